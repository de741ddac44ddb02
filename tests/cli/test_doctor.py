"""`guild doctor` as a user sees it: its lines, its JSON, its exit code, with MLX in any state."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from guild.cli.doctor import doctor

ROOT = Path(__file__).parents[2]
BROKEN = 'raise ImportError("libmlx.so: cannot open shared object file")\n'
CRASHING = "import os\nos.abort()\n"

app = typer.Typer()
app.command()(doctor)


def _run(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, list(words))
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.stdout


def _mlx(core: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put an MLX of our own before the installed one, for the processes that are started from here."""
    (folder / "mlx").mkdir()
    (folder / "mlx" / "__init__.py").write_text("")
    (folder / "mlx" / "core.py").write_text(core)
    monkeypatch.setenv("PYTHONPATH", f"{folder}:{ROOT}")


def test_json_names_every_check_and_agrees_with_the_exit_code(guild_home: Path) -> None:
    code, out = _run("--json")
    assert out.count("\n") == 1
    told = json.loads(out)
    assert told["ok"] is (code == 0)
    assert told["ok"] is all(check["state"] != "fail" for check in told["checks"])
    names = [check["name"] for check in told["checks"]]
    expected = ["python", "system", "mlx", "device", "torch", "go", "sandbox", "home", "memory", "disk"]
    assert [name for name in names if name in expected] == expected
    assert {"router", "specialist go-developer", "specialist go-test", "specialist go-review"} <= set(names)
    assert {key for check in told["checks"] for key in check} == {"name", "state", "found", "remedy"}
    assert all(check["remedy"] for check in told["checks"] if check["state"] != "ok")


def test_text_has_one_line_per_check_and_what_to_do_below(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("GUILD_HOME", str(tmp_path / "file"))
    code, out = _run()
    lines = out.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("fail  home "))
    assert f"{tmp_path / 'file'} cannot be written" in lines[at]
    assert lines[at + 1].strip() == "-> mend that, or set GUILD_HOME elsewhere"
    assert lines[-1].endswith(" to mend")
    assert code == 1


@pytest.mark.parametrize(
    ("core", "says"),
    [(BROKEN, "libmlx.so: cannot open shared object file"), (CRASHING, "ends the process with signal 6")],
)
def test_it_survives_a_broken_mlx_and_checks_the_rest(
    guild_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, core: str, says: str
) -> None:
    _mlx(core, tmp_path, monkeypatch)
    code, out = _run("--json")
    checks = {check["name"]: check for check in json.loads(out)["checks"]}
    assert code == 1
    assert checks["mlx"]["state"] == "fail"
    assert says in checks["mlx"]["found"]
    assert "pip install 'guildlm[cpu]'" in checks["mlx"]["remedy"]
    assert {"device", "blas", "kernels"}.isdisjoint(checks)
    assert checks["home"]["state"] == "ok"
    assert checks["specialist go-test"]["state"] == "warn"


def test_a_card_of_the_users_own_that_is_wrong_is_one_line(guild_home: Path) -> None:
    guild_home.mkdir()
    (guild_home / "catalog.toml").write_text("[models.mine]\ntitel = 'x'\n")
    code, out = _run("--json")
    catalog = next(check for check in json.loads(out)["checks"] if check["name"] == "catalog")
    assert code == 1
    assert catalog["state"] == "fail"
    assert f"{guild_home / 'catalog.toml'}: field 'models.mine.title' is missing (and " in catalog["found"]
    assert catalog["remedy"] == "add it"
