package phonedirectory

import (
	"fmt"
	"testing"
	"time"
)

func TestDirectory(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	d := NewDirectory()
	// a new number, then the same again
	check(d.Register("Ann", "1"), true)
	check(d.Register("Ann", "1"), false)
	// another number, and the call must return
	done := make(chan bool, 1)
	go func() { done <- d.Register("Ann", "2") }()
	select {
	case got := <-done:
		if !got {
			t.Errorf("Register(Ann, 2) = %v, want true", got)
		}
	case <-time.After(time.Second):
		t.Fatal("Register does not return")
	}
	// changing the result does not change the directory
	d.NumbersOf("Ann")[0] = "9"
	check(d.NumbersOf("Ann"), []string{"1", "2"})
}
