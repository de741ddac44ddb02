package prereleaseorder

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestSort(t *testing.T) {
	for _, c := range []struct{ label, want string }{
		{"nothing", ""},
		{"one", "1.0.0"},
		{"numbers", "0.0.1 0.0.2 0.0.10 0.1.0 0.2.0 0.10.0 1.0.0 2.0.0 10.0.0"},
		{"release is higher", "1.0.0-rc 1.0.0 1.0.1-a 1.0.1"},
		{"many identifiers are still a pre-release", "2.0.0-a.b.c.d 2.0.0 2.1.0"},
		{"identifiers", "1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.1.0 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0"},
		{"digits below text", "1.0.0-2 1.0.0-10 1.0.0-999 1.0.0-- 1.0.0--1 1.0.0-1a 1.0.0-A 1.0.0-a"},
		{"bytes", "1.0.0-a10 1.0.0-a9 1.0.0-aB 1.0.0-ab 1.0.0-b"},
		{"digits in the middle", "1.0.0-rc.2.x 1.0.0-rc.10.a 1.0.0-rc.x.1"},
		{"big", "1.0.9223372036854775806 1.0.9223372036854775807-9223372036854775806 1.0.9223372036854775807-9223372036854775807"},
	} {
		t.Run(c.label, func(t *testing.T) {
			want := strings.Fields(c.want)
			n := len(want)
			for step := range n {
				in := make([]string, 0, n)
				for i := range n {
					in = append(in, want[(n-1-i+step)%n])
				}
				before := slices.Clone(in)
				got, err := Sort(in)
				if err != nil || !slices.Equal(got, want) {
					t.Fatalf("Sort(%q)\n got %q, %v\nwant %q", in, got, err, want)
				}
				if !slices.Equal(in, before) {
					t.Fatalf("the input became %q", in)
				}
			}
		})
	}
	if got, err := Sort(nil); err != nil || len(got) != 0 {
		t.Errorf("Sort(nil) = %q, %v", got, err)
	}
}

func TestStable(t *testing.T) {
	for _, in := range []string{"1.0.0 01.0.0 1.00.0", "01.0.0 1.00.0 1.0.0", "1.0.0-rc.01 1.0.0-rc.1 1.0.0-rc.001", "1.0.0-rc.1 1.0.0-rc.001"} {
		want := strings.Fields(in)
		if got, err := Sort(want); err != nil || !slices.Equal(got, want) {
			t.Errorf("Sort(%q) = %q, %v", want, got, err)
		}
	}
	in := strings.Fields("2.0.0 1.0.00 0.1.0 1.0.0-a 01.0.0 1.0.0")
	if got, err := Sort(in); err != nil || strings.Join(got, " ") != "0.1.0 1.0.0-a 1.0.00 01.0.0 1.0.0 2.0.0" {
		t.Errorf("Sort(%q) = %q, %v", in, got, err)
	}
}

func TestResultIsNew(t *testing.T) {
	in := []string{"1.0.0", "2.0.0"}
	got, err := Sort(in)
	if err != nil || len(got) != 2 {
		t.Fatal(got, err)
	}
	got[0] = "changed"
	if in[0] != "1.0.0" {
		t.Errorf("input changed through the result: %q", in)
	}
}

func TestMalformed(t *testing.T) {
	for _, bad := range []string{
		"", "1", "1.0", "1.0.0.0", "v1.0.0", "1.0.x", "1..0", "1.0.", ".1.0", "1.0.0-", "1.0.0-a.", "1.0.0-.a", "1.0.0-a..b", "1.0.0-a_b", "1.0.0+1", "1.0.0-a+1", " 1.0.0", "1.0.0 ", "1.0.0\n",
		"-1.0.0", "+1.0.0", "1.0.0-ä", "1.0.0-a b", "1,0.0", "1.0-a.0",
	} {
		for _, in := range [][]string{{bad}, {"1.0.0", bad}, {bad, "1.0.0", "2.0.0"}} {
			if got, err := Sort(in); !errors.Is(err, ErrVersion) || got != nil {
				t.Errorf("Sort(%q) = %q, %v; want nil and ErrVersion", in, got, err)
			}
		}
	}
}
