package cookhobtimers

import (
	"slices"
	"testing"
	"time"
)

func TestHobTimers(t *testing.T) {
	noon := time.Date(2024, 7, 1, 12, 0, 0, 0, time.UTC)
	at := func(minutes int) time.Time { return noon.Add(time.Duration(minutes) * time.Minute) }
	var h HobTimers
	if got := h.Expired(noon); len(got) != 0 {
		t.Errorf("Expired without timers = %v, want none", got)
	}
	h.Set(1, at(10))
	h.Set(4, at(5))
	h.Set(2, at(8))
	h.Set(3, at(5))
	h.Set(2, at(25))
	steps := []struct {
		minute int
		want   []int
	}{
		{4, nil},
		{10, []int{3, 4, 1}},
		{12, nil},
		{26, []int{2}},
	}
	for _, s := range steps {
		if got := h.Expired(at(s.minute)); !slices.Equal(got, s.want) {
			t.Errorf("Expired at minute %d = %v, want %v", s.minute, got, s.want)
		}
	}
}
