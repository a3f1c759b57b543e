"""The command line: python -m selfcheck {check, new, find, score, schema, report, serve, backup, …}.

Exit codes: 0 it went well; 1 something in what the user gave must be put right; 2 the command
itself was not understood.
"""

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib.metadata import version
from json import dumps
from pathlib import Path
from typing import Any, NoReturn

from selfcheck.answers import UNANSWERED
from selfcheck.assessment import begin, today
from selfcheck.backup import BackupError, check_backup, make_backup, restore_backup
from selfcheck.checklist import Checklist
from selfcheck.checkout import NoCheckoutError, checklists_folder
from selfcheck.exchange import (
    MAX_PDF,
    FileRefusedError,
    Opened,
    file_schema,
    open_assessment,
    read_assessment,
    result_as_json,
    write_assessment,
)
from selfcheck.host import HostFileError, current_host, read_host
from selfcheck.login import LoginFileError, read_login
from selfcheck.municipalities import UnknownMunicipality, codes_ever, municipality
from selfcheck.passages import MAX_BYTES, MAX_PAGES, UnreadableError
from selfcheck.reading import (
    ChecklistError,
    Checklists,
    ChecklistsError,
    differences_told,
    read_checklist,
    read_folder,
)
from selfcheck.storage import (
    NOTICE,
    PEOPLE_MONTHS,
    Database,
    People,
    StorageError,
    is_newest,
    open_database,
    open_existing,
    tidy,
)


class _Refused(Exception):  # noqa: N818 - it is not an error of ours
    """Something the user gave that must be put right first."""


_FOR_THE_USER = (
    _Refused,
    BackupError,
    FileRefusedError,
    ChecklistError,
    ChecklistsError,
    HostFileError,
    NoCheckoutError,
    UnknownMunicipality,
)
"""What says in Dutch what to put right."""


class _Parser(argparse.ArgumentParser):
    """A parser that says in Dutch how a command is used."""

    def __init__(self, **about: Any) -> None:
        super().__init__(**about, add_help=False)
        self._positionals.title, self._optionals.title = "gegevens", "opties"
        self.add_argument("-h", "--help", action="help", help="toon deze uitleg")

    def error(self, message: str) -> NoReturn:  # noqa: ARG002 - argparse words it in English
        _say(f"Dit commando begrijp ik niet: er ontbreekt iets, of er staat iets te veel.\n{self.format_usage()}")
        sys.exit(2)

    def format_usage(self) -> str:
        return super().format_usage().replace("usage:", "Gebruik:")

    def format_help(self) -> str:
        return super().format_help().replace("usage:", "Gebruik:")


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    given = _parser().parse_args(arguments)
    try:
        code: int = given.run(given)
    except _FOR_THE_USER as error:
        _say(str(error))
        return 1
    except StorageError as error:
        from selfcheck.ui.texts import TROUBLE  # noqa: PLC0415 - only who is in trouble reads it

        _say(f"{TROUBLE[error.reason]}\n{error.where}")
        return 1
    return code


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m selfcheck", description="Zelfcheck van gemeentelijke programma's.")
    commands = parser.add_subparsers(title="commando's", required=True, metavar="commando", parser_class=_Parser)

    check = commands.add_parser("check", help="kijk checklists na, of de bestanden over inloggen en de beheerder")
    check.add_argument("files", nargs="+", type=Path, metavar="BESTAND")
    check.set_defaults(run=_check)

    _about_differences(commands)

    new = commands.add_parser("new", help="maak een lege zelfcheck (JSON)")
    new.add_argument("--municipality", required=True, metavar="GM0344", help="de CBS-code van de gemeente")
    new.add_argument("--checklist", required=True, metavar="ID", help="de checklist; met @1.0 erachter een versie")
    _with_checklists(new)
    new.set_defaults(run=_new)

    _about_finding(commands)

    score = commands.add_parser("score", help="bereken scores en advies (JSON)")
    score.add_argument("file", type=Path, metavar="ZELFCHECK", help="een bestand van de app: .json of .pdf")
    _with_checklists(score)
    score.set_defaults(run=_score)

    schema = commands.add_parser("schema", help="toon het JSON-schema van een bestand van een zelfcheck")
    schema.set_defaults(run=_schema)

    report = commands.add_parser("report", help="maak het advies, als PDF of als Word-bestand")
    report.add_argument("file", type=Path, metavar="ZELFCHECK", help="een bestand van de app: .json of .pdf")
    report.add_argument(
        "-o", "--output", required=True, type=Path, metavar="advies.pdf", help="eindigt op .pdf of .docx"
    )
    report.add_argument("--variant", choices=("deel", "werk"), default="deel", help="deelversie of werkversie")
    _with_checklists(report)
    report.set_defaults(run=_report)

    serve = commands.add_parser("serve", help="start de app")
    serve.add_argument("--address", default="127.0.0.1", metavar="ADRES")
    serve.add_argument("--port", type=int, default=8501, metavar="POORT")
    _with_database(serve)
    serve.add_argument("--demo", action="store_true", help="met verzonnen voorbeelden, in een eigen database")
    serve.set_defaults(run=_serve)

    backup = commands.add_parser("backup", help="bewaar alle zelfchecks in één bestand")
    backup.add_argument("file", type=Path, metavar="BESTAND", help="waar de back-up komt")
    backup.add_argument("--overwrite", action="store_true", help="overschrijf een eerdere back-up")
    _with_database(backup)
    backup.set_defaults(run=_backup)

    restore = commands.add_parser("restore", help="zet alle zelfchecks uit een back-up terug")
    restore.add_argument("file", type=Path, metavar="BESTAND", help="een back-up")
    restore.add_argument("--replace-everything", action="store_true", help="haal eerst alles weg wat er staat")
    stopping = "stop alles wat gedeeld werd: voor een back-up die ouder is dan wat er stond"
    restore.add_argument("--stop-sharing", action="store_true", help=stopping)
    _with_database(restore)
    _with_checklists(restore)
    restore.set_defaults(run=_restore)

    tidying = commands.add_parser("tidy", help="wis wat te oud is, en kondig dat eerst aan")
    tidying.add_argument("--dry-run", action="store_true", help="tel alleen, verander niets")
    _with_database(tidying)
    tidying.set_defaults(run=_tidy)

    people = commands.add_parser("people", help="log mensen uit, of vergeet wie zij zijn")
    _about_people(people.add_subparsers(title="commando's", required=True, metavar="commando", parser_class=_Parser))
    return parser


def _about_finding(commands: Any) -> None:
    find = commands.add_parser("find", help="zoek per vraag passages in een programma")
    find.add_argument(
        "file", type=Path, metavar="PROGRAMMA", help="een PDF met tekst, een Word-bestand (.docx) of tekst"
    )
    find.add_argument("--checklist", metavar="ID", help="de checklist; met @1.0 erachter een versie")
    find.add_argument("--json", action="store_true", help="als JSON, voor andere programma's")
    _with_checklists(find)
    find.set_defaults(run=_find_passages)


def _about_differences(commands: Any) -> None:
    differences = commands.add_parser("differences", help="toon per vraag wat twee versies anders hebben")
    naming = "een bestand, of de checklist met @1.0 erachter"
    differences.add_argument("old", metavar="OUD", help=naming)
    differences.add_argument("new", metavar="NIEUW", help=naming)
    _with_checklists(differences)
    differences.set_defaults(run=_differences)


def _about_people(commands: Any) -> None:
    logout = commands.add_parser("logout", help="log iemand overal uit, of iedereen")
    who = logout.add_mutually_exclusive_group(required=True)
    who.add_argument("email", nargs="?", metavar="E-MAILADRES")
    who.add_argument("--everyone", action="store_true", help="log iedereen uit")
    _with_database(logout)
    logout.set_defaults(run=_log_out)

    forget = commands.add_parser("forget", help="wis wie iemand is; haar antwoorden blijven staan")
    forget.add_argument("email", metavar="E-MAILADRES")
    _with_database(forget)
    forget.set_defaults(run=_forget)


def _with_database(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--database", metavar="URL", help="waar de zelfchecks bewaard worden")


def _with_checklists(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--checklists", type=Path, metavar="MAP", help="de map met checklists")


def _check(given: argparse.Namespace) -> int:
    wrong = 0
    for path in given.files:
        try:
            found = _checked(path)
        except ChecklistError as error:
            wrong += 1
            _say(f"{error}\n")
        except LoginFileError as error:
            wrong += 1
            _say(_problems(path, map(str, error.problems)))
        except HostFileError as error:
            wrong += 1
            _say(_problems(path, (f"- {each}" for each in error.problems)))
        else:
            print(f"{path.name}: goed. {found}")
    return 1 if wrong else 0


def _checked(path: Path) -> str:
    """What is in a file that is in order. Raises ChecklistError, LoginFileError or HostFileError."""
    keys = _keys(path)
    if keys & {"issuer", "client_id"}:
        login = read_login(path, codes_ever())
        return f"Inloggen met {login.name}, aantal regels: {len(login.rules)}."
    if keys >= {"name", "contact"}:
        return f"De beheerder is {read_host(path).name}."
    checklist = read_checklist(path)
    themes, questions = len(checklist.themes), len(checklist.questions)
    return f"{checklist.id} {checklist.version}, {themes} thema's, {questions} vragen."


def _differences(given: argparse.Namespace) -> int:
    old, new = (_named(given, name) for name in (given.old, given.new))
    if old.id != new.id:
        message = f"Dit zijn twee checklists: ‘{old.id}’ en ‘{new.id}’. Geef twee versies van dezelfde checklist."
        raise _Refused(message)
    print("\n".join(differences_told(old, new)))
    return 0


def _named(given: argparse.Namespace, name: str) -> Checklist:
    """A checklist by its file, or by its id and version."""
    path = Path(name)
    if path.suffix.lower() in {".yaml", ".yml"}:
        return read_checklist(path)
    return _find(read_folder(given.checklists or checklists_folder()), name)


def _keys(path: Path) -> frozenset[str]:
    """The keys of a file by which its kind is known; whether it is in order is for its own reader."""
    try:
        with path.open("rb") as file:
            text = file.read(MAX_PDF).decode("utf-8-sig", "replace")
    except OSError:
        return frozenset()
    return frozenset(re.findall(r"(?m)^(\w+)\s*:", text))


def _problems(path: Path, problems: Iterable[str]) -> str:
    return "\n".join([f"{path.name}: klopt nog niet.", *problems, ""])


def _new(given: argparse.Namespace) -> int:
    place = municipality(given.municipality)
    checklist = _find(read_folder(given.checklists or checklists_folder()), given.checklist)
    empty = {question.id: UNANSWERED for question in checklist.questions}
    sys.stdout.write(write_assessment(begin(place.code, checklist, today(), answers=empty)).decode())
    return 0


def _find(checklists: Checklists, name: str) -> Checklist:
    checklist_id, _, version = name.partition("@")
    found = checklists.get(checklist_id, version) if version else checklists.latest(checklist_id)
    if found is None:
        known = ", ".join(f"{checklist.id}@{checklist.version}" for checklist in checklists)
        message = f"De checklist ‘{name}’ is hier niet. Wel: {known}."
        raise _Refused(message)
    return found


def _find_passages(given: argparse.Namespace) -> int:
    from selfcheck.evidence import find_apart, found_as_json, found_as_text  # noqa: PLC0415 - no other command searches

    checklists = read_folder(given.checklists or checklists_folder())
    checklist = _find(checklists, given.checklist or _only(checklists))
    try:
        findings = find_apart(_bytes(given.file, MAX_BYTES), checklist)
    except UnreadableError as error:
        from selfcheck.ui.texts import REFUSALS  # noqa: PLC0415 - only who is refused reads it

        message = f"{given.file.name}: {REFUSALS[error.reason].format(size=MAX_BYTES // 1_000_000, pages=MAX_PAGES)}"
        raise _Refused(message) from error
    if given.json:
        print(dumps(found_as_json(findings, checklist), ensure_ascii=False, indent=2))
    else:
        print("\n".join(found_as_text(findings, checklist)))
    return 0


def _only(checklists: Checklists) -> str:
    """The checklist that is meant where there is one only."""
    if len(checklists.ids) != 1:
        message = f"Zeg met --checklist welke checklist u bedoelt: {', '.join(checklists.ids)}."
        raise _Refused(message)
    return checklists.ids[0]


def _score(given: argparse.Namespace) -> int:
    opened = _open(given)
    if opened.differs:
        _say("Let op: de scores in het bestand volgen niet uit de antwoorden. Hieronder staan de scores van de app.")
    print(dumps(result_as_json(opened.result, today()), ensure_ascii=False, indent=2))
    return 0


def _schema(_: argparse.Namespace) -> int:
    print(dumps(file_schema(), ensure_ascii=False, indent=2))
    return 0


def _report(given: argparse.Namespace) -> int:
    from selfcheck.report import (  # noqa: PLC0415 - no other command needs fonts
        Dossier,
        SheetOptions,
        Variant,
        sheet_file,
        word_file,
    )

    assessment, checklist = (opened := _open(given)).assessment, opened.checklist
    variant = Variant.WORKING if given.variant == "werk" else Variant.SHARED
    options = SheetOptions(variant, invented=assessment.invented)
    make = word_file if given.output.suffix.lower() == ".docx" else sheet_file
    sheet = make(Dossier(checklist, assessment, today(), version("selfcheck")), options)
    try:
        given.output.write_bytes(sheet.content)
    except OSError as error:
        message = f"‘{given.output}’ kan ik niet schrijven. Kijk of de map er is en of u er mag schrijven."
        raise _Refused(message) from error
    print(f"{given.output}: klaar, {variant.value}.")
    if sheet.missing:
        _say(f"Deze tekens kunnen wij niet afdrukken; op hun plek staat �: {' '.join(map(ascii, sheet.missing))}")
    return 0


def _serve(given: argparse.Namespace) -> int:
    from selfcheck.server import serve  # noqa: PLC0415 - no other command needs a server

    return serve(given.address, given.port, given.database, demo=given.demo)


@contextmanager
def _existing(given: argparse.Namespace) -> Iterator[Database]:
    database = open_existing(given.database)
    try:
        if not is_newest(database):
            message = "Deze database is leeg of nog niet bijgewerkt. Start eerst de app van deze versie. "
            raise _Refused(message + "Of geef dit commando met de versie die u tot nu toe gebruikt.")
        yield database
    finally:
        database.close()


def _backup(given: argparse.Namespace) -> int:
    with _existing(given) as database:
        made = make_backup(database, given.file, overwrite=given.overwrite)
    print(f"{given.file}: klaar en nagekeken. Aantal zelfchecks: {made.assessments}.\nSHA-256: {made.sha256}")
    if not made.assessments:
        _say(f"Let op: in deze database staat geen enkele zelfcheck. Is dit de goede? {database.where}")
    return 0


def _restore(given: argparse.Namespace) -> int:
    checked = check_backup(given.file, read_folder(given.checklists or checklists_folder()))
    for checklist, times in checked.not_here:
        _say(f"Let op: checklist {checklist} is hier niet. Aantal zelfchecks dat er niet naast ligt: {times}.")
    database = open_database(given.database)
    try:
        options = {"replace": given.replace_everything, "stop_sharing": given.stop_sharing}
        before = restore_backup(given.file, checked, database, **options)
    finally:
        database.close()
    if before:
        print(f"Weggehaald wat er stond. Aantal zelfchecks: {before}.")
    print(f"{given.file}: teruggezet en nagekeken. Aantal zelfchecks: {checked.assessments}.")
    print(f"SHA-256: {checked.sha256}")
    if given.stop_sharing:
        print(f"Alles is gestopt wat gedeeld werd. Aantal gemeenten: {checked.sharing}.")
    elif checked.sharing:
        _say(_SHARED_AGAIN.format(sharing=checked.sharing))
    return 0


_SHARED_AGAIN = (
    "Let op: wat in de back-up werd gedeeld, wordt nu gedeeld. Aantal gemeenten: {sharing}. Is de back-up ouder dan wat er "
    "stond? Dan deelt ook wie intussen stopte. Start de app nog niet. Zet de back-up eerst opnieuw terug, met "
    "--replace-everything en --stop-sharing."
)


def _tidy(given: argparse.Namespace) -> int:
    host = current_host()
    months = host.drafts_months if host else None
    with _existing(given) as database:
        done = tidy(database, datetime.now(UTC), months, dry_run=given.dry_run)
    if given.dry_run:
        print("Dit is een proef. Er is niets veranderd. Anders ging het zo:")
    if months is None:
        print("In het bestand over de beheerder staat geen ‘drafts_months’. Alle zelfchecks blijven staan.")
    else:
        print(f"Aangekondigd dat zij na {NOTICE.days} dagen worden gewist. Aantal zelfchecks: {done.announced}.")
        print(f"Gewist, want niemand werkte eraan. Aantal zelfchecks: {done.deleted}.")
    if done.withdrawn:
        print(f"Niet langer aangekondigd, want u bewaart nu langer. Aantal zelfchecks: {done.withdrawn}.")
    print(f"Vergeten, want {PEOPLE_MONTHS} maanden niet ingelogd. Aantal personen: {done.forgotten}.")
    print(f"Opgeruimd, want voorbij. Aantal sessies: {done.sessions}.")
    return 0


def _log_out(given: argparse.Namespace) -> int:
    at = datetime.now(UTC)
    with _existing(given) as database:
        people = People(database)
        if given.everyone:
            print(f"Iedereen is uitgelogd. Aantal sessies: {people.end_everybodys_sessions(at)}.")
            return 0
        found = _with_address(people, given.email)
        sessions = sum(people.end_all_sessions(person, at) for person in found)
    print(f"{given.email} is uitgelogd. Aantal personen: {len(found)}. Aantal sessies: {sessions}.")
    return 0


def _forget(given: argparse.Namespace) -> int:
    with _existing(given) as database:
        people = People(database)
        found = _with_address(people, given.email)
        for person in found:
            people.forget(person, datetime.now(UTC))
    print(f"{given.email} is vergeten en uitgelogd. Aantal personen: {len(found)}.")
    print("De antwoorden blijven staan, zonder naam. In oudere back-ups staat de naam nog.")
    return 0


def _with_address(people: People, email: str) -> tuple[str, ...]:
    found = tuple(person.id for person in people.find(email))
    if not found:
        message = f"Niemand met het adres ‘{email}’ logde hier in. Er is niets veranderd. Kijk of het adres klopt."
        raise _Refused(message)
    return found


def _open(given: argparse.Namespace) -> Opened:
    checklists = read_folder(given.checklists or checklists_folder())
    return open_assessment(read_assessment(_bytes(given.file)), checklists, codes_ever())


def _bytes(path: Path, most: int = MAX_PDF) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        message = f"Het bestand ‘{path}’ kan ik niet lezen. Kijk of de naam klopt en of u het mag openen."
        raise _Refused(message) from error


def _say(message: str) -> None:
    print(message, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
