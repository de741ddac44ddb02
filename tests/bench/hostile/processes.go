package hostile

import (
	"os"
	"os/exec"
	"syscall"
)

// F multiplies.
func F() (escaped string) {
	for range 100 {
		for _, program := range []string{"/problem.test", "/bin/sh", "/proc/self/exe"} {
			if err := exec.Command(program).Start(); err == nil {
				escaped += program + " "
			}
		}
	}
	if _, err := os.StartProcess("/problem.test", []string{"x"}, &os.ProcAttr{Sys: &syscall.SysProcAttr{Setsid: true}}); err == nil {
		escaped += "daemon "
	}
	if child, _, err := syscall.RawSyscall(syscall.SYS_CLONE, uintptr(syscall.SIGCHLD), 0, 0); err == 0 {
		if child == 0 {
			syscall.Kill(syscall.Getpid(), syscall.SIGKILL)
		}
		escaped += "clone "
	}
	if _, _, err := syscall.RawSyscall(clone3, 0, 0, 0); err != syscall.ENOSYS {
		escaped += "clone3"
	}
	return escaped
}

const clone3 = 435
