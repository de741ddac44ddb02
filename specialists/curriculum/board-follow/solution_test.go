package boardfollow

import (
	"errors"
	"strings"
	"testing"
)

func TestFollow(t *testing.T) {
	goal := &Space{Name: "goal"}
	cave := &Space{Name: "cave", Next: goal}
	start := &Space{Name: "start", Next: goal, Side: cave}
	goal.Side = start
	for turns, want := range map[string]*Space{"": start, "s": cave, "snss": cave, "nsn": goal} {
		if got, err := Follow(start, turns); got != want || err != nil {
			t.Errorf("Follow(start, %q) = %v, %v, want %s", turns, got, err, want.Name)
		}
	}
	tests := []struct {
		turns, prefix string
		want          error
	}{
		{"snn", "turn 2: ", ErrDeadEnd},
		{"nnx", "turn 1: ", ErrDeadEnd},
		{"Ns", "turn 0: ", ErrTurn},
	}
	for _, tt := range tests {
		got, err := Follow(start, tt.turns)
		if got != nil || !errors.Is(err, tt.want) || !strings.HasPrefix(err.Error(), tt.prefix) {
			t.Errorf("Follow(start, %q) = %v, %v, want %s%v", tt.turns, got, err, tt.prefix, tt.want)
		}
	}
}

func TestFollowNil(t *testing.T) {
	for _, turns := range []string{"", "n", "x"} {
		if got, err := Follow(nil, turns); got != nil || !errors.Is(err, ErrDeadEnd) {
			t.Errorf("Follow(nil, %q) = %v, %v, want ErrDeadEnd", turns, got, err)
		}
	}
}
