"""The one tree of errors that guild raises on purpose.

    GuildError                 exit 1
    ├── UsageError             exit 2   what the user typed cannot be done as typed
    │   └── ContextOverflow             the request does not fit the model's context window
    ├── CardError                       a TOML card or JSON config says something that no card may say
    ├── ModelError                      a base model cannot be fetched, imported, found or trusted
    │   ├── DownloadError               no source delivered it
    │   ├── IntegrityError              it arrived, but it is not what it should be
    │   └── GgufError                   the GGUF file is damaged, or of a kind guild cannot import
    ├── AdapterError                    the adapter doctor refused a LoRA adapter
    ├── BackendError                    MLX cannot run here as installed
    ├── TrainingError                   a training cannot begin or go on: data, recipe, memory, a loss that is no number
    │   └── ContaminationError          training data hold something of a benchmark problem
    ├── RouterError                     the router's weights or data are missing or do not fit
    ├── StorageError                    the disk is full, or a place may not be written
    ├── InfraError                      no toolchain, no sandbox, disk full: the run stops, no answer is blamed
    └── BarMissed              exit 3   the run is sound, but fell below its bar

Every message says the place, the value in quotes, then what to do. Only `cli/main.py` catches these for good; a bug
raises something else and keeps its traceback.
"""


class GuildError(Exception):
    """Say what went wrong in words for the user."""

    exit_code = 1


class UsageError(GuildError):
    """Refuse what was typed, and say how to type it."""

    exit_code = 2


class ContextOverflow(UsageError):
    """Refuse a request that does not fit the context window, with the numbers."""


class CardError(GuildError):
    """Refuse a card, with file, field and value."""


class ModelError(GuildError):
    """Say why a base model cannot be had."""


class DownloadError(ModelError):
    """Say that no source delivered, and what each of them said."""


class IntegrityError(ModelError):
    """Say that what arrived is not what was pinned."""


class GgufError(ModelError):
    """Say why a GGUF file cannot be imported."""


class AdapterError(GuildError):
    """Say why the adapter doctor refused an adapter."""


class BackendError(GuildError):
    """Say why MLX cannot run here, and what to install."""


class TrainingError(GuildError):
    """Say why a training cannot begin or go on."""


class ContaminationError(TrainingError):
    """List what training data hold of benchmark problems."""


class RouterError(GuildError):
    """Say what the router lacks."""


class StorageError(GuildError):
    """Say that a place cannot be written, and how much room is missing."""


class InfraError(GuildError):
    """Say what the machine lacks to judge answers; the run stops, and no answer is blamed for it."""


class BarMissed(GuildError):
    """Report a sound run whose result is below the bar that was asked for."""

    exit_code = 3
