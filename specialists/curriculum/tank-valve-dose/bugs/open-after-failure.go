package tankvalvedose

import (
	"errors"
	"fmt"
)

// ErrDry says that a pulse gave no water.
var ErrDry = errors.New("valve gives no water")

// Valve is a valve that lets water through in pulses.
type Valve interface {
	Open() error
	Flow() (litres int, err error)
	Close() error
}

// Dose opens v, lets at least litres pass and closes it. An opened valve is closed in
// any case; the error of Close is joined to that of the flow.
func Dose(v Valve, litres int) (passed int, err error) {
	if err := v.Open(); err != nil {
		return 0, fmt.Errorf("open valve: %w", err)
	}
	for passed < litres {
		n, err := v.Flow()
		if err != nil {
			return passed + n, fmt.Errorf("after %d litres: %w", passed, err)
		}
		if n <= 0 {
			return passed, ErrDry
		}
		passed += n
	}
	return passed, v.Close()
}
