package timeoutsetting

import "testing"

func TestTimeoutOr(t *testing.T) {
	zero, ten := 0, 10
	for _, tc := range []struct {
		name   string
		config *Config
		want   int
	}{
		{"set", &Config{Timeout: &ten}, 10},
		{"zero", &Config{Timeout: &zero}, 0},
		{"not set", &Config{}, 30},
		{"nil", nil, 30},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := TimeoutOr(tc.config, 30); got != tc.want {
				t.Errorf("got %d, want %d", got, tc.want)
			}
		})
	}
}
