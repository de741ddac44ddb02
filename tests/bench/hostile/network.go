package hostile

import (
	"net"
	"syscall"
	"time"
)

// F calls whoever listens on this machine, in every way that Go has.
func F() (escaped string) {
	addresses := []struct{ network, address string }{
		{"tcp", hostTCP}, {"tcp", "[::1]:22"}, {"tcp", "10.0.0.1:80"}, {"tcp", "1.1.1.1:53"}, {"unix", hostSocket}, {"unix", hostAbstract}, {"unixgram", hostSocket},
	}
	for _, to := range addresses {
		if connection, err := net.DialTimeout(to.network, to.address, 200*time.Millisecond); err == nil {
			connection.Write([]byte("x"))
			escaped += to.network + " " + to.address + " "
		}
	}
	if connection, err := net.Dial("udp", hostUDP); err == nil {
		// A datagram tells nobody whether it arrived; the test listens on the other side.
		connection.Write([]byte("x"))
	}
	if _, err := net.LookupHost("go.dev"); err == nil {
		escaped += "names are looked up "
	}
	interfaces, _ := net.Interfaces()
	for _, one := range interfaces {
		if one.Flags&net.FlagLoopback == 0 && one.Flags&net.FlagUp != 0 {
			escaped += one.Name + " "
		}
	}
	// Packet, Bluetooth, the host of a virtual machine, the kernel's ciphers; raw packets.
	for _, family := range []int{17, 31, 40, 38} {
		if _, err := syscall.Socket(family, syscall.SOCK_STREAM, 0); err == nil || err != syscall.EAFNOSUPPORT {
			escaped += "socket family "
		}
	}
	if _, err := syscall.Socket(syscall.AF_INET, syscall.SOCK_RAW, 1); err == nil {
		escaped += "raw socket"
	}
	return escaped
}
