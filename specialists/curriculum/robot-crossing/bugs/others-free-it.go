package robotcrossing

import "sync"

// Crossing lets one robot at a time hold each cell. The zero value is ready for
// use; a Crossing is safe for concurrent use.
type Crossing struct {
	mu    sync.Mutex
	owner map[int]string
}

// Enter takes the cell for robot if it is free and reports whether robot holds
// it now.
func (c *Crossing) Enter(cell int, robot string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if held, ok := c.owner[cell]; ok {
		return held == robot
	}
	if c.owner == nil {
		c.owner = make(map[int]string)
	}
	c.owner[cell] = robot
	return true
}

// Leave frees the cell if robot holds it and reports whether it did so.
func (c *Crossing) Leave(cell int, robot string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	held, ok := c.owner[cell]
	if !ok && held != robot {
		return false
	}
	delete(c.owner, cell)
	return true
}
