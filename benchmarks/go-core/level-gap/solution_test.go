package levelgap

import "testing"

func TestGap(t *testing.T) {
	tests := []struct {
		name string
		a    int32
		b    int32
		want int64
	}{
		{"same", 4, 4, 0},
		{"first larger", 9, 2, 7},
		{"second larger", 2, 9, 7},
		{"across zero", -3, 5, 8},
		{"both negative", -10, -4, 6},
		{"widest", -2147483648, 2147483647, 4294967295},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Gap(tc.a, tc.b); got != tc.want {
				t.Errorf("Gap(%v, %v) = %v, want %v", tc.a, tc.b, got, tc.want)
			}
		})
	}
}
