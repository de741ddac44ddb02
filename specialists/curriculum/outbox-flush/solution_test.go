package outboxflush

import (
	"errors"
	"slices"
	"testing"
)

func TestFlush(t *testing.T) {
	var box Outbox
	for _, text := range []string{"a", "b", "c"} {
		box.Add(text)
	}
	box.Pending()[0] = "changed"
	errLink := errors.New("no link")
	var sent []string
	ok := false
	send := func(text string) error {
		if text == "b" && !ok {
			return errLink
		}
		sent = append(sent, text)
		return nil
	}
	if n, err := box.Flush(send); n != 1 || !errors.Is(err, errLink) {
		t.Errorf("failing Flush = %d, %v; want 1, %v", n, err, errLink)
	}
	if got := box.Pending(); !slices.Equal(got, []string{"b", "c"}) {
		t.Errorf("waiting after failure: %q, want b and c", got)
	}
	ok = true
	box.Add("d")
	for _, want := range []int{3, 0} {
		if n, err := box.Flush(send); n != want || err != nil {
			t.Errorf("Flush = %d, %v; want %d", n, err, want)
		}
	}
	if want := []string{"a", "b", "c", "d"}; !slices.Equal(sent, want) || len(box.Pending()) != 0 {
		t.Errorf("sent %q, still waiting %q; want sent %q", sent, box.Pending(), want)
	}
}
