"""What a failed run printed, cut down to the few lines that show a reader why. No verdict hangs on any of it."""

import re

_MOST_LINES, _MOST_CHARACTERS = 20, 2000
# With -test.v=test2json every line of the testing package itself is led by this character.
_MARK = "\x16"
# Go brackets the text of failures with these.
_BRACKETS = str.maketrans("", "", "\x0e\x0f")
_SPEAKER = re.compile(r"=== (?:RUN|NAME|PAUSE|CONT)\s*(\S*)")
_FAILED = re.compile(rf"^ *{_MARK}?--- FAIL: (\S+)", re.MULTILINE)
_DEATH = re.compile(r"^(?:panic: |fatal error: |runtime: |SIG[A-Z]+: |unexpected fault address)", re.MULTILINE)
_BUILT_AS = re.compile(r"problem/p[0-9a-f]{16}")


def shown_failed(text: str) -> list[str]:
    """Return the top-level names of the tests that a text shows as failed, in order, each once."""
    return list(dict.fromkeys(name.partition("/")[0] for name in _FAILED.findall(text)))


def assertion_text(text: str, test: str | None) -> str:
    """Return what one top-level test and its subtests said, or all where no test is named."""
    kept, ours = [], test is None
    for line in text.splitlines():
        marked = line.lstrip().startswith(_MARK)
        plain = line.replace(_MARK, "")
        if marked and (speaker := _SPEAKER.match(plain)):
            if speaker[1]:
                ours = test is None or speaker[1].partition("/")[0] == test
            continue
        failed = plain.strip().startswith("--- FAIL") and (test is None or test in plain)
        if plain.strip() and (failed if marked else ours):
            kept.append(plain)
    return bounded("\n".join(kept))


def death_text(text: str) -> str:
    """Return the message with which a program died, and where; empty where it died without a word."""
    found = _DEATH.search(text)
    return "" if found is None else bounded(text[found.start() :].replace(_MARK, ""))


def bounded(text: str) -> str:
    """Return the first lines of a text, without the names that guild gives to folders."""
    lines = _BUILT_AS.sub("problem", text.translate(_BRACKETS)).strip("\n").splitlines()
    if len(lines) > _MOST_LINES:
        lines = [*lines[:_MOST_LINES], "…"]
    short = "\n".join(lines)
    return short if len(short) <= _MOST_CHARACTERS else f"{short[:_MOST_CHARACTERS]}…"
