package parkingplatekey

import "testing"

func TestPlateKey(t *testing.T) {
	tests := []struct{ plate, want string }{
		{"ab-C 120", "ABC120"},
		{"öl.7", "ÖL7"},
		{" - ", ""},
	}
	for _, tc := range tests {
		if got := PlateKey(tc.plate); got != tc.want {
			t.Errorf("PlateKey(%q) = %q, want %q", tc.plate, got, tc.want)
		}
	}
}
