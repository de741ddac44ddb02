package badgecaption

import "testing"

type visitor string

func (v visitor) FullName() string { return string(v) }

type doctor struct {
	visitor
	title string
}

func (d doctor) Title() string { return d.title }

func TestCaption(t *testing.T) {
	tests := []struct {
		person Person
		want   string
	}{
		{visitor("Ann Lee"), "Ann Lee"},
		{visitor(""), ""},
		{doctor{"Bo Ray", "Dr."}, "Dr. Bo Ray"},
		{doctor{"Bo Ray", ""}, "Bo Ray"},
		{nil, "Guest"},
	}
	for _, tt := range tests {
		if got := Caption(tt.person); got != tt.want {
			t.Errorf("Caption(%v) = %q, want %q", tt.person, got, tt.want)
		}
	}
}
