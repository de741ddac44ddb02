package releasenames

import (
	"slices"
	"strings"
	"testing"
)

func TestSort(t *testing.T) {
	big := strings.Repeat("9", 300)
	cases := []struct {
		name string
		want []string
	}{
		{"none", nil},
		{"spec example", []string{"a1", "a02", "a2", "a10", "b"}},
		{"no digits", []string{"", "Alpha", "alpha", "beta"}},
		{"numbers only", []string{"0", "1", "9", "10", "11", "99", "100"}},
		{"inside", []string{"app-2.9.tar", "app-2.10.tar", "app-10.1.tar"}},
		{"leading zeros differ", []string{"img007a", "img7b", "img007c", "img08", "img8a"}},
		{"equal but for zeros", []string{"v001", "v01", "v1", "v2"}},
		{"zeros", []string{"x", "x0", "x00", "x000y", "x1"}},
		{"many digits", []string{"r18446744073709551615", "r18446744073709551616", "r18446744073709551617", "r" + big, "r1" + big}},
		{"digit against letter", []string{"a-1", "a1", "a:1", "aa"}},
		{"prefix", []string{"log", "log1", "log1.gz", "log2"}},
		{"later run decides", []string{"p2-s9", "p02-s10", "p2-s11", "p10-s1"}},
		{"zeros before length", []string{"k01", "k1a", "k01b"}},
		{"unicode", []string{"é2", "é10", "日1"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			in := slices.Clone(c.want)
			for range in {
				if len(in) > 1 {
					in = append(in[1:], in[0])
				}
				if got := Sort(in); !slices.Equal(got, c.want) {
					t.Fatalf("Sort(%q)\n got %q\nwant %q", in, got, c.want)
				}
			}
			slices.Reverse(in)
			if got := Sort(in); !slices.Equal(got, c.want) {
				t.Fatalf("Sort(%q)\n got %q\nwant %q", in, got, c.want)
			}
		})
	}
}

func TestSortKeepsInput(t *testing.T) {
	in := []string{"b10", "b9", "a"}
	got := Sort(in)
	if !slices.Equal(in, []string{"b10", "b9", "a"}) {
		t.Fatalf("input became %q", in)
	}
	got[0] = "changed"
	if in[2] != "a" {
		t.Fatalf("result shares memory with the input")
	}
}
