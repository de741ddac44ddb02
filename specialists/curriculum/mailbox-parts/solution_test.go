package mailboxparts

import (
	"errors"
	"testing"
)

func TestSplitMailbox(t *testing.T) {
	tests := []struct{ mailbox, name, addr string }{
		{"Ann Lee <ann@a.org>", "Ann Lee", "ann@a.org"},
		{" bob@b.org\n", "", "bob@b.org"},
		{"<c@c.org>", "", "c@c.org"},
		{"x < y  <d@d.org> ", "x < y", "d@d.org"},
	}
	for _, tt := range tests {
		name, addr, err := SplitMailbox(tt.mailbox)
		if err != nil || name != tt.name || addr != tt.addr {
			t.Errorf("SplitMailbox(%q) = %q, %q, %v; want %q, %q", tt.mailbox, name, addr, err, tt.name, tt.addr)
		}
	}
}

func TestSplitErrors(t *testing.T) {
	for _, mailbox := range []string{"", "Ann <ann>", "ann lee@a.org", "Ann <ann@a.org", "ann@a.org>", "<>"} {
		name, addr, err := SplitMailbox(mailbox)
		if name != "" || addr != "" || !errors.Is(err, ErrAddress) {
			t.Errorf("SplitMailbox(%q) = %q, %q, %v; want ErrAddress", mailbox, name, addr, err)
		}
	}
}
