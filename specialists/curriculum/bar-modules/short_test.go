package barmodules

import "testing"

func TestDraw(t *testing.T) {
	tests := []struct {
		widths  []int
		want    string
		wantErr bool
	}{
		// no widths, no text
		{nil, "", false},
		// 1 is the smallest width
		{[]int{1}, "#", false},
		// bar of 2, gap of 1, bar of 3
		{[]int{2, 1, 3}, "##.###", false},
		// a width below 1 gives an error
		{[]int{2, 0}, "", true},
	}
	for _, tt := range tests {
		got, err := Draw(tt.widths)
		if got != tt.want || (err != nil) != tt.wantErr {
			t.Errorf("Draw(%v) = %q, %v, want %q, error %v", tt.widths, got, err, tt.want, tt.wantErr)
		}
	}
}
