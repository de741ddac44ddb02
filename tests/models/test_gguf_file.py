import struct
from pathlib import Path

import gguf
import pytest
from tiny_gguf import HIDDEN, LAYERS, VOCABULARY, Tiny

from guild.errors import GgufError
from guild.models.gguf_file import read_gguf


@pytest.fixture
def good(tmp_path: Path) -> Path:
    return Tiny(tied=True).write(tmp_path / "good.gguf")


def _patched(good: Path, at: int, new: bytes) -> Path:
    data = bytearray(good.read_bytes())
    data[at : at + len(new)] = new
    bad = good.with_name("bad.gguf")
    bad.write_bytes(data)
    return bad


def test_reads_what_the_gguf_package_reads(good: Path) -> None:
    ours, theirs = read_gguf(good), gguf.GGUFReader(good)
    assert {name: tensor.offset for name, tensor in ours.tensors.items()} == {
        tensor.name: tensor.data_offset for tensor in theirs.tensors
    }
    assert {name: tensor.size_bytes for name, tensor in ours.tensors.items()} == {
        tensor.name: tensor.n_bytes for tensor in theirs.tensors
    }
    assert ours.fields == {k: f.contents() for k, f in theirs.fields.items() if not k.startswith("GGUF.")}
    assert ours.tensors["token_embd.weight"].shape == (VOCABULARY, HIDDEN)


def test_reads_every_scalar_type_and_a_quantised_tensor(tmp_path: Path) -> None:
    writer = gguf.GGUFWriter(tmp_path / "x.gguf", "llama")
    numbers = {"uint8": 200, "int8": -5, "uint16": 60000, "int16": -6, "uint32": 4_000_000_000, "int32": -7}
    for kind, value in (numbers | {"uint64": 2**63, "int64": -8, "float64": 0.1, "bool": True}).items():
        getattr(writer, f"add_{kind}")(f"x.{kind}", value)
    writer.add_array("x.floats", [1.5, 2.5])
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    fields = read_gguf(tmp_path / "x.gguf").fields
    assert {key: fields[f"x.{key}"] for key in numbers} == numbers
    assert fields["x.uint64"] == 2**63 and fields["x.float64"] == 0.1 and fields["x.bool"] is True
    assert fields["x.floats"] == [1.5, 2.5]


@pytest.mark.parametrize("kept", [0, 3, 20, 200, 4000])
def test_refuses_a_file_cut_short_in_its_header(good: Path, kept: int) -> None:
    bad = good.with_name("bad.gguf")
    bad.write_bytes(good.read_bytes()[:kept])
    with pytest.raises(GgufError, match=r"bad\.gguf: .*(empty|not a GGUF|cut short|damaged)"):
        read_gguf(bad)


def test_refuses_a_file_cut_short_in_its_tensors_and_names_the_tensor(good: Path) -> None:
    bad = good.with_name("bad.gguf")
    bad.write_bytes(good.read_bytes()[:-5000])
    with pytest.raises(GgufError, match=r"tensor '.+' should end at byte \d+, but the file ends at \d+"):
        read_gguf(bad)


def test_refuses_what_is_no_gguf(tmp_path: Path) -> None:
    (tmp_path / "page.gguf").write_text("<html>404</html>")
    with pytest.raises(GgufError, match="starts with b'<htm', not b'GGUF'"):
        read_gguf(tmp_path / "page.gguf")
    with pytest.raises(GgufError, match="there is no such file"):
        read_gguf(tmp_path / "none.gguf")
    with pytest.raises(GgufError, match="cannot be read"):
        read_gguf(tmp_path)


@pytest.mark.parametrize(
    ("at", "new", "says"),
    [
        (4, struct.pack("<I", 1), "GGUF version 1"),
        (4, struct.pack(">I", 3), "big-endian"),
        (8, struct.pack("<Q", 2**62), "announces 4611686018427387904 tensors, more than"),
        (16, struct.pack("<Q", 2**40), "announces 1099511627776 metadata fields, more than"),
        (24, struct.pack("<Q", 2**63), "announces 9223372036854775808 characters, more than"),
        (52, struct.pack("<I", 77), "metadata field of the unknown type 77"),
    ],
)
def test_refuses_absurd_numbers_at_once(good: Path, at: int, new: bytes, says: str) -> None:
    with pytest.raises(GgufError, match=says):
        read_gguf(_patched(good, at, new))


def _tensor_row(good: Path, name: str) -> int:
    """Return where the row's number of dimensions stands."""
    raw = name.encode()
    return good.read_bytes().index(struct.pack("<Q", len(raw)) + raw) + 8 + len(raw)


def test_refuses_an_unknown_quantisation_by_tensor_and_number(good: Path) -> None:
    at = _tensor_row(good, "token_embd.weight") + 4 + 16
    with pytest.raises(GgufError, match=r"tensor 'token_embd.weight' has the unknown quantisation type 99"):
        read_gguf(_patched(good, at, struct.pack("<I", 99)))


def test_refuses_a_tensor_beyond_the_end(good: Path) -> None:
    at = _tensor_row(good, "token_embd.weight") + 4 + 16 + 4
    with pytest.raises(GgufError, match=r"tensor 'token_embd.weight' should end at byte"):
        read_gguf(_patched(good, at, struct.pack("<Q", 2**50)))
    with pytest.raises(GgufError, match="no multiple of 32"):
        read_gguf(_patched(good, at, struct.pack("<Q", 7)))


@pytest.mark.parametrize(("new", "says"), [(0, "has 0 dimensions"), (9, "has 9 dimensions")])
def test_refuses_absurd_dimensions(good: Path, new: int, says: str) -> None:
    with pytest.raises(GgufError, match=says):
        read_gguf(_patched(good, _tensor_row(good, "token_embd.weight"), struct.pack("<I", new)))


def test_refuses_a_shape_of_zero_or_beyond_all_measure(good: Path) -> None:
    at = _tensor_row(good, "token_embd.weight") + 4
    with pytest.raises(GgufError, match="shape"):
        read_gguf(_patched(good, at, struct.pack("<Q", 0)))
    with pytest.raises(GgufError, match="should end at byte"):
        read_gguf(_patched(good, at, struct.pack("<Q", 2**62)))


def test_any_damaged_byte_of_the_header_ends_in_a_model_or_one_clear_error(good: Path) -> None:
    """Flip bytes all over the header: nothing but GgufError may come out, and it must come quickly."""
    from guild.models.gguf_import import inspect_gguf

    start = min(tensor.offset for tensor in read_gguf(good).tensors.values())
    for at in range(0, start, 97):
        bad = _patched(good, at, bytes([good.read_bytes()[at] ^ 0xFF]))
        try:
            inspect_gguf(bad)
        except GgufError as error:
            assert str(error).startswith(f"{bad}: ")


def test_fields_are_typed(good: Path) -> None:
    read = read_gguf(good)
    assert read.need("llama.block_count", int) == LAYERS
    assert read.need("llama.block_count", float) == float(LAYERS)
    assert read.optional("no.such", str) is None
    with pytest.raises(GgufError, match=r"'no.such' is missing"):
        read.need("no.such", str)
    with pytest.raises(GgufError, match=r"'general.architecture' is 'llama', expected int"):
        read.need("general.architecture", int)
