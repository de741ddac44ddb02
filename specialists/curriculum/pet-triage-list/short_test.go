package pettriagelist

import (
	"reflect"
	"testing"
)

func TestByUrgency(t *testing.T) {
	a, b := Patient{"A", 1, 5}, Patient{"B", 2, 5}
	c, d := Patient{"C", 1, 4}, Patient{"D", 1, 5}
	tests := []struct {
		patients []Patient
		want     []Patient
	}{
		// empty input
		{nil, nil},
		// urgency 2 before 1
		{[]Patient{a, b}, []Patient{b, a}},
		// same urgency, 4 arrived before 5
		{[]Patient{a, c}, []Patient{c, a}},
		// equal in both, the order stays
		{[]Patient{d, a}, []Patient{d, a}},
	}
	for _, tt := range tests {
		if got := ByUrgency(tt.patients); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("ByUrgency(%v) = %v, want %v", tt.patients, got, tt.want)
		}
	}
	// the argument is not sorted
	patients := []Patient{a, b}
	ByUrgency(patients)
	if patients[0] != a {
		t.Errorf("the argument was changed to %v", patients)
	}
}
