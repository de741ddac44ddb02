package weeklyslots

import (
	"slices"
	"strings"
	"testing"
	"time"
)

const layout = "Mon 2006-01-02 15:04"

// 5 June 2024 is a Wednesday.
var wednesday = time.Date(2024, 6, 5, 10, 30, 0, 0, time.UTC)

func TestNext(t *testing.T) {
	for _, tc := range []struct {
		name  string
		after time.Time
		slots []Slot
		want  string
	}{
		{"later today", wednesday, []Slot{{time.Wednesday, 18, 15}}, "Wed 2024-06-05 18:15"},
		{"a minute later", wednesday, []Slot{{time.Wednesday, 10, 31}}, "Wed 2024-06-05 10:31"},
		{"exactly now is next week", wednesday, []Slot{{time.Wednesday, 10, 30}}, "Wed 2024-06-12 10:30"},
		{"a moment ago is next week", wednesday.Add(time.Nanosecond), []Slot{{time.Wednesday, 10, 30}}, "Wed 2024-06-12 10:30"},
		{"in a moment", wednesday.Add(-time.Nanosecond), []Slot{{time.Wednesday, 10, 30}}, "Wed 2024-06-05 10:30"},
		{"earlier today is next week", wednesday, []Slot{{time.Wednesday, 9, 0}}, "Wed 2024-06-12 09:00"},
		{"tomorrow, earlier hour", wednesday, []Slot{{time.Thursday, 0, 0}}, "Thu 2024-06-06 00:00"},
		{"yesterday's weekday", wednesday, []Slot{{time.Tuesday, 23, 59}}, "Tue 2024-06-11 23:59"},
		{"Sunday", wednesday, []Slot{{time.Sunday, 8, 5}}, "Sun 2024-06-09 08:05"},
		{"Saturday", wednesday, []Slot{{time.Saturday, 8, 5}}, "Sat 2024-06-08 08:05"},
		{"earliest of several", wednesday, []Slot{{time.Monday, 7, 0}, {time.Friday, 20, 0}, {time.Friday, 6, 45}, {time.Wednesday, 1, 0}}, "Fri 2024-06-07 06:45"},
		{"from Sunday to Saturday", wednesday.AddDate(0, 0, 4), []Slot{{time.Saturday, 3, 0}}, "Sat 2024-06-15 03:00"},
		{"over the end of the year", time.Date(2024, 12, 31, 23, 59, 59, 0, time.UTC), []Slot{{time.Tuesday, 23, 59}, {time.Wednesday, 0, 0}}, "Wed 2025-01-01 00:00"},
		{"own location", time.Date(2024, 6, 5, 23, 0, 0, 0, time.FixedZone("w", -8*3600)), []Slot{{time.Wednesday, 23, 30}, {time.Thursday, 8, 0}}, "Wed 2024-06-05 23:30"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, ok := Next(tc.after, tc.slots)
			if s := got.Format(layout); s != tc.want || !ok {
				t.Errorf("got %s, %v, want %s", s, ok, tc.want)
			}
			if got.Second() != 0 || got.Nanosecond() != 0 || got.Location() != tc.after.Location() {
				t.Errorf("seconds or location wrong: %v", got)
			}
		})
	}
	if got, ok := Next(wednesday, nil); ok || !got.IsZero() {
		t.Errorf("no slots: got %v, %v", got, ok)
	}
}

func TestUpcoming(t *testing.T) {
	slots := []Slot{{time.Friday, 17, 0}, {time.Monday, 9, 0}, {time.Friday, 8, 30}, {time.Monday, 9, 0}}
	before := slices.Clone(slots)
	for _, tc := range []struct {
		name  string
		slots []Slot
		n     int
		want  string
	}{
		{"several weeks", slots, 5, "Fri 2024-06-07 08:30, Fri 2024-06-07 17:00, Mon 2024-06-10 09:00, Fri 2024-06-14 08:30, Fri 2024-06-14 17:00"},
		{"one", slots, 1, "Fri 2024-06-07 08:30"},
		{"single slot", []Slot{{time.Wednesday, 10, 30}}, 2, "Wed 2024-06-12 10:30, Wed 2024-06-19 10:30"},
		{"none wanted", slots, 0, ""},
		{"negative", slots, -2, ""},
		{"no slots", nil, 3, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			res := make(chan []time.Time, 1)
			go func() { res <- Upcoming(wednesday, tc.slots, tc.n) }()
			var got []string
			select {
			case all := <-res:
				for _, at := range all {
					got = append(got, at.Format(layout))
				}
			case <-time.After(2 * time.Second):
				t.Fatal("Upcoming does not return")
			}
			if s := strings.Join(got, ", "); s != tc.want {
				t.Errorf("got %s, want %s", s, tc.want)
			}
		})
	}
	if !slices.Equal(slots, before) {
		t.Errorf("slots were modified: %v", slots)
	}
}
