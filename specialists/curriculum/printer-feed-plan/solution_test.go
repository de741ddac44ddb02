package printerfeedplan

import (
	"errors"
	"slices"
	"testing"
)

func TestFeedPlan(t *testing.T) {
	trays := []Feeder{{"top", 10}, {"middle", 0}, {"low", 30}, {"side", 5}}
	tests := []struct {
		name string
		need int
		want []Feeder
		err  error
	}{
		{"first tray only", 4, []Feeder{{"top", 4}}, nil},
		{"goes on, skips the empty one", 25, []Feeder{{"top", 10}, {"low", 15}}, nil},
		{"everything", 45, []Feeder{{"top", 10}, {"low", 30}, {"side", 5}}, nil},
		{"one too many", 46, nil, ErrPaperOut},
		{"nothing needed", 0, nil, nil},
		{"negative need", -2, nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := FeedPlan(trays, tt.need)
			if !slices.Equal(got, tt.want) || !errors.Is(err, tt.err) {
				t.Errorf("FeedPlan(%d) = %v, %v; want %v, %v", tt.need, got, err, tt.want, tt.err)
			}
			if !slices.Equal(trays, []Feeder{{"top", 10}, {"middle", 0}, {"low", 30}, {"side", 5}}) {
				t.Fatalf("trays changed to %v", trays)
			}
		})
	}
}
