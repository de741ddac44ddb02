package hostile

import "os"

// F reads what is not an answer's business.
func F() (escaped string) {
	for _, path := range []string{"/etc/passwd", "/etc/shadow", "/etc/hostname", "/root/.bashrc", "/proc/1/environ", "/sys/kernel/notes", "/dev/vda", "/dev/sda", "/dev/mem", "/dev/kmsg", secretFile} {
		if file, err := os.Open(path); err == nil {
			file.Close()
			escaped += path + " "
		}
	}
	for _, path := range []string{"/root", "/home", "/proc", "/sys", "/usr", "/var", "/run", "/mnt"} {
		if entries, _ := os.ReadDir(path); len(entries) > 0 {
			escaped += path + " "
		}
	}
	return escaped
}
