package checkedsums

import (
	"errors"
	"math"
	"math/big"
	"testing"
)

const (
	hi = math.MaxInt64
	lo = math.MinInt64
)

// verify compares a result with the exact one.
func verify(t *testing.T, what string, a, b, got int64, err error, exact *big.Int) {
	t.Helper()
	if exact.IsInt64() {
		if err != nil || got != exact.Int64() {
			t.Errorf("%s(%d, %d) = %d, %v; want %v", what, a, b, got, err, exact)
		}
	} else if got != 0 || !errors.Is(err, ErrOverflow) {
		t.Errorf("%s(%d, %d) = %d, %v; want 0 and ErrOverflow", what, a, b, got, err)
	}
}

func TestPairs(t *testing.T) {
	values := []int64{0, 1, -1, 2, -2, 3, -3, 7, 1 << 31, -1 << 31, 1 << 32, -1 << 32, 3037000499, 3037000500, -3037000499, -3037000500,
		1 << 62, -1 << 62, 1<<62 - 1, hi / 2, lo / 2, hi / 3, lo / 3, hi - 1, hi, lo + 1, lo}
	for _, a := range values {
		for _, b := range values {
			x, y := big.NewInt(a), big.NewInt(b)
			got, err := Add(a, b)
			verify(t, "Add", a, b, got, err, new(big.Int).Add(x, y))
			got, err = Sub(a, b)
			verify(t, "Sub", a, b, got, err, new(big.Int).Sub(x, y))
			got, err = Mul(a, b)
			verify(t, "Mul", a, b, got, err, new(big.Int).Mul(x, y))
		}
		got, err := Neg(a)
		verify(t, "Neg", a, 0, got, err, new(big.Int).Neg(big.NewInt(a)))
	}
}

func TestSum(t *testing.T) {
	tests := []struct {
		name     string
		values   []int64
		want     int64
		overflow bool
	}{
		{"nothing", nil, 0, false},
		{"one", []int64{-4}, -4, false},
		{"several", []int64{5, -7, 3}, 1, false},
		{"largest", []int64{hi - 1, 1}, hi, false},
		{"smallest", []int64{lo + 1, -1}, lo, false},
		{"both ends", []int64{hi, lo}, -1, false},
		{"too large", []int64{hi, 1}, 0, true},
		{"too small", []int64{lo, -1}, 0, true},
		{"partial sum too large", []int64{hi, 1, -5}, 0, true},
		{"partial sum too small", []int64{lo, -1, hi}, 0, true},
		{"same values in a good order", []int64{hi, -5, 1}, hi - 4, false},
		{"overflow at the end", []int64{1, 2, 3, hi}, 0, true},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			got, err := Sum(tc.values...)
			if got != tc.want || errors.Is(err, ErrOverflow) != tc.overflow || (err != nil) != tc.overflow {
				t.Errorf("got %d, %v; want %d, overflow %v", got, err, tc.want, tc.overflow)
			}
		})
	}
}
