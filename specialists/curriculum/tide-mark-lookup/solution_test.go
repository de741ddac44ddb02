package tidemarklookup

import (
	"testing"
	"time"
)

func TestMarkAt(t *testing.T) {
	start := time.Date(2024, time.March, 5, 6, 0, 0, 0, time.UTC)
	var marks []GaugeMark
	for i, cm := range []int{120, 180, -30} {
		marks = append(marks, GaugeMark{start.Add(time.Duration(i) * time.Hour), cm})
	}
	tests := []struct {
		minutes, cm int
		ok          bool
	}{
		{-1, 0, false},
		{0, 120, true},
		{59, 120, true},
		{60, 180, true},
		{500, -30, true},
	}
	for _, tc := range tests {
		got, ok := MarkAt(marks, start.Add(time.Duration(tc.minutes)*time.Minute))
		if got.Cm != tc.cm || ok != tc.ok {
			t.Errorf("after %d minutes MarkAt = %d, %t, want %d, %t", tc.minutes, got.Cm, ok, tc.cm, tc.ok)
		}
	}
	if got, ok := MarkAt(nil, start); got != (GaugeMark{}) || ok {
		t.Errorf("MarkAt(nil) = %v, %t, want none", got, ok)
	}
}
