"""A newer version of the checklist than that of an assessment: whether there is one, and the way to it."""

from selfcheck.checklist import Checklist
from selfcheck.ui import frame, resources, screens, texts
from selfcheck.ui.frame import Opened
from selfcheck.ui.visit import address


def newer_than(checklist: Checklist) -> Checklist | None:
    """Return the newest version of a checklist that is here; None if that is this one."""
    latest = resources.shelf().latest(checklist.id)
    return latest if latest is not None and latest.version != checklist.version else None


def tell(opened: Opened) -> None:
    """Say that there is a newer version, and lead to what is otherwise in it; nothing if there is none."""
    if latest := newer_than(opened.checklist):
        frame.notice(texts.NEWER.format(version=latest.version), "nieuwe-versie")
        screens.link("overzetten", texts.NEWER_LINK, address(opened.id))
