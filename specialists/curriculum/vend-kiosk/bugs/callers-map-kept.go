package vendkiosk

import (
	"errors"
	"fmt"
	"maps"
)

// Errors of Choose.
var (
	ErrCode    = errors.New("unknown code")
	ErrSoldOut = errors.New("sold out")
)

// Snack has a price and a number of pieces left.
type Snack struct{ Cents, Left int }

// CreditError tells how many cents are missing.
type CreditError struct{ Missing int }

func (e *CreditError) Error() string { return fmt.Sprintf("%d cents missing", e.Missing) }

// Kiosk sells snacks for coins.
type Kiosk struct {
	snacks map[string]Snack
	credit int
}

// NewKiosk returns a Kiosk with its own copy of snacks.
func NewKiosk(snacks map[string]Snack) *Kiosk {
	return &Kiosk{snacks: snacks}
}

// Insert adds cents to the credit.
func (k *Kiosk) Insert(cents int) { k.credit += cents }

// Choose sells one piece of code and returns the credit above its price; the
// credit is 0 then. It fails with ErrCode, ErrSoldOut or a *CreditError and
// changes nothing then.
func (k *Kiosk) Choose(code string) (change int, err error) {
	s, ok := k.snacks[code]
	switch {
	case !ok:
		return 0, ErrCode
	case s.Left == 0:
		return 0, ErrSoldOut
	case k.credit < s.Cents:
		return 0, &CreditError{Missing: s.Cents - k.credit}
	}
	s.Left--
	k.snacks[code] = s
	change = k.credit - s.Cents
	k.credit = 0
	return change, nil
}

// Refund returns the credit and sets it to 0.
func (k *Kiosk) Refund() int {
	cents := k.credit
	k.credit = 0
	return cents
}

// Stock returns a copy of the present snacks.
func (k *Kiosk) Stock() map[string]Snack { return maps.Clone(k.snacks) }
