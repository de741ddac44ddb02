package laundrycoindryer

import (
	"errors"
	"testing"
)

func TestCoinDryer(t *testing.T) {
	var d CoinDryer
	steps := []struct {
		coin, dry    int
		err          error
		left, earned int
	}{
		{50, 0, nil, 8, 50},
		{20, 0, ErrCoin, 8, 50},
		{0, 0, ErrCoin, 8, 50},
		{200, 0, nil, 40, 250},
		{200, 0, ErrFull, 40, 250},
		{100, 0, nil, 56, 350},
		{50, 4, ErrFull, 52, 350},
		{50, 0, nil, 60, 400},
		{500, 61, ErrCoin, 0, 400},
		{100, 6, nil, 10, 500},
	}
	for i, s := range steps {
		if err := d.Insert(s.coin); !errors.Is(err, s.err) {
			t.Errorf("step %d: Insert(%d): error %v, want %v", i, s.coin, err, s.err)
		}
		if left := d.Dry(s.dry); left != s.left {
			t.Errorf("step %d: Dry(%d) = %d, want %d", i, s.dry, left, s.left)
		}
		if earned := d.Earned(); earned != s.earned {
			t.Errorf("step %d: Earned = %d, want %d", i, earned, s.earned)
		}
	}
}
