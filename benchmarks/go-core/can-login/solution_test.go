package canlogin

import "testing"

func TestCanLogin(t *testing.T) {
	tests := []struct {
		name string
		u    *User
		want bool
	}{
		{"nil", nil, false},
		{"active", &User{Active: true}, true},
		{"locked", &User{Active: true, Locked: true}, false},
		{"not active", &User{}, false},
		{"neither", &User{Locked: true}, false},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := CanLogin(tc.u); got != tc.want {
				t.Errorf("CanLogin(%v) = %v, want %v", tc.u, got, tc.want)
			}
		})
	}
}
