package fiscalquarter

import (
	"errors"
	"testing"
	"time"
)

func TestQuarter(t *testing.T) {
	for _, tc := range []struct {
		date          string
		first         time.Month
		year, quarter int
	}{
		{"2024-01-01", time.January, 2024, 1},
		{"2024-03-31", time.January, 2024, 1},
		{"2024-04-01", time.January, 2024, 2},
		{"2024-09-30", time.January, 2024, 3},
		{"2024-12-31", time.January, 2024, 4},
		{"2024-04-01", time.April, 2025, 1},
		{"2024-03-31", time.April, 2024, 4},
		{"2024-06-30", time.April, 2025, 1},
		{"2024-07-01", time.April, 2025, 2},
		{"2024-12-31", time.April, 2025, 3},
		{"2025-01-01", time.April, 2025, 4},
		{"2024-09-30", time.October, 2024, 4},
		{"2024-10-01", time.October, 2025, 1},
		{"2025-02-10", time.October, 2025, 2},
		{"2024-02-01", time.February, 2025, 1},
		{"2024-01-31", time.February, 2024, 4},
		{"2024-11-30", time.December, 2024, 4},
		{"2024-12-01", time.December, 2025, 1},
		{"2025-03-01", time.December, 2025, 2},
		{"2025-08-31", time.December, 2025, 3},
	} {
		date, err := time.Parse(time.DateOnly, tc.date)
		if err != nil {
			t.Fatal(err)
		}
		year, quarter, err := Quarter(date, tc.first)
		if year != tc.year || quarter != tc.quarter || err != nil {
			t.Errorf("Quarter(%s, %v) = %d, %d, %v, want %d, %d", tc.date, tc.first, year, quarter, err, tc.year, tc.quarter)
		}
	}
}

func TestOwnLocation(t *testing.T) {
	east := time.FixedZone("east", 10*3600)
	year, quarter, err := Quarter(time.Date(2024, 7, 1, 3, 0, 0, 0, east), time.July)
	if year != 2025 || quarter != 1 || err != nil {
		t.Errorf("got %d, %d, %v, want 2025, 1", year, quarter, err)
	}
}

func TestBadMonth(t *testing.T) {
	for _, first := range []time.Month{0, -1, 13, 25} {
		year, quarter, err := Quarter(time.Date(2024, 5, 5, 0, 0, 0, 0, time.UTC), first)
		if year != 0 || quarter != 0 || !errors.Is(err, ErrMonth) {
			t.Errorf("first %d: got %d, %d, %v", int(first), year, quarter, err)
		}
	}
}

func TestStarts(t *testing.T) {
	for _, tc := range []struct {
		year, quarter int
		first         time.Month
		want          string
	}{
		{2024, 1, time.January, "2024-01-01"},
		{2024, 4, time.January, "2024-10-01"},
		{2025, 1, time.April, "2024-04-01"},
		{2025, 3, time.April, "2024-10-01"},
		{2025, 4, time.April, "2025-01-01"},
		{2025, 2, time.December, "2025-03-01"},
	} {
		got := Starts(tc.year, tc.quarter, tc.first)
		if s := got.Format(time.DateTime); s != tc.want+" 00:00:00" || got.Location() != time.UTC {
			t.Errorf("Starts(%d, %d, %v) = %v, want %s", tc.year, tc.quarter, tc.first, got, tc.want)
		}
	}
	for first := time.January; first <= time.December; first++ {
		for quarter := 1; quarter <= 4; quarter++ {
			start := Starts(2023, quarter, first)
			for _, date := range []time.Time{start, start.AddDate(0, 3, -1)} {
				if y, q, err := Quarter(date, first); y != 2023 || q != quarter || err != nil {
					t.Errorf("first %v: Quarter(%v) = %d, %d, %v, want 2023, %d", first, date, y, q, err, quarter)
				}
			}
		}
	}
}
