package hostile

import (
	"os"
	"strings"
)

// F looks for anything of the user's in its environment, and for guild's in its arguments.
func F() (escaped string) {
	for _, variable := range os.Environ() {
		name, value, _ := strings.Cut(variable, "=")
		switch name {
		case "HOME", "TMPDIR", "PWD":
			if !strings.HasPrefix(value, "/tmp") {
				escaped += variable
			}
		case "PATH", "TZ", "GOMAXPROCS", "GOTRACEBACK", "GOMEMLIMIT":
		default:
			escaped += variable
		}
	}
	host, _ := os.Hostname()
	if host != "guild" || os.Getuid() != 65534 || os.Getgid() != 65534 {
		escaped += "knows who runs it"
	}
	if groups, _ := os.Getgroups(); len(groups) > 1 {
		escaped += "is in groups"
	}
	return escaped
}
