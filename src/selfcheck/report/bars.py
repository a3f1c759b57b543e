"""The figure with a bar for each theme, and the text that says the same."""

from selfcheck.report.blocks import Bar, Block, Figure, Paragraph, Role, line
from selfcheck.report.disclosure import Disclosure, Hidden
from selfcheck.report.wording import NOT_COUNTED, in_between, settled, verdict_label
from selfcheck.scoring import ThemeScore, shown

CERTAIN = "Donker staat vast. Licht kan er nog bij komen."
TICK = "Het streepje is de voorlopige score."


def bars(said: Disclosure) -> list[Block]:
    """The bars of all themes that may be shown, and how to read them; nothing if there is none."""
    if not said.themes:
        return []
    drawn = tuple(map(_bar, said.themes))
    figure = Figure(drawn, f"Staven per thema, van 0 tot 100. {' '.join(map(_sentence, said.themes))}")
    open_ = [bar for bar in drawn if bar.low != bar.high]
    if not open_:
        return [figure]
    legend = f"{CERTAIN} {TICK}" if any(bar.known is not None for bar in open_) else CERTAIN
    return [figure, Paragraph(line(legend), Role.REMARK)]


def _bar(theme: ThemeScore | Hidden) -> Bar:
    if isinstance(theme, Hidden):
        return Bar(theme.title, theme.verdict or "")
    label, words, score = _label(theme), verdict_label(theme.verdict), theme.score
    if score is None:
        return Bar(label, words)
    known = None if score.known is None else shown(score.known)
    return Bar(label, words, known, shown(score.low), shown(score.high))


def _label(theme: ThemeScore) -> str:
    return theme.theme.title if theme.weight else f"{theme.theme.title} ({NOT_COUNTED})"


def _sentence(theme: ThemeScore | Hidden) -> str:
    if isinstance(theme, Hidden):
        return f"{theme.title}: {theme.verdict}."
    score, words = theme.score, verdict_label(theme.verdict)
    if score is None:
        return f"{_label(theme)}: {words}."
    figures = [] if score.known is None else [f"{shown(score.known)} van 100"]
    figures += [] if settled(score) else [f"kan nog liggen {in_between(score)}"]
    return f"{_label(theme)}: {', '.join([*figures, words])}."
