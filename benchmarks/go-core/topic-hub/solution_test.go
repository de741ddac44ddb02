package topichub

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
		t.Fatal("the hub blocks")
	}
}

type journal struct{ lines []string }

func (j *journal) handler(name string) func(topic, payload string) {
	return func(topic, payload string) { j.lines = append(j.lines, name+" "+topic+" "+payload) }
}

func (j *journal) expect(t *testing.T, got int, want ...string) {
	t.Helper()
	if got != len(want) || !slices.Equal(j.lines, want) {
		t.Errorf("Emit = %d with calls %q, want %d with %q", got, j.lines, len(want), want)
	}
	j.lines = nil
}

func TestOrderAndTopics(t *testing.T) {
	var h Hub
	var j journal
	j.expect(t, h.Emit("a", "0"))
	h.On("a", j.handler("1"))
	h.On("*", j.handler("2"))
	h.On("b", j.handler("3"))
	h.On("a", j.handler("4"))
	j.expect(t, h.Emit("a", "x"), "1 a x", "2 a x", "4 a x")
	j.expect(t, h.Emit("b", "y"), "2 b y", "3 b y")
	j.expect(t, h.Emit("c", ""), "2 c ")
	j.expect(t, h.Emit("*", "z"), "2 * z")
	j.expect(t, h.Emit("", "e"), "2  e")
}

func TestRemove(t *testing.T) {
	var h Hub
	var j journal
	fn := j.handler("same")
	first := h.On("a", fn)
	h.On("a", j.handler("other"))
	second := h.On("a", fn)
	j.expect(t, h.Emit("a", "1"), "same a 1", "other a 1", "same a 1")
	first()
	j.expect(t, h.Emit("a", "2"), "other a 2", "same a 2")
	first()
	j.expect(t, h.Emit("a", "3"), "other a 3", "same a 3")
	second()
	j.expect(t, h.Emit("a", "4"), "other a 4")
	h.On("a", nil)()
	h.On("a", nil)
	j.expect(t, h.Emit("a", "5"), "other a 5")
}

func TestCallsFromHandlers(t *testing.T) {
	within(t, func() {
		var h Hub
		var j journal
		var remove [3]func()
		once := true
		remove[0] = h.On("a", func(string, string) {
			j.lines = append(j.lines, "first")
			if once {
				once = false
				remove[0]()
				remove[1]()
				h.On("a", j.handler("new"))
				if n := h.Emit("b", "inner"); n != 1 {
					t.Errorf("inner Emit = %d, want 1", n)
				}
			}
		})
		remove[1] = h.On("a", j.handler("second"))
		remove[2] = h.On("a", j.handler("third"))
		h.On("b", j.handler("b"))
		n := h.Emit("a", "x")
		want := []string{"first", "b b inner", "second a x", "third a x"}
		if n != 3 || !slices.Equal(j.lines, want) {
			t.Errorf("Emit = %d with calls %q, want 3 with %q", n, j.lines, want)
		}
		j.lines = nil
		j.expect(t, h.Emit("a", "y"), "third a y", "new a y")
	})
}
