package sequencegate

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func restore(t *testing.T, in <-chan Item, first int) <-chan Item {
	t.Helper()
	res := make(chan (<-chan Item), 1)
	go func() { res <- Restore(in, first) }()
	select {
	case c := <-res:
		return c
	case <-time.After(2 * time.Second):
		t.Fatal("Restore does not return")
		return nil
	}
}

func TestOrder(t *testing.T) {
	for _, tc := range []struct {
		name  string
		first int
		in    []int
		want  string
	}{
		{"already sorted", 1, []int{1, 2, 3}, "1a 2b 3c"},
		{"reversed", 1, []int{3, 2, 1}, "1c 2b 3a"},
		{"one early", 1, []int{2, 1, 3}, "1b 2a 3c"},
		{"several held", 1, []int{4, 2, 3, 1, 6, 5}, "1d 2b 3c 4a 5f 6e"},
		{"late dropped", 5, []int{4, 5, 3, 6}, "5b 6d"},
		{"already sent again", 1, []int{1, 1, 2, 1, 2, 3}, "1a 2c 3f"},
		{"held twice", 1, []int{3, 3, 2, 2, 1}, "1e 2c 3a"},
		{"gap at the end", 1, []int{1, 9, 4, 7, 2}, "1a 2e 4c 7d 9b"},
		{"first never comes", 1, []int{30, 8, 5, 21, 13, 2}, "2f 5c 8b 13e 21d 30a"},
		{"held twice behind a gap", 1, []int{6, 4, 6}, "4b 6a"},
		{"negative and zero", -2, []int{0, -1, -2, 1, -3}, "-2c -1b 0a 1d"},
		{"empty", 1, nil, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			in := make(chan Item, len(tc.in))
			for i, seq := range tc.in {
				in <- Item{Seq: seq, Text: string(rune('a' + i))}
			}
			close(in)
			out := restore(t, in, tc.first)
			var got []string
			limit := time.After(2 * time.Second)
			for open := true; open; {
				select {
				case it, ok := <-out:
					if open = ok; ok {
						got = append(got, fmt.Sprintf("%d%s", it.Seq, it.Text))
					}
				case <-limit:
					t.Fatalf("channel was not closed; so far %v", got)
				}
				if len(got) > 20 {
					t.Fatalf("too many items: %v", got)
				}
			}
			if s := strings.Join(got, " "); s != tc.want {
				t.Errorf("got %q, want %q", s, tc.want)
			}
		})
	}
}

func TestSentAsSoonAsPossible(t *testing.T) {
	in := make(chan Item)
	out := restore(t, in, 10)
	send := func(seq int) {
		t.Helper()
		select {
		case in <- Item{Seq: seq}:
		case <-time.After(2 * time.Second):
			t.Fatalf("item %d is not received", seq)
		}
	}
	expect := func(seq int) {
		t.Helper()
		select {
		case it, ok := <-out:
			if !ok || it.Seq != seq {
				t.Fatalf("got %v, %v, want %d", it, ok, seq)
			}
		case <-time.After(2 * time.Second):
			t.Fatalf("item %d is not sent", seq)
		}
	}
	send(11)
	send(13)
	select {
	case it := <-out:
		t.Fatalf("got %v although item 10 is missing", it)
	case <-time.After(3 * time.Millisecond):
	}
	send(10)
	expect(10)
	expect(11)
	send(12)
	expect(12)
	expect(13)
	close(in)
	select {
	case it, ok := <-out:
		if ok {
			t.Errorf("unexpected item %v", it)
		}
	case <-time.After(2 * time.Second):
		t.Error("channel was not closed")
	}
}
