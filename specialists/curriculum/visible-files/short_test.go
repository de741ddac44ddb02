package visiblefiles

import (
	"reflect"
	"testing"
)

func TestVisible(t *testing.T) {
	tests := []struct {
		paths []string
		want  []string
	}{
		// none
		{nil, []string{}},
		// visible
		{[]string{"a/b"}, []string{"a/b"}},
		// a hidden file
		{[]string{"a/.b"}, []string{}},
		// a hidden folder
		{[]string{".a/b", "c"}, []string{"c"}},
		// dots alone do not hide
		{[]string{"./a", "../a"}, []string{"./a", "../a"}},
	}
	for _, tt := range tests {
		if got := Visible(tt.paths); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("Visible(%v) = %v, want %v", tt.paths, got, tt.want)
		}
	}
}
