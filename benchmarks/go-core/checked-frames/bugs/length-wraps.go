package checkedframes

import (
	"encoding/binary"
	"errors"
)

// Faults of frames.
var (
	ErrTooLong = errors.New("payload too long for a frame")
	ErrShort   = errors.New("incomplete frame")
	ErrCheck   = errors.New("wrong check byte")
)

// sum adds up data modulo 256.
func sum(data []byte) (s byte) {
	for _, b := range data {
		s += b
	}
	return s
}

// Append appends a frame to dst: the length of payload in two bytes, payload,
// and the sum of all these bytes. A payload whose length does not fit gives
// ErrTooLong.
func Append(dst, payload []byte) ([]byte, error) {
	start := len(dst)
	dst = binary.BigEndian.AppendUint16(dst, uint16(len(payload)))
	dst = append(dst, payload...)
	return append(dst, sum(dst[start:])), nil
}

// Next takes the first frame off buf and returns a copy of its payload and the
// bytes behind the frame. An incomplete frame stays in rest; a frame with a
// wrong check byte is taken off all the same.
func Next(buf []byte) (payload, rest []byte, err error) {
	if len(buf) < 2 {
		return nil, buf, ErrShort
	}
	end := 2 + int(binary.BigEndian.Uint16(buf))
	if len(buf) < end+1 {
		return nil, buf, ErrShort
	}
	if sum(buf[:end]) != buf[end] {
		return nil, buf[end+1:], ErrCheck
	}
	return append([]byte{}, buf[2:end]...), buf[end+1:], nil
}

// All returns the payloads of all intact frames in buf and the incomplete rest.
func All(buf []byte) (payloads [][]byte, rest []byte) {
	for {
		payload, rest, err := Next(buf)
		if errors.Is(err, ErrShort) {
			return payloads, rest
		}
		if err == nil {
			payloads = append(payloads, payload)
		}
		buf = rest
	}
}
