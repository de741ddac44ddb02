"""The policy in force: the one written for a base, as long as what it was measured with is what is installed here.

It stands on `assemble.py`'s floor: it introduces the engine's specialists to the written policy. How a policy is made is
`assemble_routes.py`'s business, which needs the store and statistics, and this, which every request passes, needs neither.
"""

from functools import cache, cached_property

from guild import places
from guild.assemble_contenders import fingerprint_here
from guild.contract import BASE, TRACKS, Task
from guild.engine.specialist import find_specialist, specialist_folders
from guild.routing.policy import Ruling
from guild.routing.router import Routes
from guild.routing.written_policy import WrittenChoice, WrittenPolicy, read_policy

_REMEDY = "guild routes policy --write"


class PolicyInForce:
    """Rules, task by task, by the policy that was written for a base."""

    def __init__(self, base: str, base_sha256: str | None, routes: Routes) -> None:
        """Take the base with the hash of its installed weights, None where it is not installed; reads nothing yet."""
        self._base, self._base_sha256, self._routes = base, base_sha256, routes
        # What is checked for one task is not checked again: a batch may hold thousands of requests, and an adapter is hashed.
        self.rule = cache(self._rule)

    @cached_property
    def _written(self) -> WrittenPolicy | None:
        return read_policy(places.policy(self._base))

    def _rule(self, task: Task) -> Ruling | None:
        """Return what the policy says of a task, None where it says nothing; raises CardError for a file that is no policy."""
        if self._written is None or task not in self._written.choice:
            return None
        choice = self._written.choice[task]
        changed = self._changed_base(self._written) or self._changed_choice(task, choice)
        if changed is not None:
            return Ruling(None, f"the policy is not used, since {changed}; {_REMEDY}")
        return Ruling(choice.model, choice.reason)

    def _changed_base(self, written: WrittenPolicy) -> str | None:
        if self._base_sha256 is None:
            return f"{self._base} is not installed"
        if self._base_sha256 != written.base_sha256:
            return f"it was measured with other weights of {self._base}"
        return None

    def _changed_choice(self, task: Task, choice: WrittenChoice) -> str | None:
        prior = self._routes.model_for(task)
        if prior != choice.prior:
            return f"the routes now name {prior} for {task}"
        for model in {choice.model, choice.about} - {None, BASE}:
            assert model is not None
            if model not in specialist_folders():
                return f"{model} is gone"
            specialist = find_specialist(model)
            if task not in specialist.card.tasks:
                return f"{model} no longer does {task}"
            if task not in TRACKS or fingerprint_here(specialist, self._base, task) != choice.fingerprint:
                return f"the adapter or prompt of {model} has changed"
        return None
