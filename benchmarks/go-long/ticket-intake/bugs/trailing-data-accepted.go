package ticketintake

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
)

// Ticket is a new ticket; Priority is 1 to 5.
type Ticket struct {
	Title    string `json:"title"`
	Priority int    `json:"priority"`
}

// SaveFunc stores a ticket and returns its ID.
type SaveFunc func(ctx context.Context, t Ticket) (id string, err error)

const maxBody = 1024

// Handler serves POST /tickets: it checks media type (415), size (413), form
// (400: exactly one JSON object without unknown keys) and content (422) of the
// body, saves the ticket, and answers 201 with its location, or 500 if saving
// fails.
func Handler(save SaveFunc) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /tickets", func(w http.ResponseWriter, r *http.Request) {
		t, status := readTicket(w, r)
		if status != http.StatusOK {
			http.Error(w, http.StatusText(status), status)
			return
		}
		id, err := save(r.Context(), t)
		if err != nil {
			http.Error(w, "cannot save the ticket", http.StatusInternalServerError)
			return
		}
		w.Header().Set("Location", "/tickets/"+url.PathEscape(id))
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusCreated)
		json.NewEncoder(w).Encode(map[string]string{"id": id})
	})
	return mux
}

// readTicket reads and checks the ticket in the body of r. It returns the
// status to answer with, which is 200 for a valid ticket.
func readTicket(w http.ResponseWriter, r *http.Request) (Ticket, int) {
	var t Ticket
	mediaType, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || mediaType != "application/json" {
		return t, http.StatusUnsupportedMediaType
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return t, http.StatusRequestEntityTooLarge
	}
	if err != nil || !bytes.HasPrefix(bytes.TrimLeft(body, " \t\r\n"), []byte("{")) {
		return t, http.StatusBadRequest
	}
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&t); err != nil {
		return t, http.StatusBadRequest
	}
	t.Title = strings.TrimSpace(t.Title)
	if t.Title == "" || t.Priority < 1 || t.Priority > 5 {
		return t, http.StatusUnprocessableEntity
	}
	return t, http.StatusOK
}
