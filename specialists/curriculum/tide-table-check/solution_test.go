package tidetablecheck

import (
	"errors"
	"testing"
)

func TestCheckTableGood(t *testing.T) {
	for _, rows := range [][]Tide{nil, {{5, true}}, {{5, true}, {6, false}, {9, true}}} {
		if err := CheckTable(rows); err != nil {
			t.Errorf("CheckTable(%v) = %v, want nil", rows, err)
		}
	}
}

func TestCheckTableFaults(t *testing.T) {
	rows := []Tide{{5, true}, {9, false}, {9, false}, {20, true}, {30, true}}
	err := CheckTable(rows)
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		t.Fatalf("CheckTable = %v, want joined errors", err)
	}
	want := []Fault{{2, ErrOrder}, {2, ErrRepeat}, {4, ErrRepeat}}
	got := joined.Unwrap()
	if len(got) != len(want) {
		t.Fatalf("CheckTable = %v, want %d faults", err, len(want))
	}
	for i, err := range got {
		var f *Fault
		if !errors.As(err, &f) || *f != want[i] || !errors.Is(err, want[i].Err) {
			t.Errorf("fault %d is %v, want %v in row %d", i, err, want[i].Err, want[i].Row)
		}
	}
}
