package albumruntime

import (
	"fmt"
	"testing"
)

func TestRuntime(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// none
	check(Runtime(nil), "0:00")
	// 60 + 5
	check(Runtime([]int{60, 5}), "1:05")
	// one hour and a minute
	check(Runtime([]int{3600, 61}), "1:01:01")
	// negative ones are ignored
	check(Runtime([]int{10, -5}), "0:10")
}
