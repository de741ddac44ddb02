package canlogin

// User is an account of the shop.
type User struct {
	Active, Locked bool
}

// CanLogin tells whether u is active and not locked; a nil user may not log in.
func CanLogin(u *User) bool {
	return u.Active && !u.Locked
}
