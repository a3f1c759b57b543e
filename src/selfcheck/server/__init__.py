"""The server: one process that serves the screens, safely and quickly."""

from selfcheck.server.application import app
from selfcheck.server.serving import serve

__all__ = ["app", "serve"]
