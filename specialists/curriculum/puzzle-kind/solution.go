package puzzlekind

import "strings"

// PieceKind classifies a piece by its four sides, clockwise, with F for flat:
// "inner" has no flat side, "edge" one, "corner" two neighbouring ones, first
// and last included. Everything else is "bad".
func PieceKind(sides string) string {
	if len(sides) != 4 {
		return "bad"
	}
	flat := strings.Count(sides, "F")
	switch {
	case flat == 0:
		return "inner"
	case flat == 1:
		return "edge"
	case flat == 2 && strings.Contains(sides+sides[:1], "FF"):
		return "corner"
	}
	return "bad"
}
