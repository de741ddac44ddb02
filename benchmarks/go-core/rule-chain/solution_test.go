package rulechain

import "testing"

func TestDecide(t *testing.T) {
	rules := []Rule{
		{"*", "read", true},
		{"bob", "*", true},
		{"bob", "delete", false},
		{"eve", "*", false},
		{"eve", "login", true},
	}
	tests := []struct {
		subject, action string
		want            bool
	}{
		{"ann", "read", true},
		{"ann", "write", false},
		{"bob", "read", true},
		{"bob", "write", true},
		{"bob", "delete", false},
		{"eve", "read", false},
		{"eve", "login", true},
		{"ann", "login", false},
		{"Bob", "write", false},
		{"bob", "Delete", true},
		{"ann", "Read", false},
		{"", "read", true},
		{"bob", "", true},
		{"", "", false},
		{"*", "write", false},
		{"*", "read", true},
		{"ann", "*", false},
	}
	for _, tc := range tests {
		t.Run(tc.subject+" "+tc.action, func(t *testing.T) {
			if got := Decide(rules, tc.subject, tc.action); got != tc.want {
				t.Errorf("Decide(%q, %q) = %v, want %v", tc.subject, tc.action, got, tc.want)
			}
		})
	}
}

func TestFewRules(t *testing.T) {
	tests := []struct {
		name  string
		rules []Rule
		want  bool
	}{
		{"nil", nil, false},
		{"empty", []Rule{}, false},
		{"allow all", []Rule{{"*", "*", true}}, true},
		{"deny last", []Rule{{"*", "*", true}, {"ann", "*", false}}, false},
		{"allow last", []Rule{{"ann", "read", false}, {"*", "*", true}}, true},
		{"later rule for others", []Rule{{"ann", "read", true}, {"bob", "read", false}}, true},
		{"later rule for another action", []Rule{{"ann", "read", true}, {"ann", "write", false}}, true},
		{"star within a field", []Rule{{"an*", "*", true}, {"*", "re*", true}, {"**", "read", true}}, false},
		{"empty fields", []Rule{{"", "", true}}, false},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Decide(tc.rules, "ann", "read"); got != tc.want {
				t.Errorf("Decide(%v, ann, read) = %v, want %v", tc.rules, got, tc.want)
			}
		})
	}
}
