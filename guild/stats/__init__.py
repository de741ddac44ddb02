"""Intervals, paired tests, power and calibration: thin over scipy."""
