"""Whether a checklist makes sense: the rules that go beyond the shape of one part."""

from selfcheck.checklist import Checklist
from selfcheck.soundness.draft import Draft, Flaw, Links, Path, draft_of
from selfcheck.soundness.ids import id_flaws
from selfcheck.soundness.ladders import ladder_flaws
from selfcheck.soundness.questions import question_flaws
from selfcheck.soundness.results import result_flaws
from selfcheck.soundness.search import search_flaws

__all__ = ["Draft", "Flaw", "Links", "Path", "flaws", "flaws_of"]

_RULES = (id_flaws, ladder_flaws, question_flaws, search_flaws, result_flaws)


def flaws(checklist: Checklist) -> tuple[Flaw, ...]:
    """Everything in a checklist that does not make sense; empty if it is sound."""
    return flaws_of(draft_of(checklist))


def flaws_of(draft: Draft) -> tuple[Flaw, ...]:
    """Everything that does not make sense in as much of a checklist as has its shape."""
    return tuple(flaw for rule in _RULES for flaw in rule(draft))
