package busygate

import (
	"context"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"
)

// room is a handler whose requests stay until they are released.
type room struct {
	inside, ran atomic.Int32
	entered     chan struct{}
	release     chan struct{}
}

func newRoom() *room { return &room{entered: make(chan struct{}, 50), release: make(chan struct{})} }

func (m *room) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	m.inside.Add(1)
	defer m.inside.Add(-1)
	m.ran.Add(1)
	m.entered <- struct{}{}
	<-m.release
	w.WriteHeader(202)
}

func send(h http.Handler, ctx context.Context) <-chan *http.Response {
	res := make(chan *http.Response, 1)
	go func() {
		rec := httptest.NewRecorder()
		h.ServeHTTP(rec, httptest.NewRequest("GET", "/", nil).WithContext(ctx))
		res <- rec.Result()
	}()
	return res
}

func wait[T any](t *testing.T, what string, c <-chan T) T {
	t.Helper()
	select {
	case v := <-c:
		return v
	case <-time.After(2 * time.Second):
		t.Fatalf("%s blocks", what)
		panic("unreachable")
	}
}

func expect(t *testing.T, what string, c <-chan *http.Response, status int) {
	t.Helper()
	res := wait(t, what, c)
	if res.StatusCode != status {
		t.Errorf("%s: status %d, want %d", what, res.StatusCode, status)
	}
	retry := ""
	if status == 503 {
		retry = "1"
	}
	if got := res.Header.Get("Retry-After"); got != retry {
		t.Errorf("%s: Retry-After %q, want %q", what, got, retry)
	}
}

func TestLimitWithoutWaiting(t *testing.T) {
	for _, tc := range []struct {
		name    string
		limit   int
		maxWait time.Duration
		room    int
	}{{"three", 3, 0, 3}, {"one", 1, 0, 1}, {"zero counts as one", 0, 0, 1}, {"negative", -2, -time.Hour, 1}} {
		ok := t.Run(tc.name, func(t *testing.T) {
			m := newRoom()
			h := Wrap(m, tc.limit, tc.maxWait)
			var all []<-chan *http.Response
			for range 2 {
				for range tc.room {
					all = append(all, send(h, context.Background()))
					wait(t, "free place", m.entered)
				}
				for range 3 {
					expect(t, "request too many", send(h, context.Background()), 503)
				}
				for range all {
					m.release <- struct{}{}
				}
				for _, c := range all {
					expect(t, "admitted request", c, 202)
				}
				all = nil
			}
			if n := m.ran.Load(); int(n) != 2*tc.room {
				t.Errorf("%d requests ran, want %d", n, 2*tc.room)
			}
		})
		if !ok {
			return
		}
	}
}

func TestWaitingForAPlace(t *testing.T) {
	m := newRoom()
	h := Wrap(m, 1, time.Minute)
	first := send(h, context.Background())
	wait(t, "first request", m.entered)
	second := send(h, context.Background())
	select {
	case <-m.entered:
		t.Fatal("two requests run at the same time")
	case res := <-second:
		t.Fatalf("waiting request got status %d", res.StatusCode)
	case <-time.After(5 * time.Millisecond):
	}
	m.release <- struct{}{}
	expect(t, "first request", first, 202)
	wait(t, "second request", m.entered)
	m.release <- struct{}{}
	expect(t, "second request", second, 202)
}

func TestWaitingEnds(t *testing.T) {
	m := newRoom()
	h := Wrap(m, 1, 3*time.Millisecond)
	first := send(h, context.Background())
	wait(t, "first request", m.entered)
	expect(t, "request after waiting in vain", send(h, context.Background()), 503)
	m.release <- struct{}{}
	expect(t, "first request", first, 202)

	m = newRoom()
	h = Wrap(m, 1, time.Minute)
	first = send(h, context.Background())
	wait(t, "first request", m.entered)
	ctx, cancel := context.WithCancel(context.Background())
	gone := send(h, ctx)
	time.Sleep(2 * time.Millisecond)
	cancel()
	expect(t, "request whose client is gone", gone, 499)
	expect(t, "request whose client was gone before", send(h, ctx), 499)
	m.release <- struct{}{}
	expect(t, "first request", first, 202)

	late := send(h, ctx)
	wait(t, "request with a free place", m.entered)
	m.release <- struct{}{}
	expect(t, "request with a free place", late, 202)
	if n := m.ran.Load(); n != 2 {
		t.Errorf("%d requests ran, want 2", n)
	}
}

func TestPanicFreesThePlace(t *testing.T) {
	h := Wrap(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/bad" {
			panic("bad request")
		}
		w.WriteHeader(202)
	}), 2, 0)
	for range 5 {
		func() {
			defer func() {
				if v := recover(); v != "bad request" {
					t.Errorf("recovered %v, want the panic of next", v)
				}
			}()
			h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/bad", nil))
		}()
	}
	expect(t, "request after panics", send(h, context.Background()), 202)
}
