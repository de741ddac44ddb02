package parkingoldpermits

import (
	"fmt"
	"testing"
	"time"
)

func TestExpiredPermits(t *testing.T) {
	day := time.Date(2024, 5, 2, 0, 0, 0, 0, time.UTC)
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// an empty array gives nil
	check(fmt.Sprint(ExpiredPermits([]byte(`[]`), day)), fmt.Sprint([]string{}, nil))
	// ran out one day before
	check(fmt.Sprint(ExpiredPermits([]byte(`[{"plate":"A","until":"2024-05-01"}]`), day)), fmt.Sprint([]string{"A"}, nil))
	// still good on the same day
	check(fmt.Sprint(ExpiredPermits([]byte(`[{"plate":"B","until":"2024-05-02"}]`), day)), fmt.Sprint([]string{}, nil))
	// not a date
	if _, err := ExpiredPermits([]byte(`[{"plate":"C","until":"soon"}]`), day); err == nil {
		t.Error("ExpiredPermits: no error")
	}
	// invalid JSON
	if _, err := ExpiredPermits([]byte(`[`), day); err == nil {
		t.Error("ExpiredPermits: no error")
	}
}
