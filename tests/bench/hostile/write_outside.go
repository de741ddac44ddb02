package hostile

import "os"

// F writes wherever it should not, its own binary included.
func F() (escaped string) {
	for _, path := range []string{"/escaped", "/etc/escaped", "/dev/escaped", "/dev/shm/escaped", "/var/tmp/escaped", "/usr/escaped", "/problem.test", secretFile} {
		if err := os.WriteFile(path, []byte("x"), 0o644); err == nil {
			escaped += path + " "
		}
		if err := os.Remove(path); err == nil {
			escaped += path + " removed "
		}
	}
	if err := os.Chmod("/problem.test", 0o777); err == nil {
		escaped += "chmod"
	}
	if err := os.Mkdir("/escaped", 0o755); err == nil {
		escaped += "mkdir"
	}
	return escaped
}
