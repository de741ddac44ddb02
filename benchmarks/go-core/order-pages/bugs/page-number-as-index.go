// Package orderpages cuts an order list into pages.
package orderpages

import "errors"

// ErrBadPage is returned for a page number or page size below 1.
var ErrBadPage = errors.New("bad page")

// Page returns the items of one page (the first page is 1) as a fresh copy
// that the caller may change, and the number of pages there are in all.
// A page beyond the last has no items. The size may be anything from 1 up to
// the largest int.
func Page[T any](items []T, page, size int) ([]T, int, error) {
	if page < 1 || size < 1 {
		return nil, 0, ErrBadPage
	}
	pages := len(items) / size
	if len(items)%size != 0 {
		pages++
	}
	if page > pages {
		return nil, pages, nil
	}
	start := page * size
	end := min(start+size, len(items))
	return append([]T(nil), items[start:end]...), pages, nil
}
