package voucherpath

import (
	"errors"
	"testing"
)

func TestVoucherPath(t *testing.T) {
	tests := []struct{ root, trip, traveller, want string }{
		{"/data", "alps", "Jo Roe", "/data/alps/Jo Roe.pdf"},
		{"out/", "a..b", "Zoë", "out/a..b/Zoë.pdf"},
		{"/", "...", "x", "/.../x.pdf"},
	}
	for _, tt := range tests {
		got, err := VoucherPath(tt.root, tt.trip, tt.traveller)
		if got != tt.want || err != nil {
			t.Errorf("VoucherPath(%q, %q, %q) = %q, %v, want %q",
				tt.root, tt.trip, tt.traveller, got, err, tt.want)
		}
	}
}

func TestVoucherPathUnsafe(t *testing.T) {
	for _, name := range []string{"", ".", "..", "../x", `a\b`, "x/", "a\x00", "\x1f"} {
		if got, err := VoucherPath("/data", name, "x"); got != "" || !errors.Is(err, ErrName) {
			t.Errorf("trip %q gives %q, %v, want ErrName", name, got, err)
		}
		if got, err := VoucherPath("/data", "x", name); got != "" || !errors.Is(err, ErrName) {
			t.Errorf("traveller %q gives %q, %v, want ErrName", name, got, err)
		}
	}
}
