package albumruntime

import "testing"

func TestRuntime(t *testing.T) {
	tests := []struct {
		lengths []int
		want    string
	}{
		// none
		{nil, "0:00"},
		// 60 + 5
		{[]int{60, 5}, "1:05"},
		// just below one hour
		{[]int{3599}, "59:59"},
		// one hour
		{[]int{3600}, "1:00:00"},
		// one hour and a minute
		{[]int{3600, 61}, "1:01:01"},
		// negative ones are ignored
		{[]int{10, -5}, "0:10"},
	}
	for _, tt := range tests {
		if got := Runtime(tt.lengths); got != tt.want {
			t.Errorf("Runtime(%v) = %v, want %v", tt.lengths, got, tt.want)
		}
	}
}
