package tickrules

import (
	"errors"
	"testing"
	"time"
)

// 5 June 2024 is a Wednesday.
func at(s string) time.Time {
	t, err := time.Parse(time.DateTime, s)
	if err != nil {
		panic(err)
	}
	return t
}

func next(t *testing.T, r Rule, after time.Time) time.Time {
	t.Helper()
	res := make(chan time.Time, 1)
	go func() { res <- r.Next(after) }()
	select {
	case got := <-res:
		return got
	case <-time.After(2 * time.Second):
		t.Fatal("Next does not return")
		return time.Time{}
	}
}

func TestNext(t *testing.T) {
	for _, tc := range []struct{ rule, after, want string }{
		{"* * *", "2024-06-05 10:30:00", "2024-06-05 10:31:00"},
		{"* * *", "2024-06-05 10:30:59", "2024-06-05 10:31:00"},
		{"* * *", "2024-12-31 23:59:01", "2025-01-01 00:00:00"},
		{"30 10 *", "2024-06-05 10:30:00", "2024-06-06 10:30:00"},
		{"30 10 *", "2024-06-05 10:29:59", "2024-06-05 10:30:00"},
		{"30 10 *", "2024-06-05 10:30:01", "2024-06-06 10:30:00"},
		{"30 10 3", "2024-06-05 10:30:00", "2024-06-12 10:30:00"},
		{"0 0 0", "2024-06-05 10:30:00", "2024-06-09 00:00:00"},
		{"59 23 6", "2024-06-05 10:30:00", "2024-06-08 23:59:00"},
		{"*/15 * *", "2024-06-05 10:30:00", "2024-06-05 10:45:00"},
		{"*/15 * *", "2024-06-05 10:45:00", "2024-06-05 11:00:00"},
		{"*/25 * *", "2024-06-05 10:26:00", "2024-06-05 10:50:00"},
		{"*/25 * *", "2024-06-05 10:50:00", "2024-06-05 11:00:00"},
		{"5-20/10 * *", "2024-06-05 10:05:00", "2024-06-05 10:15:00"},
		{"5-20/10 * *", "2024-06-05 10:15:00", "2024-06-05 11:05:00"},
		{"5-25/10 * *", "2024-06-05 10:15:00", "2024-06-05 10:25:00"},
		{"*/99 */99 */99", "2024-06-05 10:15:00", "2024-06-09 00:00:00"},
		{"0 8-10 1-5", "2024-06-07 10:00:00", "2024-06-10 08:00:00"},
		{"0 8-10 1-5", "2024-06-07 09:59:00", "2024-06-07 10:00:00"},
		{"0 9-9 *", "2024-06-05 10:00:00", "2024-06-06 09:00:00"},
		{"10,40 7,19 *", "2024-06-05 07:10:00", "2024-06-05 07:40:00"},
		{"40,10 19,7 *", "2024-06-05 07:40:00", "2024-06-05 19:10:00"},
		{"0,30-32,58-59 * *", "2024-06-05 10:32:00", "2024-06-05 10:58:00"},
		{"07 009 00", "2024-06-05 10:32:00", "2024-06-09 09:07:00"},
		{"  1\t2   3 ", "2024-06-05 10:32:00", "2024-06-12 02:01:00"},
		{"*,5 * *", "2024-06-05 10:32:00", "2024-06-05 10:33:00"},
	} {
		ok := t.Run(tc.rule+" after "+tc.after, func(t *testing.T) {
			r, err := Parse(tc.rule)
			if err != nil {
				t.Fatal(err)
			}
			got := next(t, r, at(tc.after))
			if s := got.Format(time.DateTime); s != tc.want {
				t.Fatalf("got %s, want %s", s, tc.want)
			}
			if !r.Matches(got) || !r.Matches(got.Add(59*time.Second)) {
				t.Error("Matches is false for the result")
			}
		})
		if !ok {
			return
		}
	}
}

func TestMatchesEveryPart(t *testing.T) {
	r, err := Parse("0-29/7 6,22-23 2-4/2")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for t0 := at("2024-06-02 00:00:00"); t0.Before(at("2024-06-09 00:00:00")); t0 = t0.Add(time.Minute) {
		m, h, d := t0.Minute(), t0.Hour(), t0.Weekday()
		want := m <= 28 && m%7 == 0 && (h == 6 || h >= 22) && (d == time.Tuesday || d == time.Thursday)
		if r.Matches(t0) != want {
			t.Errorf("Matches(%v) = %v", t0, !want)
		}
		if want {
			n++
		}
	}
	if n != 30 {
		t.Errorf("%d minutes match, want 30", n)
	}
}

func TestOwnLocation(t *testing.T) {
	zone := time.FixedZone("zone", 5*3600+45*60)
	r, err := Parse("15 6 4")
	if err != nil {
		t.Fatal(err)
	}
	got := next(t, r, time.Date(2024, 6, 5, 23, 0, 30, 5, zone))
	if want := time.Date(2024, 6, 6, 6, 15, 0, 0, zone); !got.Equal(want) || got.Location() != zone {
		t.Errorf("got %v, want %v", got, want)
	}
	if r.Matches(got.UTC()) {
		t.Error("Matches ignores the location")
	}
}

func TestBadRules(t *testing.T) {
	for _, rule := range []string{
		"", "* *", "* * * *", "60 * *", "* 24 *", "* * 7", "-1 * *", "+1 * *", "1- * *", "-5 * *", "- * *",
		"9-5 * *", "5-60 * *", "* 20-24 *", "1,,2 * *", ",1 * *", "1, * *", "*/0 * *", "*/ * *", "*/-2 * *", "5/2 * *",
		"1-9/x * *", "1-9/2/3 * *", "1-2-3 * *", "a * *", "** * *", "*-5 * *", "1_0 * *", "0x1 * *", "1.5 * *", "5-x * *", "x-5 * *", "99999999999999999999 * *", "* * Sun",
	} {
		if r, err := Parse(rule); !errors.Is(err, ErrRule) {
			t.Errorf("Parse(%q) = %v, %v, want ErrRule", rule, r, err)
		}
	}
}
