package newssubjectline

import (
	"errors"
	"fmt"
	"strings"
)

// ErrSubject reports an issue or a title that cannot be used.
var ErrSubject = errors.New("bad subject")

// SubjectLine returns the header line "Subject: [Issue 12] Title" with its
// line end. The issue must be at least 1 and the trimmed title one non-empty
// line, since titles come from authors; otherwise ErrSubject is wrapped.
func SubjectLine(issue int, title string) (string, error) {
	title = strings.TrimSpace(title)
	if issue < 1 || title == "" {
		return "", fmt.Errorf("%w: issue %d, title %q", ErrSubject, issue, title)
	}
	return fmt.Sprintf("Subject: [Issue %d] %s\r\n", issue, title), nil
}
