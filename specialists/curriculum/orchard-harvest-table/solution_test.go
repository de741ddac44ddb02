package orchardharvesttable

import (
	"errors"
	"io"
	"strings"
	"testing"
)

func TestWriteHarvest(t *testing.T) {
	tests := []struct {
		name  string
		kilos map[string]int
		want  string
	}{
		{"nothing", nil, ""},
		{"most first", map[string]int{"Alant": 9, "Boskoop": 120}, "Boskoop: 120 kg\nAlant: 9 kg\n"},
		{"equal kilos", map[string]int{"Topaz": 5, "Elstar": 5, "Gala": 0}, "Elstar: 5 kg\nTopaz: 5 kg\nGala: 0 kg\n"},
	}
	for _, tt := range tests {
		var b strings.Builder
		if err := WriteHarvest(&b, tt.kilos); b.String() != tt.want || err != nil {
			t.Errorf("%s: wrote %q, error %v; want %q", tt.name, b.String(), err, tt.want)
		}
	}
}

func TestWriteHarvestError(t *testing.T) {
	r, w := io.Pipe()
	broken := errors.New("printer off")
	r.CloseWithError(broken)
	if err := WriteHarvest(w, map[string]int{"Gala": 1}); !errors.Is(err, broken) {
		t.Errorf("error = %v, want %v", err, broken)
	}
}
