package solarpanelid

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrPanelID is wrapped by every error of ParsePanelID.
var ErrPanelID = errors.New("bad panel id")

// ParsePanelID splits an id like "R12-S03" into row 12 and slot 3.
func ParsePanelID(id string) (row, slot int, err error) {
	left, right, found := strings.Cut(id, "-S")
	left, hasR := strings.CutPrefix(left, "R")
	if !found || !hasR {
		return 0, 0, fmt.Errorf("%w: %q", ErrPanelID, id)
	}
	if row, err = strconv.Atoi(left); err != nil {
		return 0, 0, fmt.Errorf("%w: row in %q", ErrPanelID, id)
	}
	if slot, err = strconv.Atoi(right); err != nil {
		return 0, 0, fmt.Errorf("%w: slot in %q", ErrPanelID, id)
	}
	return row, slot, nil
}
