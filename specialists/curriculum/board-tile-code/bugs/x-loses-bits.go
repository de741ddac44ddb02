package boardtilecode

// TileCode packs a tile: kind (0 to 15) in the highest four bits, then x and y
// (0 to 63) in six bits each.
func TileCode(kind, x, y uint8) uint16 {
	return uint16(kind)<<12 | uint16(x<<6) | uint16(y)
}

// TileParts returns kind, x and y of a code made by TileCode.
func TileParts(code uint16) (kind, x, y uint8) {
	return uint8(code >> 12), uint8(code>>6) & 63, uint8(code) & 63
}
