package cookparsetimer

import (
	"errors"
	"fmt"
	"testing"
	"time"
)

func TestParseTimer(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// digits only are minutes
	check(fmt.Sprint(ParseTimer("12")), fmt.Sprint(12*time.Minute, nil))
	// spaces are removed
	check(fmt.Sprint(ParseTimer(" 1h 20m")), fmt.Sprint(time.Hour+20*time.Minute, nil))
	// zero is not positive
	if _, err := ParseTimer("0"); !errors.Is(err, ErrNotPositive) {
		t.Errorf("ParseTimer(\"0\") error = %v, want ErrNotPositive", err)
	}
	// negative
	if got, err := ParseTimer("-5m"); got != 0 || !errors.Is(err, ErrNotPositive) {
		t.Errorf("ParseTimer(\"-5m\") = %v, %v, want 0, ErrNotPositive", got, err)
	}
	// unreadable text has another error
	if _, err := ParseTimer("soon"); err == nil || errors.Is(err, ErrNotPositive) {
		t.Errorf("ParseTimer(\"soon\") error = %v, want a parse error", err)
	}
}
