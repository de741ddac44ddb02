import platform
import sys
from importlib import metadata

import pytest

from guild.models import device
from guild.models.device import apple_silicon, detect_device, memory_bytes


def test_a_mac_with_an_apple_processor_is_metal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(platform, "machine", lambda: "arm64")
    assert (detect_device(), apple_silicon()) == ("metal", True)
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    assert (detect_device(), apple_silicon()) == ("cpu", False)


def test_linux_is_cuda_where_mlx_cuda_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(device, "_CUDA_PACKAGES", ("no-such-package-here",))
    assert detect_device() == "cpu"
    monkeypatch.setattr(device, "_CUDA_PACKAGES", ("no-such-package-here", "pytest"))
    assert detect_device() == "cuda"
    assert metadata.version("pytest")


def test_memory_is_more_than_a_gigabyte_and_less_than_a_petabyte() -> None:
    assert 1e9 < memory_bytes() < 1e15
