"""What every answer tells the browser: what it may load, whom it may trust, what it may keep."""

import re
from base64 import b64encode
from hashlib import sha256

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# For answers that are no page, such as a picture that someone opens by itself.
NO_PAGE_POLICY = "default-src 'none'; frame-ancestors 'none'"

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
}

# What an answer may say otherwise: Streamlit's own files may be kept for a year, reports not at all.
UNLESS_SAID = {"Content-Security-Policy": NO_PAGE_POLICY, "Cache-Control": "no-store"}


class SafetyHeaders:
    """Puts the headers on every answer, also on refusals and on crashes."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request or connection."""

        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(HEADERS)
                for name, value in UNLESS_SAID.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, send_safely)


def page_policy(html: str, host: str) -> str:
    """Return the Content-Security-Policy for a page: nothing from elsewhere, and only the scripts it came with.

    ``host`` is named for the websocket, because older browsers do not count it as 'self'.
    """
    inline = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    hashes = " ".join(f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'" for script in inline)
    return "; ".join(
        (
            "default-src 'self'",
            # Streamlit turns the script of a component of ours into a blob; pages cannot make one without a script.
            f"script-src 'self' blob: {hashes}",
            "style-src 'self' 'unsafe-inline'",  # emotion, Streamlit's styling, writes style elements
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            f"connect-src 'self' ws://{host} wss://{host}",
            "frame-src 'none'",
            "frame-ancestors 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "object-src 'none'",
        )
    )
