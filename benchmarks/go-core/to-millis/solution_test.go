package tomillis

import "testing"

func TestMillis(t *testing.T) {
	for _, tc := range []struct {
		name    string
		seconds int32
		want    int64
	}{
		{"zero", 0, 0},
		{"one", 1, 1000},
		{"negative", -3, -3000},
		{"large", 3000000, 3000000000},
		{"largest", 2147483647, 2147483647000},
		{"smallest", -2147483648, -2147483648000},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Millis(tc.seconds); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
