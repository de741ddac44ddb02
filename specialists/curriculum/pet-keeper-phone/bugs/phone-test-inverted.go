package petkeeperphone

import "strings"

// Keeper looks after pets.
type Keeper struct{ Phone string }

// Pet is a patient; Keeper is nil for a stray.
type Pet struct{ Keeper *Keeper }

// PhoneOf returns the trimmed phone number of the keeper of p, "no keeper" or
// "no phone" if there is none, and "" for a nil pet.
func PhoneOf(p *Pet) string {
	if p == nil {
		return ""
	}
	if p.Keeper == nil {
		return "no keeper"
	}
	if phone := strings.TrimSpace(p.Keeper.Phone); phone == "" {
		return phone
	}
	return "no phone"
}
