package broadcastfeed

import (
	"slices"
	"testing"
	"time"
)

// within fails the test when f does not return.
func within(t *testing.T, f func()) {
	t.Helper()
	done := make(chan bool)
	go func() { f(); close(done) }()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("the feed blocks")
	}
}

func send(t *testing.T, f *Feed, message string, want int) {
	t.Helper()
	within(t, func() {
		if got := f.Send(message); got != want {
			t.Errorf("Send(%q) = %d, want %d", message, got, want)
		}
	})
}

// unread takes what is in the channel and tells whether it is closed.
func unread(ch <-chan string) (list []string, closed bool) {
	for {
		select {
		case m, ok := <-ch:
			if !ok {
				return list, true
			}
			list = append(list, m)
		default:
			return list, false
		}
	}
}

func expect(t *testing.T, what string, ch <-chan string, closed bool, want ...string) {
	t.Helper()
	if got, isClosed := unread(ch); !slices.Equal(got, want) || isClosed != closed {
		t.Errorf("%s: unread %q, closed %v; want %q, %v", what, got, isClosed, want, closed)
	}
}

func TestSend(t *testing.T) {
	f := New(0)
	send(t, f, "nobody", 0)
	a, _ := f.Join(5)
	b, _ := f.Join(2)
	c, _ := f.Join(0)
	d, _ := f.Join(-1)
	send(t, f, "1", 4)
	send(t, f, "2", 2)
	send(t, f, "3", 1)
	if got := f.Missed(); got != 5 {
		t.Errorf("Missed() = %d, want 5", got)
	}
	expect(t, "buffer 5", a, false, "1", "2", "3")
	expect(t, "buffer 2", b, false, "1", "2")
	expect(t, "buffer 0", c, false, "1")
	expect(t, "buffer -1", d, false, "1")
	send(t, f, "4", 4)
	expect(t, "read again", c, false, "4")
}

func TestReplay(t *testing.T) {
	f := New(2)
	a, _ := f.Join(1)
	expect(t, "nothing sent", a, false)
	send(t, f, "1", 1)
	b, _ := f.Join(1)
	expect(t, "one sent", b, false, "1")
	send(t, f, "2", 2)
	send(t, f, "3", 1)
	expect(t, "room for two", a, false, "1", "2")
	c, _ := f.Join(3)
	send(t, f, "4", 2)
	expect(t, "two replayed", c, false, "2", "3", "4")
	d, _ := f.Join(0)
	send(t, f, "5", 2)
	expect(t, "replay fills the channel", d, false, "3", "4")
	if got := f.Missed(); got != 4 {
		t.Errorf("Missed() = %d, want 4", got)
	}
	n := New(-4)
	send(t, n, "1", 0)
	e, _ := n.Join(1)
	expect(t, "negative replay", e, false)
}

func TestLeave(t *testing.T) {
	f := New(0)
	a, leaveA := f.Join(3)
	b, leaveB := f.Join(3)
	send(t, f, "1", 2)
	within(t, leaveA)
	send(t, f, "2", 1)
	expect(t, "left", a, true, "1")
	expect(t, "stayed", b, false, "1", "2")
	within(t, leaveA)
	within(t, leaveB)
	expect(t, "left too", b, true)
	send(t, f, "3", 0)
	if got := f.Missed(); got != 0 {
		t.Errorf("Missed() = %d, want 0", got)
	}
}

func TestClose(t *testing.T) {
	f := New(3)
	a, leaveA := f.Join(1)
	b, leaveB := f.Join(1)
	send(t, f, "1", 2)
	within(t, leaveB)
	within(t, f.Close)
	within(t, f.Close)
	within(t, leaveA)
	within(t, leaveB)
	expect(t, "closed", a, true, "1")
	expect(t, "left before", b, true, "1")
	send(t, f, "2", 0)
	within(t, func() {
		c, leaveC := f.Join(1)
		expect(t, "joined late", c, true)
		leaveC()
	})
	within(t, f.Close)
}
