package quizbuzzer

import (
	"testing"
	"time"
)

func TestBuzzWinner(t *testing.T) {
	opened := time.Date(2024, 5, 4, 20, 0, 0, 0, time.UTC)
	press := func(team string, ms int) Press {
		return Press{team, opened.Add(time.Duration(ms) * time.Millisecond)}
	}
	tests := []struct {
		name    string
		presses []Press
		want    string
		ok      bool
	}{
		{"no press", nil, "", false},
		{"unordered", []Press{press("owls", 900), press("bats", 300), press("cats", 301)}, "bats", true},
		{"same time", []Press{press("owls", 700), press("bats", 500), press("cats", 500)}, "bats", true},
		{"early team out", []Press{press("owls", 10), press("bats", 80), press("owls", -1)}, "bats", true},
		{"at opening", []Press{press("bats", 5), press("cats", 0)}, "cats", true},
		{"all early", []Press{press("owls", -9), press("owls", 4)}, "", false},
	}
	for _, tt := range tests {
		if got, ok := BuzzWinner(tt.presses, opened); got != tt.want || ok != tt.ok {
			t.Errorf("%s: BuzzWinner = %q, %v, want %q, %v", tt.name, got, ok, tt.want, tt.ok)
		}
	}
}
