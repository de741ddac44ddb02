package pagewindow

import (
	"errors"
	"fmt"
)

// ErrArg is wrapped by the errors for arguments out of range.
var ErrArg = errors.New("argument out of range")

// Pages returns how many pages of size records are needed for total records.
func Pages(total, size int64) (int64, error) {
	if total < 0 || size < 1 {
		return 0, fmt.Errorf("%w: total %d, size %d", ErrArg, total, size)
	}
	if total == 0 {
		return 0, nil
	}
	return total/size + 1, nil
}

// Window returns the positions [from, to) of the records on a page, counted from 1; a
// page beyond the last gives total, total. It is right for arguments of any size.
func Window(total, page, size int64) (from, to int64, err error) {
	pages, err := Pages(total, size)
	if err != nil {
		return 0, 0, err
	}
	if page < 1 {
		return 0, 0, fmt.Errorf("%w: page %d", ErrArg, page)
	}
	if page > pages {
		return total, total, nil
	}
	from = (page - 1) * size
	return from, from + min(size, total-from), nil
}
