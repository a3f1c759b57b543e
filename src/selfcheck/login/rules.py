"""Who somebody is, from what a login told: the provider, the rules of the host, and the claims that meet them."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from selfcheck.access import Membership, Profile, Role

MAX_NAME = 200
MAX_EMAIL = 320
MAX_VALUES = 1000
"""The most values of one claim that are looked at."""

# The standard allows 255 signs of ASCII. What is longer or cannot be seen was not made by a provider.
_SUBJECT = re.compile(r"[\x20-\x7e]{1,255}")
# Only ASCII: in other alphabets there are signs that become the letters of somebody else's domain in lower case.
_EMAIL = re.compile(r"[\x21-\x3f\x41-\x7e]{1,64}@[A-Za-z0-9.-]{1,255}")


@dataclass(frozen=True, slots=True)
class Rule:
    """A role for everyone who meets all conditions that are given; an empty text is no condition.

    The role holds in ``municipality`` (a CBS code), or in every municipality whose code stands in
    the claim ``municipality_claim``: who has none there gets nothing. A host has neither.
    ``email`` and ``email_domain`` are in lower case.
    """

    role: Role
    municipality: str = ""
    municipality_claim: str = ""
    email: str = ""
    email_domain: str = ""
    claim: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Login:
    """The provider that people log in with, and the rules about who may do what.

    ``name`` is what the screens call the provider. ``scopes`` are separated by spaces. With
    ``trust_email`` an address counts also if the provider does not say that it was checked.
    """

    issuer: str
    client_id: str
    name: str
    rules: tuple[Rule, ...]
    scopes: str = "openid profile email"
    trust_email: bool = False


class ClaimsError(Exception):
    """A login told nothing by which we can know somebody again."""


def profile(login: Login, claims: Mapping[str, object], codes: Collection[str]) -> Profile:
    """The person in the claims of one login, with a membership for every rule that she meets.

    ``codes`` are the municipalities that are, or were: another code in a claim gives nothing. Claims are
    believed to be the provider's, not to be of the right kind or length. Raises ClaimsError without
    a usable ``sub``.
    """
    subject = claims.get("sub")
    if not isinstance(subject, str) or not _SUBJECT.fullmatch(subject):
        raise ClaimsError
    email = _email(login, claims)
    name = next(filter(None, map(_one_line, (claims.get("name"), claims.get("preferred_username")))), email)[:MAX_NAME]
    given = (each for rule in login.rules if _holds(rule, claims, email) for each in _memberships(rule, claims, codes))
    return Profile(login.issuer, subject, name, email, tuple(dict.fromkeys(given)))


def _email(login: Login, claims: Mapping[str, object]) -> str:
    """Return the address if it counts: anybody can claim an address that nobody checked."""
    email, checked = claims.get("email"), claims.get("email_verified", login.trust_email)
    if checked not in (True, "true") or not isinstance(email, str) or len(email) > MAX_EMAIL:
        return ""
    return email if _EMAIL.fullmatch(email) else ""


def _one_line(text: object) -> str:
    if not isinstance(text, str):
        return ""
    words = " ".join(text[: 10 * MAX_NAME].split())
    # C: signs that nobody sees, of which some turn the text around them.
    seen = "".join(sign for sign in words if not unicodedata.category(sign).startswith("C"))
    return seen[:MAX_NAME].strip()


def _holds(rule: Rule, claims: Mapping[str, object], email: str) -> bool:
    address = email.lower()
    return (
        rule.email in {"", address}
        and rule.email_domain in {"", address.rpartition("@")[2]}
        and (not rule.claim or rule.value in _values(claims, rule.claim))
    )


def _memberships(rule: Rule, claims: Mapping[str, object], codes: Collection[str]) -> Iterator[Membership]:
    if not rule.municipality_claim:
        yield Membership(rule.role, rule.municipality)
        return
    yield from (Membership(rule.role, code) for code in _values(claims, rule.municipality_claim) if code in codes)


def _values(claims: Mapping[str, object], name: str) -> Iterator[str]:
    """Return what a claim holds, as texts; of a list each, of anything else nothing."""
    found = _found(claims, name)
    for value in islice(found, MAX_VALUES) if isinstance(found, list) else (found,):
        if isinstance(value, bool):
            yield "true" if value else "false"
        elif isinstance(value, str):
            yield value
        elif isinstance(value, int) and value.bit_length() < 64:
            yield str(value)


def _found(claims: object, name: str) -> object:
    """Look for a claim by its whole name first: there are names with dots, such as addresses."""
    if not isinstance(claims, Mapping):
        return None
    if name in claims:
        return claims[name]
    first, dot, rest = name.partition(".")
    return _found(claims.get(first), rest) if dot else None
