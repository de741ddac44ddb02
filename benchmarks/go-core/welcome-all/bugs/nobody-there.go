package welcomeall

import "strings"

// Welcome returns a text like "Welcome Ann, Bob!", or "Welcome!" if there
// are no names.
func Welcome(names []string) string {
	return "Welcome " + strings.Join(names, ", ") + "!"
}
