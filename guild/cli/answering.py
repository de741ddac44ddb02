"""How an answer reaches a terminal, coloured as it streams, a pipe, as plain text, or a file, as its Go code alone."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from guild.errors import GuildError, StorageError

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
    """Colours what stands in fences as Go, a line at a time, and writes everything else as it comes.

    Without its escape codes, what it writes is the answer to the letter.
    """

    def __init__(self) -> None:
        """Prepare the Go lexer."""
        from pygments.formatters import TerminalFormatter
        from pygments.lexers import GoLexer

        self._lexer, self._formatter = GoLexer(), TerminalFormatter()
        self._line, self._shown, self._fenced = "", 0, False

    def write(self, piece: str) -> None:
        """Show what is certain of one more piece."""
        *ended, begun = piece.split("\n")
        for part in ended:
            self._line += part
            self._show_line()
            sys.stdout.write("\n")
        self._line += begun
        if not self._fenced and self._line.strip() and not self._line.lstrip().startswith("`"):
            # Prose needs no colour, so it need not wait for the end of its line.
            sys.stdout.write(self._line[self._shown :])
            self._shown = len(self._line)
        sys.stdout.flush()

    def close(self) -> None:
        """Show the unfinished last line, and end it."""
        if self._line:
            self._show_line()
            sys.stdout.write("\n")
        sys.stdout.flush()

    def _show_line(self) -> None:
        line, self._line, shown, self._shown = self._line, "", self._shown, 0
        if line.lstrip().startswith("```"):
            self._fenced = not self._fenced
            sys.stdout.write(f"\x1b[2m{line}\x1b[0m")
        elif self._fenced:
            from pygments import format as formatted

            # The lexer's own get_tokens would tidy line ends up.
            tokens = ((kind, text) for _, kind, text in self._lexer.get_tokens_unprocessed(line))
            sys.stdout.write(formatted(tokens, self._formatter))
        else:
            sys.stdout.write(line[shown:])


def streaming_writer() -> Writer:
    """Return a colouring writer for a terminal, a plain one for a pipe, a terminal without colours, and where NO_COLOR is set."""
    import os

    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not sys.stdout.isatty()
    return PlainWriter() if plain else ColourWriter()


def plain_writer() -> PlainWriter:
    """Return a writer without colours."""
    return PlainWriter()


def save_code(answer: "Answer", place: Path, *, force: bool) -> None:
    """Write the Go code of an answer, and nothing else, to a file; one that is there is overwritten only by `force`.

    Raises GuildError when the answer holds no Go, and StorageError when the file cannot be written. The answer is then shown on
    stderr, since it took long to make.
    """
    code = answer.parsed.code
    if code is None:
        print(answer.text, file=sys.stderr)
        raise GuildError("the answer holds no Go code, so nothing was written; it is shown above; ask for a Go file")
    try:
        with place.open("w" if force else "x", encoding="utf-8") as file:
            file.write(code if code.endswith("\n") else code + "\n")
    except OSError as error:
        print(answer.text, file=sys.stderr)
        raise StorageError(f"{place}: cannot be written ({error.strerror}); the answer is shown above") from None
