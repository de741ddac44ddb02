package robotprogram

import (
	"encoding/json"
	"fmt"
)

// RobotSpot is a place of the robot.
type RobotSpot struct{ X, Y int }

// OpError reports an unknown operation and its index in the program.
type OpError struct {
	Index int
	Op    string
}

func (e *OpError) Error() string {
	return fmt.Sprintf("command %d: unknown op %q", e.Index, e.Op)
}

// RunProgram moves a robot from the zero RobotSpot as the JSON array data of objects
// with op and n says and returns where it ends. An unknown op gives an
// *OpError, invalid JSON the error of the decoder.
func RunProgram(data []byte) (RobotSpot, error) {
	var cmds []struct {
		Op string `json:"op"`
		N  int    `json:"n"`
	}
	if err := json.Unmarshal(data, &cmds); err != nil {
		return RobotSpot{}, err
	}
	var at RobotSpot
	for i, c := range cmds {
		switch c.Op {
		case "right":
			at.X += c.N
		case "left":
			at.X -= c.N
		case "up":
			at.Y += c.N
		case "down":
			at.Y -= c.N
		case "home":
			at = RobotSpot{}
		default:
			return RobotSpot{}, &OpError{Index: i, Op: c.Op}
		}
	}
	return at, nil
}
