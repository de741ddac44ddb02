package robotprogram

import (
	"errors"
	"testing"
)

func TestRunProgram(t *testing.T) {
	tests := []struct {
		data string
		want RobotSpot
	}{
		{`[]`, RobotSpot{}},
		{`[{"op":"right","n":5},{"op":"up","n":7},{"op":"left","n":2},{"op":"down","n":3}]`, RobotSpot{3, 4}},
		{`[{"op":"up","n":9},{"op":"right","n":9},{"op":"home"},{"op":"left","n":1}]`, RobotSpot{-1, 0}},
	}
	for _, tt := range tests {
		got, err := RunProgram([]byte(tt.data))
		if got != tt.want || err != nil {
			t.Errorf("RunProgram(%s) = %v, %v, want %v", tt.data, got, err, tt.want)
		}
	}
}

func TestRunProgramErrors(t *testing.T) {
	got, err := RunProgram([]byte(`[{"op":"up","n":1},{"op":"jump","n":2}]`))
	var bad *OpError
	if !errors.As(err, &bad) || bad.Index != 1 || bad.Op != "jump" || got != (RobotSpot{}) {
		t.Errorf("unknown op gives %v, %v, want OpError{1, jump}", got, err)
	}
	got, err = RunProgram([]byte(`[{"op":"up"`))
	if err == nil || errors.As(err, &bad) || got != (RobotSpot{}) {
		t.Errorf("cut JSON gives %v, %v, want a decoding error", got, err)
	}
}
