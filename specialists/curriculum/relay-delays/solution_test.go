package relaydelays

import (
	"errors"
	"slices"
	"testing"
	"time"
)

func TestRelayDelays(t *testing.T) {
	received := []string{
		"by d.org; id 7;  Wed, 01 May 2024 12:00:30 +0200 ",
		"Wed, 01 May 2024 10:01:00 +0000",
		"by b.org; Wed, 01 May 2024 10:00:10 +0000",
		"by a.org;Wed, 01 May 2024 08:00:05 -0200",
	}
	tests := []struct {
		received []string
		want     []time.Duration
	}{
		{received, []time.Duration{5 * time.Second, 50 * time.Second, 0}},
		{received[:1], nil},
		{nil, nil},
	}
	for _, tt := range tests {
		if got, err := RelayDelays(tt.received); err != nil || !slices.Equal(got, tt.want) {
			t.Errorf("RelayDelays(%q) = %v, %v; want %v", tt.received, got, err, tt.want)
		}
	}
}

func TestDelaysErrors(t *testing.T) {
	for _, line := range []string{"by x.org; yesterday", "", "Wed, 01 May 2024 10:00:00 +0000; by x.org"} {
		got, err := RelayDelays([]string{"Wed, 01 May 2024 10:00:00 +0000", line})
		if got != nil || !errors.Is(err, ErrDate) {
			t.Errorf("RelayDelays with %q = %v, %v; want ErrDate", line, got, err)
		}
	}
}
