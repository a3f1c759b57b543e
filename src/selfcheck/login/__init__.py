"""Logging in: who is let in as what, from a file that the host writes. Knows no web server."""

from selfcheck.login.addresses import BACK, IN, OUT, login_address, own_address
from selfcheck.login.file import read_login
from selfcheck.login.problems import FILE, LoginError, LoginFileError, Problem
from selfcheck.login.rules import ClaimsError, Login, Rule, profile
from selfcheck.login.settings import (
    CLIENT_SECRET,
    PUBLIC,
    LoginSettings,
    PublicAddress,
    cookie_name,
    cookie_prefix,
    current_login,
    login_settings,
    public_address,
)

__all__ = [
    "BACK",
    "CLIENT_SECRET",
    "FILE",
    "IN",
    "OUT",
    "PUBLIC",
    "ClaimsError",
    "Login",
    "LoginError",
    "LoginFileError",
    "LoginSettings",
    "Problem",
    "PublicAddress",
    "Rule",
    "cookie_name",
    "cookie_prefix",
    "current_login",
    "login_address",
    "login_settings",
    "own_address",
    "profile",
    "public_address",
    "read_login",
]
