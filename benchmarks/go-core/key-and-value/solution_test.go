package keyandvalue

import "testing"

func TestKeyValue(t *testing.T) {
	tests := []struct {
		name  string
		line  string
		key   string
		value string
	}{
		{"empty", "", "", ""},
		{"plain", "port=80", "port", "80"},
		{"spaces", " port = 80 ", "port", "80"},
		{"no sign", " debug ", "debug", ""},
		{"two signs", "sum=a=b", "sum", "a=b"},
		{"no value", "name=", "name", ""},
		{"no key", "=x", "", "x"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			key, value := KeyValue(tc.line)
			if key != tc.key || value != tc.value {
				t.Errorf("KeyValue(%q) = %q, %q; want %q, %q", tc.line, key, value, tc.key, tc.value)
			}
		})
	}
}
