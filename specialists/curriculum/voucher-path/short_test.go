package voucherpath

import (
	"errors"
	"testing"
)

func TestVoucherPath(t *testing.T) {
	tests := []struct {
		trip, traveller string
		want            string
		wantErr         error
	}{
		// spaces and dots inside are kept
		{"a..b", "Jo Roe", "out/a..b/Jo Roe.pdf", nil},
		// an empty trip, a trip of dots
		{"", "Jo", "", ErrName},
		{"..", "Jo", "", ErrName},
		// slash and backslash in the traveller
		{"alps", "a/b", "", ErrName},
		{"alps", `a\b`, "", ErrName},
		// byte 31 is one below the first allowed
		{"alps", "\x1f", "", ErrName},
	}
	for _, tt := range tests {
		// the slash of root is not doubled
		got, err := VoucherPath("out/", tt.trip, tt.traveller)
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("VoucherPath(%q, %q) = %q, %v, want %q, %v", tt.trip, tt.traveller, got, err, tt.want, tt.wantErr)
		}
	}
}
