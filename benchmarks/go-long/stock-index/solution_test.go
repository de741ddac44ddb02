package stockindex

import (
	"errors"
	"fmt"
	"slices"
	"testing"
)

// dumpStockForTest shows everything a Stock holds of the test's names.
func dumpStockForTest(s *Stock) string {
	out := ""
	for _, site := range []string{"east", "north", "west"} {
		out += fmt.Sprint(site, s.Articles(site))
		for _, article := range []string{"bolt", "nut"} {
			out += fmt.Sprint(s.Units(site, article), ";")
		}
	}
	return out + fmt.Sprint(s.Sites("bolt"), s.Sites("nut"))
}

func filledStockForTest(t *testing.T) *Stock {
	t.Helper()
	s := New()
	for _, e := range []error{s.Add("west", "nut", 5), s.Add("west", "bolt", 3), s.Add("east", "nut", 2), s.Add("west", "bolt", 4)} {
		if e != nil {
			t.Fatal(e)
		}
	}
	return s
}

func TestAddAndQueries(t *testing.T) {
	s := New()
	if s.Units("west", "nut") != 0 || len(s.Sites("nut")) != 0 || len(s.Articles("west")) != 0 {
		t.Fatal("new stock is not empty")
	}
	s = filledStockForTest(t)
	if got, want := dumpStockForTest(s), "east[nut]0;2;north[]0;0;west[bolt nut]7;5;[west] [east west]"; got != want {
		t.Fatalf("got  %s\nwant %s", got, want)
	}
	got := s.Sites("nut")
	got[0] = "moon"
	if !slices.Equal(s.Sites("nut"), []string{"east", "west"}) {
		t.Errorf("Sites changed through its result: %v", s.Sites("nut"))
	}
}

func TestTakeAndMove(t *testing.T) {
	cases := []struct {
		name string
		do   func(s *Stock) error
		want string
	}{
		{"take some", func(s *Stock) error { return s.Take("west", "nut", 4) }, "east[nut]0;2;north[]0;0;west[bolt nut]7;1;[west] [east west]"},
		{"add one", func(s *Stock) error { return s.Add("north", "nut", 1) }, "east[nut]0;2;north[nut]0;1;west[bolt nut]7;5;[west] [east north west]"},
		{"take one", func(s *Stock) error { return s.Take("east", "nut", 1) }, "east[nut]0;1;north[]0;0;west[bolt nut]7;5;[west] [east west]"},
		{"take all", func(s *Stock) error { return s.Take("west", "nut", 5) }, "east[nut]0;2;north[]0;0;west[bolt]7;0;[west] [east]"},
		{"take last site", func(s *Stock) error { return s.Take("west", "bolt", 7) }, "east[nut]0;2;north[]0;0;west[nut]0;5;[] [east west]"},
		{"move some", func(s *Stock) error { return s.Move("west", "north", "bolt", 2) }, "east[nut]0;2;north[bolt]2;0;west[bolt nut]5;5;[north west] [east west]"},
		{"move all", func(s *Stock) error { return s.Move("east", "west", "nut", 2) }, "east[]0;0;north[]0;0;west[bolt nut]7;7;[west] [west]"},
		{"move in place", func(s *Stock) error { return s.Move("east", "east", "nut", 2) }, "east[nut]0;2;north[]0;0;west[bolt nut]7;5;[west] [east west]"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := filledStockForTest(t)
			if err := c.do(s); err != nil {
				t.Fatal(err)
			}
			if got := dumpStockForTest(s); got != c.want {
				t.Fatalf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestErrorsChangeNothing(t *testing.T) {
	cases := []struct {
		name string
		do   func(s *Stock) error
		want error
	}{
		{"add zero", func(s *Stock) error { return s.Add("north", "nut", 0) }, ErrUnits},
		{"add negative", func(s *Stock) error { return s.Add("west", "nut", -1) }, ErrUnits},
		{"take zero", func(s *Stock) error { return s.Take("west", "nut", 0) }, ErrUnits},
		{"take zero of nothing", func(s *Stock) error { return s.Take("north", "nut", 0) }, ErrUnits},
		{"take negative", func(s *Stock) error { return s.Take("west", "nut", -2) }, ErrUnits},
		{"take too many", func(s *Stock) error { return s.Take("west", "nut", 6) }, ErrShort},
		{"take from empty site", func(s *Stock) error { return s.Take("north", "nut", 1) }, ErrShort},
		{"take unknown article", func(s *Stock) error { return s.Take("west", "gear", 1) }, ErrShort},
		{"move too many", func(s *Stock) error { return s.Move("east", "west", "nut", 3) }, ErrShort},
		{"move from nothing", func(s *Stock) error { return s.Move("east", "north", "bolt", 1) }, ErrShort},
		{"move too many in place", func(s *Stock) error { return s.Move("east", "east", "nut", 3) }, ErrShort},
		{"move zero", func(s *Stock) error { return s.Move("west", "north", "nut", 0) }, ErrUnits},
		{"move negative", func(s *Stock) error { return s.Move("north", "west", "nut", -1) }, ErrUnits},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := filledStockForTest(t)
			before := dumpStockForTest(s)
			if err := c.do(s); !errors.Is(err, c.want) {
				t.Fatalf("got %v, want %v", err, c.want)
			}
			if got := dumpStockForTest(s); got != before {
				t.Fatalf("stock changed to %s", got)
			}
		})
	}
}
