package busygate

import (
	"net/http"
	"time"
)

// statusClientGone answers requests whose client gave up waiting.
const statusClientGone = 499

// Wrap returns a handler that runs at most limit requests (at least 1) in next
// at the same time. Further requests wait up to maxWait for a place, or not at
// all if maxWait is not positive, and are then refused with status 503 and
// Retry-After, or with 499 when their context is done. A place becomes free
// however next ends.
func Wrap(next http.Handler, limit int, maxWait time.Duration) http.Handler {
	places := make(chan struct{}, max(limit, 1))

	// enter takes a place, or returns the status of the refusal.
	enter := func(r *http.Request) (status int, ok bool) {
		select {
		case places <- struct{}{}:
			return 0, true
		default:
		}
		if maxWait <= 0 {
			return http.StatusServiceUnavailable, false
		}
		timer := time.NewTimer(maxWait)
		defer timer.Stop()
		select {
		case places <- struct{}{}:
			return 0, true
		case <-timer.C:
			return http.StatusServiceUnavailable, false
		case <-r.Context().Done():
			return statusClientGone, false
		}
	}

	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		status, ok := enter(r)
		if !ok {
			if status == http.StatusServiceUnavailable {
				w.Header().Set("Retry-After", "1")
			}
			w.WriteHeader(status)
			return
		}
		defer func() { <-places }()
		next.ServeHTTP(w, r)
	})
}
