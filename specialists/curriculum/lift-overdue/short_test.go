package liftoverdue

import (
	"reflect"
	"testing"
	"time"
)

func TestOverdueCalls(t *testing.T) {
	now := time.Date(2024, 1, 1, 12, 0, 0, 0, time.UTC)
	old := now.Add(-2 * time.Minute)
	tests := []struct {
		pressed map[int]time.Time
		want    []int
	}{
		// no calls give nil
		{nil, nil},
		// exactly the limit is not overdue
		{map[int]time.Time{1: now.Add(-time.Minute)}, nil},
		// pressed after now
		{map[int]time.Time{1: now.Add(time.Hour)}, nil},
		// two late floors in ascending order, 4 is new
		{map[int]time.Time{5: old, 3: old, 4: now}, []int{3, 5}},
	}
	for _, tt := range tests {
		if got := OverdueCalls(tt.pressed, now, time.Minute); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("OverdueCalls(%v) = %v, want %v", tt.pressed, got, tt.want)
		}
	}
}
