package retryfetch

import (
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"
)

type body struct {
	*strings.Reader
	closed bool
}

func (b *body) Close() error {
	b.closed = true
	return nil
}

func response(status int, after string) *http.Response {
	h := http.Header{}
	if after != "" {
		h.Set("Retry-After", after)
	}
	return &http.Response{StatusCode: status, Header: h, Body: &body{Reader: strings.NewReader("x")}}
}

func isClosed(r *http.Response) bool { return r.Body.(*body).closed }

func TestStatuses(t *testing.T) {
	tests := []struct {
		name     string
		attempts int
		statuses []int // of the responses, in order
		calls    int
	}{
		{"success", 3, []int{200}, 1},
		{"redirect", 3, []int{304}, 1},
		{"client error", 3, []int{404}, 1},
		{"highest client error", 3, []int{499}, 1},
		{"too many requests", 3, []int{429, 200}, 2},
		{"server error", 3, []int{500, 204}, 2},
		{"other server error", 3, []int{503, 599, 200}, 3},
		{"never good", 3, []int{500, 502, 503}, 3},
		{"one attempt", 1, []int{500}, 1},
		{"zero attempts", 0, []int{500}, 1},
		{"negative attempts", -4, []int{429}, 1},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			var got []*http.Response
			sleeps := 0
			resp, err := Fetch(tc.attempts, func() (*http.Response, error) {
				if len(got) == len(tc.statuses) {
					t.Fatalf("more than %d calls", len(tc.statuses))
				}
				got = append(got, response(tc.statuses[len(got)], ""))
				return got[len(got)-1], nil
			}, func(time.Duration) {
				sleeps++
				if !isClosed(got[len(got)-1]) {
					t.Errorf("body %d is open during the pause", len(got))
				}
			})
			if len(got) != tc.calls || sleeps != tc.calls-1 {
				t.Fatalf("%d calls and %d pauses, want %d and %d", len(got), sleeps, tc.calls, tc.calls-1)
			}
			if err != nil || resp != got[len(got)-1] {
				t.Fatalf("Fetch = %v, %v; want the last response", resp, err)
			}
			for i, r := range got {
				if last := i == len(got)-1; isClosed(r) == last {
					t.Errorf("body %d of %d: closed is %v", i+1, len(got), isClosed(r))
				}
			}
		})
	}
}

func TestErrors(t *testing.T) {
	down := errors.New("connection refused")
	calls := 0
	var pauses []time.Duration
	sleep := func(d time.Duration) { pauses = append(pauses, d) }
	resp, err := Fetch(3, func() (*http.Response, error) { calls++; return nil, down }, sleep)
	if resp != nil || !errors.Is(err, down) || calls != 3 {
		t.Errorf("Fetch = %v, %v after %d calls; want nil and the error after 3", resp, err, calls)
	}
	if want := []time.Duration{time.Second, time.Second}; !slices.Equal(pauses, want) {
		t.Errorf("pauses %v, want %v", pauses, want)
	}
	calls = 0
	partial := response(200, "9")
	resp, err = Fetch(2, func() (*http.Response, error) {
		if calls++; calls == 1 {
			return partial, down
		}
		return response(201, ""), nil
	}, sleep)
	if err != nil || resp.StatusCode != 201 {
		t.Errorf("Fetch = %v, %v; want the second response", resp, err)
	}
	if !isClosed(partial) {
		t.Error("the response that came with an error is not closed")
	}
}

func TestPauses(t *testing.T) {
	tests := []struct {
		after string
		want  time.Duration
	}{
		{"", time.Second}, {"1", time.Second}, {"2", 2 * time.Second}, {"60", time.Minute}, {"61", time.Minute},
		{"86400", time.Minute}, {"0", time.Second}, {"-5", time.Second}, {"soon", time.Second}, {"1.5", time.Second},
		{"Wed, 21 Oct 2015 07:28:00 GMT", time.Second},
	}
	for _, tc := range tests {
		var pauses []time.Duration
		calls := 0
		Fetch(2, func() (*http.Response, error) {
			calls++
			return response(503, tc.after), nil
		}, func(d time.Duration) { pauses = append(pauses, d) })
		if !slices.Equal(pauses, []time.Duration{tc.want}) {
			t.Errorf("Retry-After %q: pauses %v, want one of %v", tc.after, pauses, tc.want)
		}
	}
}
