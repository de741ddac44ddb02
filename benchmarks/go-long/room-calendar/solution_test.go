package roomcalendar

import (
	"errors"
	"math"
	"slices"
	"testing"
)

var wantInTest = []Booking{{2, 5, 10, "bob"}, {1, 20, 30, "ann"}, {3, 30, 40, "cy"}}

func calendarForTest(t *testing.T) *Calendar {
	t.Helper()
	var c Calendar
	for i, b := range []Booking{{0, 20, 30, "ann"}, {0, 5, 10, "bob"}, {0, 30, 40, "cy"}} {
		if id, err := c.Book(b.Start, b.End, b.Who); id != i+1 || err != nil {
			t.Fatalf("Book %v = %d, %v", b, id, err)
		}
	}
	return &c
}

func TestBook(t *testing.T) {
	cases := []struct {
		name       string
		start, end int
		want       error
	}{
		{"before all", 0, 2, nil},
		{"touches a start", 0, 5, nil},
		{"touches an end", 10, 12, nil},
		{"fills a gap", 10, 20, nil},
		{"after all", 40, 50, nil},
		{"negative", -9, -3, nil},
		{"same times", 20, 30, ErrClash},
		{"inside", 22, 24, ErrClash},
		{"around", 15, 35, ErrClash},
		{"around all", -100, 100, ErrClash},
		{"into a start", 12, 21, ErrClash},
		{"over an end", 9, 12, ErrClash},
		{"over the last end", 39, 45, ErrClash},
		{"one minute each side", 9, 21, ErrClash},
		{"empty", 15, 15, ErrEmpty},
		{"backward", 15, 14, ErrEmpty},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			cal := calendarForTest(t)
			id, err := cal.Book(c.start, c.end, "new")
			want := slices.Clone(wantInTest)
			if c.want != nil {
				if id != 0 || !errors.Is(err, c.want) {
					t.Fatalf("got %d, %v; want 0, %v", id, err, c.want)
				}
				if id, err := cal.Book(1000, 1001, "next"); id != 4 || err != nil {
					t.Fatalf("next ID is %d, %v", id, err)
				}
				want = append(want, Booking{4, 1000, 1001, "next"})
			} else {
				if id != 4 || err != nil {
					t.Fatalf("got %d, %v; want 4", id, err)
				}
				want = append(want, Booking{4, c.start, c.end, "new"})
				slices.SortFunc(want, func(a, b Booking) int { return a.Start - b.Start })
			}
			if got := cal.Between(math.MinInt, math.MaxInt); !slices.Equal(got, want) {
				t.Fatalf("calendar holds %v, want %v", got, want)
			}
		})
	}
}

func TestCancelAndMove(t *testing.T) {
	cases := []struct {
		name string
		do   func(c *Calendar) error
		err  error
		want []Booking
	}{
		{"cancel", func(c *Calendar) error { return c.Cancel(1) }, nil, []Booking{{2, 5, 10, "bob"}, {3, 30, 40, "cy"}}},
		{"cancel unknown", func(c *Calendar) error { return c.Cancel(4) }, ErrUnknown, wantInTest},
		{"cancel zero", func(c *Calendar) error { return c.Cancel(0) }, ErrUnknown, wantInTest},
		{"cancel twice", func(c *Calendar) error { return errors.Join(c.Cancel(3), c.Cancel(3)) }, ErrUnknown, wantInTest[:2]},
		{"move to the end", func(c *Calendar) error { return c.Move(2, 50, 60) }, nil, []Booking{{1, 20, 30, "ann"}, {3, 30, 40, "cy"}, {2, 50, 60, "bob"}}},
		{"move to the front", func(c *Calendar) error { return c.Move(3, -5, 5) }, nil, []Booking{{3, -5, 5, "cy"}, {2, 5, 10, "bob"}, {1, 20, 30, "ann"}}},
		{"move over itself", func(c *Calendar) error { return c.Move(1, 15, 25) }, nil, []Booking{{2, 5, 10, "bob"}, {1, 15, 25, "ann"}, {3, 30, 40, "cy"}}},
		{"move nowhere", func(c *Calendar) error { return c.Move(1, 20, 30) }, nil, wantInTest},
		{"extend until the next", func(c *Calendar) error { return c.Move(2, 5, 20) }, nil, []Booking{{2, 5, 20, "bob"}, {1, 20, 30, "ann"}, {3, 30, 40, "cy"}}},
		{"move clashes", func(c *Calendar) error { return c.Move(2, 25, 27) }, ErrClash, wantInTest},
		{"move clashes with the next", func(c *Calendar) error { return c.Move(1, 20, 31) }, ErrClash, wantInTest},
		{"move to no duration", func(c *Calendar) error { return c.Move(1, 7, 7) }, ErrEmpty, wantInTest},
		{"move unknown", func(c *Calendar) error { return c.Move(9, 100, 110) }, ErrUnknown, wantInTest},
		{"move unknown to no duration", func(c *Calendar) error { return c.Move(9, 100, 100) }, ErrUnknown, wantInTest},
		{"move cancelled", func(c *Calendar) error { return errors.Join(c.Cancel(1), c.Move(1, 100, 110)) }, ErrUnknown, []Booking{{2, 5, 10, "bob"}, {3, 30, 40, "cy"}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			cal := calendarForTest(t)
			if err := c.do(cal); !errors.Is(err, c.err) {
				t.Fatalf("got %v, want %v", err, c.err)
			}
			if got := cal.Between(-1000, 1000); !slices.Equal(got, c.want) {
				t.Fatalf("calendar holds %v, want %v", got, c.want)
			}
			if id, err := cal.Book(500, 501, "next"); id != 4 || err != nil {
				t.Fatalf("next Book = %d, %v", id, err)
			}
		})
	}
}

func TestAt(t *testing.T) {
	cal := calendarForTest(t)
	for minute := 0; minute <= 45; minute++ {
		want, found := Booking{}, false
		for _, b := range wantInTest {
			if b.Start <= minute && minute < b.End {
				want, found = b, true
			}
		}
		if got, ok := cal.At(minute); got != want && found || ok != found {
			t.Errorf("At(%d) = %v, %v", minute, got, ok)
		}
	}
	var empty Calendar
	if _, ok := empty.At(0); ok || len(empty.Between(0, 9)) != 0 {
		t.Error("the zero value is not empty")
	}
}

func TestBetween(t *testing.T) {
	cal := calendarForTest(t)
	for from := 0; from <= 42; from++ {
		for to := 0; to <= 42; to++ {
			var want []Booking
			for _, b := range wantInTest {
				if from < to && b.Start < to && from < b.End {
					want = append(want, b)
				}
			}
			if got := cal.Between(from, to); !slices.Equal(got, want) {
				t.Fatalf("Between(%d, %d) = %v, want %v", from, to, got, want)
			}
		}
	}
	got := cal.Between(0, 100)
	got[0].Who = "mallory"
	_ = append(got[:1], Booking{})
	if now := cal.Between(0, 100); !slices.Equal(now, wantInTest) {
		t.Errorf("calendar changed through the copy: %v", now)
	}
	kept := cal.Between(0, 100)
	if err := cal.Cancel(2); err != nil || !slices.Equal(kept, wantInTest) {
		t.Errorf("earlier copy became %v (%v)", kept, err)
	}
}
