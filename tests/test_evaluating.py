"""How the quality of finding is measured: on invented passages, with figures that were worked out by hand."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf, isclose
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import a_checklist, a_ladder, a_question, a_theme, one_theme, supporting
from evaluating.__main__ import main
from evaluating.intervals import between, difference, draws, figure
from evaluating.labelled import TOPICS, Document, LabelError, Labelled, Piece, Topic, read, topics_in
from evaluating.leaving_out import chosen, worth
from evaluating.measures import MEASURES, Part, outcomes
from evaluating.ours import THRESHOLDS, Ours
from evaluating.running import evaluate
from evaluating.showing import Candidate, Listed, Shown, Threshold, of_question, of_topic
from evaluating.telling import as_json, as_text, by_question, unlabelled
from evaluating.trial import SIMPLE, Trial, first_lists, matches
from reporting import published
from selfcheck.checklist import Checklist
from selfcheck.evidence import find
from selfcheck.passages import Text

ABCD = one_theme(4)
BELONGS = "T:\n  title: Eerste\n  questions: [a, b]\nU:\n  title: Tweede\n  questions: [c]\n"


def a_document(name: str, *texts: str, heading: str = "", sources: Sequence[str] = ()) -> Document:
    """A document of these passages: name#0, name#1, …"""
    sources = sources or [""] * len(texts)
    return Document(
        name,
        tuple(
            Piece(doc=name, pid=f"{name}#{n}", text=text, heading=heading, src=source or None)
            for n, (text, source) in enumerate(zip(texts, sources, strict=True))
        ),
    )


def written(folder: Path, documents: Sequence[Document], rows: Sequence[str], topics: str = BELONGS) -> Path:
    """A folder as somebody who labels leaves it; ``rows`` as "T x 0 2"."""
    (folder / "passages").mkdir()
    for document in documents:
        lines = [piece.model_dump_json(exclude_none=True) for piece in document.pieces]
        (folder / "passages" / f"{document.name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    table = ["topic\tdoc\tpid\tgrade\tanchor"]
    for topic, name, place, grade in map(str.split, rows):
        table.append(f"{topic}\t{name}\t{name}#{place}\t{grade}\tHet begin")
    (folder / "qrels.tsv").write_text("\n".join(table) + "\n", encoding="utf-8")
    if topics:
        (folder / "topics.yaml").write_text(topics, encoding="utf-8")
    return folder


X = a_document("x", *(f"Zin {n}." for n in range(8)))
Y = a_document("y", *(f"Zin {n}." for n in range(4)))
ROWS = ("T x 0 2", "T x 1 1", "T x 2 1", "U x 3 1", "T y 0 2")


@dataclass
class Given:
    """A method that finds what it is told: by document and question (specific passages, and others with a score)."""

    lists: Mapping[tuple[str, str], Sequence[Candidate]]
    name: str = "given"
    usual: float = 2.0
    thresholds: Sequence[float] = ()

    def find(self, document: Document, topic: Topic) -> Listed:
        return {question: self.lists.get((document.name, question), ()) for question in topic.questions}


def specific(*passages: int) -> list[Candidate]:
    """Passages that are shown at every threshold."""
    return [Candidate(passage, specific=True, score=inf) for passage in passages]


def scored(**scores: float) -> list[Candidate]:
    """Passages (p3=…) that are shown from a threshold."""
    return [Candidate(int(name[1:]), specific=False, score=score) for name, score in scores.items()]


# --- reading


def test_a_folder_with_its_own_topics(tmp_path: Path) -> None:
    labelled = read(written(tmp_path, [X, Y], ROWS), ABCD)
    assert labelled.documents == (X, Y)
    assert labelled.topics == (Topic("T", "Eerste", ("a", "b")), Topic("U", "Tweede", ("c",)))
    assert labelled.pairs == (("x", "T"), ("x", "U"), ("y", "T"), ("y", "U"))
    assert labelled.grades == {("x", "T"): {0: 2, 1: 1, 2: 1}, ("x", "U"): {3: 1}, ("y", "T"): {0: 2}, ("y", "U"): {}}
    assert unlabelled(labelled, ABCD) == ["d"]


def test_labels_by_question_need_no_topics(tmp_path: Path) -> None:
    labelled = read(written(tmp_path, [X], ["c x 1 2", "a x 0 1"], topics=""), ABCD)
    assert labelled.topics == (Topic("a", "A", ("a",)), Topic("c", "C", ("c",)))
    assert unlabelled(labelled, ABCD) == ["b", "d"]


def test_other_labels_are_about_our_topics(tmp_path: Path) -> None:
    labelled = read(written(tmp_path, [X], ["T03 x 1 2"], topics=""), published())
    assert len(labelled.pairs) == 12
    assert {pair for pair, grades in labelled.grades.items() if grades} == {("x", "T03")}


def test_our_topics_are_about_our_questions_and_have_lists() -> None:
    topics = topics_in(TOPICS)
    known = {question.id for question in published().questions}
    assert {question for topic in topics for question in topic.questions} <= known
    assert [topic.id for topic in topics] == list(first_lists())


def test_a_grade_of_0_is_no_label(tmp_path: Path) -> None:
    labelled = read(written(tmp_path, [X], ["T x 0 0", "T x 1 1"]), ABCD)
    assert labelled.grades["x", "T"] == {1: 1}


def test_headings_are_one_or_several() -> None:
    several = Piece(doc="x", pid="1", text="t", heading=("Groot", "Klein"))
    assert several.headings == ("Groot", "Klein")
    assert Piece(doc="x", pid="1", text="t", heading="Groot").headings == ("Groot",)
    assert Piece(doc="x", pid="1", text="t", heading=None).headings == Piece(doc="x", pid="1", text="t").headings == ()


BROKEN = {
    "no passages": ("passages/x.jsonl", None, "holds no"),
    "empty": ("passages/x.jsonl", "\n", "are empty"),
    "no JSON": ("passages/x.jsonl", "{", "x.jsonl, line 1, is no passage"),
    "no text": ("passages/x.jsonl", '{"doc": "x", "pid": "x#0"}', "x.jsonl, line 1, is no passage"),
    "twice": ("passages/x.jsonl", '{"doc": "x", "pid": "x#0", "text": "t"}\n' * 2, "line 2: x has x#0 already"),
    "no labels": ("qrels.tsv", None, "cannot be read"),
    "only a heading": ("qrels.tsv", "topic\tdoc\tpid\tgrade\n", "labels nothing"),
    "no tabs": ("qrels.tsv", "T x x#0 1\n", "line 1, is no label"),
    "no grade": ("qrels.tsv", "T\tx\tx#0\tja\n", "line 1, is no label"),
    "unknown passage": ("qrels.tsv", "T\tx\tx#99\t1\n", "no file holds that passage"),
    "unknown document": ("qrels.tsv", "T\tz\tx#0\t1\n", "no file holds that passage"),
    "unknown topic": ("qrels.tsv", "Z\tx\tx#0\t1\n", "'Z', which stands in no topics.yaml"),
    "unknown question": ("topics.yaml", "T: {title: t, questions: [q]}", "no such question"),
    "topics without questions": ("topics.yaml", "T: {title: t}", "topics.yaml cannot be read"),
    "no YAML": ("topics.yaml", "{", "topics.yaml cannot be read"),
    "other bytes": ("qrels.tsv", "é".encode("cp1252"), "cannot be read"),
}


@pytest.mark.parametrize(("name", "content", "says"), BROKEN.values(), ids=BROKEN)
def test_what_cannot_be_measured_on_is_said(tmp_path: Path, name: str, content: str | bytes | None, says: str) -> None:
    folder = written(tmp_path, [X], ["T x 0 1"])
    if content is None:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(LabelError, match=re.escape(says)):
        read(folder, ABCD)


# --- what is shown


def test_a_question_shows_what_is_specific_first_and_five_at_most() -> None:
    found = [*scored(p7=9, p6=3, p5=1), *specific(0, 1, 2)]
    assert of_question(found, lambda _: 2) == tuple(Shown(p, specific=p < 3) for p in (0, 1, 2, 7, 6))
    assert of_question(found, lambda passage: inf if passage == 7 else 1)[3:] == (
        Shown(6, specific=False),
        Shown(5, specific=False),
    )


def test_a_topic_shows_what_its_questions_show_each_passage_once() -> None:
    listed = {"a": [*specific(4, 3), *scored(p1=9)], "b": [*specific(3), *scored(p4=9, p2=8, p1=7)]}
    # 3 is specific for both; 4 for one; 1 was found by both, 2 by one.
    assert of_topic(listed, lambda _: 0) == (
        Shown(3, specific=True),
        Shown(4, specific=True),
        Shown(1, specific=False),
        Shown(2, specific=False),
    )


def test_of_what_as_many_found_the_higher_comes_first() -> None:
    listed = {"a": specific(5, 6), "b": specific(7, 2), "c": specific(3, 1)}
    assert [passage for passage, _ in of_topic(listed, lambda _: 0)] == [3, 5, 7, 1, 2]


# --- figures


def test_the_figures_are_those_of_the_hand(tmp_path: Path) -> None:
    labelled = read(written(tmp_path, [X, Y], ROWS), ABCD)
    found = {
        ("x", "a"): [*specific(0, 5), *scored(p1=3, p6=1)],  # 6 is below the threshold
        ("x", "b"): specific(6),
        ("x", "c"): scored(p4=2),
        ("y", "c"): specific(1),
    }
    [run] = evaluate(labelled, [Given(found)]).runs
    # x T shows 0 6 5 1 (of 0 1 2); x U shows 4 (of 3); y T shows nothing (of 0); y U shows 1 (of nothing).
    assert [[s.passage for s in outcome.shown] for outcome in run.outcomes] == [[0, 6, 5, 1], [4], [], [1]]
    expected = {
        "recall5": (2 / 3 + 0 + 0, 3),
        "first3": (1 / 3 + 0 + 0, 3),
        "all": (2 / 4 + 0 + 0, 3),
        "all_each": (2, 6),
        "specific": (1 / 3 + 0, 2),
        "specific_each": (1, 4),
        "question": (2 / 3 + 0 + 0 + 0, 4),
        "question_each": (2, 6),
        "missed": (1, 2),
        "silent": (1, 2),
        "false_show": (1, 1),
    }
    assert {key: (round(of.value * of.n, 9), of.n) for key, of in run.figures.items()} == {
        key: (round(much, 9), of) for key, (much, of) in expected.items()
    }
    assert by_question(run) == {"a": (2, 3), "b": (0, 1), "c": (0, 2)}


def test_recall_is_of_five_at_most(tmp_path: Path) -> None:
    labelled = read(written(tmp_path, [X], [f"T x {n} 1" for n in range(8)]), ABCD)
    seen = outcomes(labelled, {("x", "T"): {"a": specific(*range(8))}, ("x", "U"): {}}, {"x": 0})
    assert MEASURES[0].part(seen[0]) == Part(1, 1)


def test_a_question_of_two_topics_counts_once_and_is_right_by_either(tmp_path: Path) -> None:
    topics = BELONGS.replace("[c]", "[a, c]")
    labelled = read(written(tmp_path, [X], ["T x 0 1", "U x 1 1"], topics), ABCD)
    run = evaluate(labelled, [Given({("x", "a"): specific(0, 1, 2)})]).runs[0]
    assert by_question(run)["a"] == (2, 3)
    assert [outcome.questions.keys() for outcome in run.outcomes] == [{"a", "b"}, {"c"}]


parts = st.lists(st.builds(Part, st.floats(0, 1), st.just(1)), min_size=1, max_size=12)


@given(parts)
def test_a_figure_lies_where_its_parts_lie(found: list[Part]) -> None:
    of = figure(found, draws(len(found))[:200])
    low, high = min(part.much for part in found), max(part.much for part in found)
    assert low - 1e-9 <= of.low <= of.high <= high + 1e-9
    assert low - 1e-9 <= of.value <= high + 1e-9
    assert of.n == len(found)


def test_an_interval_is_as_wide_as_it_should_be() -> None:
    halves = [Part(n % 2, 1) for n in range(100)]
    of = figure(halves, draws(100))
    assert of.value == 0.5
    assert isclose(of.low, 0.4, abs_tol=0.02)  # 0.5 less 1.96 standard errors of 0.05
    assert isclose(of.high, 0.6, abs_tol=0.02)
    assert draws(100) == draws(100)


def test_an_interval_leaves_out_one_in_forty_at_each_side() -> None:
    assert between(range(1001)) == (25, 975)
    assert between([3.0]) == (3.0, 3.0)


def test_what_nothing_counts_has_no_figure() -> None:
    assert figure([Part(0, 0)] * 3, draws(3)).n == 0
    assert difference([Part(0, 0)] * 3, [Part(1, 1)] * 3, draws(3)).n == 0


def test_two_methods_are_compared_pair_by_pair() -> None:
    ours, theirs = [Part(0.5, 1), Part(1, 1), Part(0, 0)], [Part(0.25, 1), Part(0.75, 1), Part(1, 1)]
    assert difference(ours, ours, draws(3))[:3] == (0, 0, 0)
    of = difference(ours[:2], theirs[:2], draws(2))
    assert of == (0.25, 0.25, 0.25, 2)  # everywhere a quarter higher: nothing is unsure about it
    assert difference(ours, theirs, draws(3)).n == 2


# --- thresholds


def a_choice(tmp_path: Path, rows: Sequence[str]) -> tuple[Labelled, Given]:
    """Passages 0 to 3 come from source s, 4 to 7 from t; what is right scores 4 in one and 6 in the other."""
    mixed = a_document("x", *(f"Zin {n}." for n in range(8)), sources=[*"ssss", *"tttt"])
    method = Given({("x", "a"): scored(p4=6, p5=5, p0=4, p1=3)}, thresholds=(2.5, 3.5, 4.5, 5.5, 6.5))
    return read(written(tmp_path, [mixed], rows), ABCD), method


def test_a_threshold_is_chosen_on_the_other_sources(tmp_path: Path) -> None:
    labelled, method = a_choice(tmp_path, ["T x 0 2", "T x 4 2"])
    evaluation = evaluate(labelled, [method])
    plain, elsewhere = evaluation.runs
    assert plain.thresholds == {"s": 2.0, "t": 2.0}
    # Without s, 6 and not 5 must pass; without t, 4 and not 3.
    assert elsewhere.thresholds == {"s": 5.5, "t": 3.5}
    assert [shown.passage for shown in elsewhere.outcomes[0].shown] == [4, 5]


def test_of_thresholds_that_are_as_good_the_higher_is_chosen(tmp_path: Path) -> None:
    labelled, method = a_choice(tmp_path, ["T x 0 2", "T x 4 2", "T x 5 2"])
    listed = {("x", topic.id): method.find(labelled.documents[0], topic) for topic in labelled.topics}
    assert chosen(labelled, listed, (1.0, 2.0, 4.5, 7.0)) == {"s": 4.5, "t": 2.0}


@given(st.lists(st.sampled_from([0, 1, 2]), min_size=4, max_size=4))
def test_no_label_of_a_source_bears_on_its_threshold(labels: list[int]) -> None:
    pieces = a_document("x", *(f"Zin {n}." for n in range(8)), sources=[*"ssss", *"tttt"])
    grades = {4: 2, **{n: grade for n, grade in enumerate(labels) if grade}}
    topic = Topic("T", "Eerste", ("a",))
    listed = {("x", "T"): {"a": scored(p4=6, p5=5, p0=4, p1=3, p2=2)}}
    one = Labelled((pieces,), (topic,), {("x", "T"): grades})
    other = Labelled((pieces,), (topic,), {("x", "T"): {4: 2}})
    tried = (1.5, 2.5, 3.5, 4.5, 5.5)
    assert chosen(one, listed, tried)["s"] == chosen(other, listed, tried)["s"] == 5.5


def test_precision_counts_as_far_as_it_is_wanted_and_then_recall(tmp_path: Path) -> None:
    labelled = read(written(tmp_path, [X], [f"T x {n} 1" for n in (0, 1, 2, 3, 6)]), ABCD)
    listed: dict[tuple[str, str], Listed] = {("x", "T"): {"a": scored(p0=9, p1=8, p2=7, p3=6, p5=5)}, ("x", "U"): {}}
    assert worth(labelled, listed, 5) == (0.8, 0.8)
    assert worth(labelled, listed, 9) == (0.8, 0.2)  # all that is shown is right, which is more than wanted
    assert worth(labelled, {("x", "T"): {"a": scored(p0=9, p5=8)}, ("x", "U"): {}}, 0) == (0.5, 0.2)
    assert worth(labelled, listed, inf) == (0, 0)


def test_of_one_source_nothing_is_left_out(tmp_path: Path) -> None:
    labelled = read(written(tmp_path, [X], ["T x 0 2"]), ABCD)
    assert [run.name for run in evaluate(labelled, [Given({}, thresholds=(1.0, 2.0))]).runs] == ["given"]


# --- the methods


@pytest.mark.parametrize(
    ("pattern", "word", "same"),
    [
        ("loket", "loketten", True),
        ("loket", "omgevingsloket", False),
        ("*loket", "omgevingsloket", True),
        ("*loket", "loketten", False),
        ("*loket*", "omgevingsloketten", True),
        ("digitalis*", "digitalisering", True),
        ("digitalis*", "hoogdigitaal", False),
    ],
)
def test_a_pattern_of_the_trial_stands_for_words(pattern: str, word: str, same: bool) -> None:  # noqa: FBT001 (a case)
    assert matches(pattern, word) is same


def found_by(method: Trial, topic: str, *texts: str, heading: str = "") -> dict[int, tuple[bool, float]]:
    """What a method of the trial finds for one of our topics: by passage whether it is specific, and its score."""
    topics = {each.id: each for each in topics_in(TOPICS)}
    listed = method.find(a_document("x", *texts, heading=heading), topics[topic])
    return {c.passage: (c.specific, c.score) for found in listed.values() for c in found}


def test_the_trial_wants_two_words_in_one_sentence_or_one_in_the_heading() -> None:
    texts = (
        "De wethouder doet de dienstverlening.",
        "De wethouder praat. Dienstverlening is er.",
        "Dienstverlening: Jansen.",
    )
    patterns = SIMPLE[2]
    assert set(found_by(patterns, "T01", *texts)) == {0}
    assert set(found_by(patterns, "T01", *texts, heading="Portefeuilleverdeling")) == {0, 1, 2}


def test_the_trial_shows_what_else_scores_high() -> None:
    texts = ("Wij gaan proactief op pad.", "Kwijtschelding loopt automatisch.", "Wij planten bomen.", "Groen is fijn.")
    found = found_by(Trial(), "T03", *texts)
    assert found[0][0]
    assert not found[1][0]
    assert found[1][1] > 0
    assert not {2, 3} & set(found)


def test_exact_words_have_no_other_forms() -> None:
    exact = SIMPLE[0]
    assert set(
        found_by(exact, "T08", "Met andere gemeenten.", "De VNG helpt.", "Buurgemeenten doen mee.", "Wij willen.")
    ) == {0, 1}


def test_the_trial_has_lists_for_our_questions_and_none_for_others() -> None:
    document = a_document("x", "Wij gaan proactief op pad.", "Wij planten bomen.")
    by_topic = Trial().find(document, Topic("eigen", "Eigen", ("proactief-aanbieden",)))
    assert [c.passage for c in by_topic["eigen"] if c.specific] == [0]
    assert Trial().find(document, Topic("eigen", "Eigen", ("vaste-koers",))) == {}


def finding_checklist() -> Checklist:
    """Questions a and b, with terms."""
    ladder = a_ladder()
    terms = {"a": (["*loket*"], ["aanvraag", "formulier"]), "b": (["hack*"], ["veilig", "storing"])}
    questions = [
        a_question(key, ladder, origin=supporting(), specific_terms=list(sure), search_terms=list(near))
        for key, (sure, near) in terms.items()
    ]
    return a_checklist([a_theme("thema", questions)], [ladder])


def always(threshold: float) -> Threshold:
    """The same threshold for every passage."""
    return lambda _: threshold


TEXTS = (
    "Het omgevingsloket blijft open.", "Een aanvraag gaat met een formulier.", "Een aanvraag kost geld.",
    "Wij oefenen op een hack.", "Bij een storing zijn wij veilig.", "Wij planten bomen.", "Er komt een park.",
)  # fmt: skip


def test_ours_is_what_the_screen_shows_at_every_threshold() -> None:
    checklist, document = finding_checklist(), a_document("x", *TEXTS)
    ours, topic = Ours(checklist), Topic("T", "Alles", ("a", "b"))
    listed = ours.find(document, topic)
    shown = {}
    for threshold in (*THRESHOLDS, ours.usual):
        found = find(Text(tuple(piece.passage for piece in document.pieces)), checklist, threshold)
        for question in topic.questions:
            of = found[question]
            on_screen = [Shown(hit.passage, specific=True) for hit in of.specific] + [
                Shown(h.passage, specific=False) for h in of.related
            ]
            shown[threshold, question] = of_question(listed[question], always(threshold))
            assert list(shown[threshold, question]) == on_screen[:5]
    assert {len(each) for each in shown.values()} > {1}  # the thresholds make a difference


# --- the command


def run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *arguments: str | Path
) -> tuple[int, str, str]:
    """The exit code, output and messages of ``python -m evaluating``."""
    monkeypatch.setattr("sys.argv", ["evaluating", *map(str, arguments)])
    code = main()
    said = capsys.readouterr()
    return code, said.out, said.err


def test_the_command_tells_every_figure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = ("Onze dienstverlening is klantgericht.", "Wij zijn proactief.", "Wij planten bomen.", "Er komt een park.")
    rows = ["T02 x 0 2", "T03 x 1 2", "T03 y 1 1"]
    folder = written(tmp_path, [a_document("x", *texts), a_document("y", *texts[::-1])], rows, topics="")
    code, out, err = run(capsys, monkeypatch, folder, "--json", tmp_path / "uit.json")
    assert (code, err) == (0, "")
    assert "2 documents, 8 passages, 12 topics." in out
    assert "24 pairs of a document and a topic; 21 without labels." in out
    assert "vaste-koers" in out
    told = json.loads((tmp_path / "uit.json").read_text(encoding="utf-8"))
    names = [each["name"] for each in told["runs"]]
    assert names[:4] == ["ours", "ours, chosen elsewhere", "the trial", "the trial, chosen elsewhere"]
    for name in names:
        assert f"\n{name} " in out
    patterns = next(each for each in told["runs"] if each["name"] == "the trial's patterns alone")
    assert patterns["figures"]["recall5"] | {"low": 0, "high": 0} == {
        "value": pytest.approx(2 / 3), "low": 0, "high": 0, "n": 3, "of": "pairs"
    }  # fmt: skip
    pair = next(p for p in patterns["pairs"] if (p["document"], p["topic"]) == ("x", "T02"))
    assert pair["shown"] == [{"pid": "x#0", "specific": True, "grade": 2}]
    assert pair["not_shown"] == []


def test_the_command_says_what_is_wrong_with_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    code, out, err = run(capsys, monkeypatch, tmp_path / "nergens")
    assert (code, out, err) == (1, "", f"{tmp_path / 'nergens'} is not a folder.\n")


def test_a_table_says_of_how_many(tmp_path: Path) -> None:
    labelled = read(written(tmp_path, [X, Y], ROWS), ABCD)
    evaluation = evaluate(labelled, [Given({("x", "a"): specific(0)}, thresholds=(1.0,))])
    lines = list(as_text(evaluation, ABCD))
    recall = next(line for line in lines if line.startswith("recall@5"))
    assert re.search(r"pairs +0\.11 \(0\.00-0\.33\)   3", recall)
    assert "Questions without labels: d." in lines
    assert json.dumps(as_json(evaluation, ABCD))
