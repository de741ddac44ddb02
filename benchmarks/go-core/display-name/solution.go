package displayname

// User is a visitor of the site.
type User struct {
	Name string
}

// DisplayName returns the name of u, or "guest" if u is nil or has no name.
func DisplayName(u *User) string {
	if u == nil || u.Name == "" {
		return "guest"
	}
	return u.Name
}
