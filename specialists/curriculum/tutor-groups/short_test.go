package tutorgroups

import (
	"reflect"
	"testing"
)

func TestGroupByTutor(t *testing.T) {
	tests := []struct {
		pupils []Pupil
		want   map[string][]string
	}{
		// no pupils
		{nil, map[string][]string{}},
		// without a tutor
		{[]Pupil{{"a", nil}}, map[string][]string{"": {"a"}}},
		// one name is one tutor, pupils ascending
		{[]Pupil{{"b", &Teacher{"T"}}, {"a", &Teacher{"T"}}}, map[string][]string{"T": {"a", "b"}}},
		// two tutors
		{[]Pupil{{"a", &Teacher{"T"}}, {"b", &Teacher{"U"}}}, map[string][]string{"T": {"a"}, "U": {"b"}}},
	}
	for _, tt := range tests {
		if got := GroupByTutor(tt.pupils); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("GroupByTutor(%v) = %v, want %v", tt.pupils, got, tt.want)
		}
	}
}
