package jsonfields

import "testing"

func TestFieldName(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"empty", "", ""},
		{"one word", "price", "price"},
		{"one upper word", "PRICE", "price"},
		{"two words", "unit_price", "unitPrice"},
		{"three words", "net_unit_price", "netUnitPrice"},
		{"shouting", "NET_UNIT_PRICE", "netUnitPrice"},
		{"leading underscore", "_USER_id", "_userId"},
		{"two leading underscores", "__total_sum", "__totalSum"},
		{"trailing underscores", "total__", "total"},
		{"doubled underscores", "a___b__c", "aBC"},
		{"only underscores", "___", "___"},
		{"one underscore", "_", "_"},
		{"digits", "line_2_text", "line2Text"},
		{"multi-byte first runes", "preis_änderung_ÖSTLICH", "preisÄnderungÖstlich"},
		{"multi-byte first word", "ÄNDERUNG_am", "änderungAm"},
		{"single letters", "x_y_z", "xYZ"},
		{"camel input is flattened", "unitPrice_netSum", "unitpriceNetsum"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := FieldName(tt.in); got != tt.want {
				t.Errorf("FieldName(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}
