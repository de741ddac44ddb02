package badgemonogram

import "testing"

func TestMonogram(t *testing.T) {
	tests := []struct {
		name string
		want string
	}{
		// no word
		{" ", "?"},
		// one word
		{"ada", "A"},
		// two words
		{"ada lovelace", "AL"},
		// the first and the last
		{"a b c", "AC"},
		// é is one letter
		{"élan", "É"},
	}
	for _, tt := range tests {
		if got := Monogram(tt.name); got != tt.want {
			t.Errorf("Monogram(%v) = %v, want %v", tt.name, got, tt.want)
		}
	}
}
