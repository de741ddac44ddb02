package checkedsums

import (
	"errors"
	"math"
)

// ErrOverflow is returned if a result does not fit into int64.
var ErrOverflow = errors.New("integer overflow")

// Add returns a+b, or ErrOverflow if it does not fit.
func Add(a, b int64) (int64, error) {
	if b > 0 && a > math.MaxInt64-b || b < 0 && a < math.MinInt64-b {
		return 0, ErrOverflow
	}
	return a + b, nil
}

// Sub returns a-b, or ErrOverflow if it does not fit.
func Sub(a, b int64) (int64, error) {
	if b > 0 && a < math.MinInt64+b || b < 0 && a > math.MaxInt64+b {
		return 0, ErrOverflow
	}
	return a - b, nil
}

// Mul returns a*b, or ErrOverflow if it does not fit.
func Mul(a, b int64) (int64, error) {
	if a == 0 || b == 0 {
		return 0, nil
	}
	p := a * b
	if p/a != b {
		return 0, ErrOverflow
	}
	return p, nil
}

// Neg returns -a, or ErrOverflow for the smallest int64.
func Neg(a int64) (int64, error) {
	return Sub(0, a)
}

// Sum adds values from left to right; it returns 0 and ErrOverflow as soon as a partial
// sum does not fit.
func Sum(values ...int64) (int64, error) {
	var total int64
	for _, v := range values {
		var err error
		if total, err = Add(total, v); err != nil {
			return 0, err
		}
	}
	return total, nil
}
