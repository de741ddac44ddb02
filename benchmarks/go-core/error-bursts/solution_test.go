package errorbursts

import "testing"

func TestFirstBurst(t *testing.T) {
	cases := []struct {
		name  string
		times []int64
		n     int
		span  int64
		want  int64
		ok    bool
	}{
		{"in the middle", []int64{0, 50, 100, 104, 109, 300}, 3, 10, 100, true},
		{"at the start", []int64{7, 8, 9, 500}, 3, 5, 7, true},
		{"at the very end", []int64{0, 50, 100, 101, 102}, 3, 10, 100, true},
		{"whole log", []int64{5, 6, 7}, 3, 3, 5, true},
		{"difference equals span", []int64{0, 10}, 2, 10, 0, false},
		{"difference just below span", []int64{3, 12}, 2, 10, 3, true},
		{"equal timestamps", []int64{1, 20, 20, 20, 40}, 3, 1, 20, true},
		{"earliest of two", []int64{10, 11, 30, 31}, 2, 2, 10, true},
		{"single entry", []int64{42, 43}, 1, 1, 42, true},
		{"too short", []int64{1, 2}, 3, 100, 0, false},
		{"empty", nil, 1, 100, 0, false},
		{"negative times", []int64{-90, -12, -10, -9}, 3, 4, -12, true},
		{"none", []int64{0, 10, 20, 30}, 3, 20, 0, false},
		{"zero n", []int64{1, 2}, 0, 5, 0, false},
		{"negative n", []int64{1, 2}, -1, 5, 0, false},
		{"zero span", []int64{3, 3}, 2, 0, 0, false},
		{"negative span", []int64{3, 3}, 1, -5, 0, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, ok := FirstBurst(c.times, c.n, c.span)
			if got != c.want || ok != c.ok {
				t.Fatalf("got %d, %v; want %d, %v", got, ok, c.want, c.ok)
			}
		})
	}
}

func TestFirstBurstKeepsInput(t *testing.T) {
	times := []int64{1, 5, 6}
	FirstBurst(times, 2, 3)
	if times[0] != 1 || times[1] != 5 || times[2] != 6 {
		t.Fatalf("input became %v", times)
	}
}
