from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from guild.models.safetensors_writer import Entry, SafetensorsWriter

ENTRIES = [Entry("a", "F32", (4, 3), 4), Entry("b", "U32", (2,), 4)]


def test_rows_in_any_order_are_what_the_safetensors_package_reads(tmp_path: Path) -> None:
    a = np.arange(12, dtype=np.float32).reshape(4, 3)
    b = np.array([7, 8], np.uint32)
    with SafetensorsWriter(tmp_path / "x.safetensors", ENTRIES) as writer:
        assert writer.write_rows(ENTRIES[1], 0, b) == 8
        assert writer.write_rows(ENTRIES[0], 2, a[2:]) == 24
        writer.write_rows(ENTRIES[0], 0, a[:2])
    read = load_file(tmp_path / "x.safetensors")
    np.testing.assert_array_equal(read["a"], a)
    np.testing.assert_array_equal(read["b"], b)


def test_a_full_disk_is_an_oserror() -> None:
    with pytest.raises(OSError, match="No space left"), SafetensorsWriter(Path("/dev/full"), ENTRIES) as writer:
        writer.write_rows(ENTRIES[1], 0, np.zeros(2, np.uint32))
