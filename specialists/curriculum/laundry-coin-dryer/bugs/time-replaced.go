package laundrycoindryer

import "errors"

// ErrCoin says that the dryer does not take this coin.
var ErrCoin = errors.New("coin not accepted")

// ErrFull says that the clock cannot take more time.
var ErrFull = errors.New("clock is full")

// CoinDryer sells drying time: 8 minutes for 50 cents, at most 60 minutes.
type CoinDryer struct {
	minutes int
	earned  int
}

// Insert pays with a coin of 50, 100 or 200 cents. On ErrCoin and ErrFull the
// coin is not kept and nothing changes.
func (d *CoinDryer) Insert(cents int) error {
	switch cents {
	case 50, 100, 200:
	default:
		return ErrCoin
	}
	minutes := cents / 50 * 8
	if minutes > 60 {
		return ErrFull
	}
	d.minutes = minutes
	d.earned += cents
	return nil
}

// Dry lets minutes pass and returns the minutes left, at least 0.
func (d *CoinDryer) Dry(minutes int) int {
	d.minutes = max(0, d.minutes-minutes)
	return d.minutes
}

// Earned returns the cents of all coins kept.
func (d *CoinDryer) Earned() int { return d.earned }
