package mostlyon

import "testing"

func TestMostlyOn(t *testing.T) {
	for _, tc := range []struct {
		name  string
		flags []bool
		want  bool
	}{
		{"nil", nil, false},
		{"one on", []bool{true}, true},
		{"one off", []bool{false}, false},
		{"half", []bool{true, false}, false},
		{"two of three", []bool{true, false, true}, true},
		{"one of three", []bool{false, true, false}, false},
		{"four of five", []bool{true, true, false, true, true}, true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := MostlyOn(tc.flags); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
