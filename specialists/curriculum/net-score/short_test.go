package netscore

import "testing"

func TestScore(t *testing.T) {
	tests := []struct {
		ratings []int
		want    int
		err     error
	}{
		// no ratings
		{nil, 0, ErrNone},
		// a fan
		{[]int{9}, 100, nil},
		// a critic
		{[]int{6}, -100, nil},
		// neither
		{[]int{7, 8}, 0, nil},
		// one fan of two
		{[]int{10, 8}, 50, nil},
		// one fan of three
		{[]int{9, 7, 7}, 33, nil},
	}
	for _, tt := range tests {
		got, err := Score(tt.ratings)
		if got != tt.want || err != tt.err {
			t.Errorf("Score(%v) = %v, %v, want %v, %v", tt.ratings, got, err, tt.want, tt.err)
		}
	}
}
