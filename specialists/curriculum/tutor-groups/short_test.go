package tutorgroups

import (
	"fmt"
	"testing"
)

func TestGroupByTutor(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no pupils
	check(GroupByTutor(nil), map[string][]string{})
	// without a tutor
	check(GroupByTutor([]Pupil{{"a", nil}}), map[string][]string{"": {"a"}})
	// one name is one tutor, pupils ascending
	check(GroupByTutor([]Pupil{{"b", &Teacher{"T"}}, {"a", &Teacher{"T"}}}), map[string][]string{"T": {"a", "b"}})
	// two tutors
	check(GroupByTutor([]Pupil{{"a", &Teacher{"T"}}, {"b", &Teacher{"U"}}}), map[string][]string{"T": {"a"}, "U": {"b"}})
}
