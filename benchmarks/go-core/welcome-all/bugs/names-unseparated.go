package welcomeall

import "strings"

// Welcome returns a text like "Welcome Ann, Bob!", or "Welcome!" if there
// are no names.
func Welcome(names []string) string {
	if len(names) == 0 {
		return "Welcome!"
	}
	return "Welcome " + strings.Join(names, " ") + "!"
}
