package petshotsdue

import (
	"slices"
	"testing"
	"time"
)

func day(y int, m time.Month, d int) time.Time {
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

func TestDueShots(t *testing.T) {
	shots := []Shot{
		{"rabies", day(2023, 5, 10), 12},
		{"lyme", day(2023, 5, 11), 12},
		{"parvo", day(2024, 1, 1), 3},
		{"flu", day(2023, 4, 1), 12},
		{"cough", day(2022, 9, 9), 24},
	}
	got := DueShots(shots, day(2024, 5, 10))
	if want := []string{"flu", "parvo", "rabies"}; !slices.Equal(got, want) {
		t.Errorf("DueShots = %v, want %v", got, want)
	}
	if got := DueShots(shots, day(2024, 3, 31)); len(got) != 0 {
		t.Errorf("DueShots before all = %v, want none", got)
	}
}
