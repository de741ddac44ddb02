package phoneowner

import (
	"errors"
	"testing"
)

func TestOwnerOf(t *testing.T) {
	book := map[string]string{"Mia": "555", "Lea": "555", "Tom": "555", "Abe": "777"}
	for number, want := range map[string]string{"555": "Lea", "777": "Abe"} {
		if got, err := OwnerOf(book, number); got != want || err != nil {
			t.Errorf("OwnerOf(%q) = %q, %v, want %q", number, got, err, want)
		}
	}
}

func TestOwnerOfUnknown(t *testing.T) {
	for _, book := range []map[string]string{nil, {"Abe": "777"}} {
		if got, err := OwnerOf(book, "77"); got != "" || !errors.Is(err, ErrNoOwner) {
			t.Errorf("OwnerOf(%v, 77) = %q, %v, want ErrNoOwner", book, got, err)
		}
	}
}
