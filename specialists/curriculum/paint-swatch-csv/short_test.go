package paintswatchcsv

import (
	"reflect"
	"strings"
	"testing"
)

func TestReadSwatches(t *testing.T) {
	tests := []struct {
		text    string
		want    []Swatch
		wantErr bool
	}{
		// the header alone gives nil
		{"name,grams\n", nil, false},
		// smallest and largest number
		{"name,grams\na,0\nb,65535\n", []Swatch{{"a", 0}, {"b", 65535}}, false},
		// only one field
		{"name,grams\na\n", nil, true},
	}
	for _, tt := range tests {
		got, err := ReadSwatches(strings.NewReader(tt.text))
		if !reflect.DeepEqual(got, tt.want) || (err != nil) != tt.wantErr {
			t.Errorf("ReadSwatches(%q) = %v, %v, want %v, error %v", tt.text, got, err, tt.want, tt.wantErr)
		}
	}
	// one above the maximum, in the row after the header
	_, err := ReadSwatches(strings.NewReader("name,grams\na,65536\n"))
	if err == nil || !strings.HasPrefix(err.Error(), "row 2: ") {
		t.Errorf("error = %v, want row 2", err)
	}
}
