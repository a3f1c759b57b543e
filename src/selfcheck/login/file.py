"""From a YAML file to a login, or every mistake in the file at once, each with its line."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml

from selfcheck.access import Role
from selfcheck.login.problems import LoginFileError, Problem
from selfcheck.login.rules import Login, Rule

MAX_FILE: Final = 200_000
_DEEPEST: Final = 10
_LOADER: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

ROLES: Final = {
    "lezer": Role.READER,
    "invuller": Role.CONTRIBUTOR,
    "redacteur": Role.EDITOR,
    "beheerder": Role.HOST,
}
"""The words for the roles in the file."""

MEANINGS: Final = {
    "issuer": "het adres van uw inlogdienst, beginnend met https://, zonder ‘/.well-known’ erachter",
    "client_id": "de naam die uw inlogdienst aan deze app gaf, hoogstens 200 tekens",
    "name": "de naam van uw inlogdienst voor op de knop, hoogstens 60 tekens",
    "scopes": "woorden met een spatie ertussen, waaronder openid",
    "trust_email": "ja of nee",
    "rules": "een lijst met regels, elk met een streepje ervoor",
}
"""Every key of the file, and what belongs there."""

RULE_MEANINGS: Final = {
    "role": f"een van deze rollen: {', '.join(ROLES)}",
    "municipality": "de CBS-code van één gemeente die nu bestaat, zoals GM0344",
    "municipality_claim": "de naam van het gegeven waarin de CBS-code staat",
    "email_domain": "het deel van een e-mailadres na de @, zoals gemeente.nl",
    "email": "één e-mailadres, zonder spaties",
    "claim": "de naam van een gegeven van uw inlogdienst, zoals groups of realm_access.roles",
    "value": "wat er in dat gegeven moet staan, hoogstens 500 tekens",
}
"""Every key of a rule, and what belongs there."""

_NEEDED = ("issuer", "client_id", "name", "rules")
_SECRET = re.compile(r"secret|password|wachtwoord|geheim", re.IGNORECASE)
_HOST = r"(?:[a-z0-9-]+\.)*[a-z0-9-]+"
_DOMAIN = r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]"
_LINE = r"\S(?:.*\S)?"
_FORMS: Final = {
    # Without https everybody on the way could say who logs in; on one machine there is no way.
    "issuer": rf"(?:https://{_HOST}|http://(?:localhost|127\.0\.0\.1))(?::\d{{1,5}})?(?!\S*/\.well-known)(?:/[^\s?#]*)?",
    "client_id": r"[\x21-\x7e]{1,200}",
    "name": rf"(?=.{{1,60}}$){_LINE}",
    "scopes": r"(?:[\x21-\x7e]+ )*openid(?: [\x21-\x7e]+)*",
    "trust_email": "ja|nee",
    "role": "|".join(ROLES),
    "municipality": r"GM\d{4}",
    "municipality_claim": rf"(?=.{{1,200}}$){_LINE}",
    "email_domain": rf"(?=.{{1,255}}$){_DOMAIN}",
    "email": rf"(?=.{{1,320}}$)[\x21-\x3f\x41-\x7e]{{1,64}}@{_DOMAIN}",
    "claim": rf"(?=.{{1,200}}$){_LINE}",
    "value": rf"(?=.{{1,500}}$){_LINE}",
}
_ANY_CASE: Final = frozenset({"email", "email_domain"})


def read_login(file: Path, codes: Collection[str] | None = None) -> Login:
    """The login in a YAML file. ``codes`` are the municipalities that are, or were; without them any will do.

    Raises LoginFileError with everything that is wrong with it.
    """
    reader = _Reader(codes)
    login = reader.login(_root(file))
    if reader.problems or login is None:
        raise LoginFileError(file, reader.problems)
    return login


@dataclass(frozen=True, slots=True)
class _Text:
    """A value that is in order, and its line."""

    text: str
    line: int


class _Reader:
    """Walks through one file and remembers what is wrong."""

    def __init__(self, codes: Collection[str] | None) -> None:
        self.problems: list[Problem] = []
        self._codes = codes

    def login(self, root: yaml.Node) -> Login | None:
        nodes = self._entries(root, MEANINGS)
        for key in _NEEDED:
            if key not in nodes:
                self._say(0, f"‘{key}’ ontbreekt. Voeg een regel toe met {MEANINGS[key]}.")
        texts = {key: found for key, node in nodes.items() if key != "rules" and (found := self._text(key, node))}
        rules = self._rules(nodes["rules"]) if "rules" in nodes else ()
        if self.problems:
            return None
        return Login(
            issuer=texts["issuer"].text,
            client_id=texts["client_id"].text,
            name=texts["name"].text,
            rules=rules,
            **({"scopes": texts["scopes"].text} if "scopes" in texts else {}),
            trust_email="trust_email" in texts and texts["trust_email"].text == "ja",
        )

    def _rules(self, node: yaml.Node) -> tuple[Rule, ...]:
        if not isinstance(node, yaml.SequenceNode) or not node.value:
            self._say(_line(node), f"‘rules’ klopt niet. Hier hoort {MEANINGS['rules']}.")
            return ()
        found: dict[Rule, int] = {}
        for each in node.value:
            rule, line = self._rule(each), _line(each)
            if rule in found:
                self._say(line, f"Deze regel is dezelfde als die op regel {found[rule]}. Houd er één.")
            elif rule is not None:
                found[rule] = line
        return tuple(found)

    def _rule(self, node: yaml.Node) -> Rule | None:
        before = len(self.problems)
        nodes = self._entries(node, RULE_MEANINGS)
        texts = {key: found for key, each in nodes.items() if (found := self._text(key, each))}
        if isinstance(node, yaml.MappingNode):
            for problem in _misfits(nodes, texts):
                self._say(_line(node), problem)
        code = texts.get("municipality")
        if self._codes is not None and code is not None and code.text not in self._codes:
            what = f"‘{code.text}’ is geen gemeente die nu bestaat. Zoek de CBS-code op; misschien is zij samengevoegd."
            self._say(code.line, what)
        if len(self.problems) > before:
            return None
        rest = {key: found.text for key, found in texts.items() if key != "role"}
        return Rule(ROLES[texts["role"].text], **rest)

    def _entries(self, node: yaml.Node, meanings: Mapping[str, str]) -> dict[str, yaml.Node]:
        """Return the node of every key that we know, and report everything else."""
        keys = ", ".join(meanings)
        if not isinstance(node, yaml.MappingNode):
            self._say(_line(node), f"Schrijf hier sleutels met een dubbele punt en een waarde. Sleutels: {keys}.")
            return {}
        found: dict[str, yaml.Node] = {}
        for name, value in node.value:
            key = name.value if isinstance(name, yaml.ScalarNode) else "?"
            if key in found:
                self._say(_line(name), f"‘{key}’ staat hier voor de tweede keer. Houd er één.")
            elif key in meanings:
                found[key] = value
            elif _SECRET.search(key):
                what = f"‘{_short(key)}’ hoort niet in dit bestand. Haal de regel weg. "
                self._say(_line(name), what + "Zet het geheim van uw inlogdienst in SELFCHECK_LOGIN_SECRET.")
            else:
                self._say(_line(name), f"‘{_short(key)}’ ken ik niet. Haal de regel weg of kies een sleutel: {keys}.")
        return found

    def _text(self, key: str, node: yaml.Node) -> _Text | None:
        """Return the text that stands there: YAML itself would make a number or a yes of it."""
        text = node.value if isinstance(node, yaml.ScalarNode) else ""
        text = text.lower() if key in _ANY_CASE and text.isascii() else text
        if re.fullmatch(_FORMS[key], text) and text.isprintable():
            return _Text(text, _line(node))
        self._say(_line(node), f"‘{key}’ klopt niet. Hier hoort {ALL_MEANINGS[key]}.")
        return None

    def _say(self, line: int, what: str) -> None:
        self.problems.append(Problem(line, what))


ALL_MEANINGS: Final = {**MEANINGS, **RULE_MEANINGS}


def _misfits(keys: Collection[str], texts: Mapping[str, _Text]) -> Iterator[str]:
    """Tell what is wrong between the keys of one rule. ``keys`` also holds those whose own text is not in order."""
    for one, other in (("municipality", "municipality_claim"), ("email", "email_domain")):
        if one in keys and other in keys:
            yield f"‘{one}’ en ‘{other}’ gaan niet samen in één regel. Kies er één, of maak twee regels."
    for one, other in (("claim", "value"), ("value", "claim")):
        if one in keys and other not in keys:
            yield f"‘{other}’ ontbreekt naast ‘{one}’. Hier hoort {RULE_MEANINGS[other]}."
    placed = not {"municipality", "municipality_claim"}.isdisjoint(keys)
    if "role" not in keys:
        yield f"‘role’ ontbreekt. Hier hoort {RULE_MEANINGS['role']}."
    elif "role" in texts and (ROLES[texts["role"].text] is Role.HOST) is placed:
        yield (
            "Een beheerder hoort niet bij een gemeente. Haal de gemeente weg, of kies een andere rol."
            if placed
            else "Er staat niet bij welke gemeente deze rol hoort. Voeg ‘municipality’ of ‘municipality_claim’ toe."
        )
    if {"email", "email_domain", "claim", "municipality_claim"}.isdisjoint(keys):
        yield "Er staat niet voor wie deze regel is. Voeg ‘email_domain’, ‘email’, of ‘claim’ en ‘value’ toe."


def _root(file: Path) -> yaml.Node:
    try:
        with file.open("rb") as opened:
            content = opened.read(MAX_FILE + 1)
        if len(content) > MAX_FILE:
            raise _one(file, 0, "Het is groter dan 200 kB. Is dit het goede bestand?")
        text = content.decode("utf-8-sig")
        _without_references(file, text)
        root = yaml.compose(text, Loader=_LOADER)
    except OSError:
        what = "Ik kan het niet lezen. Kijk of de naam klopt en of het programma het mag openen."
        raise _one(file, 0, what) from None
    except UnicodeDecodeError:
        raise _one(file, 0, "Het is geen UTF-8. Bewaar het opnieuw, met UTF-8 als tekenset.") from None
    # Of a strange escape Python's own conversion complains, before the YAML library does.
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        mark = getattr(error, "problem_mark", None)
        what = "De opmaak klopt niet. Schrijf op elke regel een sleutel, een dubbele punt en een waarde."
        raise _one(file, mark.line + 1 if mark else 0, what) from None
    if root is None:
        raise _one(file, 0, f"Er staat niets in. Sleutels: {', '.join(MEANINGS)}.")
    return root


def _without_references(file: Path, text: str) -> None:
    """Refuse what makes a small file large when it is unfolded: references, and blocks in blocks in blocks."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        line = event.start_mark.line + 1 if event.start_mark else 0
        if depth > _DEEPEST:
            raise _one(file, line, "Hier zitten te veel blokken in elkaar. Controleer de haken en het inspringen.")
        if isinstance(event, yaml.AliasEvent) or (isinstance(event, yaml.NodeEvent) and event.anchor is not None):
            what = (
                "Hier staat een verwijzing met & of *. Schrijf de waarde zelf op, of zet haar tussen aanhalingstekens."
            )
            raise _one(file, line, what)


def _one(file: Path, line: int, what: str) -> LoginFileError:
    return LoginFileError(file, [Problem(line, what)])


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _short(key: str) -> str:
    """Return a key as it can be shown: short, and without signs that do something to a terminal."""
    return "".join(sign if sign.isprintable() else "?" for sign in key[:60])
