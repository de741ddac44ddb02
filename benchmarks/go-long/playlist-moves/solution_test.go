package playlistmoves

import (
	"slices"
	"strings"
	"testing"
)

func fill(names string) *Playlist {
	p := New()
	for _, n := range strings.Fields(names) {
		p.Append(n)
	}
	return p
}

func check(t *testing.T, p *Playlist, names string) {
	t.Helper()
	want := strings.Fields(names)
	if got := p.Names(); !slices.Equal(got, want) {
		t.Fatalf("Names = %q, want %q", got, want)
	}
	slices.Reverse(want)
	if got := p.Reversed(); !slices.Equal(got, want) {
		t.Fatalf("Reversed = %q, want %q", got, want)
	}
}

func TestAppendAndRemove(t *testing.T) {
	p := New()
	check(t, p, "")
	if p.Remove("a") {
		t.Fatal("removed a track from an empty playlist")
	}
	for _, n := range []string{"a", "b", "c", "d", "e"} {
		if !p.Append(n) {
			t.Fatalf("Append(%s) = false", n)
		}
	}
	if p.Append("b") {
		t.Fatal("appended b twice")
	}
	check(t, p, "a b c d e")
	for _, step := range []struct{ name, left string }{
		{"c", "a b d e"}, {"a", "b d e"}, {"e", "b d"}, {"b", "d"}, {"d", ""},
	} {
		if !p.Remove(step.name) {
			t.Fatalf("Remove(%s) = false", step.name)
		}
		check(t, p, step.left)
		if p.Remove(step.name) {
			t.Fatalf("second Remove(%s) = true", step.name)
		}
		if p.MoveToFront(step.name) {
			t.Fatalf("moved the removed track %s", step.name)
		}
	}
	if !p.Append("c") || !p.Append("a") {
		t.Fatal("a removed name cannot be appended again")
	}
	check(t, p, "c a")
}

func TestMoveToFront(t *testing.T) {
	tests := []struct {
		names, move, want string
		ok                bool
	}{
		{"a b c d", "c", "c a b d", true},
		{"a b c d", "d", "d a b c", true},
		{"a b c d", "a", "a b c d", true},
		{"a b", "b", "b a", true},
		{"a", "a", "a", true},
		{"a b", "x", "a b", false},
		{"", "x", "", false},
	}
	for _, tc := range tests {
		t.Run(tc.names+" move "+tc.move, func(t *testing.T) {
			p := fill(tc.names)
			if ok := p.MoveToFront(tc.move); ok != tc.ok {
				t.Fatalf("MoveToFront = %v, want %v", ok, tc.ok)
			}
			check(t, p, tc.want)
			p.Append("z")
			check(t, p, tc.want+" z")
		})
	}
}

func TestNext(t *testing.T) {
	p := fill("a b c")
	p.MoveToFront("c")
	p.Remove("a")
	tests := []struct {
		name, want string
		ok         bool
	}{{"c", "b", true}, {"b", "", false}, {"a", "", false}, {"unknown", "", false}, {"", "", false}}
	for _, tc := range tests {
		if got, ok := p.Next(tc.name); got != tc.want || ok != tc.ok {
			t.Errorf("Next(%s) = %q, %v; want %q, %v", tc.name, got, ok, tc.want, tc.ok)
		}
	}
}
