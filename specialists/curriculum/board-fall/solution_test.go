package boardfall

import (
	"slices"
	"testing"
)

func TestFallDown(t *testing.T) {
	columns := []string{"a.b.", "", "...", ".xy", "é..ü."}
	given := slices.Clone(columns)
	want := []string{"..ab", "", "...", ".xy", "...éü"}
	if got := FallDown(columns); !slices.Equal(got, want) {
		t.Errorf("FallDown(%q) = %q, want %q", given, got, want)
	}
	if !slices.Equal(columns, given) {
		t.Errorf("FallDown changed its argument to %q", columns)
	}
}

func TestFallDownEmpty(t *testing.T) {
	if got := FallDown(nil); len(got) != 0 {
		t.Errorf("FallDown(nil) = %q, want no columns", got)
	}
}
