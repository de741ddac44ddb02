package mailboxparts

import (
	"errors"
	"strings"
)

// ErrAddress reports a mailbox without a usable address.
var ErrAddress = errors.New("bad address")

// SplitMailbox returns name and address of a mailbox such as "Ann <ann@a.org>" or just
// "ann@a.org". An address must contain "@" and no blank, "<" or ">".
func SplitMailbox(mailbox string) (name, addr string, err error) {
	addr = strings.TrimSpace(mailbox)
	if i := strings.LastIndex(addr, "<"); i >= 0 && strings.HasSuffix(addr, ">") {
		name, addr = strings.TrimSpace(addr[:i]), addr[i+1:len(addr)-1]
	}
	if !strings.Contains(addr, "@") || strings.ContainsAny(addr, " <>") {
		return "", "", ErrAddress
	}
	return name, addr, nil
}
