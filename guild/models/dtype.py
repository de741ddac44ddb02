"""The number formats in which a base model can be kept."""

from typing import Literal, get_args

from guild.errors import UsageError

Dtype = Literal["float32", "float16", "bfloat16", "4bit"]
DTYPES: tuple[Dtype, ...] = get_args(Dtype)

# 4-bit weights carry a 16-bit scale and offset for every 64 of them.
BITS_PER_WEIGHT: dict[Dtype, float] = {"float32": 32, "float16": 16, "bfloat16": 16, "4bit": 4.5}


def check_dtype(word: str) -> Dtype:
    """Return the number format of that name; raises UsageError with the names there are."""
    for dtype in DTYPES:
        if dtype == word:
            return dtype
    raise UsageError(f"dtype {word!r} is not known; choose one of {', '.join(DTYPES)}")
