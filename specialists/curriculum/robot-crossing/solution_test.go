package robotcrossing

import (
	"testing"
	"time"
)

func TestCrossing(t *testing.T) {
	done := make(chan bool)
	go func() {
		defer close(done)
		var c Crossing
		check := func(what string, got, want bool) {
			t.Helper()
			if got != want {
				t.Errorf("%s = %v, want %v", what, got, want)
			}
		}
		check("leave unused cell", c.Leave(1, "ann"), false)
		check("enter free cell", c.Enter(1, "ann"), true)
		check("enter own cell", c.Enter(1, "ann"), true)
		check("enter held cell", c.Enter(1, "bob"), false)
		check("enter other cell", c.Enter(2, "bob"), true)
		check("leave cell of another", c.Leave(1, "bob"), false)
		check("cell still held", c.Enter(1, "bob"), false)
		check("leave own cell", c.Leave(1, "ann"), true)
		check("leave twice", c.Leave(1, "ann"), false)
		check("enter freed cell", c.Enter(1, "bob"), true)
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("Crossing blocks")
	}
}
