package topicfilter

import (
	"errors"
	"testing"
)

func TestMatch(t *testing.T) {
	tests := []struct {
		pattern, topic string
		want           bool
	}{
		{"orders", "orders", true},
		{"orders", "order", false},
		{"orders", "Orders", false},
		{"orders.eu", "orders.eu", true},
		{"orders.eu", "orders.us", false},
		{"orders.eu", "orders", false},
		{"orders", "orders.eu", false},
		{"*", "orders", true},
		{"*", "orders.eu", false},
		{"orders.*", "orders.eu", true},
		{"orders.*", "orders", false},
		{"orders.*", "orders.eu.new", false},
		{"*.eu", "orders.eu", true},
		{"*.eu", "orders.us", false},
		{"orders.*.new", "orders.eu.new", true},
		{"orders.*.new", "orders.eu.old", false},
		{"orders.*.new", "orders.new", false},
		{"*.*", "a.b", true},
		{"*.*", "a", false},
		{">", "a", true},
		{">", "a.b.c", true},
		{"orders.>", "orders.eu", true},
		{"orders.>", "orders.eu.new.x", true},
		{"orders.>", "orders", false},
		{"orders.>", "order.eu", false},
		{"*.eu.>", "orders.eu.new", true},
		{"*.eu.>", "orders.eu", false},
		{"*.eu.>", "orders.us.new", false},
		{"a", "*", false},
		{"a.b", "a.>", false},
		{"*", ">", true},
		{"größe.*", "größe.m", true},
	}
	for _, tt := range tests {
		t.Run(tt.pattern+" "+tt.topic, func(t *testing.T) {
			got, err := Match(tt.pattern, tt.topic)
			if err != nil || got != tt.want {
				t.Errorf("Match(%q, %q) = %v, %v, want %v", tt.pattern, tt.topic, got, err, tt.want)
			}
		})
	}
}

func TestMatchErrors(t *testing.T) {
	for _, pattern := range []string{"", ".", "a.", ".a", "a..b", "a*", "*a", "**", "a.b*.c", ">>", "a.x>", ">.a", "a.>.b", ">.>", "*>"} {
		if got, err := Match(pattern, "a.b"); got || !errors.Is(err, ErrPattern) {
			t.Errorf("Match(%q, a.b) = %v, %v, want ErrPattern", pattern, got, err)
		}
		if got, err := Match(pattern, ""); got || !errors.Is(err, ErrPattern) {
			t.Errorf("Match(%q, \"\") = %v, %v, want ErrPattern", pattern, got, err)
		}
	}
	for _, topic := range []string{"", ".", "a.", ".a", "a..b"} {
		if got, err := Match(">", topic); got || !errors.Is(err, ErrTopic) {
			t.Errorf("Match(>, %q) = %v, %v, want ErrTopic", topic, got, err)
		}
		if got, err := Match("x", topic); got || !errors.Is(err, ErrTopic) {
			t.Errorf("Match(x, %q) = %v, %v, want ErrTopic", topic, got, err)
		}
	}
}
