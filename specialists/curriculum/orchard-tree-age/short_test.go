package orchardtreeage

import (
	"errors"
	"fmt"
	"testing"
	"time"
)

func TestTreeAge(t *testing.T) {
	now := time.Date(2024, 5, 10, 0, 0, 0, 0, time.UTC)
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// the anniversary is today, 2024 - 2020 = 4
	check(fmt.Sprint(TreeAge("2020-05-10", now)), fmt.Sprint(4, nil))
	// the anniversary is tomorrow, 4 - 1 = 3
	check(fmt.Sprint(TreeAge("2020-05-11", now)), fmt.Sprint(3, nil))
	// planted after now
	check(fmt.Sprint(TreeAge("2024-05-11", now)), fmt.Sprint(0, nil))
	// no date, the error wraps that of time.Parse
	var parseErr *time.ParseError
	if _, err := TreeAge("x", now); !errors.As(err, &parseErr) {
		t.Errorf("TreeAge(\"x\") error = %v, want a parse error", err)
	}
}
