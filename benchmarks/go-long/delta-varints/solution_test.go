package deltavarints

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"
)

const top = "\xff\xff\xff\xff\xff\xff\xff\xff\xff"

var cases = []struct {
	values []int64
	data   string
}{
	{nil, ""},
	{[]int64{0}, "\x00"},
	{[]int64{0, 0, 0}, "\x00\x00\x00"},
	{[]int64{-1}, "\x01"},
	{[]int64{1}, "\x02"},
	{[]int64{-2}, "\x03"},
	{[]int64{63}, "\x7e"},
	{[]int64{-64}, "\x7f"},
	{[]int64{64}, "\x80\x01"},
	{[]int64{-65}, "\x81\x01"},
	{[]int64{8191}, "\xfe\x7f"},
	{[]int64{8192}, "\x80\x80\x01"},
	{[]int64{100, 101, 99, 99}, "\xc8\x01\x02\x03\x00"},
	{[]int64{5, -5, 5}, "\x0a\x13\x14"},
	{[]int64{1000000, 1000500, 1000250}, "\x80\x89\x7a\xe8\x07\xf3\x03"},
	{[]int64{math.MaxInt64}, "\xfe" + top[1:] + "\x01"},
	{[]int64{math.MinInt64}, top + "\x01"},
	{[]int64{math.MaxInt64, math.MinInt64}, "\xfe" + top[1:] + "\x01\x02"},
	{[]int64{math.MinInt64, math.MaxInt64, 0}, top + "\x01\x01\xfd" + top[1:] + "\x01"},
}

func TestEncode(t *testing.T) {
	for _, c := range cases {
		if got := string(Encode(c.values)); got != c.data {
			t.Errorf("Encode(%d) = %x, want %x", c.values, got, c.data)
		}
	}
}

func TestDecode(t *testing.T) {
	for _, c := range cases {
		if got, err := Decode([]byte(c.data)); err != nil || !slices.Equal(got, c.values) {
			t.Errorf("Decode(%x) = %d, %v; want %d", c.data, got, err, c.values)
		}
	}
	for data, want := range map[string][]int64{
		"\x80\x00": {0}, "\x82\x80\x00\x02": {1, 2}, strings.Repeat("\x80", 9) + "\x00": {0}, strings.Repeat("\x80", 9) + "\x01": {1 << 62}, "\x81" + strings.Repeat("\x80", 8) + "\x00\x00": {-1, -1},
	} {
		if got, err := Decode([]byte(data)); err != nil || !slices.Equal(got, want) {
			t.Errorf("Decode(%x) = %d, %v; want %d", data, got, err, want)
		}
	}
}

func TestDecodeErrors(t *testing.T) {
	check := func(want error, inputs ...string) {
		for _, data := range inputs {
			if got, err := Decode([]byte(data)); !errors.Is(err, want) || len(got) != 0 {
				t.Errorf("Decode(%x) = %d, %v; want no values and %v", data, got, err, want)
			}
		}
	}
	check(ErrTruncated, "\x80", "\xff", "\x02\x80", "\x80\x80", "\x02\x04\xff\xff", top, strings.Repeat("\x80", 9))
	check(ErrOverflow, top+"\x02", top+"\x03", top+"\x7f", strings.Repeat("\x80", 9)+"\x02", top+"\x80\x00", top+"\x81\x00", strings.Repeat("\x80", 10)+"\x00", "\x02"+top+"\x02", top+top)
}

func TestRoundTrip(t *testing.T) {
	var values []int64
	for i := range 64 {
		values = append(values, 1<<i, -1<<i, 1<<i-1, int64(i)*-997)
	}
	if got, err := Decode(Encode(values)); err != nil || !slices.Equal(got, values) {
		t.Errorf("got %d, %v\nwant %d", got, err, values)
	}
}
