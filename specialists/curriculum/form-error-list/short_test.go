package formerrorlist

import (
	"fmt"
	"testing"
)

func TestErrorHTML(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no messages, nothing at all
	check(ErrorHTML("T", nil), "")
	// an empty message has its item
	check(ErrorHTML("T", []string{""}), "<p>T</p><ul><li></li></ul>")
	// two messages in order
	check(ErrorHTML("T", []string{"b", "a"}), "<p>T</p><ul><li>b</li><li>a</li></ul>")
	// title and message are escaped
	check(ErrorHTML("<", []string{"&"}), "<p>&lt;</p><ul><li>&amp;</li></ul>")
}
