package richwindow

import "testing"

func TestRichest(t *testing.T) {
	tests := []struct {
		strand    string
		size      int
		wantStart int
		wantCount int
		wantErr   bool
	}{
		// the whole strand holds one G
		{"AG", 2, 0, 1, false},
		// GG starts at 1
		{"AGGA", 2, 1, 2, false},
		// two equal windows, the first wins
		{"GAG", 1, 0, 1, false},
		// no G at all
		{"AA", 1, 0, 0, false},
		// too small and one too large
		{"AG", 0, 0, 0, true},
		{"AG", 3, 0, 0, true},
	}
	for _, tt := range tests {
		start, count, err := Richest(tt.strand, "G", tt.size)
		if start != tt.wantStart || count != tt.wantCount || (err != nil) != tt.wantErr {
			t.Errorf("Richest(%q, %d) = %d, %d, %v", tt.strand, tt.size, start, count, err)
		}
	}
}
