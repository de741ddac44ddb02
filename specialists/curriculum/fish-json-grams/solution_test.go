package fishjsongrams

import (
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"testing"
)

func TestGrams(t *testing.T) {
	var got []Grams
	err := json.Unmarshal([]byte(`[650, "800g", "1.5kg", "0.0026kg", "7.4g"]`), &got)
	if want := []Grams{650, 800, 1500, 3, 7}; err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v, %v; want %v", got, err, want)
	}
}

func TestGramsErrors(t *testing.T) {
	tests := []struct {
		data string
		want error
	}{
		{`"800"`, ErrUnit},
		{`""`, ErrUnit},
		{`"1,5kg"`, strconv.ErrSyntax},
		{`"kg"`, strconv.ErrSyntax},
	}
	for _, tt := range tests {
		g := Grams(42)
		if err := json.Unmarshal([]byte(tt.data), &g); !errors.Is(err, tt.want) || g != 42 {
			t.Errorf("%s gives %d, %v; want 42, %v", tt.data, g, err, tt.want)
		}
	}
}
