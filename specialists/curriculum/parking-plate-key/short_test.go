package parkingplatekey

import "testing"

func TestPlateKey(t *testing.T) {
	tests := []struct {
		plate string
		want  string
	}{
		// letters and digits stay
		{"AB12", "AB12"},
		// small letters become large
		{"ab1", "AB1"},
		// blanks and dashes go
		{"A-B 1", "AB1"},
		// nothing left
		{" - ", ""},
	}
	for _, tt := range tests {
		if got := PlateKey(tt.plate); got != tt.want {
			t.Errorf("PlateKey(%v) = %v, want %v", tt.plate, got, tt.want)
		}
	}
}
