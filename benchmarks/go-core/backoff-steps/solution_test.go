package backoffsteps

import (
	"math"
	"slices"
	"testing"
	"time"
)

func TestDelays(t *testing.T) {
	const s = time.Second
	tests := []struct {
		name        string
		base, limit time.Duration
		n           int
		want        []time.Duration
	}{
		{"doubling", s, 100 * s, 4, []time.Duration{s, 2 * s, 4 * s, 8 * s}},
		{"single", s, 100 * s, 1, []time.Duration{s}},
		{"capped", s, 5 * s, 5, []time.Duration{s, 2 * s, 4 * s, 5 * s, 5 * s}},
		{"limit met exactly", s, 4 * s, 4, []time.Duration{s, 2 * s, 4 * s, 4 * s}},
		{"odd limit", 1, 3, 4, []time.Duration{1, 2, 3, 3}},
		{"limit one below double", 2, 7, 3, []time.Duration{2, 4, 7}},
		{"base is limit", s, s, 2, []time.Duration{s, s}},
		{"base above limit", 3 * s, s, 2, []time.Duration{s, s}},
		{"limit one", 1, 1, 2, []time.Duration{1, 1}},
		{"n zero", s, s, 0, nil},
		{"n negative", s, s, -1, nil},
		{"base zero", 0, s, 3, nil},
		{"base negative", -s, s, 3, nil},
		{"limit zero", s, 0, 3, nil},
		{"limit negative", s, -s, 3, nil},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Delays(tc.base, tc.limit, tc.n); !slices.Equal(got, tc.want) {
				t.Errorf("Delays(%v, %v, %d) = %v, want %v", tc.base, tc.limit, tc.n, got, tc.want)
			}
		})
	}
}

func TestManyDelays(t *testing.T) {
	for _, limit := range []time.Duration{time.Hour, math.MaxInt64 / 2, math.MaxInt64 - 1, math.MaxInt64} {
		got := Delays(1, limit, 200)
		if len(got) != 200 {
			t.Fatalf("limit %d: %d delays, want 200", limit, len(got))
		}
		for i, d := range got {
			want := limit
			if i < 63 && time.Duration(1)<<i < limit {
				want = 1 << i
			}
			if d != want {
				t.Fatalf("limit %d: delay %d is %d, want %d", limit, i, d, want)
			}
		}
	}
}
