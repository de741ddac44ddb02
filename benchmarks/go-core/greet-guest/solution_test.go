package greetguest

import "testing"

func TestGreet(t *testing.T) {
	for _, tc := range []struct {
		name      string
		who, want string
	}{
		{"name", "Ann", "Hello, Ann!"},
		{"two words", "Ann Lee", "Hello, Ann Lee!"},
		{"spaces around", " Bob\t", "Hello, Bob!"},
		{"empty", "", "Hello, guest!"},
		{"blank", "  ", "Hello, guest!"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Greet(tc.who); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
