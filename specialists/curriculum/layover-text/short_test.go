package layovertext

import (
	"fmt"
	"testing"
	"time"
)

func TestLayover(t *testing.T) {
	at := func(seconds int64) time.Time { return time.Unix(seconds, 0) }
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// two hours and five minutes
	check(Layover(at(0), at(2*3600+5*60)), "2h05m")
	// no time
	check(Layover(at(0), at(0)), "0h00m")
	// one hour
	check(Layover(at(0), at(3600)), "1h00m")
	// departure is before arrival
	check(Layover(at(60), at(0)), "missed")
}
