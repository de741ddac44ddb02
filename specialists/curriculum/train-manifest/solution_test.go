package trainmanifest

import (
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"
)

func TestReadManifest(t *testing.T) {
	got, err := ReadManifest(strings.NewReader("Zoe;C2\nAli Can;C1\n Bea;C2\nDan;C3;x"))
	want := map[string][]string{"C1": {"Ali Can"}, "C2": {"Zoe", " Bea"}, "C3;x": {"Dan"}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("ReadManifest = %q, %v, want %q", got, err, want)
	}
}

func TestReadManifestErrors(t *testing.T) {
	broken := errors.New("cable cut")
	tests := []struct {
		name string
		r    io.Reader
		want error
		part string
	}{
		{"no coach", strings.NewReader("Zoe;C2\nAli\n"), ErrManifest, "line 2"},
		{"empty line", strings.NewReader("\nZoe;C2"), ErrManifest, "line 1"},
		{"reader fails", io.MultiReader(strings.NewReader("Zoe;C2\n"), iotest.ErrReader(broken)), broken, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := ReadManifest(tt.r)
			if got != nil || !errors.Is(err, tt.want) || !strings.Contains(err.Error(), tt.part) {
				t.Errorf("ReadManifest = %q, %v, want nil and %v (%s)", got, err, tt.want, tt.part)
			}
		})
	}
}
