package feedcalendar

import (
	"strings"
	"testing"
)

func TestFeedCalendar(t *testing.T) {
	plans := []FeedPlan{
		{"fern", 2, 3},
		{"aloe", 5, 0},
		{"ivy", -4, 5},
		{"mint", 7, 1},
		{"moss", 3, -2},
	}
	tests := []struct {
		name string
		last int
		want string
	}{
		{"a week", 7, "ivy|fern|moss||fern,aloe|ivy|mint"},
		{"one day", 1, "ivy"},
		{"no days", 0, ""},
		{"negative", -3, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := FeedCalendar(plans, tt.last)
			var days []string
			for _, names := range got {
				days = append(days, strings.Join(names, ","))
			}
			if text := strings.Join(days, "|"); len(got) != max(tt.last, 0) || text != tt.want {
				t.Errorf("FeedCalendar(plans, %d) = %q, want %q", tt.last, text, tt.want)
			}
		})
	}
}
