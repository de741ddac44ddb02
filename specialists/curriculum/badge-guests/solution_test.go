package badgeguests

import (
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
)

func TestReadGuests(t *testing.T) {
	got, err := ReadGuests(strings.NewReader("company,day,name\nACME,2,Zoe\n\"X, Y\",1, Bo\n"))
	want := []Guest{{"Zoe", "ACME"}, {" Bo", "X, Y"}}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("ReadGuests = %q, %v, want %q", got, err, want)
	}
}

func TestReadGuestsErrors(t *testing.T) {
	tests := map[string]error{
		"":                             io.EOF,
		"name,firm\nZoe,ACME\n":        ErrColumn,
		"day,company\n1,ACME\n":        ErrColumn,
		"name,company\nZoe,ACME\nBo\n": csv.ErrFieldCount,
	}
	for input, want := range tests {
		if got, err := ReadGuests(strings.NewReader(input)); got != nil || !errors.Is(err, want) {
			t.Errorf("ReadGuests(%q) = %q, %v, want %v", input, got, err, want)
		}
	}
}
