package richwindow

import (
	"errors"
	"testing"
)

func TestRichest(t *testing.T) {
	tests := []struct {
		name, strand, letters string
		size                  int
		start, count          int
		err                   error
	}{
		{"at the end", "CATTAGCG", "GC", 3, 5, 3, nil},
		{"first of equals", "ATCATC", "C", 2, 1, 1, nil},
		{"whole strand", "CAT", "TC", 3, 0, 2, nil},
		{"letters leave the window", "GGAAAAG", "G", 2, 0, 2, nil},
		{"none", "AAA", "G", 1, 0, 0, nil},
		{"too wide", "CAT", "C", 4, 0, 0, ErrSize},
		{"zero size", "CAT", "C", 0, 0, 0, ErrSize},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			start, count, err := Richest(tt.strand, tt.letters, tt.size)
			if start != tt.start || count != tt.count || !errors.Is(err, tt.err) {
				t.Errorf("got %d, %d, %v, want %d, %d, %v", start, count, err, tt.start, tt.count, tt.err)
			}
		})
	}
}
