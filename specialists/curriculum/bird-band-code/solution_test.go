package birdbandcode

import "testing"

func TestBandCode(t *testing.T) {
	tests := []struct{ name, want string }{
		{"", ""},
		{"Killdeer", "KILL"},
		{"emu", "EMU"},
		{"  Barn \t owl ", "BAOW"},
		{"Great Blue Heron", "GRHE"},
		{"Kākā Ōi O", "KĀO"},
	}
	for _, tt := range tests {
		if got := BandCode(tt.name); got != tt.want {
			t.Errorf("BandCode(%q) = %q, want %q", tt.name, got, tt.want)
		}
	}
}
