package carecards

import (
	"errors"
	"maps"
	"strconv"
	"testing"
)

func TestParseCard(t *testing.T) {
	defaults := map[string]int{"water": 7, "dust": 30}
	tests := []struct {
		line, name string
		want       map[string]int
	}{
		{" fern : water=3, feed = 14", "fern", map[string]int{"water": 3, "feed": 14, "dust": 30}},
		{"ivy: dust=1,dust=2", "ivy", map[string]int{"water": 7, "dust": 2}},
		{"aloe: ", "aloe", map[string]int{"water": 7, "dust": 30}},
	}
	for _, tt := range tests {
		name, tasks, err := ParseCard(tt.line, defaults)
		if err != nil || name != tt.name || !maps.Equal(tasks, tt.want) {
			t.Errorf("ParseCard(%q) = %q, %v, %v, want %q, %v", tt.line, name, tasks, err, tt.name, tt.want)
		}
	}
}

func TestParseCardErrors(t *testing.T) {
	want := map[string]error{
		"fern": ErrCard, " : water=3": ErrCard, "fern: water": ErrCard, "fern: feed=1,": ErrCard,
		"fern: water=soon": strconv.ErrSyntax,
	}
	for line, wantErr := range want {
		if _, _, err := ParseCard(line, nil); !errors.Is(err, wantErr) {
			t.Errorf("ParseCard(%q) error = %v, want %v", line, err, wantErr)
		}
	}
}
