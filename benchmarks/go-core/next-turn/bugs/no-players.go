package nextturn

// NextTurn returns a copy of players with the first one moved to the end.
func NextTurn(players []string) []string {
	out := make([]string, 0, len(players))
	out = append(out, players[1:]...)
	return append(out, players[0])
}
