"""Which system calls a confined program may not make, as the filter (seccomp, classic BPF) that bubblewrap loads.

Namespaces hide this machine's files, network and processes; this closes what they leave open: memory that no limit counts
(memfd, System V segments), socket families without namespaces (vsock reaches the host of a virtual machine), kernel doors
that bugs come through (bpf, io_uring, keyrings, userfaultfd …), and new processes. Only the filter's bytes are made here.
"""

import struct
from typing import NamedTuple

from guild.errors import InfraError

_EPERM, _ENOSYS, _EAFNOSUPPORT = 1, 38, 97
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _ERRNO, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_NUMBER_AT, _MACHINE_AT, _FIRST_ARGUMENT_AT = 0, 4, 16
_CLONE_THREAD = 0x10000
_X32 = 0x40000000
# Unix, IPv4, IPv6, and netlink, by which Go lists network interfaces.
_FAMILIES = (1, 2, 10, 16)

# Each name with its number on x86-64, and on the machines that share the generic table. None: no such call there.
_DENIED: dict[str, tuple[int | None, int | None]] = {
    "acct": (163, 89),
    "add_key": (248, 217),
    "bpf": (321, 280),
    "chroot": (161, 51),
    "fanotify_init": (300, 262),
    "finit_module": (313, 273),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fsopen": (430, 430),
    "fspick": (433, 433),
    "init_module": (175, 105),
    "io_setup": (206, 0),
    "kcmp": (312, 272),
    "kexec_file_load": (320, 294),
    "kexec_load": (246, 104),
    "keyctl": (250, 219),
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "mount": (165, 40),
    "mount_setattr": (442, 442),
    "move_mount": (429, 429),
    "mq_open": (240, 180),
    "msgget": (68, 186),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    "open_tree": (428, 428),
    "perf_event_open": (298, 241),
    "pidfd_getfd": (438, 438),
    "pivot_root": (155, 41),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "ptrace": (101, 117),
    "quotactl": (179, 60),
    "reboot": (169, 142),
    "request_key": (249, 218),
    "semget": (64, 190),
    "setns": (308, 268),
    "shmget": (29, 194),
    "swapon": (167, 224),
    "umount2": (166, 39),
    "unshare": (272, 97),
    "userfaultfd": (323, 282),
    "vmsplice": (278, 75),
}
_ABSENT: dict[str, tuple[int | None, int | None]] = {"io_uring_setup": (425, 425), "clone3": (435, 435)}
_FORKS: dict[str, tuple[int | None, int | None]] = {"fork": (57, None), "vfork": (58, None)}
_SOCKET, _CLONE, _PRCTL = (41, 198), (56, 220), (157, 167)
# To outlive the sandbox's end (PR_SET_PDEATHSIG), and to hide from the watch (PR_SET_DUMPABLE).
_DENIED_OPTIONS = (1, 4)


class _Machine(NamedTuple):
    audit: int
    column: int


_MACHINES = {
    "x86_64": _Machine(0xC000003E, 0),
    "aarch64": _Machine(0xC00000B7, 1),
    "riscv64": _Machine(0xC00000F3, 1),
    "loongarch64": _Machine(0xC0000102, 1),
}


def call_filter(machine: str, *, one_process: bool) -> bytes:
    """Return the filter for a machine such as `x86_64`; with `one_process` only threads may be made, no processes.

    A refused call fails with EPERM, as it would for any user without rights; the program goes on. Raises InfraError for a
    machine whose numbers are not known, since a filter that guesses is none.
    """
    if machine not in _MACHINES:
        raise InfraError(
            f"sandbox: no list of system calls for a {machine!r}; run guild bench on {', '.join(_MACHINES)}"
        )
    audit, column = _MACHINES[machine]
    code = [
        *_load(_MACHINE_AT),
        *_unless(_EQUAL, audit, _KILL),
        *_load(_NUMBER_AT),
    ]
    if machine == "x86_64":
        # Programs of the x32 kind have numbers of their own, which would pass by the list below.
        code += _when(_AT_LEAST, _X32, _ERRNO | _ENOSYS)
    refused = [(_DENIED, _EPERM), (_ABSENT, _ENOSYS), *([(_FORKS, _EPERM)] if one_process else [])]
    for calls, errno in refused:
        for numbers in calls.values():
            if (number := numbers[column]) is not None:
                code += _when(_EQUAL, number, _ERRNO | errno)
    if one_process:
        makes_thread = [*_unless(_ANY_BIT, _CLONE_THREAD, _ERRNO | _EPERM)]
        code += _first_argument(_CLONE[column], makes_thread)
        harmless = [word for option in _DENIED_OPTIONS for word in _when(_EQUAL, option, _ERRNO | _EPERM)]
        code += _first_argument(_PRCTL[column], harmless)
    last = len(_FAMILIES) - 1
    known = [_jump(_EQUAL, family, last - place + 1, 0) for place, family in enumerate(_FAMILIES)]
    code += _first_argument(_SOCKET[column], [*known, _return(_ERRNO | _EAFNOSUPPORT)])
    return b"".join([*code, _return(_ALLOW)])


def _first_argument(number: int, checks: list[bytes]) -> list[bytes]:
    """Return the checks of one call's first argument; a call that passes them is allowed."""
    body = [*_load(_FIRST_ARGUMENT_AT), *checks, _return(_ALLOW)]
    return [_jump(_EQUAL, number, 0, len(body)), *body]


def _instruction(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("=HBBI", code, yes, no, value)


def _load(offset: int) -> list[bytes]:
    return [_instruction(_LOAD, offset)]


def _return(value: int) -> bytes:
    return _instruction(_RETURN, value)


def _jump(test: int, value: int, yes: int, no: int) -> bytes:
    return _instruction(test, value, yes, no)


def _when(test: int, value: int, result: int) -> list[bytes]:
    return [_jump(test, value, 0, 1), _return(result)]


def _unless(test: int, value: int, result: int) -> list[bytes]:
    return [_jump(test, value, 1, 0), _return(result)]
