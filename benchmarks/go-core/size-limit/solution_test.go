package sizelimit

import (
	"errors"
	"math"
	"testing"
)

func TestParse(t *testing.T) {
	for text, want := range map[string]int64{
		"0": 0, "7": 7, "512": 512, "0042": 42, "0K": 0, "1K": 1024, "1k": 1024, "10K": 10240, "3M": 3 << 20, "3m": 3 << 20, "2G": 2 << 30, "2g": 2 << 30, "5000G": 5000 << 30,
		"9223372036854775807": math.MaxInt64, "0009223372036854775807": math.MaxInt64, "9007199254740991K": 9007199254740991 << 10,
		"8796093022207M": 8796093022207 << 20, "8589934591G": 8589934591 << 30,
	} {
		if got, err := Parse(text); err != nil || got != want {
			t.Errorf("Parse(%q) = %d, %v; want %d", text, got, err, want)
		}
	}
}

func TestFormatError(t *testing.T) {
	for _, text := range []string{
		"", "K", "g", "10KK", "10KM", "10kB", "10B", "10T", "1.5M", "-1", "+1", "-1K", " 1", "1 ", "1 K", "K1", "1K1", "1_000", "0x10", "1,000", "ten", "٣", "1e3", "99999999999999999999x",
	} {
		if got, err := Parse(text); !errors.Is(err, ErrFormat) || got != 0 {
			t.Errorf("Parse(%q) = %d, %v; want 0, ErrFormat", text, got, err)
		}
	}
}

func TestTooBig(t *testing.T) {
	for _, text := range []string{
		"9223372036854775808", "18446744073709551616", "99999999999999999999999", "9007199254740992K", "18014398509481984k", "8796093022208M", "8589934592G",
		"17179869184G", "17179869185g", "9223372036854775807K", "99999999999999999999999G",
	} {
		if got, err := Parse(text); !errors.Is(err, ErrTooBig) || got != 0 {
			t.Errorf("Parse(%q) = %d, %v; want 0, ErrTooBig", text, got, err)
		}
	}
}
