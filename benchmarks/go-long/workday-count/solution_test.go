package workdaycount

import (
	"testing"
	"time"
)

func day(t *testing.T, s string) time.Time {
	t.Helper()
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func days(t *testing.T, list []string) []time.Time {
	t.Helper()
	var all []time.Time
	for _, s := range list {
		all = append(all, day(t, s))
	}
	return all
}

// June 2024: the 3rd is a Monday.
func TestBetween(t *testing.T) {
	for _, tc := range []struct {
		name     string
		from, to string
		holidays []string
		want     int
	}{
		{"same day", "2024-06-05", "2024-06-05", nil, 0},
		{"one day", "2024-06-03", "2024-06-04", nil, 1},
		{"working week", "2024-06-03", "2024-06-08", nil, 5},
		{"Friday to Monday", "2024-06-07", "2024-06-10", nil, 1},
		{"weekend", "2024-06-08", "2024-06-10", nil, 0},
		{"Sunday to Tuesday", "2024-06-09", "2024-06-11", nil, 1},
		{"two weeks", "2024-06-03", "2024-06-17", nil, 10},
		{"leap February", "2024-02-01", "2024-03-01", nil, 21},
		{"year", "2024-01-01", "2025-01-01", nil, 262},
		{"holiday inside", "2024-06-03", "2024-06-10", []string{"2024-06-05"}, 4},
		{"holiday on from", "2024-06-03", "2024-06-10", []string{"2024-06-03"}, 4},
		{"holiday on to", "2024-06-03", "2024-06-07", []string{"2024-06-07"}, 4},
		{"repeated and unsorted", "2024-06-03", "2024-06-10", []string{"2024-06-06", "2024-06-04", "2024-06-06"}, 3},
		{"on a weekend or outside", "2024-06-03", "2024-06-10", []string{"2024-06-08", "2024-06-09", "2024-06-10", "2024-05-31", "2023-06-05"}, 5},
		{"backwards", "2024-06-10", "2024-06-03", nil, -5},
		{"backwards, to included", "2024-06-08", "2024-06-07", nil, -1},
		{"backwards, from excluded", "2024-06-07", "2024-06-06", []string{"2024-06-07"}, -1},
		{"backwards with a holiday", "2024-06-10", "2024-06-03", []string{"2024-06-03"}, -4},
		{"backwards over a weekend", "2024-06-09", "2024-06-08", nil, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Between(day(t, tc.from), day(t, tc.to), days(t, tc.holidays)); got != tc.want {
				t.Errorf("got %d, want %d", got, tc.want)
			}
		})
	}
}

func TestOwnLocations(t *testing.T) {
	east, west := time.FixedZone("east", 14*3600), time.FixedZone("west", -11*3600)
	from := time.Date(2024, 6, 3, 1, 0, 0, 0, east)     // still Sunday in UTC
	to := time.Date(2024, 6, 5, 23, 59, 59, 999, west)  // already Thursday in UTC
	holiday := time.Date(2024, 6, 4, 0, 30, 0, 0, east) // still Monday in UTC
	if got := Between(from, to, nil); got != 2 {
		t.Errorf("got %d, want 2", got)
	}
	if got := Between(from, to, []time.Time{holiday}); got != 1 {
		t.Errorf("with holiday: got %d, want 1", got)
	}
	if got := Between(to, from, []time.Time{holiday}); got != -1 {
		t.Errorf("backwards: got %d, want -1", got)
	}
	late, early := time.Date(2024, 6, 5, 23, 0, 0, 0, time.UTC), time.Date(2024, 6, 5, 1, 0, 0, 0, time.UTC)
	if got := Between(late, early, nil); got != 0 {
		t.Errorf("same date, earlier clock time: got %d, want 0", got)
	}
	if got := Between(late, early.AddDate(0, 0, 1), nil); got != 1 {
		t.Errorf("two hours to the next date: got %d, want 1", got)
	}
	want := time.Date(2024, 6, 5, 0, 0, 0, 0, time.UTC)
	if got := Add(from, 1, []time.Time{holiday}); !got.Equal(want) || got.Location() != time.UTC {
		t.Errorf("Add: got %v, want %v", got, want)
	}
}

func TestAdd(t *testing.T) {
	for _, tc := range []struct {
		name     string
		from     string
		n        int
		holidays []string
		want     string
	}{
		{"next day", "2024-06-03", 1, nil, "2024-06-04"},
		{"over the weekend", "2024-06-07", 1, nil, "2024-06-10"},
		{"from Saturday", "2024-06-08", 1, nil, "2024-06-10"},
		{"from Sunday", "2024-06-09", 2, nil, "2024-06-11"},
		{"five", "2024-06-05", 5, nil, "2024-06-12"},
		{"holiday", "2024-06-07", 1, []string{"2024-06-10"}, "2024-06-11"},
		{"from a holiday", "2024-06-05", 1, []string{"2024-06-05"}, "2024-06-06"},
		{"end of year", "2024-12-31", 2, []string{"2025-01-01"}, "2025-01-03"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Add(day(t, tc.from), tc.n, days(t, tc.holidays)); !got.Equal(day(t, tc.want)) {
				t.Errorf("got %v, want %s", got, tc.want)
			}
		})
	}
}
