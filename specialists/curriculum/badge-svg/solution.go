package badgesvg

import (
	"fmt"
	"html"
)

// NameSVG returns an SVG text element with the escaped name, which may be user input. The font
// size is 48, or 32 for names of more than 12 runes.
func NameSVG(name string) string {
	size := 48
	if len([]rune(name)) > 12 {
		size = 32
	}
	name = html.EscapeString(name)
	return fmt.Sprintf(`<text font-size="%d">%s</text>`, size, name)
}
