package returnday

import (
	"testing"
	"time"
)

func TestReturnDay(t *testing.T) {
	from := time.Date(2024, time.February, 20, 15, 30, 0, 0, time.UTC) // a Tuesday
	all := map[time.Weekday]bool{}
	for d := time.Sunday; d <= time.Saturday; d++ {
		all[d] = true
	}
	tests := []struct {
		name   string
		days   int
		closed map[time.Weekday]bool
		want   int // counted from 1 February
	}{
		{"over the leap day", 10, nil, 30},
		{"weekend", 4, map[time.Weekday]bool{time.Saturday: true, time.Sunday: true}, 26},
		{"open on Mondays only", 0, map[time.Weekday]bool{2: true, 3: true, 4: true, 5: true, 6: true, 0: true}, 26},
		{"never open", 2, all, 22},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			want := from.AddDate(0, 0, tt.want-20)
			if got := ReturnDay(from, tt.days, tt.closed); !got.Equal(want) {
				t.Errorf("ReturnDay = %v, want %v", got, want)
			}
		})
	}
}
