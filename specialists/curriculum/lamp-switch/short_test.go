package lampswitch

import "testing"

func TestFlip(t *testing.T) {
	var l Lamp
	// off at first, so on now
	if got := l.Flip(); got != true {
		t.Errorf("Flip() = %v, want true", got)
	}
	// and off again
	if got := l.Flip(); got != false {
		t.Errorf("Flip() = %v, want false", got)
	}
}

func TestSet(t *testing.T) {
	var l Lamp
	// already off
	if got := l.Set(false); got != false {
		t.Errorf("Set(false) = %v, want false", got)
	}
	// off to on is a change
	if got := l.Set(true); got != true {
		t.Errorf("Set(true) = %v, want true", got)
	}
	// it stayed on, so Flip turns it off
	if got := l.Flip(); got != false {
		t.Errorf("Flip() = %v, want false", got)
	}
}
