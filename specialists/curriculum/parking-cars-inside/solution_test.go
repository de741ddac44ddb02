package parkingcarsinside

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestCarsInside(t *testing.T) {
	moves := []Move{{"C3", true}, {"B2", true}, {"A1", true}, {"C3", false}, {"B2", false}, {"B2", true}}
	got, err := CarsInside(moves)
	if want := []string{"A1", "B2"}; !slices.Equal(got, want) || err != nil {
		t.Errorf("CarsInside = %v, %v, want %v", got, err, want)
	}
	if got, err := CarsInside(nil); len(got) != 0 || err != nil {
		t.Errorf("CarsInside(nil) = %v, %v, want none", got, err)
	}
}

func TestCarsInsideImpossible(t *testing.T) {
	for _, moves := range [][]Move{
		{{"A1", true}, {"B2", true}, {"B2", true}},
		{{"A1", true}, {"B2", false}},
	} {
		got, err := CarsInside(moves)
		if got != nil || !errors.Is(err, ErrMove) || !strings.Contains(err.Error(), "B2") {
			t.Errorf("CarsInside(%v) = %v, %v, want ErrMove for B2", moves, got, err)
		}
	}
}
