package sumreadings

import "testing"

func TestSum(t *testing.T) {
	a, b, c := 5, -2, 10
	for _, tc := range []struct {
		name     string
		readings []*int
		want     int
	}{
		{"nil", nil, 0},
		{"one", []*int{&a}, 5},
		{"several", []*int{&a, &b, &c}, 13},
		{"first missing", []*int{nil, &a, &c}, 15},
		{"some missing", []*int{&a, nil, &c, nil}, 15},
		{"all missing", []*int{nil, nil}, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Sum(tc.readings); got != tc.want {
				t.Errorf("got %d, want %d", got, tc.want)
			}
		})
	}
}
