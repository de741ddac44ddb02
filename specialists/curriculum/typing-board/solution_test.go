package typingboard

import (
	"slices"
	"testing"
	"time"
)

func TestTypingBoard(t *testing.T) {
	start := time.Date(2024, 5, 1, 9, 0, 0, 0, time.UTC)
	at := func(sec int) time.Time { return start.Add(time.Duration(sec) * time.Second) }
	b := NewTypingBoard(5 * time.Second)
	status := func(now int, want string) {
		t.Helper()
		got := make(chan string, 1)
		go func() { got <- b.Status(at(now)) }()
		select {
		case s := <-got:
			if s != want {
				t.Errorf("Status at %d = %q, want %q", now, s, want)
			}
		case <-time.After(2 * time.Second):
			t.Fatalf("Status at %d does not return", now)
		}
	}
	status(0, "")
	b.Typed("zoe", at(0))
	status(1, "zoe is typing")
	b.Typed("ann", at(2))
	status(4, "ann and zoe are typing")
	b.Typed("bob", at(4))
	status(4, "3 people are typing")
	status(5, "ann and bob are typing") // zoe's last key is ttl ago
	b.Typed("zoe", at(5))
	if got, want := b.Active(at(6)), []string{"ann", "bob", "zoe"}; !slices.Equal(got, want) {
		t.Errorf("Active = %q, want %q", got, want)
	}
	b.Sent("bob")
	b.Sent("nobody")
	status(7, "zoe is typing")
}
