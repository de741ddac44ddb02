"""Writing a report to a file that the user named."""

import sys
from pathlib import Path

from guild.errors import StorageError


def write_report(place: Path, text: str) -> None:
    """Write a report; raises StorageError where the place cannot be written."""
    try:
        place.write_text(text, encoding="utf-8")
    except OSError as error:
        raise StorageError(f"{place}: cannot be written ({error.strerror}); choose another file") from None
    print(f"guild: {place} written", file=sys.stderr)
