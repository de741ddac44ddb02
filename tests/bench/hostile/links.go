package hostile

import (
	"os"
	"path/filepath"
)

// F leaves its folder through links.
func F() (escaped string) {
	for name, target := range map[string]string{"a": "/etc/passwd", "b": "../../../../../etc/passwd", "c": secretFile, "d": "/proc/self/root/etc/passwd"} {
		if err := os.Symlink(target, name); err != nil {
			continue
		}
		if _, err := os.ReadFile(name); err == nil {
			escaped += target + " read "
		}
		if err := os.WriteFile(name, []byte("x"), 0o644); err == nil {
			escaped += target + " written "
		}
	}
	if err := os.Link("/problem.test", filepath.Join(os.TempDir(), "twin")); err == nil {
		escaped += "hard link to the binary"
	}
	for range 100 {
		os.Chdir("..")
	}
	if _, err := os.ReadFile("etc/passwd"); err == nil {
		escaped += "climbed out"
	}
	return escaped
}
