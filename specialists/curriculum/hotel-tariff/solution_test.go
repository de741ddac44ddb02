package hoteltariff

import (
	"errors"
	"testing"
	"time"
)

func may(d int) time.Time { return time.Date(2024, time.May, d, 0, 0, 0, 0, time.UTC) }

func TestTariff(t *testing.T) {
	a := NewTariff(100)
	a.AddSeason(may(10), may(20), 200)
	a.AddSeason(may(12), may(13), 300)
	a.AddSeason(may(30), may(30), 500)
	if err := a.AddSeason(may(2), may(1), 900); !errors.Is(err, ErrSpan) {
		t.Errorf("AddSeason = %v, want ErrSpan", err)
	}
	b := a.Copy()
	if err := errors.Join(b.AddSeason(may(1), may(1), 7), a.AddSeason(may(1), may(1), 8)); err != nil {
		t.Errorf("AddSeason = %v, want no error", err)
	}
	tests := []struct {
		tariff            *Tariff
		day, nights, want int
	}{
		{a, 9, 1, 100},
		{a, 9, 6, 1300},
		{a, 20, 2, 300},
		{a, 29, 3, 700},
		{a, 1, 1, 8},
		{b, 1, 1, 7},
	}
	for _, tc := range tests {
		if got, err := tc.tariff.Stay(may(tc.day), tc.nights); got != tc.want || err != nil {
			t.Errorf("%d nights from May %d cost %d, %v, want %d", tc.nights, tc.day, got, err, tc.want)
		}
	}
	if got, err := a.Stay(may(9), 0); got != 0 || !errors.Is(err, ErrNights) {
		t.Errorf("no nights cost %d, %v, want ErrNights", got, err)
	}
}
