"""The file about login: what it may say, what is told about mistakes, and who gets which role by it."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import parse_qs, urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plain_language import HARD
from selfcheck import login
from selfcheck.access import Membership, Role
from selfcheck.login import ClaimsError, Login, LoginFileError, Rule, login_address, own_address, profile, read_login
from selfcheck.login.addresses import MAX_ADDRESS
from selfcheck.login.file import MEANINGS, RULE_MEANINGS
from selfcheck.login.rules import MAX_EMAIL, MAX_NAME
from selfcheck.municipalities import codes_ever
from selfcheck.secret import SETTING as OUR_SECRET
from serving import ROOT

EXAMPLE = ROOT / "docs" / "login.yaml"
HEAD = "issuer: https://inloggen.example\nclient_id: zelfcheck\nname: uw account\nrules:\n"
RULE = "  - role: lezer\n    municipality: GM0344\n    email_domain: utrecht.nl\n"

CODES = codes_ever()
ISSUER = "https://inloggen.example"
READER = Membership(Role.READER, "GM0344")


def written(folder: Path, text: str) -> Path:
    """A file about login with this text."""
    file = folder / "login.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def refused(folder: Path, text: str) -> list[str]:
    """What is told about a file, a row each, without the first."""
    file = written(folder, text)
    with pytest.raises(LoginFileError) as caught:
        read_login(file, CODES)
    first, *rows = str(caught.value).splitlines()
    assert str(file) in first
    assert login.FILE in first
    return rows


# --- a file that is in order


def test_the_annotated_example_can_be_used_as_it_is() -> None:
    found = read_login(EXAMPLE, CODES)
    assert {rule.role for rule in found.rules} == set(Role)
    assert found.scopes.split()[0] == "openid"
    assert not found.trust_email


def test_the_annotated_example_explains_every_key() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    assert {line.lstrip("# -").partition(":")[0] for line in lines} >= {*MEANINGS, *RULE_MEANINGS}


def test_the_annotated_example_is_plain_dutch() -> None:
    text = EXAMPLE.read_text(encoding="utf-8").lower()
    assert [word for word in HARD if f" {word} " in text] == []


def test_every_rule_gives_what_it_says(tmp_path: Path) -> None:
    found = read_login(written(tmp_path, HEAD + RULE + "  - role: beheerder\n    email: A@B.nl\n"), CODES)
    assert found.rules == (
        Rule(Role.READER, municipality="GM0344", email_domain="utrecht.nl"),
        Rule(Role.HOST, email="a@b.nl"),
    )
    assert (found.issuer, found.client_id, found.name) == (ISSUER, "zelfcheck", "uw account")


@pytest.mark.parametrize("value", ["0344", "no", "1e3", "~", "12:30", "0x10", "2026-01-01"])
def test_a_value_is_the_text_that_stands_there(tmp_path: Path, value: str) -> None:
    rule = f"  - role: beheerder\n    claim: groups\n    value: {value}\n"
    assert read_login(written(tmp_path, HEAD + rule), CODES).rules[0].value == value


def test_a_provider_on_this_machine_needs_no_encryption(tmp_path: Path) -> None:
    for issuer in ("http://127.0.0.1:9400", "http://localhost:9400/realms/x"):
        text = HEAD.replace(ISSUER, issuer) + RULE
        assert read_login(written(tmp_path, text), CODES).issuer == issuer


# --- a file with mistakes


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("issuer: http://inloggen.example", "issuer"),
        ("issuer: http://127.0.0.1.evil.example", "issuer"),
        ("issuer: https://inloggen.example/.well-known/openid-configuration", "issuer"),
        ("issuer: https://naam:woord@inloggen.example", "issuer"),
        ("issuer: https://inloggen.example?x=1", "issuer"),
        ("client_id: ''", "client_id"),
        ("client_id: a b", "client_id"),
        ("name:", "name"),
        ("name: [a]", "name"),
        ('name: "a\\nb"', "name"),
        (f"name: {'x' * 61}", "name"),
        ("scopes: profile email", "scopes"),
        ("scopes: [openid]", "scopes"),
        ("trust_email: true", "trust_email"),
        ("client_secret: abc", "client_secret"),
        ("password: abc", "password"),
        ("isuer: x", "isuer"),
        ("? [a, b]\n: x", "?"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_its_key(tmp_path: Path, line: str, key: str) -> None:
    rest = "".join(f"{each}\n" for each in HEAD.splitlines() if not each.startswith(f"{key}:"))
    row, *others = refused(tmp_path, f"{line}\n{rest}{RULE}")
    assert others == []
    assert row.startswith("- regel 1: ") or line.startswith("?")
    assert f"‘{key}’" in row


def test_a_secret_is_told_where_it_belongs_and_not_repeated(tmp_path: Path) -> None:
    (row,) = refused(tmp_path, f"client_secret: s3cr3t\n{HEAD}{RULE}")
    assert "SELFCHECK_LOGIN_SECRET" in row
    assert "s3cr3t" not in row


@pytest.mark.parametrize(
    ("rule", "line", "said"),
    [
        ("role: baas\n    municipality: GM0344\n    email: a@b.nl", 5, "‘role’"),
        ("municipality: GM0344\n    email: a@b.nl", 5, "‘role’ ontbreekt"),
        ("role: lezer\n    municipality: GM9999\n    email: a@b.nl", 6, "‘GM9999’ is geen gemeente"),
        ("role: lezer\n    municipality: GM0395\n    email: a@b.nl", 6, "samengevoegd"),
        ("role: lezer\n    municipality: gm0344\n    email: a@b.nl", 6, "‘municipality’ klopt niet"),
        ("role: lezer\n    municipality: 344\n    email: a@b.nl", 6, "‘municipality’ klopt niet"),
        ("role: lezer\n    municipality: GM0344\n    email_domain: '@utrecht.nl'", 7, "het deel van een e-mailadres"),
        ("role: lezer\n    municipality: GM0344\n    email_domain: utrecht", 7, "‘email_domain’ klopt niet"),
        ("role: lezer\n    municipality: GM0344\n    email_domain: '*.utrecht.nl'", 7, "‘email_domain’ klopt niet"),
        (
            "role: lezer\n    municipality: GM0344\n    email_domain: \N{KELVIN SIGN}ampen.nl",
            7,
            "‘email_domain’ klopt niet",
        ),
        ("role: lezer\n    municipality: GM0344\n    email: 'a b@c.nl'", 7, "‘email’ klopt niet"),
        ("role: lezer\n    municipality: GM0344\n    email: utrecht.nl", 7, "‘email’ klopt niet"),
        ("role: lezer\n    municipality: GM0344\n    email: a@b.nl\n    email: c@d.nl", 8, "tweede keer"),
        ("role: lezer\n    municipality: GM0344", 5, "voor wie"),
        ("role: lezer\n    email: a@b.nl", 5, "bij welke gemeente"),
        ("role: beheerder\n    municipality: GM0344\n    email: a@b.nl", 5, "beheerder hoort niet bij"),
        ("role: beheerder\n    municipality_claim: g\n    email: a@b.nl", 5, "beheerder hoort niet bij"),
        ("role: lezer\n    municipality: GM0344\n    municipality_claim: g\n    email: a@b.nl", 5, "gaan niet samen"),
        ("role: lezer\n    municipality: GM0344\n    email: a@b.nl\n    email_domain: b.nl", 5, "gaan niet samen"),
        ("role: lezer\n    municipality: GM0344\n    claim: groups", 5, "‘value’ ontbreekt"),
        ("role: lezer\n    municipality: GM0344\n    value: x", 5, "‘claim’ ontbreekt"),
        ("role: lezer\n    municipality: GM0344\n    claim: groups\n    value:", 8, "‘value’ klopt niet"),
        ("role: lezer\n    municipality: GM0344\n    claim: groups\n    value: ' x'", 8, "‘value’ klopt niet"),
        ("role: lezer\n    municipality: GM0344\n    mail: a@b.nl\n    email: a@b.nl", 7, "‘mail’ ken ik niet"),
        ("zomaar", 5, "sleutels"),
    ],
)
def test_a_mistake_in_a_rule_is_told_with_its_line(tmp_path: Path, rule: str, line: int, said: str) -> None:
    rows = refused(tmp_path, f"{HEAD}  - {rule}\n")
    assert any(row.startswith(f"- regel {line}: ") and said in row for row in rows), rows


def test_a_rule_that_stands_there_twice_is_told(tmp_path: Path) -> None:
    (row,) = refused(tmp_path, HEAD + RULE + RULE.replace("utrecht", "UTRECHT"))
    assert row.startswith("- regel 8: ")
    assert "regel 5" in row


def test_everything_is_told_at_once_by_line(tmp_path: Path) -> None:
    rows = refused(tmp_path, "trust_email: ja?\nfoo: 1\nrules:\n  - role: baas\n  - role: lezer\n")
    lines = [int(row.split()[2].rstrip(":")) for row in rows if row.startswith("- regel")]
    assert lines == sorted(lines)
    assert set(lines) == {1, 2, 4, 5}
    for key in ("issuer", "client_id", "name"):
        assert any(f"‘{key}’ ontbreekt" in row for row in rows)


def test_very_many_mistakes_are_told_in_part(tmp_path: Path) -> None:
    rows = refused(tmp_path, HEAD + "  - role: baas\n" * 300)
    assert len(rows) == 51
    assert "En nog" in rows[-1]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Er staat niets in"),
        ("# alleen commentaar\n", "Er staat niets in"),
        ("- a\n- b\n", "sleutels"),
        ("zomaar tekst\n", "sleutels"),
        ("name: [\n", "opmaak"),
        ("name: x: y\n", "opmaak"),
        ("name: '\\u'\n---\nname: x\n", "opmaak"),
        ('name: "\\x01"\n', "‘name’"),
        ("%YAML 9" * 300, "opmaak"),
        ("a: &a [x, x]\nb: [*a, *a]\n", "verwijzing"),
        ("a: *weg\n", "verwijzing"),
        ("[" * 150_000, "te veel blokken"),
        ("rules:\n" + "- " * 60_000, "te veel blokken"),
        ("rules: []\n", "‘rules’ klopt niet"),
        ("rules: {}\n", "‘rules’ klopt niet"),
    ],
)
def test_what_is_no_such_file_is_said_to_be_so(tmp_path: Path, text: str, said: str) -> None:
    assert any(said in row for row in refused(tmp_path, text))


def test_a_file_that_cannot_be_read_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "groot.yaml").write_bytes(b"#" * 200_001)
    (tmp_path / "oud.yaml").write_bytes(b"name: Caf\xe9\n")
    for name, said in ((".", "niet lezen"), ("weg", "niet lezen"), ("groot.yaml", "200 kB"), ("oud.yaml", "UTF-8")):
        with pytest.raises(LoginFileError, match=said):
            read_login(tmp_path / name, CODES)


@given(st.text() | st.binary().map(lambda content: content.decode("latin-1")))
def test_no_file_does_anything_else_than_being_refused(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = tmp_path_factory.getbasetemp() / "willekeurig.yaml"
    file.write_bytes((HEAD + text).encode("utf-8", "surrogatepass"))
    with pytest.raises(LoginFileError):
        read_login(file, CODES)


# --- who gets which role


def made(*rules: Rule, trust_email: bool = False) -> Login:
    """A login with these rules."""
    return Login(ISSUER, "zelfcheck", "uw account", rules, trust_email=trust_email)


def roles(rule: Rule, claims: Mapping[str, object], *, trust_email: bool = False) -> tuple[Membership, ...]:
    """What one rule gives to somebody."""
    return profile(made(rule, trust_email=trust_email), {"sub": "1", **claims}, CODES).memberships


BY_DOMAIN = Rule(Role.READER, "GM0344", email_domain="utrecht.nl")
BY_ADDRESS = Rule(Role.READER, "GM0344", email="noor@utrecht.nl")
BY_CLAIM = Rule(Role.READER, "GM0344", claim="groups", value="lezers")
BY_PATH = Rule(Role.READER, "GM0344", claim="realm_access.roles", value="lezers")
BY_CODE = Rule(Role.READER, municipality_claim="gemeente")


def test_a_profile_says_who_somebody_is_and_adds_up_her_roles() -> None:
    other = Rule(Role.EDITOR, "GM0310", email="noor@utrecht.nl")
    claims = {"sub": "n-1", "name": "Noor de Wit", "email": "Noor@Utrecht.nl", "email_verified": True}
    found = profile(made(BY_DOMAIN, BY_ADDRESS, other, BY_CLAIM), claims, CODES)
    assert (found.issuer, found.subject, found.name, found.email) == (ISSUER, "n-1", "Noor de Wit", "Noor@Utrecht.nl")
    assert found.memberships == (READER, Membership(Role.EDITOR, "GM0310"))


@pytest.mark.parametrize(
    "email",
    [
        *("x@afdeling.utrecht.nl", "x@nietutrecht.nl", "x@utrecht.nl.evil.example", "utrecht.nl", "@utrecht.nl"),
        *("x@evil.example\n@utrecht.nl", "x@evil.example @utrecht.nl", '"x@evil.example"@utrecht.nl', "x@utrecht.nl "),
        *(f"{'x' * 400}@utrecht.nl", "x@utrecht.nl\x00", ["x@utrecht.nl"], {"x@utrecht.nl": 1}, None, 1, True),
    ],
)
def test_only_an_address_in_exactly_that_domain_counts(email: object) -> None:
    assert roles(BY_DOMAIN, {"email": email, "email_verified": True}) == ()


def test_a_sign_that_becomes_a_letter_of_the_domain_in_lower_case_is_none() -> None:
    kampen = Rule(Role.READER, "GM0166", email_domain="kampen.nl")
    assert roles(kampen, {"email": "x@kampen.nl", "email_verified": True})
    assert "\N{KELVIN SIGN}ampen.nl".lower() == "kampen.nl"
    assert not roles(kampen, {"email": "x@\N{KELVIN SIGN}ampen.nl", "email_verified": True})


@pytest.mark.parametrize("rule", [BY_DOMAIN, BY_ADDRESS])
def test_an_address_that_nobody_checked_counts_only_where_the_host_says_so(rule: Rule) -> None:
    address = {"email": "noor@utrecht.nl"}
    assert roles(rule, {**address, "email_verified": True}) == (READER,)
    assert roles(rule, {**address, "email_verified": "true"}) == (READER,)
    assert roles(rule, address, trust_email=True) == (READER,)
    assert roles(rule, address) == ()
    for unchecked in (False, "false", None, 0, "", [], [True], "ja"):
        assert roles(rule, {**address, "email_verified": unchecked}) == ()
        assert roles(rule, {**address, "email_verified": unchecked}, trust_email=True) == ()
    assert profile(made(rule), {"sub": "1", **address}, CODES).email == ""


@pytest.mark.parametrize("value", ["lezers", ["a", "lezers"], ["lezers", 1, None]])
def test_a_claim_counts_with_its_value_or_with_one_of_a_list(value: object) -> None:
    assert roles(BY_CLAIM, {"groups": value}) == (READER,)
    assert roles(BY_PATH, {"realm_access": {"roles": value}}) == (READER,)
    assert roles(BY_PATH, {"realm_access.roles": value}) == (READER,)


@pytest.mark.parametrize(
    "value", ["Lezers", "lezers ", "xlezers", ["lezersx"], {"lezers": True}, [["lezers"]], None, 1]
)
def test_another_value_of_a_claim_gives_nothing(value: object) -> None:
    assert roles(BY_CLAIM, {"groups": value}) == ()
    assert roles(BY_PATH, {"realm_access": {"roles": value}}) == ()
    assert roles(BY_PATH, {"realm_access": value}) == ()


def test_a_number_or_a_yes_is_meant_by_its_text() -> None:
    for value, text in ((7, "7"), (True, "true"), (False, "false")):
        assert roles(Rule(Role.READER, "GM0344", claim="c", value=text), {"c": value}) == (READER,)
    assert roles(Rule(Role.READER, "GM0344", claim="c", value="1"), {"c": True}) == ()


def test_all_conditions_of_a_rule_must_hold() -> None:
    rule = Rule(Role.READER, "GM0344", email_domain="utrecht.nl", claim="groups", value="lezers")
    address = {"email": "x@utrecht.nl", "email_verified": True}
    assert roles(rule, {**address, "groups": ["lezers"]}) == (READER,)
    assert roles(rule, address) == ()
    assert roles(rule, {"groups": ["lezers"]}) == ()


def test_a_municipality_may_come_from_a_claim_if_it_exists() -> None:
    assert roles(BY_CODE, {"gemeente": "GM0344"}) == (READER,)
    two = roles(BY_CODE, {"gemeente": ["GM0344", "GM0310", "GM0344"]})
    assert two == (READER, Membership(Role.READER, "GM0310"))
    for strange in ("GM9999", "", "utrecht", 344, None, {"GM0344": 1}, "GM0344 ", ["GM9999"], True):
        assert roles(BY_CODE, {"gemeente": strange}) == ()


@pytest.mark.parametrize("subject", [None, "", 1, ["a"], "x" * 256, "a\nb", "a\x00", "é", True])
def test_somebody_without_a_usable_id_is_nobody(subject: object) -> None:
    with pytest.raises(ClaimsError):
        profile(made(BY_DOMAIN), {"sub": subject}, CODES)


def test_without_a_name_it_is_her_account_or_her_address() -> None:
    address: Mapping[str, object] = {"sub": "1", "email": "x@utrecht.nl", "email_verified": True}
    assert profile(made(), {**address, "name": " ", "preferred_username": "xx"}, CODES).name == "xx"
    assert profile(made(), {**address, "name": 7}, CODES).name == "x@utrecht.nl"
    assert profile(made(), {"sub": "1"}, CODES).name == ""


def test_a_name_is_one_line_without_signs_that_nobody_sees() -> None:
    name = "Noor\r\n\tde\u2028 \u202eWit\x00\x1b[31m\ud800\u200b"
    assert profile(made(), {"sub": "1", "name": name}, CODES).name == "Noor de Wit[31m"
    assert len(profile(made(), {"sub": "1", "name": "é" * 1_000_000}, CODES).name) == MAX_NAME


def test_a_claim_of_a_megabyte_is_no_trouble() -> None:
    large: object = ["x" * 1000] * 1000 + ["GM0344"] * 100_000
    claims = {"sub": "1", "groups": large, "gemeente": large, "email": "x" * 1_000_000, "email_verified": True}
    deep: object = "lezers"
    for _ in range(5_000):
        deep = {"roles": deep}
    assert profile(made(*[BY_CLAIM, BY_CODE, BY_DOMAIN] * 100), claims, CODES).memberships == ()
    assert roles(BY_PATH, {"realm_access": deep}) == ()


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["GM0344", "lezers", "a@utrecht.nl"]),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["roles", "x"]) | st.text(), inner, max_size=4)
    ),
    max_leaves=12,
)
NAMES = ["name", "preferred_username", "email", "email_verified", "groups", "realm_access", "gemeente"]


@given(st.dictionaries(st.sampled_from(NAMES), JSON))
def test_whatever_the_claims_are_somebody_gets_what_the_rules_give_and_no_more(claims: dict[str, object]) -> None:
    found = profile(made(BY_DOMAIN, BY_ADDRESS, BY_CLAIM, BY_PATH, BY_CODE), {**claims, "sub": "1"}, CODES)
    assert all(each.role is Role.READER and each.municipality in CODES for each in found.memberships)
    assert len(found.memberships) == len(set(found.memberships))
    assert len(found.name) <= MAX_NAME
    assert len(found.email) <= MAX_EMAIL
    assert found.name.isprintable()
    assert found.email.isprintable()


# --- where somebody may be sent


@pytest.mark.parametrize(
    "asked", ["/", "/vragen?zelfcheck=ab12&stap=3", "/vragen#kop", "/a/b?x=%2F%2Fevil.example", f"/{'x' * 499}"]
)
def test_a_path_of_ours_is_kept(asked: str) -> None:
    assert own_address(asked) == asked
    assert parse_qs(urlsplit(login_address(asked)).query) == {"naar": [asked]}


@pytest.mark.parametrize(
    "asked",
    [
        *(
            "",
            "vragen",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https://evil.example",
            "/\t/evil.example",
        ),
        *("javascript:alert(1)", "/\n/evil.example", " //evil.example", "/x\\..\\y", "/x\x00", "/x\u2028", "/\ud800"),
        *(
            None,
            7,
            f"/{'x' * 500}",
            f"/?{'é' * 90}",
            "/inloggen",
            "/inloggen/",
            "/inloggen/terug?code=1",
            "/uitloggen?x=1",
        ),
    ],
)
def test_anything_else_becomes_the_start(asked: object) -> None:
    assert own_address(asked) == "/"


@given(st.text() | st.text("/\\.@:%?#\t\n\r evil", max_size=12).map(lambda rest: f"/{rest}"))
def test_whatever_is_asked_for_it_stays_on_this_site(asked: str) -> None:
    found = own_address(asked)
    assert found.startswith("/")
    assert not found.startswith(("//", "/\\"))
    assert found.isascii()
    assert found.isprintable()
    assert len(found) <= MAX_ADDRESS
    # A browser leaves out tabs and new lines, and reads \ as /.
    for read in (found, found.replace("\\", "/").replace("\t", "").replace("\n", "")):
        assert urlsplit(urljoin("https://zelfcheck.example/x", read)).netloc == "zelfcheck.example"
    assert own_address(found) in {found, "/"}


# --- the settings


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Everything that login needs."""
    monkeypatch.setenv(login.FILE, str(written(tmp_path, HEAD + RULE)))
    monkeypatch.setenv(login.CLIENT_SECRET, "geheim van de dienst")
    monkeypatch.setenv(login.PUBLIC, "https://Zelfcheck.Example/")
    monkeypatch.setenv(OUR_SECRET, "x" * 32)
    return monkeypatch


def test_with_all_settings_people_can_log_in(settings: pytest.MonkeyPatch) -> None:
    found = login.login_settings(CODES)
    assert found is not None
    assert found.address.origin == "https://zelfcheck.example"
    assert found.client_secret == "geheim van de dienst"
    assert "geheim" not in repr(found)
    assert login.cookie_name() == "__Host-zelfcheck"
    settings.setenv(login.PUBLIC, "http://localhost:8501")
    assert login.cookie_name() == "zelfcheck"


def test_without_the_file_nobody_logs_in(settings: pytest.MonkeyPatch) -> None:
    settings.setenv(login.FILE, " ")
    assert login.current_login() is None
    assert login.login_settings(CODES) is None
    settings.delenv(login.PUBLIC)
    assert login.cookie_name() == "zelfcheck"


def test_everything_that_is_missing_is_told_at_once(settings: pytest.MonkeyPatch) -> None:
    for name in (login.CLIENT_SECRET, login.PUBLIC, OUR_SECRET):
        settings.setenv(name, " ")
    with pytest.raises(login.LoginError) as caught:
        login.login_settings(CODES)
    for name in (login.CLIENT_SECRET, login.PUBLIC, OUR_SECRET):
        assert f"\n- {name}:" in str(caught.value)


def test_a_short_secret_is_refused(settings: pytest.MonkeyPatch) -> None:
    settings.setenv(OUR_SECRET, "x" * 31)
    with pytest.raises(login.LoginError, match="te kort"):
        login.login_settings(CODES)


@pytest.mark.parametrize(
    "address",
    [
        *(
            "http://zelfcheck.example",
            "zelfcheck.example",
            "https://zelfcheck.example/pad",
            "https://",
            "ftp://localhost",
        ),
        *(
            "https://a b",
            "https://naam@zelfcheck.example",
            "https://zelfcheck.example?x",
            "http://localhost.evil.example",
        ),
    ],
)
def test_an_address_that_cannot_be_used_is_refused(settings: pytest.MonkeyPatch, address: str) -> None:
    settings.setenv(login.PUBLIC, address)
    with pytest.raises(login.LoginError, match=login.PUBLIC):
        login.login_settings(CODES)


def test_the_file_is_read_once_so_that_a_visitor_meets_no_mistake(settings: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert settings
    before = login.current_login()
    written(tmp_path, "kapot")
    assert login.current_login() == before
    with pytest.raises(LoginFileError):
        login.login_settings(CODES)


def test_a_municipality_that_does_not_exist_is_met_at_the_start(settings: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert settings
    written(tmp_path, HEAD + RULE.replace("GM0344", "GM9999"))
    with pytest.raises(LoginFileError, match="GM9999"):
        login.login_settings(CODES)
