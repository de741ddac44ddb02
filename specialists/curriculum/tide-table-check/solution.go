package tidetablecheck

import (
	"errors"
	"fmt"
)

var (
	// ErrOrder says that a row is not later than the one before.
	ErrOrder = errors.New("not later than the row before")
	// ErrRepeat says that two high or two low tides follow each other.
	ErrRepeat = errors.New("same kind as the row before")
)

// Tide is a row of the table.
type Tide struct {
	Minute int
	High   bool
}

// Fault is what is wrong with a row.
type Fault struct {
	Row int
	Err error
}

// Error names the row and what is wrong.
func (f *Fault) Error() string {
	return fmt.Sprintf("row %d: %v", f.Row, f.Err)
}

// Unwrap returns the sentinel error.
func (f *Fault) Unwrap() error {
	return f.Err
}

// CheckTable compares each row with the one before and joins the faults, in
// the order of the rows and ErrOrder first; it returns nil if there are none.
func CheckTable(rows []Tide) error {
	var faults []error
	for i := 1; i < len(rows); i++ {
		before, row := rows[i-1], rows[i]
		if row.Minute <= before.Minute {
			faults = append(faults, &Fault{Row: i, Err: ErrOrder})
		}
		if row.High == before.High {
			faults = append(faults, &Fault{Row: i, Err: ErrRepeat})
		}
	}
	return errors.Join(faults...)
}
