package routelatency

import (
	"errors"
	"slices"
	"testing"
)

var access = []string{
	"GET /a 200 10",
	"GET /b?x=1 200 30",
	"",
	"POST /a 500 21",
	"GET /b?y=2?z 404 31",
	"  GET\t/c   200 15 ",
	"GET /d 200 0",
	"PUT /aa 200 1000000",
}

func TestSlowest(t *testing.T) {
	all := []Route{{"/aa", 1, 1000000}, {"/b", 2, 30}, {"/a", 2, 15}, {"/c", 1, 15}, {"/d", 1, 0}}
	tests := []struct {
		name  string
		lines []string
		limit int
		want  []Route
	}{
		{"all", access, 5, all},
		{"limit beyond", access, 50, all},
		{"limit", access, 3, all[:3]},
		{"limit one", access, 1, all[:1]},
		{"limit zero", access, 0, nil},
		{"limit negative", access, -1, nil},
		{"no lines", nil, 3, nil},
		{"blank lines", []string{"", "  "}, 3, nil},
		{"query only", []string{"GET ?q 200 4"}, 3, []Route{{"", 1, 4}}},
		{"status not examined", []string{"X /s ok 4"}, 3, []Route{{"/s", 1, 4}}},
		{"equal means", []string{"G /z 1 7", "G /y 1 7", "G /x 1 7"}, 2, []Route{{"/x", 1, 7}, {"/y", 1, 7}}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			got, err := Slowest(tc.lines, tc.limit)
			if err != nil || !slices.Equal(got, tc.want) {
				t.Errorf("Slowest = %v, %v; want %v, nil", got, err, tc.want)
			}
		})
	}
}

func TestLineError(t *testing.T) {
	tests := []struct {
		name  string
		lines []string
		line  int
	}{
		{"three fields", []string{"GET /a 200"}, 1},
		{"five fields", []string{"GET /a 200 5 6"}, 1},
		{"no number", []string{"GET /a 200 5", "GET /b 200 fast"}, 2},
		{"unit", []string{"GET /a 200 5ms"}, 1},
		{"fraction", []string{"GET /a 200 1.5"}, 1},
		{"negative", []string{"GET /a 200 -1"}, 1},
		{"too large", []string{"GET /a 200 1000001"}, 1},
		{"far too large", []string{"GET /a 200 99999999999999999999999"}, 1},
		{"blank lines count", []string{"", "GET /a 200 5", " ", "oops"}, 4},
		{"first of two", []string{"GET /a 200 5", "bad", "worse"}, 2},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			for _, limit := range []int{0, 5} {
				got, err := Slowest(tc.lines, limit)
				var le *LineError
				if !errors.As(err, &le) {
					t.Fatalf("Slowest(limit %d) gave error %v, want a *LineError", limit, err)
				}
				if len(got) != 0 || le.Line != tc.line {
					t.Errorf("Slowest(limit %d) = %v, line %d; want no routes, line %d", limit, got, le.Line, tc.line)
				}
			}
		})
	}
}
