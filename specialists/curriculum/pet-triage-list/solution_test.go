package pettriagelist

import (
	"slices"
	"testing"
)

func TestByUrgency(t *testing.T) {
	rex, tom := Patient{"Rex", 1, 540}, Patient{"Tom", 3, 600}
	kit, ada := Patient{"Kit", 3, 570}, Patient{"Ada", 1, 540}
	patients := []Patient{rex, tom, kit, ada}
	got := ByUrgency(patients)
	if want := []Patient{kit, tom, rex, ada}; !slices.Equal(got, want) {
		t.Errorf("ByUrgency = %v, want %v", got, want)
	}
	if !slices.Equal(patients, []Patient{rex, tom, kit, ada}) {
		t.Errorf("the argument was changed to %v", patients)
	}
	if got := ByUrgency(nil); len(got) != 0 {
		t.Errorf("ByUrgency(nil) = %v, want none", got)
	}
}
