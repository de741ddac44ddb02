package queuewait

import (
	"fmt"
	"testing"
	"time"
)

func TestWaitTime(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// nobody ahead, one round
	check(fmt.Sprint(WaitTime(0, 2, time.Minute)), fmt.Sprint(time.Minute, nil))
	// 3 / 2 = 1, plus 1
	check(fmt.Sprint(WaitTime(3, 2, time.Minute)), fmt.Sprint(2*time.Minute, nil))
	// long queue, 299 + 1
	check(fmt.Sprint(WaitTime(299, 1, time.Minute)), fmt.Sprint(300*time.Minute, nil))
	// no desk
	if _, err := WaitTime(1, 0, time.Minute); err == nil {
		t.Error("WaitTime: no error")
	}
}
