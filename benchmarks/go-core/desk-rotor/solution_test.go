package deskrotor

import (
	"math"
	"testing"
)

func TestRotate(t *testing.T) {
	tests := []struct {
		name, in string
		key      int64
		want     string
	}{
		{"empty", "", 5, ""},
		{"zero key", "aZ9 ", 0, "aZ9 "},
		{"forward", "abc XYZ", 1, "bcd YZA"},
		{"wraps", "xyz-9", 3, "abc-2"},
		{"digits alone", "0123456789", 4, "4567890123"},
		{"backward", "abc ABC 012", -1, "zab ZAB 901"},
		{"backward far", "Invoice 47", -29, "Fkslfzb 58"},
		{"26 moves only digits", "azAZ09", 26, "azAZ65"},
		{"minus 26", "azAZ09", -26, "azAZ43"},
		{"10 moves only letters", "a0", 10, "k0"},
		{"130 moves nothing", "az09", 130, "az09"},
		{"others stay", "ä/:@[`{ß", 7, "ä/:@[`{ß"},
		{"range edges", "azAZ09", 13, "nmNM32"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Rotate(tt.in, tt.key); got != tt.want {
				t.Errorf("Rotate(%q, %d) = %q, want %q", tt.in, tt.key, got, tt.want)
			}
		})
	}
}

func TestRotateLargeKeys(t *testing.T) {
	for _, key := range []int64{1 << 31, 1<<32 + 1, 1 << 40, -(1 << 32) - 5, math.MaxInt64, math.MinInt64} {
		small := key % 130 // 130 is a multiple of 26 and of 10
		const in = "Shelf 12, Row z0"
		if got, want := Rotate(in, key), Rotate(in, small); got != want {
			t.Errorf("Rotate(%q, %d) = %q, want %q", in, key, got, want)
		}
	}
}

func TestRotateBack(t *testing.T) {
	const in = "Locker 0459: Zed & Amy"
	for key := int64(-60); key <= 60; key++ {
		if got := Rotate(Rotate(in, key), -key); got != in {
			t.Errorf("key %d there and back gave %q", key, got)
		}
	}
}
