package printertraypick

import "strings"

// PaperTray is one tray of a printer.
type PaperTray struct {
	Name   string
	Paper  string
	Sheets int
}

// PickTray returns the first tray with at least need sheets of the paper, in
// any letter case, or nil. Empty bays are nil and skipped.
func PickTray(bays []*PaperTray, paper string, need int) *PaperTray {
	for _, tray := range bays {
		if strings.EqualFold(tray.Paper, paper) && tray.Sheets >= need {
			return tray
		}
	}
	return nil
}
