package boardcolour

import "testing"

func TestSquareColour(t *testing.T) {
	tests := []struct {
		square  string
		want    string
		wantErr bool
	}{
		// the first square is dark, its neighbour light
		{"a1", "dark", false},
		{"a2", "light", false},
		// last column and last row, dark as a1
		{"h8", "dark", false},
		// one after the last column
		{"i1", "", true},
		// one above the last row
		{"a9", "", true},
		// too long
		{"a11", "", true},
	}
	for _, tt := range tests {
		got, err := SquareColour(tt.square)
		if got != tt.want || (err != nil) != tt.wantErr {
			t.Errorf("SquareColour(%q) = %q, %v, want %q, error %v", tt.square, got, err, tt.want, tt.wantErr)
		}
	}
}
