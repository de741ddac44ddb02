package petkeeperphone

import "testing"

func TestPhoneOf(t *testing.T) {
	tests := []struct {
		name string
		pet  *Pet
		want string
	}{
		{"nil pet", nil, ""},
		{"stray", &Pet{}, "no keeper"},
		{"blank phone", &Pet{&Keeper{" \t"}}, "no phone"},
		{"phone", &Pet{&Keeper{" 555 01\n"}}, "555 01"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := PhoneOf(tc.pet); got != tc.want {
				t.Errorf("PhoneOf = %q, want %q", got, tc.want)
			}
		})
	}
}
