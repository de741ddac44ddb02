package quietwindow

import (
	"testing"
	"time"
)

func at(clock string) time.Time {
	t, err := time.Parse("15:04:05", clock)
	if err != nil {
		panic(err)
	}
	return t
}

func TestWindow(t *testing.T) {
	for _, tc := range []struct {
		name       string
		start, end int
		clock      string
		contains   bool
		left, wait int
	}{
		{"before", 540, 1020, "08:59:59", false, 0, 1},
		{"at the start", 540, 1020, "09:00:00", true, 480, 0},
		{"last minute", 540, 1020, "16:59:59", true, 1, 0},
		{"at the end", 540, 1020, "17:00:00", false, 0, 960},
		{"just after the end", 540, 1020, "17:01:30", false, 0, 959},
		{"midnight before a day window", 540, 1020, "00:00:00", false, 0, 540},
		{"last minute of the day", 540, 1020, "23:59:59", false, 0, 541},
		{"night, before", 1320, 360, "21:59:59", false, 0, 1},
		{"night, at the start", 1320, 360, "22:00:00", true, 480, 0},
		{"night, before midnight", 1320, 360, "23:59:00", true, 361, 0},
		{"night, midnight", 1320, 360, "00:00:00", true, 360, 0},
		{"night, last minute", 1320, 360, "05:59:59", true, 1, 0},
		{"night, at the end", 1320, 360, "06:00:00", false, 0, 960},
		{"night, noon", 1320, 360, "12:30:00", false, 0, 570},
		{"from midnight", 0, 60, "00:00:00", true, 60, 0},
		{"from midnight, after", 0, 60, "01:00:00", false, 0, 1380},
		{"to midnight", 1380, 0, "23:30:00", true, 30, 0},
		{"to midnight, at the end", 1380, 0, "00:00:00", false, 0, 1380},
		{"one minute", 600, 601, "10:00:59", true, 1, 0},
		{"all but one minute, inside", 601, 600, "10:01:00", true, 1439, 0},
		{"all but one minute, outside", 601, 600, "10:00:00", false, 0, 1},
		{"empty", 600, 600, "10:00:00", false, 0, -1},
		{"empty, elsewhere", 600, 600, "12:00:00", false, 0, -1},
		{"empty at midnight", 0, 0, "00:00:00", false, 0, -1},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w, when := Window{Start: tc.start, End: tc.end}, at(tc.clock)
			if got := w.Contains(when); got != tc.contains {
				t.Errorf("Contains = %v, want %v", got, tc.contains)
			}
			if got := w.Left(when); got != tc.left {
				t.Errorf("Left = %d, want %d", got, tc.left)
			}
			if got := w.Wait(when); got != tc.wait {
				t.Errorf("Wait = %d, want %d", got, tc.wait)
			}
		})
	}
}

func TestMinute(t *testing.T) {
	zone := time.FixedZone("zone", 5*3600+45*60)
	for _, tc := range []struct {
		t    time.Time
		want int
	}{
		{at("00:00:00"), 0},
		{at("00:00:59"), 0},
		{at("23:59:59"), 1439},
		{at("13:07:00"), 787},
		{time.Date(2024, 2, 29, 7, 30, 0, 0, zone), 450},
		{time.Date(2024, 2, 29, 2, 0, 0, 0, time.UTC).In(zone), 465},
	} {
		if got := Minute(tc.t); got != tc.want {
			t.Errorf("Minute(%v) = %d, want %d", tc.t, got, tc.want)
		}
	}
	w := Window{Start: 450, End: 480}
	if local := time.Date(2024, 2, 29, 7, 30, 0, 0, zone); !w.Contains(local) || w.Contains(local.UTC()) {
		t.Error("Contains does not use the location of the time")
	}
}
