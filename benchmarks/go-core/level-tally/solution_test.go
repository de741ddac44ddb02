package leveltally

import (
	"maps"
	"testing"
)

func TestTally(t *testing.T) {
	tests := []struct {
		name, log string
		want      map[string]int
	}{
		{"empty", "", map[string]int{}},
		{"blank lines only", "\n \n\t\n", map[string]int{}},
		{"one line", "10:00 INFO started", map[string]int{"INFO": 1}},
		{"all levels", "1 DEBUG a\n2 INFO b\n3 WARN c\n4 ERROR d\n", map[string]int{"DEBUG": 1, "INFO": 1, "WARN": 1, "ERROR": 1}},
		{"letter case", "1 warn a\n2 Warn b\n3 WARN c", map[string]int{"WARN": 3}},
		{"no text after level", "1 ERROR\n2 error", map[string]int{"ERROR": 2}},
		{"other level", "1 TRACE a\n2 WARNING b\n3 INFO: c\n", map[string]int{"OTHER": 3}},
		{"single field", "INFO\nrestart\n", map[string]int{"OTHER": 2}},
		{"level in third field", "1 api ERROR", map[string]int{"OTHER": 1}},
		{"blank between", "1 INFO a\n\n   \n2 INFO b\n", map[string]int{"INFO": 2}},
		{"carriage returns", "1 INFO\r\n\r\n2 WARN x\r\n", map[string]int{"INFO": 1, "WARN": 1}},
		{"odd spacing", "  1\t DEBUG  x", map[string]int{"DEBUG": 1}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Tally(tc.log); !maps.Equal(got, tc.want) {
				t.Errorf("Tally(%q) = %v, want %v", tc.log, got, tc.want)
			}
		})
	}
}

func TestNotNil(t *testing.T) {
	if Tally("") == nil {
		t.Error("Tally of an empty log is nil")
	}
}
