package joinnames

import "testing"

func TestJoinNames(t *testing.T) {
	tests := []struct {
		name  string
		names []string
		want  string
	}{
		{"none", nil, ""},
		{"one", []string{"Ann"}, "Ann"},
		{"two", []string{"Ann", "Bob"}, "Ann and Bob"},
		{"three", []string{"Ann", "Bob", "Cleo"}, "Ann, Bob and Cleo"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := JoinNames(tc.names); got != tc.want {
				t.Errorf("JoinNames(%q) = %q, want %q", tc.names, got, tc.want)
			}
		})
	}
}

func TestUnchanged(t *testing.T) {
	names := []string{"Ann", "Bob", "Cleo"}
	JoinNames(names)
	if names[0] != "Ann" || names[1] != "Bob" || names[2] != "Cleo" {
		t.Errorf("names are changed to %q", names)
	}
}
