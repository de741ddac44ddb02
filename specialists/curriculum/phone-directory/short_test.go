package phonedirectory

import (
	"reflect"
	"testing"
	"time"
)

func TestDirectory(t *testing.T) {
	d := NewDirectory()
	// a new number, then the same again
	if got := d.Register("Ann", "1"); !got {
		t.Errorf("Register(Ann, 1) = %v, want true", got)
	}
	if got := d.Register("Ann", "1"); got {
		t.Errorf("Register(Ann, 1) again = %v, want false", got)
	}
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
	if got := d.NumbersOf("Ann"); !reflect.DeepEqual(got, []string{"1", "2"}) {
		t.Errorf("NumbersOf(Ann) = %v, want [1 2]", got)
	}
}
