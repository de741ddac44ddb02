package stockendpoint

import (
	"encoding/json"
	"net/http"
)

// Handler serves GET /stock/{sku} as JSON from a copy of stock. A SKU that is
// not in stock gives status 404 with a JSON error.
func Handler(stock map[string]int) http.Handler {
	counts := make(map[string]int, len(stock))
	for sku, count := range stock {
		counts[sku] = count
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /stock/{sku}", func(w http.ResponseWriter, r *http.Request) {
		sku := r.PathValue("sku")
		count, ok := counts[sku]
		if !ok {
			writeJSON(w, http.StatusNotFound, map[string]any{"error": "unknown sku"})
			return
		}
		writeJSON(w, http.StatusOK, map[string]any{"sku": sku, "count": count})
	})
	return mux
}

// writeJSON sends v with the given status and the JSON content type.
func writeJSON(w http.ResponseWriter, status int, v any) {
	w.WriteHeader(status)
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(v)
}
