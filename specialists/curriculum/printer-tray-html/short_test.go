package printertrayhtml

import (
	"fmt"
	"testing"
)

func TestTrayRow(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no sheets and a negative value
	check(TrayRow("A", 0), "<tr><td>A</td><td>empty</td></tr>")
	// one sheet, no plural
	check(TrayRow("A", 1), "<tr><td>A</td><td>1 sheet</td></tr>")
	// plural from 2 on
	check(TrayRow("A", 2), "<tr><td>A</td><td>2 sheets</td></tr>")
	// the name is escaped
	check(TrayRow("<", 5), "<tr><td>&lt;</td><td>5 sheets</td></tr>")
}
