package matchpoints

import (
	"errors"
	"testing"
)

func TestPoints(t *testing.T) {
	want := map[string]int{"3-1": 3, "10-9": 3, "0-0": 1, "1-2": 0, "1--2": 3}
	for result, points := range want {
		if got, err := Points(result); got != points || err != nil {
			t.Errorf("Points(%q) = %d, %v, want %d", result, got, err, points)
		}
	}
}

func TestPointsMalformed(t *testing.T) {
	for _, result := range []string{"", "3", "x-1", "3-", "2-1-0"} {
		if got, err := Points(result); got != 0 || !errors.Is(err, ErrResult) {
			t.Errorf("Points(%q) = %d, %v, want ErrResult", result, got, err)
		}
	}
}
