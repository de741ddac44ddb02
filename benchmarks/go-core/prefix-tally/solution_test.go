package prefixtally

import "testing"

func tally(words ...string) *Tally {
	t := &Tally{}
	for _, w := range words {
		t.Add(w)
	}
	return t
}

func TestCount(t *testing.T) {
	words := tally("car", "cart", "care", "car", "dog", "", "Car", "überall", "über", "日本", "日誌")
	tests := []struct {
		prefix string
		want   int
	}{
		{"", 11}, {"c", 4}, {"ca", 4}, {"car", 4}, {"cart", 1}, {"care", 1}, {"cars", 0}, {"carts", 0},
		{"d", 1}, {"dog", 1}, {"dogs", 0}, {"C", 1}, {"x", 0}, {"xyz", 0}, {"ü", 2}, {"über", 2}, {"übera", 1},
		{"u", 0}, {"日", 2}, {"日本", 1}, {"本", 0},
	}
	for _, tc := range tests {
		if got := words.Count(tc.prefix); got != tc.want {
			t.Errorf("Count(%q) = %d, want %d", tc.prefix, got, tc.want)
		}
	}
}

func TestEmptyTally(t *testing.T) {
	var words Tally
	for _, prefix := range []string{"", "a", "abc"} {
		if got := words.Count(prefix); got != 0 {
			t.Errorf("Count(%q) = %d", prefix, got)
		}
	}
	words.Add("")
	words.Add("")
	if words.Count("") != 2 || words.Count("a") != 0 {
		t.Errorf("after two empty words: %d and %d", words.Count(""), words.Count("a"))
	}
}
