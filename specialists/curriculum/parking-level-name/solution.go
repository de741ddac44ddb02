package parkinglevelname

import "fmt"

// LevelName returns the name of a level: "ground floor" for 0, "level 3"
// for 3 and "basement 2" for -2.
func LevelName(level int) string {
	switch {
	case level == 0:
		return "ground floor"
	case level < 0:
		return fmt.Sprintf("basement %d", -level)
	default:
		return fmt.Sprintf("level %d", level)
	}
}
