package tankvalvedose

import (
	"errors"
	"testing"
)

var errOpen, errFlow, errClose = errors.New("open"), errors.New("flow"), errors.New("close")

type valve struct {
	pulses            []int
	open, flow, close error
	closed            int
}

func (v *valve) Open() error  { return v.open }
func (v *valve) Close() error { v.closed++; return v.close }
func (v *valve) Flow() (n int, err error) {
	n, v.pulses = v.pulses[0], v.pulses[1:]
	if len(v.pulses) == 0 {
		err = v.flow
	}
	return n, err
}

func TestDose(t *testing.T) {
	tests := []struct {
		v              valve
		passed, closed int
		want           error
	}{
		{valve{pulses: []int{4, 6, 9}}, 10, 1, nil},
		{valve{pulses: []int{12}, close: errClose}, 12, 1, errClose},
		{valve{open: errOpen}, 0, 0, errOpen},
		{valve{pulses: []int{4, 1}, flow: errFlow}, 5, 1, errFlow},
		{valve{pulses: []int{7}, flow: errFlow, close: errClose}, 7, 1, errClose},
		{valve{pulses: []int{4, 0}}, 4, 1, ErrDry},
	}
	for i, tt := range tests {
		passed, err := Dose(&tt.v, 10)
		if passed != tt.passed || tt.v.closed != tt.closed || !errors.Is(err, tt.want) {
			t.Errorf("case %d: %d litres, %d times closed, %v; want %d, %d, %v", i, passed, tt.v.closed, err, tt.passed, tt.closed, tt.want)
		}
	}
}
