// Package ownerfilter builds the access condition of database queries.
package ownerfilter

import (
	"errors"
	"strings"
)

// ErrOwner means that the owner is missing.
var ErrOwner = errors.New("no owner given")

// Filter returns a clause with placeholders, and its arguments, for the
// records of the owner, limited to the given states if there are any. The
// arguments are in the order of their placeholders.
func Filter(owner string, states []string) (clause string, args []any, err error) {
	if owner == "" {
		return "", nil, ErrOwner
	}
	clause = "owner = ?"
	var marks []string
	for _, state := range states {
		marks = append(marks, "?")
		args = append(args, state)
	}
	args = append(args, owner)
	if len(marks) > 0 {
		clause += " AND state IN (" + strings.Join(marks, ", ") + ")"
	}
	return clause, args, nil
}
