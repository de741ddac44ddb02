package tideportrecords

import (
	"errors"
	"io"
	"maps"
	"strings"
	"testing"
	"testing/iotest"
)

func TestPortRecords(t *testing.T) {
	in := `{"port":"Brest","height":6.5} {"port":"Brest","height":7.25}
		{"port":"Brest","height":1} {"port":"Pier","height":-2} {"port":"Pier","height":-0.5}`
	got, err := PortRecords(strings.NewReader(in))
	if want := map[string]float64{"Brest": 7.25, "Pier": -0.5}; !maps.Equal(got, want) || err != nil {
		t.Errorf("PortRecords = %v, %v, want %v", got, err, want)
	}
	if got, err := PortRecords(strings.NewReader("")); len(got) != 0 || err != nil {
		t.Errorf("PortRecords of nothing = %v, %v", got, err)
	}
}

func TestPortRecordsErrors(t *testing.T) {
	got, err := PortRecords(strings.NewReader(`{"port":"Brest","height":6.5} {"port"`))
	if got != nil || !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("cut off input gives %v, %v, want ErrUnexpectedEOF", got, err)
	}
	broken := errors.New("line broken")
	if got, err := PortRecords(iotest.ErrReader(broken)); got != nil || !errors.Is(err, broken) {
		t.Errorf("PortRecords = %v, %v, want the error of the reader", got, err)
	}
}
