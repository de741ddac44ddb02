package fieldnamer

import (
	"slices"
	"strings"
	"testing"
)

func TestWords(t *testing.T) {
	tests := []struct{ in, want string }{
		{"", ""},
		{"_", ""},
		{"-. _", ""},
		{"port", "port"},
		{"PORT", "port"},
		{"X", "x"},
		{"maxRetryCount", "max retry count"},
		{"MaxRetryCount", "max retry count"},
		{"HTTPServer", "http server"},
		{"HTTPServer2Go", "http server2 go"},
		{"userID", "user id"},
		{"userIDs", "user i ds"},
		{"getX", "get x"},
		{"aB", "a b"},
		{"AB", "ab"},
		{"ABc", "a bc"},
		{"utf8String", "utf8 string"},
		{"SHA256Sum", "sha256 sum"},
		{"HTTP2", "http2"},
		{"v2beta", "v2beta"},
		{"2FA", "2 fa"},
		{"max_retry-count.per hour", "max retry count per hour"},
		{"__max__retry__", "max retry"},
		{"DB_Name", "db name"},
		{"DB_NAME", "db name"},
		{"a.B-cD", "a b c d"},
		{"XAa", "x aa"},
		{"XZz", "x zz"},
		{"zAaZ", "z aa z"},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if got := Words(tt.in); !slices.Equal(got, strings.Fields(tt.want)) {
				t.Errorf("Words(%q) = %q, want %q", tt.in, got, strings.Fields(tt.want))
			}
			if got, want := Snake(tt.in), strings.ReplaceAll(tt.want, " ", "_"); got != want {
				t.Errorf("Snake(%q) = %q, want %q", tt.in, got, want)
			}
		})
	}
}

func TestNamer(t *testing.T) {
	tests := []struct {
		name                 string
		namer                *Namer
		in, pascal, camelOut string
	}{
		{"plain", NewNamer(), "max_retry", "MaxRetry", "maxRetry"},
		{"initialism at the end", NewNamer("ID"), "user_id", "UserID", "userID"},
		{"lower-case initialism", NewNamer("id", "http"), "http_id", "HTTPID", "httpID"},
		{"mixed-case initialism", NewNamer("Url"), "image-url-list", "ImageURLList", "imageURLList"},
		{"initialism is a whole word", NewNamer("id"), "idle_time", "IdleTime", "idleTime"},
		{"from camel", NewNamer("api"), "publicApiKey", "PublicAPIKey", "publicAPIKey"},
		{"capitals without initialism", NewNamer("xml"), "HTTPPort", "HttpPort", "httpPort"},
		{"one word", NewNamer("id"), "ID", "ID", "id"},
		{"digits", NewNamer("sha256"), "sha256_sum", "SHA256Sum", "sha256Sum"},
		{"empty", NewNamer("id"), "", "", ""},
		{"nil namer", nil, "user_id", "UserId", "userId"},
		{"nil namer, empty", nil, "", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.namer.Pascal(tt.in); got != tt.pascal {
				t.Errorf("Pascal(%q) = %q, want %q", tt.in, got, tt.pascal)
			}
			if got := tt.namer.Camel(tt.in); got != tt.camelOut {
				t.Errorf("Camel(%q) = %q, want %q", tt.in, got, tt.camelOut)
			}
		})
	}
}
