package logwindow

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"
)

func filled(t *testing.T, window int64, lines ...string) *Digest {
	t.Helper()
	d := New(window)
	for _, line := range lines {
		if err := d.Add(line); err != nil {
			t.Fatalf("Add(%q) = %v", line, err)
		}
	}
	return d
}

func TestErrors(t *testing.T) {
	d := New(100)
	steps := []struct {
		line string
		want error
		head string
	}{
		{"", ErrFormat, "line 1: "},
		{"50 INFO ready", nil, ""},
		{"50 INFO", ErrFormat, "line 3: "},
		{"50 INFO ", ErrFormat, "line 4: "},
		{"50  text", ErrFormat, "line 5: "},
		{"x INFO text", ErrFormat, "line 6: "},
		{"5.5 INFO text", ErrFormat, "line 7: "},
		{"99999999999999999999 INFO text", ErrFormat, "line 8: "},
		{"49 INFO late", ErrOrder, "line 9: "},
		{"50 WARN same time", nil, ""},
		{"60 WARN later", nil, ""},
		{"59 INFO late", ErrOrder, "line 12: "},
		{"bad", ErrFormat, "line 13: "},
	}
	for _, s := range steps {
		err := d.Add(s.line)
		if !errors.Is(err, s.want) {
			t.Errorf("Add(%q) = %v, want %v", s.line, err, s.want)
		}
		if s.want != nil && err != nil && !strings.HasPrefix(err.Error(), s.head) {
			t.Errorf("Add(%q) says %q, want it to begin with %q", s.line, err, s.head)
		}
	}
	if got, want := d.Levels(), map[string]int{"INFO": 1, "WARN": 2}; !maps.Equal(got, want) {
		t.Errorf("Levels() = %v, want %v", got, want)
	}
	if got, want := d.Top(9), []string{"later", "ready", "same time"}; !slices.Equal(got, want) {
		t.Errorf("Top(9) = %q, want %q", got, want)
	}
}

func TestWindow(t *testing.T) {
	tests := []struct {
		name   string
		window int64
		lines  []string
		want   map[string]int
	}{
		{"nothing", 10, nil, map[string]int{}},
		{"inside", 10, []string{"1 A x", "10 B y"}, map[string]int{"A": 1, "B": 1}},
		{"on the border", 10, []string{"1 A x", "11 B y"}, map[string]int{"B": 1}},
		{"several leave", 5, []string{"1 A x", "2 A x", "3 B x", "7 C x"}, map[string]int{"B": 1, "C": 1}},
		{"one of two stays", 5, []string{"1 A x", "4 A x", "6 B x"}, map[string]int{"A": 1, "B": 1}},
		{"same second", 1, []string{"5 A x", "5 A y", "5 B z"}, map[string]int{"A": 2, "B": 1}},
		{"window of one", 1, []string{"5 A x", "6 B y"}, map[string]int{"B": 1}},
		{"window below one", -3, []string{"5 A x", "5 B y"}, map[string]int{"A": 1, "B": 1}},
		{"negative times", 3, []string{"-9 A x", "-7 B y", "-6 C z"}, map[string]int{"B": 1, "C": 1}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := filled(t, tc.window, tc.lines...).Levels(); !maps.Equal(got, tc.want) {
				t.Errorf("Levels() = %v, want %v", got, tc.want)
			}
		})
	}
}

func TestLevelsIsFresh(t *testing.T) {
	d := filled(t, 10, "1 A x")
	m := d.Levels()
	m["A"] = 7
	m["Z"] = 1
	if got, want := d.Levels(), map[string]int{"A": 1}; !maps.Equal(got, want) {
		t.Errorf("Levels() = %v after a change of the returned map, want %v", got, want)
	}
}

func TestTop(t *testing.T) {
	d := filled(t, 10, "1 E old", "2 E old", "2 E old", "12 E disk full", "12 W zeta", "13 E alpha beta", "13 W disk full", "14 W zeta", "15 E zeta")
	tests := []struct {
		n    int
		want []string
	}{
		{-1, nil}, {0, nil}, {1, []string{"zeta"}}, {2, []string{"zeta", "disk full"}},
		{3, []string{"zeta", "disk full", "alpha beta"}}, {9, []string{"zeta", "disk full", "alpha beta"}},
	}
	for _, tc := range tests {
		if got := d.Top(tc.n); !slices.Equal(got, tc.want) {
			t.Errorf("Top(%d) = %q, want %q", tc.n, got, tc.want)
		}
	}
	ties := filled(t, 10, "1 A c", "1 A b", "1 A a", "1 A b", "1 A c")
	if got, want := ties.Top(3), []string{"b", "c", "a"}; !slices.Equal(got, want) {
		t.Errorf("Top(3) = %q, want %q", got, want)
	}
}
