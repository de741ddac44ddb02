package bracketreport

import "testing"

func TestFine(t *testing.T) {
	for _, text := range []string{
		"", "plain", "()", "{[()]}", `""`, `"("`, `")" ()`, `["]", "}"]`,
		`"a\"("`, `"\\" ()`, `f("\\\")")`, `\()`, `(\)`, "(é)",
	} {
		if got := Check(text); got != nil {
			t.Errorf("Check(%q) = %+v, want nil", text, *got)
		}
	}
}

func TestProblems(t *testing.T) {
	tests := []struct {
		name, text string
		want       Problem
	}{
		{"closing first", ")", Problem{0, "unexpected"}},
		{"one too many", "(a))", Problem{3, "unexpected"}},
		{"wrong kind", "(]", Problem{1, "mismatch"}},
		{"crossed", "([)]", Problem{2, "mismatch"}},
		{"wrong curly", "{a)", Problem{2, "mismatch"}},
		{"first error wins", "(] )", Problem{1, "mismatch"}},
		{"unclosed at 0", "(", Problem{0, "unclosed"}},
		{"innermost unclosed", "([{}", Problem{1, "unclosed"}},
		{"closed one skipped", "(()[", Problem{3, "unclosed"}},
		{"runes counted", "äöü(", Problem{3, "unclosed"}},
		{"runes in string", `"äöü")`, Problem{5, "unexpected"}},
		{"string at 0", `"abc`, Problem{0, "string"}},
		{"string beats bracket", `(("x`, Problem{2, "string"}},
		{"second string", `"a" "b`, Problem{4, "string"}},
		{"escaped quote", `"a\"`, Problem{0, "string"}},
		{"escaped backslash", `"\\")`, Problem{4, "unexpected"}},
		{"trailing backslash", `"\`, Problem{0, "string"}},
		{"backslash outside", `\(`, Problem{1, "unclosed"}},
		{"backslash before quote outside", `\"`, Problem{1, "string"}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			got := Check(tc.text)
			if got == nil {
				t.Fatalf("Check(%q) = nil, want %+v", tc.text, tc.want)
			}
			if *got != tc.want {
				t.Errorf("Check(%q) = %+v, want %+v", tc.text, *got, tc.want)
			}
		})
	}
}
