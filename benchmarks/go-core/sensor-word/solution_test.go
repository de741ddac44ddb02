package sensorword

import "testing"

func TestPack(t *testing.T) {
	tests := []struct {
		name           string
		channel, level int
		alarm          bool
		want           uint16
		ok             bool
	}{
		{"zero", 0, 0, false, 0, true},
		{"alarm only", 0, 0, true, 0x8000, true},
		{"channel one", 1, 0, false, 0x0400, true},
		{"highest channel", 31, 0, false, 0x7c00, true},
		{"level one", 0, 1, false, 0x0001, true},
		{"level minus one", 0, -1, false, 0x03ff, true},
		{"highest level", 0, 511, false, 0x01ff, true},
		{"lowest level", 0, -512, false, 0x0200, true},
		{"all fields", 21, -100, true, 0xd79c, true},
		{"everything set", 31, -1, true, 0xffff, true},
		{"channel too high", 32, 0, false, 0, false},
		{"channel negative", -1, 0, true, 0, false},
		{"level too high", 3, 512, false, 0, false},
		{"level too low", 3, -513, true, 0, false},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			got, ok := Pack(tc.channel, tc.level, tc.alarm)
			if got != tc.want || ok != tc.ok {
				t.Errorf("Pack(%d, %d, %v) = %#04x, %v; want %#04x, %v", tc.channel, tc.level, tc.alarm, got, ok, tc.want, tc.ok)
			}
		})
	}
}

func TestUnpack(t *testing.T) {
	tests := []struct {
		w              uint16
		channel, level int
		alarm          bool
	}{
		{0x0000, 0, 0, false},
		{0x8000, 0, 0, true},
		{0x7c00, 31, 0, false},
		{0x03ff, 0, -1, false},
		{0x0200, 0, -512, false},
		{0x01ff, 0, 511, false},
		{0xffff, 31, -1, true},
		{0xd79c, 21, -100, true},
	}
	for _, tc := range tests {
		channel, level, alarm := Unpack(tc.w)
		if channel != tc.channel || level != tc.level || alarm != tc.alarm {
			t.Errorf("Unpack(%#04x) = %d, %d, %v; want %d, %d, %v", tc.w, channel, level, alarm, tc.channel, tc.level, tc.alarm)
		}
	}
}

func TestRoundTrip(t *testing.T) {
	for w := 0; w <= 0xffff; w++ {
		channel, level, alarm := Unpack(uint16(w))
		back, ok := Pack(channel, level, alarm)
		if !ok || int(back) != w {
			t.Fatalf("Pack(Unpack(%#04x)) = %#04x, %v", w, back, ok)
		}
	}
}
