package hotelroomnumber

import "testing"

func TestParseRoom(t *testing.T) {
	tests := []struct {
		text string
		want uint16
		ok   bool
	}{
		// a number
		{"Room 412", 412, true},
		// the largest
		{"Room 65535", 65535, true},
		// too large
		{"Room 65536", 0, false},
		// zero
		{"Room 0", 0, false},
		// no number
		{"Room x", 0, false},
		// no room
		{"412", 0, false},
	}
	for _, tt := range tests {
		got, ok := ParseRoom(tt.text)
		if got != tt.want || ok != tt.ok {
			t.Errorf("ParseRoom(%v) = %v, %v, want %v, %v", tt.text, got, ok, tt.want, tt.ok)
		}
	}
}
