package recentnote

import "testing"

func TestNotes(t *testing.T) {
	var n Notes
	if got := n.Last(); got != "" {
		t.Errorf("Last without notes = %q, want empty text", got)
	}
	for _, note := range []string{"milk", "tea", "", "rice"} {
		n.Add(note)
		if got := n.Last(); got != note {
			t.Errorf("Last after Add(%q) = %q", note, got)
		}
	}
	var other Notes
	if got := other.Last(); got != "" {
		t.Errorf("Last of other notes = %q, want empty text", got)
	}
}
