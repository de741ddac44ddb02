package typohint

import (
	"math"
	"testing"
)

func TestSuggest(t *testing.T) {
	commands := []string{"commit", "Checkout", "status", "stash", "push", "pull"}
	tests := []struct {
		name, word string
		known      []string
		limit      int
		want       string
		ok         bool
	}{
		{"exact", "push", commands, 2, "push", true},
		{"exact with limit zero", "push", commands, 0, "push", true},
		{"case does not count", "CHECKOUT", commands, 0, "Checkout", true},
		{"capital in known", "checkuot", commands, 2, "Checkout", true},
		{"insertion", "comit", commands, 1, "commit", true},
		{"deletion", "statuss", commands, 1, "status", true},
		{"replacement", "stetus", commands, 1, "status", true},
		{"swap counts two", "stauts", commands, 2, "status", true},
		{"swap is too far", "stauts", commands, 1, "", false},
		{"nearer later", "stas", []string{"status", "stash"}, 2, "stash", true},
		{"tie takes the earliest", "puxh", []string{"pull", "puzh", "push", "puth"}, 2, "puzh", true},
		{"tie at distance zero", "a", []string{"A", "a"}, 1, "A", true},
		{"just inside the limit", "abcdef", []string{"abc"}, 3, "abc", true},
		{"just outside the limit", "abcdef", []string{"abc"}, 2, "", false},
		{"nothing known", "push", nil, 9, "", false},
		{"negative limit", "push", commands, -1, "", false},
		{"empty word", "", []string{"abc", "ab"}, 2, "ab", true},
		{"empty known", "ab", []string{""}, 2, "", true},
		{"empty known too far", "abc", []string{""}, 2, "", false},
		{"both empty", "", []string{"x", ""}, 5, "", true},
		{"runes, not bytes", "größe", []string{"grosse", "grüße"}, 1, "grüße", true},
		{"one rune of many bytes", "日本", []string{"日木"}, 1, "日木", true},
		{"non-ascii case", "ÄRGER", []string{"ärger"}, 0, "ärger", true},
		{"huge limit", "zzz", []string{"abcd", "zz"}, math.MaxInt, "zz", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := Suggest(tt.word, tt.known, tt.limit)
			if got != tt.want || ok != tt.ok {
				t.Errorf("got %q, %v, want %q, %v", got, ok, tt.want, tt.ok)
			}
		})
	}
}

func TestDistances(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"queue", "queue", 0},
		{"queue", "cue", 3},
		{"invoice", "voicing", 5},
		{"abcd", "badc", 3},
		{"logs", "slog", 2},
		{"retry", "", 5},
		{"aaaa", "aa", 2},
		{"ship", "shop it", 4},
	}
	for _, tt := range tests {
		for _, pair := range [][2]string{{tt.a, tt.b}, {tt.b, tt.a}} {
			if _, ok := Suggest(pair[0], []string{pair[1]}, tt.want); !ok {
				t.Errorf("%q is not within %d of %q", pair[1], tt.want, pair[0])
			}
			if _, ok := Suggest(pair[0], []string{pair[1]}, tt.want-1); ok {
				t.Errorf("%q is within %d of %q", pair[1], tt.want-1, pair[0])
			}
		}
	}
}
