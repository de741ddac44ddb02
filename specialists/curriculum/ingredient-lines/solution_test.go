package ingredientlines

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestParseIngredients(t *testing.T) {
	got, err := ParseIngredients("250 g  rye flour\n\n \t\n0 pinch\tsalt\n")
	want := []Ingredient{{250, "g", "rye flour"}, {0, "pinch", "salt"}}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("ParseIngredients = %+v, %v; want %+v", got, err, want)
	}
	if got, err := ParseIngredients(""); err != nil || len(got) != 0 {
		t.Errorf("ParseIngredients of an empty text = %v, %v; want no items", got, err)
	}
}

func TestParseErrors(t *testing.T) {
	tests := []struct{ text, prefix string }{
		{"2 eggs", "line 1: "},
		{"1 kg leeks\n\nsome fresh herbs", "line 3: "},
		{"1 kg leeks\n-1 g salt", "line 2: "},
	}
	for _, tt := range tests {
		got, err := ParseIngredients(tt.text)
		if got != nil || !errors.Is(err, ErrLine) || !strings.HasPrefix(err.Error(), tt.prefix) {
			t.Errorf("ParseIngredients(%q) = %v, %v; want ErrLine with prefix %q", tt.text, got, err, tt.prefix)
		}
	}
}
