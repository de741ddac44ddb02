package museumcentury

import "testing"

func TestCenturyOf(t *testing.T) {
	years := map[int]string{
		0:    "unknown",
		1:    "1st century",
		101:  "2nd century",
		300:  "3rd century",
		1801: "19th century",
		2001: "21st century",
	}
	for year, want := range years {
		if got := CenturyOf(year); got != want {
			t.Errorf("CenturyOf(%d) = %q, want %q", year, got, want)
		}
	}
}
