"""The loop guard: tells when an answer does nothing any more but repeat itself, so that it can be stopped.

Small models under greedy decoding fall into loops and stay in them to their last token. Two kinds are seen: the same tokens again
and again, and lines that differ in numbers and literals only, such as the rows of a table without an end. It never changes which
token is drawn: an answer that it stops is the beginning of the one that would have been.
"""

import re
from collections import deque

import numpy as np

_LONGEST_PERIOD = 64
_LEAST_TOKENS, _LEAST_TIMES = 96, 3
"""Tokens count as a loop when they repeat for so long, and the whole period so often."""
_LIKE_LINES = 32
"""So many lines in a row of one pattern (or of up to three in turn) are no table any more that a person would write."""
_LINE_PERIODS = (1, 2, 3)
_CHANGING = re.compile(r'"(?:\\.|[^"\\])*"|`[^`]*`|\'(?:\\.|[^\'\\])*\'|\d+(?:\.\d+)?')


class LoopGuard:
    """Watches one answer, token by token."""

    def __init__(self) -> None:
        """Start with an empty answer."""
        self._tokens = np.full(_LONGEST_PERIOD, -1, dtype=np.int64)
        self._repeated = np.zeros(_LONGEST_PERIOD, dtype=np.int64)
        self._line = ""
        self._patterns: deque[str] = deque(maxlen=max(_LINE_PERIODS))
        self._alike = dict.fromkeys(_LINE_PERIODS, 0)

    def loops(self, token: int, text: str) -> bool:
        """Take the next token and the text that it made certain; tell whether the answer is in a loop."""
        # Place n holds the token n + 1 places back, and for how long all tokens were those so many places before them.
        self._repeated = np.where(self._tokens == token, self._repeated + 1, 0)
        self._tokens[1:] = self._tokens[:-1]
        self._tokens[0] = token
        periods = np.arange(1, _LONGEST_PERIOD + 1)
        if (self._repeated >= np.maximum(_LEAST_TOKENS, (_LEAST_TIMES - 1) * periods)).any():
            return True
        *whole, self._line = (self._line + text).split("\n")
        loops = [self._line_loops(line) for line in whole]
        return any(loops)

    def _line_loops(self, line: str) -> bool:
        pattern = _CHANGING.sub("0", line.strip())
        for period in _LINE_PERIODS:
            same = len(self._patterns) >= period and self._patterns[-period] == pattern
            self._alike[period] = self._alike[period] + 1 if same else 0
        self._patterns.append(pattern)
        return any(alike >= _LIKE_LINES for alike in self._alike.values())
