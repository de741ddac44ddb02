package paintdrytime

import (
	"testing"
	"time"
)

func TestReadyAt(t *testing.T) {
	start := time.Date(2024, 6, 30, 18, 0, 0, 0, time.UTC)
	primer, finish := WaterBased{2 * time.Hour}, OilBased{Base: 10 * time.Hour}
	quick := OilBased{Base: 3 * time.Hour, Hardener: true}
	tests := []struct {
		name     string
		humidity int
		coats    []Coating
		want     time.Duration
	}{
		{"no coats", 50, nil, 0},
		{"dry air", 60, []Coating{primer}, 2 * time.Hour},
		{"damp air", 61, []Coating{primer}, 4 * time.Hour},
		{"oil ignores humidity", 90, []Coating{finish}, 10 * time.Hour},
		{"several coats, nil skipped", 70, []Coating{primer, nil, primer, quick}, 9*time.Hour + 30*time.Minute},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ReadyAt(start, tt.humidity, tt.coats...)
			if want := start.Add(tt.want); !got.Equal(want) {
				t.Errorf("ReadyAt = %v, want %v", got, want)
			}
		})
	}
}
