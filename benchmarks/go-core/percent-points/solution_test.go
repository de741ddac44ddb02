package percentpoints

import (
	"errors"
	"testing"
)

func TestParse(t *testing.T) {
	for text, want := range map[string]int{
		"0%": 0, "0.0%": 0, "7%": 700, "12.5%": 1250, "12.50%": 1250, "12.05%": 1205, "0.01%": 1, "0.1%": 10, "99.99%": 9999,
		"100%": 10000, "100.00%": 10000, "007%": 700, "000000000000000000000000000100.0%": 10000, "33.33%": 3333,
	} {
		if got, err := Parse(text); err != nil || got != want {
			t.Errorf("Parse(%q) = %d, %v; want %d", text, got, err, want)
		}
	}
}

func TestParseErrors(t *testing.T) {
	check := func(want error, texts ...string) {
		for _, text := range texts {
			if got, err := Parse(text); !errors.Is(err, want) || got != 0 {
				t.Errorf("Parse(%q) = %d, %v; want 0, %v", text, got, err, want)
			}
		}
	}
	check(ErrFormat, "", "%", "5", ".5%", "5.%", ".%", "5.123%", "5.000%", "+5%", "-5%", " 5%", "5 %", "5%%", "5% ", "x%", "1x%", "1.x%", "1.2.3%",
		"1..2%", "1,5%", "1_0%", "1e1%", "1.+1%", "1.-1%", "٣%", "200.x%", "999.999%")
	check(ErrRange, "100.01%", "100.1%", "101%", "200%", "1000%", "00101%", "99999999999999999999999%", "18446744073709551616%", "92233720368547758.08%")
}

func TestFormat(t *testing.T) {
	for points, want := range map[int]string{
		0: "0%", 1: "0.01%", 5: "0.05%", 10: "0.1%", 99: "0.99%", 100: "1%", 101: "1.01%", 700: "7%", 1000: "10%", 1250: "12.5%", 1205: "12.05%", 9999: "99.99%", 10000: "100%",
	} {
		if got := Format(points); got != want {
			t.Errorf("Format(%d) = %q, want %q", points, got, want)
		}
		if got, err := Parse(want); got != points || err != nil {
			t.Errorf("Parse(%q) = %d, %v", want, got, err)
		}
	}
}
