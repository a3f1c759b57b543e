"""What only this installation knows: from one secret, a key for every purpose."""

import hmac
import os
import secrets
from typing import Final

SETTING: Final = "SELFCHECK_SECRET"
SHORTEST: Final = 32
"""Characters: fewer can be guessed by a computer that tries."""

_OF_THIS_PROCESS: Final = secrets.token_hex(32)


class SecretError(Exception):
    """The setting with the secret cannot be used."""


def shared() -> bool:
    """Whether a secret was set, so that every server that knows it makes the same keys. Raises SecretError."""
    return bool(_given())


def derived(purpose: str) -> bytes:
    """The key of 32 bytes for one purpose; from it, neither the secret nor any other key can be found.

    Without ``SELFCHECK_SECRET`` keys hold for this process only: what it signed means nothing after a
    restart or to another server. Raises SecretError if the setting is too short.
    """
    return hmac.digest((_given() or _OF_THIS_PROCESS).encode(), purpose.encode(), "sha256")


def _given() -> str:
    given = os.environ.get(SETTING, "").strip()
    if given and len(given) < SHORTEST:
        message = (
            f"{SETTING} is te kort: {len(given)} tekens. Maak er een van minstens {SHORTEST}, bijvoorbeeld met:\n"
            "python -c 'import secrets; print(secrets.token_hex(32))'"
        )
        raise SecretError(message)
    return given
