package stabletickets

import (
	"fmt"
	"slices"
	"testing"
)

func drain(q *Queue) string {
	s := ""
	for {
		t, ok := q.Pop()
		if !ok {
			return s
		}
		s += t.ID
	}
}

func TestOrder(t *testing.T) {
	tests := []struct {
		name string
		in   []Ticket
		want string
	}{
		{"empty", nil, ""},
		{"one", []Ticket{{"a", 0}}, "a"},
		{"rising", []Ticket{{"a", 1}, {"b", 2}, {"c", 3}}, "cba"},
		{"falling", []Ticket{{"a", 3}, {"b", 2}, {"c", 1}}, "abc"},
		{"negative", []Ticket{{"a", -5}, {"b", 0}, {"c", -1}}, "bca"},
		{"all equal", []Ticket{{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}, {"e", 1}, {"f", 1}}, "abcdef"},
		{"mixed ties", []Ticket{{"a", 2}, {"b", 1}, {"c", 2}, {"d", 3}, {"e", 1}, {"f", 3}, {"g", 2}}, "dfacgbe"},
		{"same ticket twice", []Ticket{{"a", 1}, {"b", 2}, {"a", 1}}, "baa"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			var q Queue
			for _, x := range tc.in {
				q.Push(x)
			}
			if q.Len() != len(tc.in) {
				t.Fatalf("Len = %d, want %d", q.Len(), len(tc.in))
			}
			pending := ""
			for _, x := range q.Pending() {
				pending += x.ID
			}
			if pending != tc.want {
				t.Errorf("Pending gives %q, want %q", pending, tc.want)
			}
			if got := drain(&q); got != tc.want {
				t.Errorf("Pop gives %q, want %q", got, tc.want)
			}
			if q.Len() != 0 {
				t.Errorf("Len = %d after the last Pop", q.Len())
			}
		})
	}
}

func TestInterleaved(t *testing.T) {
	var q Queue
	for i := range 6 {
		q.Push(Ticket{fmt.Sprint(i), i % 2})
	}
	for _, want := range []Ticket{{"1", 1}, {"3", 1}} {
		if got, ok := q.Peek(); !ok || got != want {
			t.Fatalf("Peek = %v, %v; want %v", got, ok, want)
		}
		if got, ok := q.Pop(); !ok || got != want {
			t.Fatalf("Pop = %v, %v; want %v", got, ok, want)
		}
	}
	q.Push(Ticket{"x", 1})
	q.Push(Ticket{"y", 0})
	if got := drain(&q); got != "5x024y" {
		t.Errorf("got %q, want 5x024y", got)
	}
}

func TestEmptyAndPending(t *testing.T) {
	var q Queue
	if got, ok := q.Pop(); ok || got != (Ticket{}) {
		t.Errorf("Pop on empty = %v, %v", got, ok)
	}
	if got, ok := q.Peek(); ok || got != (Ticket{}) {
		t.Errorf("Peek on empty = %v, %v", got, ok)
	}
	q.Push(Ticket{"a", 1})
	q.Push(Ticket{"b", 5})
	q.Push(Ticket{"c", 3})
	first := q.Pending()
	first[0].ID = "changed"
	want := []Ticket{{"b", 5}, {"c", 3}, {"a", 1}}
	if got := q.Pending(); !slices.Equal(got, want) {
		t.Errorf("Pending = %v, want %v", got, want)
	}
	if got, _ := q.Peek(); got != want[0] {
		t.Errorf("Peek = %v, want %v", got, want[0])
	}
	if q.Len() != 3 {
		t.Errorf("Len = %d, want 3", q.Len())
	}
}
