package soilbags

import (
	"errors"
	"testing"
)

func TestBags(t *testing.T) {
	tests := []struct {
		name string
		pots []uint32
		bag  uint32
		want int
		err  error
	}{
		{"no pots", nil, 500, 0, nil},
		{"empty bag", nil, 0, 0, ErrBag},
		{"exact", []uint32{700, 300}, 500, 2, nil},
		{"one millilitre more", []uint32{700, 301}, 500, 3, nil},
		{"shared bag", []uint32{100, 100, 100}, 1000, 1, nil},
		{"large total", []uint32{4_000_000_000, 4_000_000_000}, 4_000_000_000, 2, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Bags(tt.pots, tt.bag)
			if got != tt.want || !errors.Is(err, tt.err) {
				t.Errorf("Bags(%v, %d) = %d, %v, want %d, %v", tt.pots, tt.bag, got, err, tt.want, tt.err)
			}
		})
	}
}
