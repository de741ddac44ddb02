package charitysellerreport

import (
	"io"
	"strings"
	"testing"
)

func TestWriteSellers(t *testing.T) {
	tests := []struct {
		sold map[string]int
		want string
	}{
		// no sellers, only the total
		{nil, "total: 0\n"},
		// highest number first, 1 + 2 = 3
		{map[string]int{"A": 1, "B": 2}, "1. B: 2\n2. A: 1\ntotal: 3\n"},
		// a tie goes by name
		{map[string]int{"B": 1, "A": 1}, "1. A: 1\n2. B: 1\ntotal: 2\n"},
	}
	for _, tt := range tests {
		var b strings.Builder
		if err := WriteSellers(&b, tt.sold); err != nil || b.String() != tt.want {
			t.Errorf("WriteSellers(%v) = %q, %v, want %q", tt.sold, b.String(), err, tt.want)
		}
	}
	// a closed pipe fails on every write
	r, w := io.Pipe()
	r.Close()
	if err := WriteSellers(w, nil); err == nil {
		t.Error("WriteSellers to a closed pipe: want an error")
	}
}
