package cardnumber

import "testing"

func TestValidCard(t *testing.T) {
	tests := []struct {
		card string
		want bool
	}{
		{"000000A", true},
		{"100000B", true},
		{"000001G", true},
		{"123456N", true},
		{"999999H", true},
		{"213456N", false},
		{"123456n", false},
		{"00000:I", false},
		{"00000/W", false},
		{"00000A", false},
		{"000000AA", false},
		{"", false},
	}
	for _, tt := range tests {
		if got := ValidCard(tt.card); got != tt.want {
			t.Errorf("ValidCard(%q) = %v, want %v", tt.card, got, tt.want)
		}
	}
}
