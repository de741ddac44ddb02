// Package sensorword packs sensor readings into 16-bit words.
package sensorword

// Pack builds the word alarm (1 bit), channel (5 bits), level (10 bits, two's
// complement), most significant bit first. It returns 0 and false when channel
// is not in 0..31 or level is not in -512..511.
func Pack(channel, level int, alarm bool) (uint16, bool) {
	if channel < 0 || channel > 31 || level < -512 || level > 511 {
		return 0, false
	}
	w := uint16(channel)<<10 | uint16(level)&0x3ff
	if alarm {
		w |= 1 << 15
	}
	return w, true
}

// Unpack splits a word into its channel (0..31), its signed level (-512..511)
// and its alarm bit. It is the inverse of Pack.
func Unpack(w uint16) (channel, level int, alarm bool) {
	channel = int(w >> 10 & 0x1f)
	level = int(w << 6 >> 6)
	return channel, level, w&(1<<15) != 0
}
