package crosswordcluefile

import (
	"errors"
	"reflect"
	"strings"
	"testing"
)

func TestLoadClues(t *testing.T) {
	// sorted by number
	got, err := LoadClues(strings.NewReader(`[{"number": 2, "text": "b"}, {"number": 1, "text": "a"}]`))
	want := []Clue{{1, "a"}, {2, "b"}}
	if !reflect.DeepEqual(got, want) || err != nil {
		t.Errorf("LoadClues() = %v, %v, want %v", got, err, want)
	}
	// the array is cut off
	if got, err := LoadClues(strings.NewReader(`[{"number": 1}`)); got != nil || err == nil {
		t.Errorf("LoadClues() = %v, %v, want an error", got, err)
	}
	// 2 and 1 are repeated, 1 is the lowest
	var repeated *RepeatedError
	_, err = LoadClues(strings.NewReader(`[{"number": 2}, {"number": 1}, {"number": 2}, {"number": 1}]`))
	if !errors.As(err, &repeated) || repeated.Number != 1 {
		t.Errorf("LoadClues() error = %v, want a RepeatedError of 1", err)
	}
}
