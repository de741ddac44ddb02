"""The profile for macOS, as text: it cannot be run on other systems."""

from pathlib import Path

from guild.bench.seatbelt import around_binary


def test_all_is_denied_but_itself_and_one_folder(tmp_path: Path) -> None:
    binary, folder = tmp_path / 'a "quoted" \\ name', tmp_path / "work"
    program, option, profile = around_binary(Path("/usr/bin/sandbox-exec"), binary, folder)
    assert (program, option) == ("/usr/bin/sandbox-exec", "-p")
    lines = profile.splitlines()
    assert lines[:2] == ["(version 1)", "(deny default)"]
    assert "(deny network*)" in lines
    assert "(deny process-fork)" in lines
    writing = [line for line in lines if "file-write" in line]
    assert writing == [f'(allow file-write* (subpath "{folder.resolve()}") (literal "/dev/null"))']
    assert 'a \\"quoted\\" \\\\ name' in profile
    assert profile.count("(") == profile.count(")")
