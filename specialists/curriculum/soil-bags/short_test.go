package soilbags

import "testing"

func TestBags(t *testing.T) {
	tests := []struct {
		pots []uint32
		bag  uint32
		want int
		err  error
	}{
		// no pots
		{nil, 5, 0, nil},
		// just full
		{[]uint32{2, 3}, 5, 1, nil},
		// a partly needed bag
		{[]uint32{6}, 5, 2, nil},
		// an empty bag
		{[]uint32{1}, 0, 0, ErrBag},
		// more than a uint32
		{[]uint32{4000000000, 4000000000}, 4000000000, 2, nil},
	}
	for _, tt := range tests {
		got, err := Bags(tt.pots, tt.bag)
		if got != tt.want || err != tt.err {
			t.Errorf("Bags(%v, %v) = %v, %v, want %v, %v", tt.pots, tt.bag, got, err, tt.want, tt.err)
		}
	}
}
