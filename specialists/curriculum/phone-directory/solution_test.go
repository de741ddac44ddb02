package phonedirectory

import (
	"slices"
	"testing"
	"time"
)

func TestDirectory(t *testing.T) {
	d := NewDirectory()
	done := make(chan struct{})
	go func() {
		defer close(done)
		for i, number := range []string{"22", "22", "11"} {
			if got, want := d.Register("Ann", number), i != 1; got != want {
				t.Errorf("call %d: Register(Ann, %q) = %v, want %v", i, number, got, want)
			}
		}
		if !d.Register("Bob", "22") {
			t.Error("Register(Bob, 22) = false, want true")
		}
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("Register does not return")
	}
	want := []string{"22", "11"}
	numbers := d.NumbersOf("Ann")
	if !slices.Equal(numbers, want) {
		t.Fatalf("NumbersOf(Ann) = %v, want %v", numbers, want)
	}
	numbers[0] = "99"
	if got := d.NumbersOf("Ann"); !slices.Equal(got, want) {
		t.Errorf("after a change by the caller NumbersOf(Ann) = %v, want %v", got, want)
	}
	if got := d.NumbersOf("Cat"); len(got) != 0 {
		t.Errorf("NumbersOf(Cat) = %v, want none", got)
	}
}
