package printertrayhtml

import "testing"

func TestTrayRow(t *testing.T) {
	tests := []struct {
		name   string
		sheets int
		want   string
	}{
		{"Tray 1", 250, "<tr><td>Tray 1</td><td>250 sheets</td></tr>"},
		{"Tray 2", 1, "<tr><td>Tray 2</td><td>1 sheet</td></tr>"},
		{"Tray 3", 0, "<tr><td>Tray 3</td><td>empty</td></tr>"},
		{"", -3, "<tr><td></td><td>empty</td></tr>"},
		{`<b>"A&B"</b>`, 2, "<tr><td>&lt;b&gt;&#34;A&amp;B&#34;&lt;/b&gt;</td><td>2 sheets</td></tr>"},
	}
	for _, tt := range tests {
		if got := TrayRow(tt.name, tt.sheets); got != tt.want {
			t.Errorf("TrayRow(%q, %d) = %s, want %s", tt.name, tt.sheets, got, tt.want)
		}
	}
}
