package phonelines

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
)

func TestReadContacts(t *testing.T) {
	got, err := ReadContacts(strings.NewReader("Zoe \t 12 34\n \t\n Bo\t+45"))
	want := []Contact{{"Zoe", "12 34"}, {"Bo", "+45"}}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("ReadContacts = %v, %v, want %v", got, err, want)
	}
}

func TestReadContactsNoTab(t *testing.T) {
	got, err := ReadContacts(strings.NewReader("Zoe\t1\n\nBo 2\n"))
	if got != nil || !errors.Is(err, ErrNoTab) || err.Error() != "line 3: no tab" {
		t.Errorf("ReadContacts = %v, %v, want line 3: no tab", got, err)
	}
}

func TestReadContactsReadError(t *testing.T) {
	broken := errors.New("broken")
	r := io.MultiReader(strings.NewReader("Zoe\t1\n"), iotest.ErrReader(broken))
	if got, err := ReadContacts(r); got != nil || !errors.Is(err, broken) {
		t.Errorf("ReadContacts = %v, %v, want %v", got, err, broken)
	}
}
