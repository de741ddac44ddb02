package parkingoldpermits

import (
	"errors"
	"slices"
	"testing"
	"time"
)

var may = time.Date(2024, time.May, 31, 0, 0, 0, 0, time.UTC)

func TestExpiredPermits(t *testing.T) {
	data := `[{"plate":"Z9","until":"2024-05-30"}, {"plate":"B2","until":"2024-05-31"},
		{"plate":"C3","until":"2024-06-01"}, {"plate":"A1","until":"2023-12-31"}]`
	got, err := ExpiredPermits([]byte(data), may)
	if want := []string{"Z9", "A1"}; !slices.Equal(got, want) || err != nil {
		t.Errorf("ExpiredPermits = %v, %v, want %v", got, err, want)
	}
}

func TestExpiredPermitsErrors(t *testing.T) {
	if got, err := ExpiredPermits([]byte(`[{]`), may); got != nil || err == nil {
		t.Errorf("bad JSON gives %v, %v, want an error", got, err)
	}
	data := `[{"plate":"A1","until":"2023-12-31"}, {"plate":"B2","until":"soon"}]`
	got, err := ExpiredPermits([]byte(data), may)
	var bad *time.ParseError
	if got != nil || !errors.As(err, &bad) {
		t.Errorf("bad date gives %v, %v, want a ParseError", got, err)
	}
}
