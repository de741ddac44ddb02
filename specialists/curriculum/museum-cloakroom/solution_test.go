package museumcloakroom

import (
	"errors"
	"testing"
	"time"
)

func TestCloakroom(t *testing.T) {
	c, yes := NewCloakroom(3), func(int) bool { return true }
	a, _ := c.Hang("red", func(hook int) bool { return hook > 0 })
	b, _ := c.Hang("blue", yes)
	d, _ := c.Hang("", yes)
	if a != 1 || b != 0 || d != 2 {
		t.Errorf("hooks %d, %d, %d, want 1, 0, 2", a, b, d)
	}
	if _, err := c.Hang("grey", yes); !errors.Is(err, ErrFull) {
		t.Errorf("Hang = %v, want ErrFull", err)
	}
	coat, err := c.Take(1)
	if _, again := c.Take(1); coat != "red" || err != nil || !errors.Is(again, ErrNoCoat) {
		t.Errorf("Take(1) = %q, %v, then %v, want red, then ErrNoCoat", coat, err, again)
	}
}

func TestHangOneAtATime(t *testing.T) {
	c, second := NewCloakroom(2), make(chan int, 1)
	first, _ := c.Hang("red", func(int) bool {
		go func() {
			hook, _ := c.Hang("blue", func(int) bool { return true })
			second <- hook
		}()
		time.Sleep(20 * time.Millisecond)
		return true
	})
	select {
	case hook := <-second:
		if first != 0 || hook != 1 {
			t.Errorf("hooks %d and %d, want 0 and 1", first, hook)
		}
	case <-time.After(2 * time.Second):
		t.Fatal("the second Hang blocks")
	}
}
