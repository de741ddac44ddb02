package birdhideseats

import (
	"errors"
	"slices"
	"testing"
	"time"
)

func TestHide(t *testing.T) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		h := NewHide(2)
		enter := func(name string, want error) {
			if err := h.Enter(name); !errors.Is(err, want) {
				t.Errorf("Enter(%q) = %v, want %v", name, err, want)
			}
		}
		enter("Mia", nil)
		enter("Abe", nil)
		enter("Mia", nil)
		enter("Zoe", ErrFull)
		if got := h.Inside(); !slices.Equal(got, []string{"Abe", "Mia"}) {
			t.Errorf("Inside = %q", got)
		}
		h.Leave("Zoe")
		h.Leave("Abe")
		enter("Zoe", nil)
		if got := h.Inside(); !slices.Equal(got, []string{"Mia", "Zoe"}) {
			t.Errorf("Inside after Leave = %q", got)
		}
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("the hide blocks for ever")
	}
}
