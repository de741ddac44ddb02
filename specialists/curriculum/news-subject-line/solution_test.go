package newssubjectline

import (
	"errors"
	"testing"
)

func TestSubjectLine(t *testing.T) {
	tests := []struct {
		name  string
		issue int
		title string
		want  string
		err   error
	}{
		{"trimmed title", 12, " Autumn soups\n", "Subject: [Issue 12] Autumn soups\r\n", nil},
		{"first issue", 1, "Hello", "Subject: [Issue 1] Hello\r\n", nil},
		{"no issue", 0, "Hello", "", ErrSubject},
		{"blank title", 3, " \t", "", ErrSubject},
		{"second header", 4, "Hi\nBcc: all@list", "", ErrSubject},
		{"lone carriage return", 5, "Hi\rBcc: all@list", "", ErrSubject},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := SubjectLine(tt.issue, tt.title)
			if got != tt.want || !errors.Is(err, tt.err) {
				t.Errorf("SubjectLine(%d, %q) = %q, %v, want %q, %v",
					tt.issue, tt.title, got, err, tt.want, tt.err)
			}
		})
	}
}
