package boardslide

import (
	"errors"
	"slices"
	"testing"
)

func TestSlider(t *testing.T) {
	given := []int{0, 2, 3, 1, 4, 5}
	s, err := NewSlider(3, given)
	if err != nil || s.Solved() {
		t.Fatalf("NewSlider gives %v, or is solved already", err)
	}
	s.Tiles()[0] = 9
	for _, step := range []struct {
		tile int
		want bool
	}{{0, false}, {4, false}, {3, false}, {6, false}, {1, true}, {3, false}, {4, true}, {5, true}} {
		if got := s.Push(step.tile); got != step.want {
			t.Errorf("Push(%d) = %v with %v", step.tile, got, s.Tiles())
		}
	}
	if got := s.Tiles(); !slices.Equal(got, []int{1, 2, 3, 4, 5, 0}) || !s.Solved() {
		t.Errorf("Tiles = %v, Solved = %v, want solved", got, s.Solved())
	}
	if !slices.Equal(given, []int{0, 2, 3, 1, 4, 5}) {
		t.Errorf("the given slice is now %v", given)
	}
}

func TestNewSliderBad(t *testing.T) {
	for _, tiles := range [][]int{nil, {0, 1, 2}, {0, 1, 1, 3}, {1, 2, 3, 4}} {
		if _, err := NewSlider(2, tiles); !errors.Is(err, ErrTiles) {
			t.Errorf("NewSlider(2, %v) gives %v, want ErrTiles", tiles, err)
		}
	}
	if _, err := NewSlider(0, []int{0}); !errors.Is(err, ErrTiles) {
		t.Errorf("width 0 gives %v, want ErrTiles", err)
	}
}
