package useremail

// User is a person with a login name and a mail address.
type User struct {
	Login, Mail string
}

// Email returns the Mail of the user with this id, or "" if there is no user or it is nil.
func Email(users map[int]*User, id int) string {
	u := users[id]
	if u == nil {
		return ""
	}
	return u.Login
}
