package chimecount

import (
	"errors"
	"testing"
)

func TestStrikes(t *testing.T) {
	tests := []struct {
		name     string
		from, to int
		want     int
	}{
		{"start counts, end does not", 180, 240, 4},
		{"noon is twelve", 719, 721, 12},
		{"afternoon uses the 12-hour dial", 13*60 + 1, 14*60 + 1, 3},
		{"empty span", 60, 60, 0},
		{"whole day", 0, 1440, 180},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Strikes(tt.from, tt.to)
			if err != nil || got != tt.want {
				t.Errorf("Strikes(%d, %d) = %d, %v, want %d", tt.from, tt.to, got, err, tt.want)
			}
		})
	}
}

func TestStrikesErrSpan(t *testing.T) {
	for _, span := range [][2]int{{-1, 60}, {60, 1441}, {61, 60}} {
		if got, err := Strikes(span[0], span[1]); got != 0 || !errors.Is(err, ErrSpan) {
			t.Errorf("Strikes(%d, %d) = %d, %v, want ErrSpan", span[0], span[1], got, err)
		}
	}
}
