package votetally

import "testing"

func TestTally(t *testing.T) {
	for _, tc := range []struct {
		name    string
		votes   []bool
		yes, no int
	}{
		{"nil", nil, 0, 0},
		{"one yes", []bool{true}, 1, 0},
		{"one no", []bool{false}, 0, 1},
		{"mixed", []bool{false, true, true, false, true}, 3, 2},
	} {
		t.Run(tc.name, func(t *testing.T) {
			yes, no := Tally(tc.votes)
			if yes != tc.yes || no != tc.no {
				t.Errorf("got %d and %d, want %d and %d", yes, no, tc.yes, tc.no)
			}
		})
	}
}
