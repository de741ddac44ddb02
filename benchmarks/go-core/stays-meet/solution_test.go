package staysmeet

import "testing"

func TestMeet(t *testing.T) {
	for _, tc := range []struct {
		name string
		a, b Stay
		want bool
	}{
		{"apart", Stay{1, 3}, Stay{5, 8}, false},
		{"apart, other order", Stay{5, 8}, Stay{1, 3}, false},
		{"next day", Stay{1, 3}, Stay{4, 8}, false},
		{"one day", Stay{1, 3}, Stay{3, 8}, true},
		{"one day, other order", Stay{3, 8}, Stay{1, 3}, true},
		{"inside", Stay{1, 9}, Stay{4, 5}, true},
		{"same", Stay{2, 2}, Stay{2, 2}, true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Meet(tc.a, tc.b); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
