package ticketintake

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/iotest"
)

type ctxKey struct{}

// post sends a body and returns the answer and the saved tickets.
func post(method, path, contentType string, body io.Reader, id string, saveErr error) (*http.Response, []Ticket, any) {
	var saved []Ticket
	var ctxVal any
	h := Handler(func(ctx context.Context, t Ticket) (string, error) {
		saved = append(saved, t)
		ctxVal = ctx.Value(ctxKey{})
		return id, saveErr
	})
	req := httptest.NewRequest(method, path, body)
	req = req.WithContext(context.WithValue(req.Context(), ctxKey{}, "trace"))
	if contentType != "" {
		req.Header.Set("Content-Type", contentType)
	}
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, req)
	return rec.Result(), saved, ctxVal
}

func TestCreated(t *testing.T) {
	for _, tc := range []struct {
		name, contentType, body, id string
		want                        Ticket
		location                    string
	}{
		{"plain", "application/json", `{"title":"Printer on fire","priority":5}`, "17", Ticket{"Printer on fire", 5}, "/tickets/17"},
		{"lowest priority", "application/json", `{"priority":1,"title":"x"}`, "18", Ticket{"x", 1}, "/tickets/18"},
		{"media type parameter", "application/json; charset=utf-8", `{"title":"x","priority":2}`, "a-b", Ticket{"x", 2}, "/tickets/a-b"},
		{"media type case", "Application/JSON", `{"title":"x","priority":2}`, "a", Ticket{"x", 2}, "/tickets/a"},
		{"title trimmed", "application/json", `{"title":" \t big  gap\n","priority":3}`, "19", Ticket{"big  gap", 3}, "/tickets/19"},
		{"white space around", "application/json", " \r\n\t{\"title\":\"x\",\"priority\":3}\n \n", "20", Ticket{"x", 3}, "/tickets/20"},
		{"key case", "application/json", `{"Title":"x","PRIORITY":4}`, "21", Ticket{"x", 4}, "/tickets/21"},
		{"id with special characters", "application/json", `{"title":"x","priority":4}`, `2024/7 "ü"`, Ticket{"x", 4}, "/tickets/2024%2F7%20%22%C3%BC%22"},
		{"exactly the largest body", "application/json", `{"title":"x","priority":4}` + strings.Repeat(" ", 1024-26), "22", Ticket{"x", 4}, "/tickets/22"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			res, saved, ctxVal := post("POST", "/tickets", tc.contentType, strings.NewReader(tc.body), tc.id, nil)
			if res.StatusCode != 201 {
				t.Fatalf("status %d, want 201", res.StatusCode)
			}
			if len(saved) != 1 || saved[0] != tc.want {
				t.Errorf("saved %+v, want %+v", saved, tc.want)
			}
			if ctxVal != "trace" {
				t.Error("save did not get the context of the request")
			}
			if l, ct := res.Header.Get("Location"), res.Header.Get("Content-Type"); l != tc.location || ct != "application/json" {
				t.Errorf("Location %q, want %q; Content-Type %q", l, tc.location, ct)
			}
			var got map[string]any
			if err := json.NewDecoder(res.Body).Decode(&got); err != nil || len(got) != 1 || got["id"] != tc.id {
				t.Errorf("body %v, %v, want id %q", got, err, tc.id)
			}
		})
	}
}

func TestRefused(t *testing.T) {
	const jsonType, good = "application/json", `{"title":"x","priority":3}`
	for _, tc := range []struct {
		name, method, path, contentType, body string
		status                                int
	}{
		{"GET", "GET", "/tickets", jsonType, good, 405},
		{"PUT", "PUT", "/tickets", "", "", 405},
		{"other path", "POST", "/tickets/1", jsonType, good, 404},
		{"root", "POST", "/", jsonType, good, 404},
		{"no type", "POST", "/tickets", "", good, 415},
		{"text", "POST", "/tickets", "text/plain", good, 415},
		{"similar type", "POST", "/tickets", "application/jsonx", good, 415},
		{"type before size", "POST", "/tickets", "text/plain", strings.Repeat(" ", 2000), 415},
		{"large", "POST", "/tickets", jsonType, `{"title":"` + strings.Repeat("x", 2000) + `","priority":3}`, 413},
		{"one byte too large", "POST", "/tickets", jsonType, good + strings.Repeat(" ", 1025-len(good)), 413},
		{"large and malformed", "POST", "/tickets", jsonType, "x" + strings.Repeat(" ", 1024), 413},
		{"large after a wrong key", "POST", "/tickets", jsonType, `{"x":1}` + strings.Repeat(" ", 1024), 413},
		{"empty", "POST", "/tickets", jsonType, "", 400},
		{"not JSON", "POST", "/tickets", jsonType, "title=x", 400},
		{"cut off", "POST", "/tickets", jsonType, `{"title":"x","priority":3`, 400},
		{"null", "POST", "/tickets", jsonType, "null", 400},
		{"array", "POST", "/tickets", jsonType, "[" + good + "]", 400},
		{"two objects", "POST", "/tickets", jsonType, good + good, 400},
		{"text behind", "POST", "/tickets", jsonType, good + " x", 400},
		{"brace behind", "POST", "/tickets", jsonType, good + "}", 400},
		{"unknown key", "POST", "/tickets", jsonType, `{"title":"x","priority":3,"id":4}`, 400},
		{"title is a number", "POST", "/tickets", jsonType, `{"title":7,"priority":3}`, 400},
		{"priority is a string", "POST", "/tickets", jsonType, `{"title":"x","priority":"3"}`, 400},
		{"priority is a fraction", "POST", "/tickets", jsonType, `{"title":"x","priority":2.5}`, 400},
		{"malformed and invalid", "POST", "/tickets", jsonType, `{"title":"","priority":9} x`, 400},
		{"no title", "POST", "/tickets", jsonType, `{"priority":3}`, 422},
		{"blank title", "POST", "/tickets", jsonType, `{"title":" \n","priority":3}`, 422},
		{"no priority", "POST", "/tickets", jsonType, `{"title":"x"}`, 422},
		{"priority zero", "POST", "/tickets", jsonType, `{"title":"x","priority":0}`, 422},
		{"priority six", "POST", "/tickets", jsonType, `{"title":"x","priority":6}`, 422},
		{"negative priority", "POST", "/tickets", jsonType, `{"title":"x","priority":-1}`, 422},
		{"empty object", "POST", "/tickets", jsonType, "{}", 422},
	} {
		t.Run(tc.name, func(t *testing.T) {
			res, saved, _ := post(tc.method, tc.path, tc.contentType, strings.NewReader(tc.body), "1", nil)
			if res.StatusCode != tc.status || len(saved) != 0 {
				t.Errorf("status %d, %d tickets saved, want %d and none", res.StatusCode, len(saved), tc.status)
			}
		})
	}
}

func TestFailures(t *testing.T) {
	res, saved, _ := post("POST", "/tickets", "application/json", strings.NewReader(`{"title":"x","priority":3}`), "9", errors.New("password=hunter2 refused"))
	body, _ := io.ReadAll(res.Body)
	if res.StatusCode != 500 || len(saved) != 1 || res.Header.Get("Location") != "" {
		t.Errorf("status %d after %d calls, Location %q, want 500, 1, none", res.StatusCode, len(saved), res.Header.Get("Location"))
	}
	if strings.Contains(string(body), "hunter2") {
		t.Errorf("body reveals the error: %q", body)
	}
	broken := io.MultiReader(strings.NewReader(`{"title":"x",`), iotest.ErrReader(errors.New("reset")))
	if res, saved, _ := post("POST", "/tickets", "application/json", broken, "9", nil); res.StatusCode != 400 || len(saved) != 0 {
		t.Errorf("broken body: status %d, %d tickets saved, want 400 and none", res.StatusCode, len(saved))
	}
}
