package statusstreaks

import (
	"slices"
	"strings"
	"testing"
)

func split(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, ",")
}

func TestStreaks(t *testing.T) {
	tests := []struct {
		name, events string
		want         []Streak
	}{
		{"none", "", nil},
		{"one", "ok", []Streak{{"ok", 0, 1}}},
		{"all equal", "ok,ok,ok", []Streak{{"ok", 0, 3}}},
		{"all different", "ok,slow,down", []Streak{{"ok", 0, 1}, {"slow", 1, 1}, {"down", 2, 1}}},
		{"runs", "ok,ok,down,ok,ok,ok", []Streak{{"ok", 0, 2}, {"down", 2, 1}, {"ok", 3, 3}}},
		{"case matters", "ok,OK,OK", []Streak{{"ok", 0, 1}, {"OK", 1, 2}}},
		{"no data splits", "ok,,ok", []Streak{{"ok", 0, 1}, {"ok", 2, 1}}},
		{"no data at the edges", ",,down,down,", []Streak{{"down", 2, 2}}},
		{"only no data", ",,", nil},
		{"long gap", "a,,,,b,b", []Streak{{"a", 0, 1}, {"b", 4, 2}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Streaks(split(tt.events)); !slices.Equal(got, tt.want) {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

func TestLongest(t *testing.T) {
	tests := []struct {
		name, events string
		want         Streak
		ok           bool
	}{
		{"none", "", Streak{}, false},
		{"only no data", ",,,", Streak{}, false},
		{"one", "down", Streak{"down", 0, 1}, true},
		{"later is longer", "a,b,b,c,c,c,d", Streak{"c", 3, 3}, true},
		{"earlier is longer", "a,a,a,b,b", Streak{"a", 0, 3}, true},
		{"tie", "a,b,b,c,c,d", Streak{"b", 1, 2}, true},
		{"tie of the same status", "x,x,y,x,x", Streak{"x", 0, 2}, true},
		{"no data does not count", ",,,,a,a", Streak{"a", 4, 2}, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := Longest(split(tt.events))
			if got != tt.want || ok != tt.ok {
				t.Errorf("got %v, %v, want %v, %v", got, ok, tt.want, tt.ok)
			}
		})
	}
}
