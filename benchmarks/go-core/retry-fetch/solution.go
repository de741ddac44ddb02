// Package retryfetch repeats HTTP calls that failed for a passing reason.
package retryfetch

import (
	"net/http"
	"strconv"
	"time"
)

// Fetch calls do until it gives a response that is neither 429 nor 5xx, at
// most attempts times but at least once, and returns the last result with its
// body open. Before each pause the body of the discarded response is closed.
func Fetch(attempts int, do func() (*http.Response, error), sleep func(time.Duration)) (*http.Response, error) {
	for try := 1; ; try++ {
		resp, err := do()
		final := err == nil && resp.StatusCode != http.StatusTooManyRequests && resp.StatusCode < 500
		if final || try >= attempts {
			return resp, err
		}
		if resp != nil {
			resp.Body.Close()
		}
		sleep(pause(resp))
	}
}

// pause returns the Retry-After seconds of resp, at most 60, or one second if
// there is no response or no valid header.
func pause(resp *http.Response) time.Duration {
	if resp == nil {
		return time.Second
	}
	secs, err := strconv.Atoi(resp.Header.Get("Retry-After"))
	if err != nil || secs < 1 {
		return time.Second
	}
	return time.Duration(min(secs, 60)) * time.Second
}
