package platestack

// Stack is a stack of strings; its zero value is empty.
type Stack []string

// Push puts v on top.
func (s *Stack) Push(v string) {
	*s = append(*s, v)
}

// Peek returns the string on top, and false if the stack is empty.
func (s *Stack) Peek() (string, bool) {
	if len(*s) == 0 {
		return "", false
	}
	return (*s)[len(*s)-1], true
}
