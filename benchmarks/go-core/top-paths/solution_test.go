package toppaths

import (
	"math"
	"slices"
	"testing"
)

func TestTop(t *testing.T) {
	log := []string{
		"GET /b 200",
		"/a",
		"GET /a 200",
		"",
		"POST /c 201",
		"GET /a?x=1 404",
		"  GET\t/c   500 ",
		"GET /c?a=b?c=d 200",
		"GET /A 200",
		"GET /a",
		"GET /b 200 extra",
	}
	all := []Count{{"/c", 3}, {"/a", 2}, {"/A", 1}, {"/b", 1}}
	cases := []struct {
		name  string
		lines []string
		k     int
		want  []Count
	}{
		{"all", log, 4, all},
		{"more than there are", log, 5, all},
		{"far more", log, math.MaxInt, all},
		{"first", log, 1, all[:1]},
		{"inside a tie", log, 3, all[:3]},
		{"zero", log, 0, nil},
		{"negative", log, -1, nil},
		{"very negative", log, math.MinInt, nil},
		{"no lines", nil, 3, nil},
		{"only bad lines", []string{"x", "a b", "a b c d"}, 3, nil},
		{"query only", []string{"GET ?q=1 200", "GET ? 200"}, 3, []Count{{"", 2}}},
		{"as written", []string{"GET /x/ 200", "GET /x 200", "GET /x/ 200", "GET /x#top 200"}, 9, []Count{{"/x/", 2}, {"/x", 1}, {"/x#top", 1}}},
		{"status is not looked at", []string{"GET /x abc", "!! /x -1"}, 1, []Count{{"/x", 2}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := Top(c.lines, c.k); !slices.Equal(got, c.want) {
				t.Fatalf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestTopOrderOfTies(t *testing.T) {
	var lines []string
	var want []Count
	for c := 'z'; c >= 'a'; c-- {
		lines = append(lines, "GET /"+string(c)+" 200")
		want = append([]Count{{"/" + string(c), 1}}, want...)
	}
	if got := Top(lines, 20); !slices.Equal(got, want[:20]) {
		t.Fatalf("got %v, want %v", got, want[:20])
	}
}
