package lampswitch

import (
	"testing"
	"time"
)

func TestLamp(t *testing.T) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		var l Lamp
		steps := []struct {
			name string
			call func() bool
			want bool
		}{
			{"set off when off", func() bool { return l.Set(false) }, false},
			{"flip on", l.Flip, true},
			{"set on when on", func() bool { return l.Set(true) }, false},
			{"flip off", l.Flip, false},
			{"set on when off", func() bool { return l.Set(true) }, true},
			{"set off when on", func() bool { return l.Set(false) }, true},
			{"flip on again", l.Flip, true},
		}
		for _, s := range steps {
			if got := s.call(); got != s.want {
				t.Errorf("%s: got %v, want %v", s.name, got, s.want)
			}
		}
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("a call blocks")
	}
}
