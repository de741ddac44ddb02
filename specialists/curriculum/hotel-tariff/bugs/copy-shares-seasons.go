package hoteltariff

import (
	"errors"
	"time"
)

var (
	// ErrSpan says that a season ends before it starts.
	ErrSpan = errors.New("season ends before it starts")
	// ErrNights says that a stay has no nights.
	ErrNights = errors.New("a stay needs at least one night")
)

type season struct {
	from, to time.Time
	cents    int
}

// Tariff knows the price of each night.
type Tariff struct {
	base    int
	seasons []season
}

// NewTariff returns a tariff of base cents a night.
func NewTariff(base int) *Tariff {
	return &Tariff{base: base}
}

// AddSeason sets the price from from to to, both included. A later season
// wins. It returns ErrSpan if to is before from.
func (t *Tariff) AddSeason(from, to time.Time, cents int) error {
	if to.Before(from) {
		return ErrSpan
	}
	t.seasons = append(t.seasons, season{from, to, cents})
	return nil
}

// Stay returns the price of the given number of nights, the first being in,
// or ErrNights for less than one.
func (t *Tariff) Stay(in time.Time, nights int) (int, error) {
	if nights < 1 {
		return 0, ErrNights
	}
	total := 0
	for i := 0; i < nights; i++ {
		total += t.night(in.AddDate(0, 0, i))
	}
	return total, nil
}

func (t *Tariff) night(day time.Time) int {
	cents := t.base
	for _, s := range t.seasons {
		if !day.Before(s.from) && !day.After(s.to) {
			cents = s.cents
		}
	}
	return cents
}

// Copy returns a tariff that is independent of t.
func (t *Tariff) Copy() *Tariff {
	c := *t
	return &c
}
