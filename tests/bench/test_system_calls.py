"""The filter of system calls, interpreted as the kernel would."""

import struct

import pytest

from guild.bench.system_calls import call_filter
from guild.errors import InfraError

AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7, "riscv64": 0xC00000F3, "loongarch64": 0xC0000102}
GENERIC = [machine for machine in AUDIT if machine != "x86_64"]
ALLOWED, KILLED = "allowed", "killed"
EPERM, ENOSYS, EAFNOSUPPORT = 1, 38, 97


def answer(program: bytes, audit: int, number: int, argument: int = 0) -> str | int:
    """Return `allowed`, `killed` or the errno that the filter answers a call with."""
    data = struct.pack("=IIQQ", number, audit, 0, argument)
    code = list(struct.iter_unpack("=HBBI", program))
    at = accumulator = 0
    while True:
        operation, yes, no, value = code[at]
        at += 1
        match operation:
            case 0x20:
                (accumulator,) = struct.unpack_from("=I", data, value)
            case 0x15:
                at += yes if accumulator == value else no
            case 0x35:
                at += yes if accumulator >= value else no
            case 0x45:
                at += yes if accumulator & value else no
            case 0x06:
                return {0x7FFF0000: ALLOWED, 0x80000000: KILLED}.get(value, value & 0xFFFF)


@pytest.mark.parametrize("machine", AUDIT)
@pytest.mark.parametrize("one_process", [True, False])
def test_every_call_has_an_answer_and_most_are_allowed(machine: str, one_process: bool) -> None:
    program = call_filter(machine, one_process=one_process)
    answers = [answer(program, AUDIT[machine], number) for number in range(600)]
    assert answers.count(ALLOWED) > 500
    assert set(answers) - {ALLOWED} == {EPERM, ENOSYS, EAFNOSUPPORT}


@pytest.mark.parametrize(
    ("machine", "number", "argument", "expected"),
    [
        ("x86_64", 0, 0, ALLOWED),  # read
        ("x86_64", 59, 0, ALLOWED),  # execve, by which the program itself starts
        ("x86_64", 101, 0, EPERM),  # ptrace
        ("x86_64", 165, 0, EPERM),  # mount
        ("x86_64", 319, 0, EPERM),  # memfd_create
        ("x86_64", 425, 0, ENOSYS),  # io_uring_setup
        ("x86_64", 435, 0, ENOSYS),  # clone3
        ("x86_64", 57, 0, EPERM),  # fork
        ("x86_64", 56, 0x50F00, ALLOWED),  # clone of a thread
        ("x86_64", 56, 17, EPERM),  # clone of a process
        ("x86_64", 157, 15, ALLOWED),  # prctl: a name
        ("x86_64", 157, 1, EPERM),  # prctl: to outlive the parent
        ("x86_64", 41, 2, ALLOWED),  # socket: IPv4
        ("x86_64", 41, 16, ALLOWED),  # socket: netlink
        ("x86_64", 41, 40, EAFNOSUPPORT),  # socket: vsock
        ("x86_64", 0x40000000 + 101, 0, ENOSYS),  # ptrace of the x32 kind
        *((machine, 63, 0, ALLOWED) for machine in GENERIC),
        *((machine, 117, 0, EPERM) for machine in GENERIC),
        *((machine, 220, 17, EPERM) for machine in GENERIC),
        *((machine, 220, 0x50F00, ALLOWED) for machine in GENERIC),
        *((machine, 198, 40, EAFNOSUPPORT) for machine in GENERIC),
    ],
)
def test_what_a_test_binary_may_call(machine: str, number: int, argument: int, expected: str | int) -> None:
    assert answer(call_filter(machine, one_process=True), AUDIT[machine], number, argument) == expected


def test_the_compiler_may_make_processes() -> None:
    program = call_filter("x86_64", one_process=False)
    assert [answer(program, AUDIT["x86_64"], number, 17) for number in (56, 57)] == [ALLOWED, ALLOWED]
    assert answer(program, AUDIT["x86_64"], 101) == EPERM


def test_a_call_of_another_machine_ends_the_program() -> None:
    # A 64-bit x86 runs 32-bit calls too, under numbers of their own.
    assert answer(call_filter("x86_64", one_process=True), 0x40000003, 11) == KILLED


def test_no_filter_is_made_up_for_an_unknown_machine() -> None:
    with pytest.raises(InfraError, match="'vax'"):
        call_filter("vax", one_process=True)
