package tallywords

import (
	"errors"
	"maps"
	"strings"
	"testing"
)

func TestTallyWords(t *testing.T) {
	lines := []string{"three apples", "   ", "one pear", " five  apples"}
	got, err := TallyWords(lines)
	want := map[string]int{"apples": 8, "pear": 1}
	if err != nil || !maps.Equal(got, want) {
		t.Errorf("TallyWords(%q) = %v, %v, want %v", lines, got, err, want)
	}
	if got, err := TallyWords(nil); err != nil || got == nil || len(got) != 0 {
		t.Errorf("TallyWords(nil) = %v, %v, want an empty map", got, err)
	}
}

func TestTallyErrors(t *testing.T) {
	tests := []struct {
		lines  []string
		err    error
		prefix string
	}{
		{[]string{"two plums", "", "apples"}, ErrShape, "line 3: "},
		{[]string{"one big plum"}, ErrShape, "line 1: "},
		{[]string{"two figs", "many figs"}, ErrCount, "line 2: "},
	}
	for _, tt := range tests {
		got, err := TallyWords(tt.lines)
		if got != nil || !errors.Is(err, tt.err) || !strings.HasPrefix(err.Error(), tt.prefix) {
			t.Errorf("TallyWords(%q) = %v, %v, want %q %v", tt.lines, got, err, tt.prefix, tt.err)
		}
	}
}
