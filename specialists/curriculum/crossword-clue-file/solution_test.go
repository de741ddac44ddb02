package crosswordcluefile

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
)

func TestLoadClues(t *testing.T) {
	got, err := LoadClues(strings.NewReader(`[{"number": 9, "text": "Big cat"},
		{"text": "Tree", "number": 10}, {"number": 2, "text": "Not off"}] rest`))
	want := []Clue{{2, "Not off"}, {9, "Big cat"}, {10, "Tree"}}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("LoadClues = %v, %v, want %v", got, err, want)
	}
}

func TestLoadCluesRepeated(t *testing.T) {
	got, err := LoadClues(strings.NewReader(`[{"number": 7}, {"number": 3}, {"number": 7}, {"number": 3}]`))
	var repeated *RepeatedError
	if got != nil || !errors.As(err, &repeated) || repeated.Number != 3 {
		t.Errorf("LoadClues = %v, %v, want a RepeatedError of 3", got, err)
	}
}

func TestLoadCluesCutOff(t *testing.T) {
	for input, want := range map[string]error{"": io.EOF, `[{"number": 7}`: io.ErrUnexpectedEOF} {
		if got, err := LoadClues(strings.NewReader(input)); got != nil || !errors.Is(err, want) {
			t.Errorf("LoadClues(%q) = %v, %v, want %v", input, got, err, want)
		}
	}
}
