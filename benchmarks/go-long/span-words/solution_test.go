package spanwords

import (
	"errors"
	"math"
	"testing"
	"time"
)

const day = 24 * time.Hour

func TestParse(t *testing.T) {
	for text, want := range map[string]time.Duration{
		"0s": 0, "-0s": 0, "5s": 5 * time.Second, "90s": 90 * time.Second, "-90s": -90 * time.Second, "2m": 2 * time.Minute, "36h": 36 * time.Hour, "9d": 9 * day, "2w": 14 * day,
		"1d12h": 36 * time.Hour, "1w1d1h1m1s": 8*day + time.Hour + time.Minute + time.Second, "-1w1s": -(7*day + time.Second), "0w0d0h0m3s": 3 * time.Second, "007m": 7 * time.Minute,
		"100m100s": 100*time.Minute + 100*time.Second, "0w5d": 5 * day, "0000000000000000000000000001s": time.Second,
		"9223372036s": 9223372036 * time.Second, "-9223372036s": -9223372036 * time.Second, "15250w1d23h47m16s": 9223372036 * time.Second,
	} {
		if got, err := Parse(text); err != nil || got != want {
			t.Errorf("Parse(%q) = %v, %v; want %v", text, got, err, want)
		}
	}
}

func TestParseErrors(t *testing.T) {
	check := func(want error, texts ...string) {
		for _, text := range texts {
			if got, err := Parse(text); !errors.Is(err, want) || got != 0 {
				t.Errorf("Parse(%q) = %v, %v; want 0, %v", text, got, err, want)
			}
		}
	}
	check(ErrFormat, "", "-", "5", "-5", "s", "-s", "5x", "5S", "5 s", " 5s", "5s ", "+5s", "--5s", "1h-5m", "1.5h", "1h1d", "1s1s", "2m1h", "1w1w", "1d5", "h5", "1hm", "5ms", "1h 5m", "1é",
		"99999999999999999999s1h", "99999999999999999999", "9223372037s1x")
	check(ErrRange, "9223372037s", "-9223372037s", "15251w", "15250w2d", "15250w1d23h47m17s", "1w9223372036s", "99999999999999999999s", "-99999999999999999999w1s", "9223372036854775807w",
		"36893488147419103232h", "30500568904943w", "99999999999999999999w0s")
}

func TestFormat(t *testing.T) {
	for _, c := range []struct {
		d    time.Duration
		want string
	}{
		{0, "0s"}, {999 * time.Millisecond, "0s"}, {-999 * time.Millisecond, "0s"}, {time.Second, "1s"}, {-1500 * time.Millisecond, "-1s"}, {1999 * time.Millisecond, "1s"},
		{59 * time.Second, "59s"}, {time.Minute, "1m"}, {61 * time.Second, "1m1s"}, {time.Hour, "1h"}, {time.Hour + time.Second, "1h1s"}, {23*time.Hour + 59*time.Minute, "23h59m"},
		{day, "1d"}, {6*day + time.Minute, "6d1m"}, {7 * day, "1w"}, {-8 * day, "-1w1d"}, {25 * 7 * day, "25w"}, {8*day + time.Hour + time.Minute + time.Second, "1w1d1h1m1s"},
		{math.MaxInt64, "15250w1d23h47m16s"}, {math.MinInt64, "-15250w1d23h47m16s"},
	} {
		if got := Format(c.d); got != c.want {
			t.Errorf("Format(%d) = %q, want %q", int64(c.d), got, c.want)
		}
	}
}
