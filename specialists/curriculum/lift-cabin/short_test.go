package liftcabin

import (
	"errors"
	"reflect"
	"testing"
)

func TestCabin(t *testing.T) {
	c := NewCabin(0, 1)
	// one below and one above the floors
	if err := c.Call(-1); !errors.Is(err, ErrFloor) {
		t.Errorf("Call(-1) = %v, want %v", err, ErrFloor)
	}
	if err := c.Call(2); !errors.Is(err, ErrFloor) {
		t.Errorf("Call(2) = %v, want %v", err, ErrFloor)
	}
	// 1 is queued only once
	c.Call(1)
	c.Call(0)
	c.Call(1)
	// the copy changes, not the queue
	c.Waiting()[0] = 9
	if got := c.Waiting(); !reflect.DeepEqual(got, []int{1, 0}) {
		t.Errorf("Waiting() = %v, want [1 0]", got)
	}
	// up to 1, then down to 0, then no calls
	for _, want := range []string{"up", "open", "down", "open", "idle"} {
		if got := c.Tick(); got != want {
			t.Errorf("Tick() = %q, want %q", got, want)
		}
	}
	// back at the lowest floor
	if got := c.Floor(); got != 0 {
		t.Errorf("Floor() = %d, want 0", got)
	}
}
