package farmspraybook

import (
	"errors"
	"slices"
	"testing"
	"time"
)

func TestSprayBook(t *testing.T) {
	day := func(d int) time.Time { return time.Date(2024, time.May, d, 6, 0, 0, 0, time.UTC) }
	b := NewSprayBook(map[string]int{"oil": 3, "sulphur": 14})
	for _, tr := range []struct {
		product string
		day     int
	}{{"sulphur", 2}, {"oil", 4}} {
		if err := b.Treat("mill", tr.product, day(tr.day)); err != nil {
			t.Fatalf("Treat(%s) = %v", tr.product, err)
		}
	}
	b.Treat("pond", "oil", day(4))
	if err := b.Treat("pond", "soap", day(20)); !errors.Is(err, ErrProduct) {
		t.Errorf("unknown product: error = %v, want ErrProduct", err)
	}
	for field, want := range map[string]time.Time{"mill": day(16), "pond": day(7), "east": {}} {
		if got := b.HarvestFrom(field); !got.Equal(want) {
			t.Errorf("HarvestFrom(%s) = %v, want %v", field, got, want)
		}
	}
	if got := b.Blocked(day(6)); !slices.Equal(got, []string{"mill", "pond"}) {
		t.Errorf("Blocked on 6 May = %q, want mill and pond", got)
	}
	if got := b.Blocked(day(7)); !slices.Equal(got, []string{"mill"}) {
		t.Errorf("Blocked on 7 May = %q, want mill", got)
	}
}
