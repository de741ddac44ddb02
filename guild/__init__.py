"""guild: a team of small Go specialists on one machine."""
