package greetguest

import "strings"

// Greet returns a greeting like "Hello, Ann!" for the trimmed name, or
// "Hello, guest!" for a blank one.
func Greet(name string) string {
	name = strings.TrimSpace(name)
	if name == "" {
		name = "guest"
	}
	return "Hello, " + name + "!"
}
