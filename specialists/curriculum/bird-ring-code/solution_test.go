package birdringcode

import (
	"errors"
	"strconv"
	"testing"
)

func TestSplitRing(t *testing.T) {
	tests := []struct {
		code, scheme string
		serial       int
		ok           bool
	}{
		{"DEH-4711", "DEH", 4711, true},
		{"UK-B-007", "UK-B", 7, true},
		{"X-1", "X", 1, true},
		{"-12", "", 0, false},
		{"4711", "", 0, false},
		{"DEH-4x", "", 0, false},
	}
	for _, tt := range tests {
		scheme, serial, err := SplitRing(tt.code)
		if scheme != tt.scheme || serial != tt.serial || (err == nil) != tt.ok {
			t.Errorf("SplitRing(%q) = %q, %d, %v; want %q, %d, ok %t", tt.code, scheme, serial, err, tt.scheme, tt.serial, tt.ok)
		}
	}
}

func TestSplitRingWraps(t *testing.T) {
	if _, _, err := SplitRing("DEH-"); !errors.Is(err, strconv.ErrSyntax) {
		t.Errorf("error = %v, want one wrapping strconv.ErrSyntax", err)
	}
}
