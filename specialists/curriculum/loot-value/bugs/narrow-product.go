package lootvalue

// LootStack is a number of equal items, each with the same price.
type LootStack struct {
	Price uint16
	Count uint8
	Quest bool
}

// LootValue returns the exact sum of price times count over all stacks that can be
// sold, that is, all but quest items.
func LootValue(loot []LootStack) int {
	total := 0
	for _, s := range loot {
		if !s.Quest {
			total += int(s.Price * uint16(s.Count))
		}
	}
	return total
}
