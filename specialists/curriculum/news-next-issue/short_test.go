package newsnextissue

import (
	"fmt"
	"testing"
	"time"
)

func TestNextIssue(t *testing.T) {
	monday := time.Date(2024, 1, 1, 8, 0, 0, 0, time.UTC)
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// the next day
	check(NextIssue(monday, time.Tuesday), monday.AddDate(0, 0, 1))
	// six days later
	check(NextIssue(monday, time.Sunday), monday.AddDate(0, 0, 6))
	// the same weekday is a week later
	check(NextIssue(monday, time.Monday), monday.AddDate(0, 0, 7))
}
