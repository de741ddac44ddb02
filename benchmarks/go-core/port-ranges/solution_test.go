package portranges

import (
	"errors"
	"slices"
	"strconv"
	"testing"
)

func TestParse(t *testing.T) {
	cases := []struct {
		list string
		want []Range
	}{
		{"", nil},
		{"  \t", nil},
		{"80", []Range{{80, 80}}},
		{"443, 8000-8010,80", []Range{{80, 80}, {443, 443}, {8000, 8010}}},
		{" 20 - 25 ", []Range{{20, 25}}},
		{"5-5", []Range{{5, 5}}},
		{"80,81", []Range{{80, 81}}},
		{"81,80,82", []Range{{80, 82}}},
		{"80,82", []Range{{80, 80}, {82, 82}}},
		{"10-20,15-30", []Range{{10, 30}}},
		{"10-30,15-20,31", []Range{{10, 31}}},
		{"10-30,12-13,14-15,33", []Range{{10, 30}, {33, 33}}},
		{"7,7,7", []Range{{7, 7}}},
		{"10-20,21-25", []Range{{10, 25}}},
		{"0,65535", []Range{{0, 0}, {65535, 65535}}},
		{"0-65535", []Range{{0, 65535}}},
		{"100-65535,200,300-400", []Range{{100, 65535}}},
		{"65535,65534", []Range{{65534, 65535}}},
		{"1-65535,0", []Range{{0, 65535}}},
		{"0080", []Range{{80, 80}}},
	}
	for _, c := range cases {
		t.Run(c.list, func(t *testing.T) {
			if got, err := Parse(c.list); err != nil || !slices.Equal(got, c.want) {
				t.Fatalf("got %v, %v; want %v", got, err, c.want)
			}
		})
	}
}

func TestParseErrors(t *testing.T) {
	cases := []struct {
		list string
		want error
	}{
		{"http", strconv.ErrSyntax},
		{"80,,81", strconv.ErrSyntax},
		{"80,", strconv.ErrSyntax},
		{",", strconv.ErrSyntax},
		{"-", strconv.ErrSyntax},
		{"-5", strconv.ErrSyntax},
		{"5-", strconv.ErrSyntax},
		{"0-", strconv.ErrSyntax},
		{"1 2", strconv.ErrSyntax},
		{"0x50", strconv.ErrSyntax},
		{"65536", strconv.ErrRange},
		{"1,80-65536", strconv.ErrRange},
		{"80-70000,1", strconv.ErrRange},
		{"9-8", ErrOrder},
		{"1,3-2,4", ErrOrder},
		{"65535-0", ErrOrder},
	}
	for _, c := range cases {
		t.Run(c.list, func(t *testing.T) {
			got, err := Parse(c.list)
			if got != nil || !errors.Is(err, c.want) {
				t.Fatalf("got %v, %v; want %v", got, err, c.want)
			}
			var num *strconv.NumError
			if errors.As(err, &num) != (c.want != ErrOrder) {
				t.Fatalf("error %v has the wrong kind", err)
			}
		})
	}
}

func TestContains(t *testing.T) {
	ranges := []Range{{0, 3}, {10, 10}, {20, 30}, {40, 40}, {65000, 65535}}
	for port := 0; port <= 65535; port++ {
		want := port <= 3 || port == 10 || port >= 20 && port <= 30 || port == 40 || port >= 65000
		if got := Contains(ranges, uint16(port)); got != want {
			t.Fatalf("Contains(%d) = %v", port, got)
		}
	}
	if Contains(nil, 0) || Contains(nil, 80) || Contains([]Range{{5, 6}}, 7) || Contains([]Range{{5, 6}}, 4) {
		t.Error("found a port that is in no range")
	}
}
