package holdlist

import (
	"errors"
	"slices"
	"testing"
)

func TestHoldList(t *testing.T) {
	var h HoldList
	for i, reader := range []string{"ann", "bob", "cy", "dee"} {
		if pos, err := h.Place(reader); pos != i+1 || err != nil {
			t.Errorf("Place(%s) = %d, %v, want %d", reader, pos, err, i+1)
		}
	}
	if pos, err := h.Place("ann"); pos != 1 || !errors.Is(err, ErrWaiting) {
		t.Errorf("Place(ann) again = %d, %v, want 1, ErrWaiting", pos, err)
	}
	if err := h.Cancel("bob"); err != nil {
		t.Errorf("Cancel(bob) = %v", err)
	}
	if err := h.Cancel("bob"); !errors.Is(err, ErrNotWaiting) {
		t.Errorf("Cancel(bob) again = %v, want ErrNotWaiting", err)
	}
	h.PassOn()
	waiting := h.Waiting()
	if want := []string{"cy", "ann", "dee"}; !slices.Equal(waiting, want) {
		t.Fatalf("Waiting() = %q, want %q", waiting, want)
	}
	waiting[0] = "changed"
	for _, want := range []string{"cy", "ann", "dee", ""} {
		if got, ok := h.Next(); got != want || ok != (want != "") {
			t.Errorf("Next() = %q, %v, want %q", got, ok, want)
		}
		if want == "ann" {
			h.PassOn() // only dee is left
		}
	}
}
