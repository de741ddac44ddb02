package newshardbounces

import (
	"errors"
	"fmt"
	"reflect"
	"testing"
)

func TestHardBounces(t *testing.T) {
	a := &BounceError{"a", ErrNoMailbox}
	b := &BounceError{"b", ErrNoMailbox}
	full := &BounceError{"c", errors.New("full")}
	tests := []struct {
		errs []error
		want []string
	}{
		// no errors, no addresses
		{nil, nil},
		// sorted, b only once
		{[]error{b, a, b}, []string{"a", "b"}},
		// a wrapped bounce counts
		{[]error{fmt.Errorf("mail: %w", a)}, []string{"a"}},
		// another cause, nil, and no bounce at all
		{[]error{full, nil, ErrNoMailbox}, nil},
	}
	for _, tt := range tests {
		if got := HardBounces(tt.errs); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("HardBounces(%v) = %q, want %q", tt.errs, got, tt.want)
		}
	}
}
