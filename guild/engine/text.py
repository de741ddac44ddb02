"""Token ids in, text out, piece by piece: whole characters only, and never a part of a stop string."""

from typing import Any

from mlx_lm.generate import TextStateMachine


class TextStream:
    """The text of one row. Text that may still turn out to be a stop string is held back."""

    def __init__(self, tokenizer: Any, stop: tuple[str, ...]) -> None:
        """Decode with mlx-lm's tokenizer wrapper; `stop` strings end the text and are cut off."""
        self._detokenizer = tokenizer.detokenizer
        self._machine = TextStateMachine({"text": [(word, None) for word in stop]}).make_state("text")
        self.stopped = False

    def push(self, token: int) -> str:
        """Return the text that one more token makes certain; sets `stopped` when a stop string is complete."""
        self._detokenizer.add_token(token)
        return self._step(self._detokenizer.last_segment)

    def finish(self) -> str:
        """Return what is left when the answer ends for another reason than a stop string."""
        self._detokenizer.finalize()
        # An answer cut at its length may end within a character, which the detokenizer then gives as a replacement.
        text = self._step(self._detokenizer.last_segment.rstrip("\ufffd"))
        if self.stopped:
            return text
        self._machine, rest, _ = TextStateMachine.flush(self._machine)
        return text + str(rest)

    def _step(self, text: str) -> str:
        if not text:
            return ""
        self._machine, safe, state = TextStateMachine.step(self._machine, text)
        self.stopped = state is None
        return str(safe)
