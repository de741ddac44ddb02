package bikerentalbook

import (
	"errors"
	"testing"
	"time"
)

func TestRentalBook(t *testing.T) {
	at := func(hour int) time.Time { return time.Date(2024, time.July, 9, hour, 0, 0, 0, time.UTC) }
	var b RentalBook
	steps := []struct {
		name      string
		got, want error
	}{
		{"check in nothing", b.CheckIn("b1", at(8)), ErrNotOut},
		{"hire b1", b.HireOut("b1", at(12)), nil},
		{"hire b1 again", b.HireOut("b1", at(18)), ErrOut},
		{"hire b2", b.HireOut("b2", at(12)), nil},
	}
	for _, s := range steps {
		if !errors.Is(s.got, s.want) {
			t.Errorf("%s: error = %v, want %v", s.name, s.got, s.want)
		}
	}
	var late *LateError
	if err := b.CheckIn("b1", at(15)); !errors.As(err, &late) || *late != (LateError{"b1", 3 * time.Hour}) {
		t.Errorf("late check-in: error = %v", err)
	}
	if got := b.Out(); got != 1 {
		t.Errorf("Out = %d, want 1", got)
	}
	if err := b.CheckIn("b2", at(12)); err != nil || b.Out() != 0 {
		t.Errorf("check-in on time: error = %v, %d out", err, b.Out())
	}
}
