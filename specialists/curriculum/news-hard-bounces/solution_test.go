package newshardbounces

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"testing"
)

func TestHardBounces(t *testing.T) {
	gone := func(addr string) error {
		return &BounceError{Addr: addr, Cause: fmt.Errorf("550: %w", ErrNoMailbox)}
	}
	full := &BounceError{Addr: "full@a.example", Cause: errors.New("mailbox is full")}
	tests := []struct {
		name string
		errs []error
		want []string
	}{
		{"sorted and once", []error{gone("c@x"), gone("a@x"), gone("c@x")}, []string{"a@x", "c@x"}},
		{"wrapped", []error{fmt.Errorf("batch 3: %w", gone("b@x"))}, []string{"b@x"}},
		{"others skipped", []error{full, nil, io.EOF, ErrNoMailbox}, nil},
		{"no errors", nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := HardBounces(tt.errs); !slices.Equal(got, tt.want) {
				t.Errorf("HardBounces(%v) = %q, want %q", tt.errs, got, tt.want)
			}
		})
	}
}
