package cooktimerjson

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
)

func TestReadTimers(t *testing.T) {
	got, err := ReadTimers(strings.NewReader(
		`[{"label":"eggs","minutes":7},{"minutes":1,"label":"tea","hot":true}] end`))
	want := []KitchenTimer{{"eggs", 7}, {"tea", 1}}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("ReadTimers = %v, %v, want %v", got, err, want)
	}
}

func TestReadTimersErrors(t *testing.T) {
	tests := []struct {
		name, text string
		want       error
		part       string
	}{
		{"cut off", `[{"label":"eggs","minutes":7}`, io.ErrUnexpectedEOF, ""},
		{"zero minutes", `[{"label":"eggs","minutes":7},{"label":"jam"}]`, ErrMinutes, "jam"},
		{"negative minutes", `[{"label":"peas","minutes":-3}]`, ErrMinutes, "peas"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := ReadTimers(strings.NewReader(tt.text))
			if got != nil || !errors.Is(err, tt.want) || !strings.Contains(err.Error(), tt.part) {
				t.Errorf("ReadTimers = %v, %v, want nil and %v", got, err, tt.want)
			}
		})
	}
}
