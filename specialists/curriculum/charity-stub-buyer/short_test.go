package charitystubbuyer

import (
	"errors"
	"testing"
)

func TestBuyerOf(t *testing.T) {
	sales := []Sale{{2, 4, "Ann"}, {4, 6, "Bob"}}
	tests := []struct {
		number  int
		want    string
		wantErr error
	}{
		// one below the first stub
		{1, "", ErrUnsold},
		// the first stub
		{2, "Ann", nil},
		// in both sales, the first decides
		{4, "Ann", nil},
		// the last stub
		{6, "Bob", nil},
		// one above the last stub
		{7, "", ErrUnsold},
	}
	for _, tt := range tests {
		got, err := BuyerOf(sales, tt.number)
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("BuyerOf(%d) = %q, %v, want %q, %v", tt.number, got, err, tt.want, tt.wantErr)
		}
	}
}
