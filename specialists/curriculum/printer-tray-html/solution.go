package printertrayhtml

import (
	"fmt"
	"html"
)

// TrayRow returns a table row with the tray's name, which comes from users,
// and its level: "empty" for 0 or less, "1 sheet" or "N sheets".
func TrayRow(name string, sheets int) string {
	level := fmt.Sprintf("%d sheets", sheets)
	switch {
	case sheets <= 0:
		level = "empty"
	case sheets == 1:
		level = "1 sheet"
	}
	return fmt.Sprintf("<tr><td>%s</td><td>%s</td></tr>", html.EscapeString(name), level)
}
