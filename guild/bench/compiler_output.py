"""What `go test -c -json` says, told apart by package: which message belongs to which folder, without this machine's paths.

Only reading; running Go is in `go_build.py`.
"""

import json
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

from guild.bench.failure_text import bounded

# The beginning of a line that names a file in one of the folders that guild names, and a place of this machine in brackets.
_PLACE = re.compile(r"p[0-9a-f]{16}/")
_SOMEWHERE = re.compile(r" \(/[^)\n]*\)")


def messages(output: bytes, folders: list[str], module: Path) -> dict[str, str]:
    """Return the compiler's message for each folder that has one, bounded; `module` is the path of the module's folder."""
    said: dict[str, list[str]] = defaultdict(list)
    failed: dict[str, str] = {}
    for line in output.decode(errors="replace").splitlines():
        event = _event(line)
        if event.get("Action") == "build-output":
            said[str(event.get("ImportPath"))].append(str(event.get("Output")))
        elif event.get("Action") == "fail" and "FailedBuild" in event:
            failed[str(event.get("Package"))] = str(event["FailedBuild"])
    found = {}
    for folder in folders:
        # `problem/x`, its test build `problem/x [problem/x.test]`, and what it imports in vain.
        own = re.compile(rf"problem/{folder}(?!\w)")
        paths = [path for path in said if own.match(path)] or [failed.get(f"problem/{folder}", "")]
        text = _bare("".join(_part(said[path], own, folder) for path in paths), folder, module)
        if text:
            found[folder] = text
    return found


def _event(line: str) -> dict[str, Any]:
    try:
        event = json.loads(line)
    except ValueError:
        return {}
    return event if isinstance(event, dict) else {}


def _part(texts: list[str], own: re.Pattern[str], folder: str) -> str:
    """Return what is the package's own.

    What several packages import in vain is told once for each, but sometimes with the first one's place in all of them.
    """
    kept, ours = [], True
    for line in "".join(texts).splitlines(keepends=True):
        if line.startswith("# "):
            ours = own.match(line[2:]) is not None
        elif ours and (_PLACE.match(line) is None or line.startswith(f"{folder}/")):
            kept.append(line)
    return "".join(kept)


def _bare(text: str, folder: str, module: Path) -> str:
    text = text.replace(f" in {module}/{folder}", "").replace(f"{module}/", "")
    return bounded(_SOMEWHERE.sub("", text.replace(f"{folder}/", "")))
