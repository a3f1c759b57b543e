"""Per theme: where it stands and why, what is strong, and every piece of advice."""

from datetime import date

from selfcheck.advice import Advice, Strength
from selfcheck.report import wording
from selfcheck.report.advising import advise_on
from selfcheck.report.blocks import Block, Heading, Listing, NewPage, Paragraph, Role, line, strong
from selfcheck.report.disclosure import Disclosure, Hidden
from selfcheck.report.paragraphs import lines
from selfcheck.scoring import ThemeScore, shown


def per_theme(said: Disclosure, today: date) -> list[Block]:
    """Every theme, each under a heading of level 2."""
    blocks: list[Block] = [NewPage()]
    for theme in said.themes:
        blocks += _verdict_alone(theme) if isinstance(theme, Hidden) else _theme(said, theme, today)
    return blocks


def _verdict_alone(theme: Hidden) -> list[Block]:
    sentence = line("Stand: ", strong(theme.verdict or ""), ". Meer over dit thema staat niet in deze versie.")
    return [Heading(2, theme.title), Paragraph(sentence)]


def _theme(said: Disclosure, theme: ThemeScore, today: date) -> list[Block]:
    advice = [advice for advice in said.result.advice if advice.theme.id == theme.theme.id]
    return [
        Heading(2, theme.theme.title),
        *standing(said, theme),
        *_strong(said, theme),
        *_advice(said, [a for a in advice if not a.set_aside], today),
        *_set_aside([a for a in advice if a.set_aside]),
    ]


def standing(said: Disclosure, theme: ThemeScore) -> list[Block]:
    """The score and verdict of a theme, with the sentences that explain them."""
    sentences = [note] if (note := theme.theme.note) else []
    if not theme.weight and not note:
        sentences.append("Dit thema telt niet mee in het totaal.")
    blocks: list[Block] = [Paragraph(line(sentence), Role.REMARK) for sentence in sentences]
    if theme.score is None or theme.verdict is None:
        return [*blocks, Paragraph(line("Geen enkele vraag van dit thema is van toepassing. Er is geen score."))]
    score, verdict = theme.score, theme.verdict
    if score.known is None:
        first = line("Stand: ", strong(wording.NO_SCORE_YET), f". {wording.no_score(score)}")
    else:
        figure = strong(f"{shown(score.known)} van 100")
        open_ = "" if wording.settled(score) else f" (tussen {shown(score.low)} en {shown(score.high)})"
        first = line("Score: ", figure, f"{open_}. Stand: ", strong(wording.verdict_label(verdict)), ".")
    why = _why(said, theme)
    return [*blocks, Paragraph(first), *([Paragraph(line(" ".join(why)))] if why else [])]


def _why(said: Disclosure, theme: ThemeScore) -> list[str]:
    verdict, gate = theme.verdict, said.checklist.gate
    if verdict is None:
        return []
    sentences = [] if verdict.row is None else [verdict.row.sentence]
    if verdict.zeros and gate:
        sentences.append(wording.gate_sentence(gate.lowered if verdict.capped else gate.kept, verdict.zeros))
    open_ = [mark.question for mark in theme.marks if mark.counts and mark.points is None]
    if verdict.row is not None and open_:
        sentences.append(wording.provisional(theme, verdict))
    if said.working and (core := [question for question in open_ if question.core]):
        sentences.append(wording.to_find_out(core))
    return sentences


def _strong(said: Disclosure, theme: ThemeScore) -> list[Block]:
    found = [strength for strength in said.result.strong if strength.theme.id == theme.theme.id]
    if not found:
        return []
    blocks: list[Block] = [Heading(3, "Wat al goed staat"), Listing(tuple((_strength(said, s),) for s in found))]
    leads = {strength.level.lead: None for strength in found if strength.at_top and strength.level.lead}
    return [*blocks, *(Paragraph(line(f"Bij niveau ‘{_labels(found, lead)}’: {lead}"), Role.REMARK) for lead in leads)]


def _labels(found: list[Strength], lead: str) -> str:
    return next(strength.level.label for strength in found if strength.level.lead == lead)


def _strength(said: Disclosure, strength: Strength) -> Paragraph:
    question, level = strength.question, strength.level
    place = wording.evidence_place(said.answers[question.id].evidence)
    where = f" ({place})" if place else ""
    return Paragraph(line(strong(f"{question.label}. "), f"{level.label}: {question.levels[level.id]}{where}"))


def _advice(said: Disclosure, found: list[Advice], today: date) -> list[Block]:
    if not found:
        return []
    blocks: list[Block] = [Heading(3, "Advies" if len(found) == 1 else "Adviezen")]
    for advice in found:
        blocks += advise_on(said, advice, today)
    return blocks


def _set_aside(found: list[Advice]) -> list[Block]:
    if not found:
        return []
    entries = tuple(
        (
            Paragraph(line(strong(f"{advice.question.label}. "), advice.proposal.text)),
            *(Paragraph(line("Reden: ", *text)) for text in lines(advice.answer.set_aside or "")),
        )
        for advice in found
    )
    remark = "De gemeente neemt deze adviezen niet over. De score blijft hetzelfde: die gaat over de tekst."
    return [Heading(3, "Niet overgenomen"), Paragraph(line(remark), Role.REMARK), Listing(entries)]
