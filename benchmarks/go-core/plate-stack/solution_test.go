package platestack

import "testing"

func TestPeek(t *testing.T) {
	var s Stack
	if got, ok := s.Peek(); got != "" || ok {
		t.Errorf("empty stack: got %q, %v", got, ok)
	}
	for _, v := range []string{"red", "blue", "", "green"} {
		s.Push(v)
		for i := 0; i < 2; i++ {
			if got, ok := s.Peek(); got != v || !ok {
				t.Errorf("after Push(%q): got %q, %v", v, got, ok)
			}
		}
	}
}
