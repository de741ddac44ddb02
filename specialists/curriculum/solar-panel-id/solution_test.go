package solarpanelid

import (
	"errors"
	"testing"
)

func TestParsePanelID(t *testing.T) {
	for id, want := range map[string][2]int{"R12-S03": {12, 3}, "R007-S140": {7, 140}} {
		row, slot, err := ParsePanelID(id)
		if err != nil || row != want[0] || slot != want[1] {
			t.Errorf("ParsePanelID(%q) = %d, %d, %v; want %v", id, row, slot, err, want)
		}
	}
}

func TestParsePanelIDErrors(t *testing.T) {
	for _, id := range []string{"", "12-S3", "R12S3", "R12-3", "Rx-S3", "R12-S", "R12-S3-S4"} {
		row, slot, err := ParsePanelID(id)
		if !errors.Is(err, ErrPanelID) {
			t.Errorf("ParsePanelID(%q): error %v, want ErrPanelID", id, err)
		}
		if row != 0 || slot != 0 {
			t.Errorf("ParsePanelID(%q) = %d, %d with an error, want zeros", id, row, slot)
		}
	}
}
