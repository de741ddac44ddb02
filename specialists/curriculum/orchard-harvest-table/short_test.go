package orchardharvesttable

import (
	"errors"
	"io"
	"strings"
	"testing"
)

func TestWriteHarvest(t *testing.T) {
	tests := []struct {
		kilos map[string]int
		want  string
	}{
		// an empty map writes nothing
		{nil, ""},
		// 2 kilos before 1 kilo
		{map[string]int{"A": 1, "B": 2}, "B: 2 kg\nA: 1 kg\n"},
		// equal kilos, so by name
		{map[string]int{"D": 3, "C": 3}, "C: 3 kg\nD: 3 kg\n"},
	}
	for _, tt := range tests {
		var b strings.Builder
		if err := WriteHarvest(&b, tt.kilos); err != nil || b.String() != tt.want {
			t.Errorf("WriteHarvest(%v) = %v, wrote %q, want %q", tt.kilos, err, b.String(), tt.want)
		}
	}
	// the pipe is closed, so writing fails
	r, w := io.Pipe()
	r.Close()
	if err := WriteHarvest(w, map[string]int{"A": 1}); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("error = %v, want %v", err, io.ErrClosedPipe)
	}
}
