"""How an answer reaches the terminal: code coloured as it streams, or plain text where stdout is no terminal."""

import sys
from typing import TYPE_CHECKING, Protocol

from guild.errors import GuildError

if TYPE_CHECKING:
    from guild.contract import Answer


class Writer(Protocol):
    """Takes an answer in pieces."""

    def write(self, piece: str) -> None:
        """Show one more piece."""

    def close(self) -> None:
        """Show what is left, and leave the cursor on a fresh line."""


class PlainWriter:
    """Writes pieces as they come."""

    def __init__(self) -> None:
        """Start on a fresh line."""
        self._last = "\n"

    def write(self, piece: str) -> None:
        """Write and flush one piece."""
        sys.stdout.write(piece)
        sys.stdout.flush()
        self._last = piece[-1:] or self._last

    def close(self) -> None:
        """End the last line."""
        if self._last != "\n":
            sys.stdout.write("\n")
            sys.stdout.flush()

    def finish(self, text: str) -> None:
        """Write a whole answer."""
        self.write(text)
        self.close()


class ColourWriter:
    """Colours what stands in Go fences, a line at a time, and writes everything else as it comes."""

    def __init__(self) -> None:
        """Prepare the Go lexer."""
        from pygments.formatters import TerminalFormatter
        from pygments.lexers import GoLexer

        self._lexer, self._formatter = GoLexer(stripnl=False, ensurenl=False), TerminalFormatter()
        self._line, self._shown, self._fenced = "", 0, False

    def write(self, piece: str) -> None:
        """Show what is certain of one more piece."""
        for part in piece.splitlines(keepends=True):
            self._line += part
            if self._line.endswith("\n"):
                self._end_line()
            elif not self._fenced and not self._line.lstrip().startswith("`"):
                # Prose needs no colour, so it need not wait for the end of its line.
                sys.stdout.write(self._line[self._shown :])
                self._shown = len(self._line)
        sys.stdout.flush()

    def close(self) -> None:
        """Show the unfinished last line."""
        if self._line:
            self._line += "\n"
            self._end_line()
            sys.stdout.flush()

    def _end_line(self) -> None:
        line, self._line, shown, self._shown = self._line, "", self._shown, 0
        if line.lstrip().startswith("```"):
            self._fenced = not self._fenced
            sys.stdout.write(f"\x1b[2m{line.rstrip()}\x1b[0m\n")
        elif self._fenced:
            from pygments import highlight

            sys.stdout.write(highlight(line, self._lexer, self._formatter))
        else:
            sys.stdout.write(line[shown:])


def streaming_writer() -> Writer:
    """Return a colouring writer for a terminal, a plain one for a pipe or where NO_COLOR asks for it."""
    import os

    return ColourWriter() if sys.stdout.isatty() and not os.environ.get("NO_COLOR") else PlainWriter()


def plain_writer() -> PlainWriter:
    """Return a writer without colours."""
    return PlainWriter()


def code_to_write(answer: "Answer") -> str:
    """Return the Go code of an answer; raises GuildError, showing the answer on stderr, when it holds none."""
    code = answer.parsed.code
    if code is None:
        print(answer.text, file=sys.stderr)
        raise GuildError("the answer holds no Go code, so nothing was written; it is shown above; ask for a Go file")
    return code if code.endswith("\n") else code + "\n"
