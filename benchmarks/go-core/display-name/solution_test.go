package displayname

import "testing"

func TestDisplayName(t *testing.T) {
	for _, tc := range []struct {
		name string
		user *User
		want string
	}{
		{"named", &User{Name: "Ann"}, "Ann"},
		{"empty name", &User{}, "guest"},
		{"nil", nil, "guest"},
		{"space is a name", &User{Name: " "}, " "},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := DisplayName(tc.user); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
