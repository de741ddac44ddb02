package bikecodelock

import "testing"

func TestCodeLock(t *testing.T) {
	tests := []struct {
		name    string
		tries   int
		entered []string
		want    []bool
	}{
		{"last try", 3, []string{"1", "2", "417"}, []bool{false, false, true}},
		{"blocked", 2, []string{"1", "", "417", "417"}, []bool{false, false, false, false}},
		{"count starts afresh", 2, []string{"1", "417", "2", "417", "417"}, []bool{false, true, false, true, true}},
		{"no tries", 0, []string{"417"}, []bool{false}},
		{"negative tries", -1, []string{"417"}, []bool{false}},
	}
	for _, tt := range tests {
		open := CodeLock("417", tt.tries)
		for i, entered := range tt.entered {
			if got := open(entered); got != tt.want[i] {
				t.Errorf("%s: entry %d, %q: got %t, want %t", tt.name, i, entered, got, tt.want[i])
			}
		}
	}
}
