package filmroles

import "slices"

// RolesByPerson turns a map from role to people into one from person to
// roles. The roles of a person are sorted and each stands there once. Empty
// names are left out.
func RolesByPerson(credits map[string][]string) map[string][]string {
	roles := make([]string, 0, len(credits))
	for role := range credits {
		roles = append(roles, role)
	}
	slices.Sort(roles)
	people := make(map[string][]string)
	for _, role := range roles {
		for _, person := range credits[role] {
			if person == "" || slices.Contains(people[person], role) {
				continue
			}
			people[person] = append(people[person], role)
		}
	}
	return people
}
