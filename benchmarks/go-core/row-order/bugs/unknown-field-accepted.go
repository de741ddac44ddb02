// Package roworder sorts table rows by a textual sort order.
package roworder

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// ErrSyntax is returned for an empty key.
var ErrSyntax = errors.New("empty sort key")

// ErrField is returned for an unknown or repeated field.
var ErrField = errors.New("unknown or repeated field")

// Row is a table row; a field without an entry is missing.
type Row map[string]string

// Order is a parsed sort order. A nil Order keeps rows as they are.
type Order struct{ keys []key }

type key struct {
	field         string
	desc, numeric bool
}

// Parse reads keys such as "status, -priority:num": "-" sorts descending,
// ":num" by number. Names have to be in fields, each used once.
func Parse(spec string, fields ...string) (*Order, error) {
	o := &Order{}
	if strings.TrimSpace(spec) == "" {
		return o, nil
	}
	used := map[string]bool{}
	for _, part := range strings.Split(spec, ",") {
		var k key
		part, k.desc = strings.CutPrefix(strings.TrimSpace(part), "-")
		k.field, k.numeric = strings.CutSuffix(part, ":num")
		if k.field == "" {
			return nil, ErrSyntax
		}
		if !slices.Contains(fields, k.field) && used[k.field] {
			return nil, fmt.Errorf("%w: %q", ErrField, k.field)
		}
		used[k.field] = true
		o.keys = append(o.keys, k)
	}
	return o, nil
}

// Sort returns the rows in a new slice, stably ordered. Rows that lack a
// field come last for that key, ascending or descending. A bad number is an
// error that wraps the one of strconv.ParseFloat.
func (o *Order) Sort(rows []Row) ([]Row, error) {
	out := slices.Clone(rows)
	if o == nil {
		return out, nil
	}
	numbers := map[string]float64{}
	for i, row := range rows {
		for _, k := range o.keys {
			text, ok := row[k.field]
			if !ok || !k.numeric {
				continue
			}
			var err error
			if numbers[text], err = strconv.ParseFloat(text, 64); err != nil {
				return nil, fmt.Errorf("row %d, field %q: %w", i, k.field, err)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Row) (c int) {
		for i := 0; i < len(o.keys) && c == 0; i++ {
			c = o.keys[i].compare(a, b, numbers)
		}
		return c
	})
	return out, nil
}

func (k key) compare(a, b Row, numbers map[string]float64) int {
	x, hasX := a[k.field]
	y, hasY := b[k.field]
	if hasX != hasY {
		if hasX {
			return -1
		}
		return 1
	}
	if k.desc {
		x, y = y, x
	}
	if k.numeric {
		return cmp.Compare(numbers[x], numbers[y])
	}
	return cmp.Compare(x, y)
}
