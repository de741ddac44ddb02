package vendmotor

import (
	"errors"
	"fmt"
)

// Motor gives out the goods of one slot. It must be closed after use.
type Motor interface {
	Turn() error
	Close()
}

// VendAll opens, turns and closes the motor of each slot in codes. A failure
// does not stop the rest; the errors of all failed slots are joined, each with
// "slot CODE: " before it.
func VendAll(open func(code string) (Motor, error), codes []string) error {
	var errs []error
	for _, code := range codes {
		if err := vend(open, code); err != nil {
			errs = append(errs, fmt.Errorf("slot %s: %w", code, err))
		}
	}
	return errors.Join(errs...)
}

// vend turns the motor of one slot.
func vend(open func(code string) (Motor, error), code string) error {
	m, err := open(code)
	if err != nil {
		return err
	}
	defer m.Close()
	return m.Turn()
}
