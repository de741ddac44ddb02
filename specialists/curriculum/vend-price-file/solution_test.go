package vendpricefile

import (
	"errors"
	"io"
	"maps"
	"strings"
	"testing"
	"testing/iotest"
)

func TestLoadPrices(t *testing.T) {
	got, err := LoadPrices(strings.NewReader(`[{"code":"A1","cents":150},{"code":"B","cents":1}]`))
	if want := map[string]int{"A1": 150, "B": 1}; !maps.Equal(got, want) || err != nil {
		t.Errorf("LoadPrices = %v, %v, want %v", got, err, want)
	}
	got, err = LoadPrices(strings.NewReader(`[]`))
	if got == nil || len(got) != 0 || err != nil {
		t.Errorf("empty array gives %v, %v", got, err)
	}
}

func TestLoadPricesErrors(t *testing.T) {
	for text, want := range map[string]error{
		`[{"code":"","cents":5}]`:                           ErrProduct,
		`[{"code":"A","cents":0},{"code":"A"}]`:             ErrProduct,
		`[{"code":"A","cents":5},{"code":"A","cents":5}]`:   ErrTwice,
		`[{"code":"A","cents":5},{"code":"B"},{"cents":1}]`: ErrProduct,
	} {
		if got, err := LoadPrices(strings.NewReader(text)); got != nil || !errors.Is(err, want) {
			t.Errorf("%s gives %v, %v, want %v", text, got, err, want)
		}
	}
	if _, err := LoadPrices(iotest.ErrReader(io.ErrClosedPipe)); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("broken reader gives %v", err)
	}
	if _, err := LoadPrices(strings.NewReader(`[{]`)); err == nil {
		t.Error("bad JSON gives no error")
	}
}
