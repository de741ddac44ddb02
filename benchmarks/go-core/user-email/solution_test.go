package useremail

import "testing"

func TestEmail(t *testing.T) {
	users := map[int]*User{
		1: {Login: "ann", Mail: "ann@example.com"},
		2: {Login: "bob"},
		3: nil,
	}
	tests := []struct {
		name string
		id   int
		want string
	}{
		{"known", 1, "ann@example.com"},
		{"without mail", 2, ""},
		{"nil user", 3, ""},
		{"unknown", 4, ""},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Email(users, tc.id); got != tc.want {
				t.Errorf("Email(%d) = %q, want %q", tc.id, got, tc.want)
			}
		})
	}
	if got := Email(nil, 1); got != "" {
		t.Errorf("Email of a nil map = %q, want empty text", got)
	}
}
