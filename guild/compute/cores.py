"""How many pieces of work this machine takes side by side."""

import os


def most_workers(device: str) -> int:
    """Return how many workers this machine has work for: one on a GPU, one per core on a CPU where Linux tells its memory."""
    return len(os.sched_getaffinity(0)) if device == "cpu" and hasattr(os, "sched_getaffinity") else 1
