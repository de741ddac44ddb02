package orchardcoldstore

import (
	"errors"
	"slices"
	"testing"
)

func TestColdStore(t *testing.T) {
	s := NewColdStore(100)
	if s.Store("plum", 30) != nil || s.Store("pear", 70) != nil {
		t.Error("two lots that fit must be stored")
	}
	if err := s.Store("kiwi", 1); !errors.Is(err, ErrNoRoom) {
		t.Errorf("Store into the full store = %v, want %v", err, ErrNoRoom)
	}
	for _, tt := range []struct {
		kilos     int
		out, left []FruitLot
		missing   int
	}{
		{-5, nil, []FruitLot{{"plum", 30}, {"pear", 70}}, 0},
		{50, []FruitLot{{"plum", 30}, {"pear", 20}}, []FruitLot{{"pear", 50}}, 0},
		{53, nil, []FruitLot{{"pear", 50}}, 3},
		{50, []FruitLot{{"pear", 50}}, nil, 0},
	} {
		out, err := s.TakeOut(tt.kilos)
		var short *ShortError
		if errors.As(err, &short) != (tt.missing > 0) || short != nil && short.Missing != tt.missing {
			t.Errorf("TakeOut(%d): error %v, want %d missing", tt.kilos, err, tt.missing)
		}
		left := s.Lots()
		if !slices.Equal(out, tt.out) || !slices.Equal(left, tt.left) {
			t.Errorf("TakeOut(%d) = %v, left %v; want %v, left %v", tt.kilos, out, left, tt.out, tt.left)
		}
		for i := range left {
			left[i].Name = "mine"
		}
	}
	if err := s.Store("kiwi", 100); err != nil {
		t.Errorf("Store into the emptied store = %v", err)
	}
}
