package monthshift

import (
	"testing"
	"time"
)

func TestAddMonths(t *testing.T) {
	for _, tc := range []struct {
		from string
		n    int
		want string
	}{
		{"2024-03-15", 1, "2024-04-15"},
		{"2024-03-15", 0, "2024-03-15"},
		{"2024-03-01", 1, "2024-04-01"},
		{"2024-03-01", -1, "2024-02-01"},
		{"2024-01-31", 0, "2024-01-31"},
		{"2024-01-31", 1, "2024-02-29"},
		{"2023-01-31", 1, "2023-02-28"},
		{"2023-01-29", 1, "2023-02-28"},
		{"2024-01-29", 1, "2024-02-29"},
		{"2024-01-31", 2, "2024-03-31"},
		{"2024-01-31", 3, "2024-04-30"},
		{"2024-03-31", -1, "2024-02-29"},
		{"2024-05-31", -1, "2024-04-30"},
		{"2024-12-31", 1, "2025-01-31"},
		{"2024-12-31", 2, "2025-02-28"},
		{"2024-11-30", 1, "2024-12-30"},
		{"2024-01-15", -1, "2023-12-15"},
		{"2024-01-31", -13, "2022-12-31"},
		{"2024-02-29", 12, "2025-02-28"},
		{"2024-02-29", 48, "2028-02-29"},
		{"2024-02-29", -24, "2022-02-28"},
		{"2024-08-31", 30, "2027-02-28"},
	} {
		from, err := time.Parse(time.DateOnly, tc.from)
		if err != nil {
			t.Fatal(err)
		}
		if got := AddMonths(from, tc.n).Format(time.DateOnly); got != tc.want {
			t.Errorf("AddMonths(%s, %d) = %s, want %s", tc.from, tc.n, got, tc.want)
		}
	}
}

func TestClockAndLocation(t *testing.T) {
	for _, offset := range []int{0, 13 * 3600, -9*3600 - 1800} {
		zone := time.FixedZone("site", offset)
		for _, clock := range []time.Duration{0, 90 * time.Minute, 24*time.Hour - 1, 12*time.Hour + 34*time.Minute + 56*time.Second + 789} {
			h, m := int(clock/time.Hour), int(clock%time.Hour/time.Minute)
			s, ns := int(clock%time.Minute/time.Second), int(clock%time.Second)
			from := time.Date(2023, 12, 31, h, m, s, ns, zone)
			want := time.Date(2024, 2, 29, h, m, s, ns, zone)
			got := AddMonths(from, 2)
			if !got.Equal(want) || got.Format(time.RFC3339Nano) != want.Format(time.RFC3339Nano) {
				t.Errorf("AddMonths(%v, 2) = %v, want %v", from, got, want)
			}
			if got.Location() != zone {
				t.Errorf("location is %v, want %v", got.Location(), zone)
			}
		}
	}
}

func TestDaysIn(t *testing.T) {
	want := []int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}
	for i, days := range want {
		if got := DaysIn(2023, time.Month(i+1)); got != days {
			t.Errorf("DaysIn(2023, %v) = %d, want %d", time.Month(i+1), got, days)
		}
	}
	for year, days := range map[int]int{2024: 29, 2000: 29, 1900: 28, 2100: 28, 2022: 28} {
		if got := DaysIn(year, time.February); got != days {
			t.Errorf("DaysIn(%d, February) = %d, want %d", year, got, days)
		}
	}
}
