// Package rulechain decides permissions by a list of rules.
package rulechain

// Rule allows or denies an action to a subject. "*" as Subject or Action
// stands for any.
type Rule struct {
	Subject string
	Action  string
	Allow   bool
}

// Decide returns the Allow field of the last rule that matches both subject
// and action, and false if there is none.
func Decide(rules []Rule, subject, action string) bool {
	allowed := false
	for _, r := range rules {
		if fits(r.Subject, subject) && r.Action == action {
			allowed = r.Allow
		}
	}
	return allowed
}

// fits reports whether a field of a rule, possibly "*", matches the value.
func fits(field, value string) bool {
	return field == "*" || field == value
}
