package trainheadcount

import (
	"errors"
	"testing"
	"time"
)

func TestHeadcount(t *testing.T) {
	errDoor, errRadio := errors.New("door"), errors.New("radio")
	count := func(coach string) (int, error) {
		time.Sleep(2 * time.Millisecond)
		switch coach {
		case "D":
			return 900, errDoor
		case "R":
			return 800, errRadio
		}
		return 10 * len(coach), nil
	}
	tests := []struct {
		name    string
		coaches []string
		want    int
		errs    []error
	}{
		{"all succeed", []string{"a", "bb", "ccc"}, 60, nil},
		{"two fail", []string{"D", "aa", "R", "b"}, 30, []error{errDoor, errRadio}},
		{"no coaches", nil, 0, []error{ErrNoCoaches}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Headcount(tt.coaches, count)
			if got != tt.want || (err == nil) != (tt.errs == nil) {
				t.Errorf("Headcount(%q) = %d, %v, want %d", tt.coaches, got, err, tt.want)
			}
			for _, want := range tt.errs {
				if !errors.Is(err, want) {
					t.Errorf("Headcount(%q): error %v does not wrap %v", tt.coaches, err, want)
				}
			}
		})
	}
}
