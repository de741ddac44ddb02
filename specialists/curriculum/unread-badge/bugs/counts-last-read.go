package unreadbadge

import "strconv"

// Message is one message of a chat.
type Message struct {
	ID     int
	Author string
}

// Badge returns the number of messages after lastRead that others wrote, ""
// for none and "99+" for more than 99.
func Badge(msgs []Message, me string, lastRead int) string {
	unread := 0
	for _, m := range msgs {
		if m.ID >= lastRead && m.Author != me {
			unread++
		}
	}
	if unread == 0 {
		return ""
	}
	if unread > 99 {
		return "99+"
	}
	return strconv.Itoa(unread)
}
