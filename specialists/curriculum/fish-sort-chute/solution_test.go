package fishsortchute

import (
	"slices"
	"testing"
	"time"
)

func TestChute(t *testing.T) {
	tests := []struct {
		name     string
		in, want []int
	}{
		{"nothing", nil, nil},
		{"mixed", []int{900, 499, 500, 20, 731}, []int{900, 500, 731}},
		{"all too light", []int{1, 499}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := make(chan int, len(tt.in))
			for _, grams := range tt.in {
				in <- grams
			}
			close(in)
			got := make(chan []int, 1)
			go func() {
				var kept []int
				for grams := range Chute(in, 500) {
					kept = append(kept, grams)
				}
				got <- kept
			}()
			select {
			case kept := <-got:
				if !slices.Equal(kept, tt.want) {
					t.Errorf("got %v, want %v", kept, tt.want)
				}
			case <-time.After(time.Second):
				t.Fatal("the channel was not closed")
			}
		})
	}
}
