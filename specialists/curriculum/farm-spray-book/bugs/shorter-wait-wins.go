package farmspraybook

import (
	"errors"
	"fmt"
	"slices"
	"time"
)

// ErrProduct says that a product has no waiting period.
var ErrProduct = errors.New("unknown product")

// SprayBook remembers the treatments of fields.
type SprayBook struct {
	waitDays map[string]int
	free     map[string]time.Time
}

// NewSprayBook returns a book for products with the given waiting days.
func NewSprayBook(waitDays map[string]int) *SprayBook {
	return &SprayBook{
		waitDays: waitDays,
		free:     make(map[string]time.Time),
	}
}

// Treat notes that field was treated. An unknown product is not noted and gives an
// error wrapping ErrProduct.
func (b *SprayBook) Treat(field, product string, at time.Time) error {
	days, ok := b.waitDays[product]
	if !ok {
		return fmt.Errorf("field %s: %w: %s", field, ErrProduct, product)
	}
	free := at.Add(time.Duration(days) * 24 * time.Hour)
	b.free[field] = free
	return nil
}

// HarvestFrom returns the end of the last waiting period of field, or the zero time.
func (b *SprayBook) HarvestFrom(field string) time.Time {
	return b.free[field]
}

// Blocked returns the fields whose waiting period still runs at that time, sorted.
func (b *SprayBook) Blocked(at time.Time) []string {
	var fields []string
	for field, free := range b.free {
		if at.Before(free) {
			fields = append(fields, field)
		}
	}
	slices.Sort(fields)
	return fields
}
