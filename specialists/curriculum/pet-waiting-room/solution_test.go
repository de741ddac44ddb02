package petwaitingroom

import (
	"slices"
	"testing"
)

func TestCallNext(t *testing.T) {
	var w WaitingRoom
	w.Arrive("Rex", false)
	w.Arrive("Tom", true)
	w.Arrive("Kit", true)
	for _, want := range []string{"Tom", "Kit", "Rex"} {
		if got, ok := w.CallNext(); got != want || !ok {
			t.Errorf("CallNext = %q, %t, want %q, true", got, ok, want)
		}
	}
	if got, ok := w.CallNext(); got != "" || ok {
		t.Errorf("CallNext on an empty room = %q, %t", got, ok)
	}
}

func TestNames(t *testing.T) {
	var w WaitingRoom
	w.Arrive("Rex", false)
	for _, name := range []string{"Tom", "Kit", "Ada"} {
		w.Arrive(name, true)
	}
	got, want := w.Names(), []string{"Tom", "Kit", "Ada", "Rex"}
	w.Arrive("Bo", true)
	if !slices.Equal(got, want) {
		t.Errorf("Names = %v after a later arrival, want %v", got, want)
	}
}
