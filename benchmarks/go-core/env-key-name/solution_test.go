package envkeyname

import "testing"

func TestEnvKey(t *testing.T) {
	tests := []struct{ name, prefix, key, want string }{
		{"plain", "app", "port", "APP_PORT"},
		{"punctuation", "app", "db.max-conns", "APP_DB_MAX_CONNS"},
		{"runs collapse", "my  app", "a.-_b", "MY_APP_A_B"},
		{"edges vanish", "--app--", "__port__", "APP_PORT"},
		{"camel is not split", "app", "maxRetryCount", "APP_MAXRETRYCOUNT"},
		{"several gaps", "", "a-b-cd", "A_B_CD"},
		{"no prefix", "", "port", "PORT"},
		{"no name", "app", "", "APP"},
		{"prefix of only others", "---", "port", "PORT"},
		{"name of only others", "app", "...", "APP"},
		{"both empty", "", "", ""},
		{"both only others", "-", "é", ""},
		{"digit first", "", "2fa.secret", "_2FA_SECRET"},
		{"nine first", "9lives", "", "_9LIVES"},
		{"zero alone", "", "0", "_0"},
		{"digit in the name only", "app", "2fa", "APP_2FA"},
		{"non-ascii separates", "app", "größe", "APP_GR_E"},
		{"range edges", "azAZ", "x09", "AZAZ_X09"},
		{"neighbours of the ranges", "a@b[c", "d`e{f/g:h", "A_B_C_D_E_F_G_H"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := EnvKey(tt.prefix, tt.key); got != tt.want {
				t.Errorf("EnvKey(%q, %q) = %q, want %q", tt.prefix, tt.key, got, tt.want)
			}
		})
	}
}
