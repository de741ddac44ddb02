package parcelbatches

import (
	"errors"
	"reflect"
	"slices"
	"testing"
)

func TestSplit(t *testing.T) {
	cases := []struct {
		name                string
		weights             []int
		maxWeight, maxCount int
		want                [][]int
	}{
		{"by weight", []int{4, 5, 3, 9, 1}, 10, 99, [][]int{{4, 5}, {3}, {9, 1}}},
		{"by count", []int{1, 1, 1, 1, 1}, 100, 2, [][]int{{1, 1}, {1, 1}, {1}}},
		{"either limit", []int{6, 5, 1, 1, 1}, 10, 3, [][]int{{6}, {5, 1, 1}, {1}}},
		{"exactly full", []int{5, 5, 5, 5}, 10, 4, [][]int{{5, 5}, {5, 5}}},
		{"one each", []int{3, 2, 1}, 3, 1, [][]int{{3}, {2}, {1}}},
		{"weightless", []int{0, 0, 0, 7, 0, 1}, 7, 3, [][]int{{0, 0, 0}, {7, 0}, {1}}},
		{"single at limit", []int{10}, 10, 1, [][]int{{10}}},
		{"smallest limits", []int{1, 0, 1}, 1, 1, [][]int{{1}, {0}, {1}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := Split(c.weights, c.maxWeight, c.maxCount)
			if err != nil || !reflect.DeepEqual(got, c.want) {
				t.Fatalf("got %v, %v; want %v", got, err, c.want)
			}
		})
	}
	if got, err := Split(nil, 5, 5); err != nil || len(got) != 0 {
		t.Errorf("no parcels: got %v, %v", got, err)
	}
}

func TestSplitErrors(t *testing.T) {
	cases := []struct {
		name                string
		weights             []int
		maxWeight, maxCount int
		want, not           error
	}{
		{"zero weight limit", nil, 0, 3, ErrLimit, ErrTooHeavy},
		{"negative weight limit", []int{1}, -2, 3, ErrLimit, ErrTooHeavy},
		{"zero count limit", []int{1}, 3, 0, ErrLimit, ErrTooHeavy},
		{"first too heavy", []int{11, 1}, 10, 3, ErrTooHeavy, ErrLimit},
		{"last too heavy", []int{1, 2, 10, 11}, 10, 3, ErrTooHeavy, ErrLimit},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := Split(c.weights, c.maxWeight, c.maxCount)
			if got != nil || !errors.Is(err, c.want) || errors.Is(err, c.not) {
				t.Fatalf("got %v, %v; want nil, %v", got, err, c.want)
			}
		})
	}
}

func TestSplitSharesNothing(t *testing.T) {
	weights := []int{4, 4, 4, 4, 4}
	got, err := Split(weights, 8, 5)
	if err != nil || len(got) != 3 {
		t.Fatalf("got %v, %v", got, err)
	}
	got[0][0] = 99
	_ = append(got[0], 77)
	weights[4] = 55
	if !slices.Equal(got[1], []int{4, 4}) || !slices.Equal(got[2], []int{4}) {
		t.Errorf("other batches became %v", got[1:])
	}
	if !slices.Equal(weights, []int{4, 4, 4, 4, 55}) {
		t.Errorf("input became %v", weights)
	}
}
