package feedcalendar

// FeedPlan feeds a plant on day Start and then every Every days.
type FeedPlan struct {
	Name         string
	Start, Every int
}

// on reports whether the plan feeds on day.
func (p FeedPlan) on(day int) bool {
	if p.Every <= 0 {
		return day == p.Start
	}
	return (day-p.Start)%p.Every == 0
}

// FeedCalendar returns the names to feed on each of the days 1 to last, in the
// order of plans; element 0 is day 1.
func FeedCalendar(plans []FeedPlan, last int) [][]string {
	if last <= 0 {
		return nil
	}
	days := make([][]string, last)
	for i := range days {
		for _, p := range plans {
			if p.on(i + 1) {
				days[i] = append(days[i], p.Name)
			}
		}
	}
	return days
}
