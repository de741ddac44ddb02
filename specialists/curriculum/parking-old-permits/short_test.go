package parkingoldpermits

import (
	"reflect"
	"testing"
	"time"
)

func TestExpiredPermits(t *testing.T) {
	day := time.Date(2024, 5, 2, 0, 0, 0, 0, time.UTC)
	tests := []struct {
		data    string
		want    []string
		wantErr bool
	}{
		// an empty array gives nil
		{`[]`, nil, false},
		// ran out one day before
		{`[{"plate":"A","until":"2024-05-01"}]`, []string{"A"}, false},
		// still good on the same day
		{`[{"plate":"B","until":"2024-05-02"}]`, nil, false},
		// not a date
		{`[{"plate":"C","until":"soon"}]`, nil, true},
		// invalid JSON
		{`[`, nil, true},
	}
	for _, tt := range tests {
		got, err := ExpiredPermits([]byte(tt.data), day)
		if !reflect.DeepEqual(got, tt.want) || (err != nil) != tt.wantErr {
			t.Errorf("ExpiredPermits(%s) = %v, %v, want %v, error %v", tt.data, got, err, tt.want, tt.wantErr)
		}
	}
}
