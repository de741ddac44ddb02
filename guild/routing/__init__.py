"""Request text -> features -> decision, with calibrated stages."""
