package tutorgroups

import (
	"reflect"
	"testing"
)

func TestGroupByTutor(t *testing.T) {
	kim, otherKim, lee := &Teacher{"Kim"}, &Teacher{"Kim"}, &Teacher{"Lee"}
	pupils := []Pupil{
		{"Zoe", kim}, {"Max", nil}, {"Ben", lee}, {"Ada", otherKim},
		{"Cal", kim}, {"Ada", kim}, {"Ivy", nil},
	}
	want := map[string][]string{
		"Kim": {"Ada", "Ada", "Cal", "Zoe"},
		"Lee": {"Ben"},
		"":    {"Ivy", "Max"},
	}
	if got := GroupByTutor(pupils); !reflect.DeepEqual(got, want) {
		t.Errorf("GroupByTutor = %v, want %v", got, want)
	}
	if pupils[0].Name != "Zoe" || pupils[6].Name != "Ivy" {
		t.Errorf("pupils were reordered: %v", pupils)
	}
}

func TestGroupByTutorEmpty(t *testing.T) {
	if got := GroupByTutor(nil); len(got) != 0 {
		t.Errorf("GroupByTutor(nil) = %v, want an empty map", got)
	}
}
