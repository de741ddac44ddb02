package printertrayhtml

import "testing"

func TestTrayRow(t *testing.T) {
	tests := []struct {
		name   string
		sheets int
		want   string
	}{
		// no sheets and a negative value
		{"A", 0, "<tr><td>A</td><td>empty</td></tr>"},
		{"A", -1, "<tr><td>A</td><td>empty</td></tr>"},
		// one sheet, no plural
		{"A", 1, "<tr><td>A</td><td>1 sheet</td></tr>"},
		// plural from 2 on
		{"A", 2, "<tr><td>A</td><td>2 sheets</td></tr>"},
		// the name is escaped
		{"<", 5, "<tr><td>&lt;</td><td>5 sheets</td></tr>"},
	}
	for _, tt := range tests {
		if got := TrayRow(tt.name, tt.sheets); got != tt.want {
			t.Errorf("TrayRow(%q, %d) = %q, want %q", tt.name, tt.sheets, got, tt.want)
		}
	}
}
