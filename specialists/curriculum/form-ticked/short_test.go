package formticked

import (
	"net/url"
	"testing"
)

func TestTicked(t *testing.T) {
	tests := []struct {
		form url.Values
		name string
		want bool
	}{
		// on, in the named field
		{url.Values{"a": {"on"}}, "a", true},
		// upper case counts too
		{url.Values{"a": {"TRUE"}}, "a", true},
		{url.Values{"a": {"yes"}}, "a", true},
		{url.Values{"a": {"1"}}, "a", true},
		// another value
		{url.Values{"a": {"off"}}, "a", false},
		// another field
		{url.Values{"b": {"on"}}, "a", false},
	}
	for _, tt := range tests {
		if got := Ticked(tt.form, tt.name); got != tt.want {
			t.Errorf("Ticked(%v, %v) = %v, want %v", tt.form, tt.name, got, tt.want)
		}
	}
}
