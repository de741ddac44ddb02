package charitysellerreport

import (
	"errors"
	"io"
	"strings"
	"testing"
)

func TestWriteSellers(t *testing.T) {
	tests := []struct {
		name string
		sold map[string]int
		want string
	}{
		{"nobody", nil, "total: 0\n"},
		{"ties by name", map[string]int{"Cleo": 7, "Ben": 7, "Ada": 0, "Dan": 16},
			"1. Dan: 16\n2. Ben: 7\n3. Cleo: 7\n4. Ada: 0\ntotal: 30\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var out strings.Builder
			if err := WriteSellers(&out, tt.sold); err != nil || out.String() != tt.want {
				t.Errorf("got %q, %v; want %q", out.String(), err, tt.want)
			}
		})
	}
}

func TestWriteSellersError(t *testing.T) {
	r, w := io.Pipe()
	jam := errors.New("printer jam")
	r.CloseWithError(jam) // every write to w fails
	if err := WriteSellers(w, map[string]int{"Ada": 1}); !errors.Is(err, jam) {
		t.Errorf("error %v, want %v", err, jam)
	}
}
