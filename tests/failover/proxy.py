"""nginx as a host runs it: with ``docs/deploy/nginx.conf`` itself, on other ports and in a folder of its own."""

import os
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import which

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from serving import PATIENCE, ROOT

SITE = ROOT / "docs" / "deploy" / "nginx.conf"
NGINX = which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
NAME = "zelfcheck.localhost"
"""A name that every browser takes for this computer."""

# What a host has in /etc/nginx/nginx.conf; temporary files in a folder of ours, so that nobody needs to be root.
AROUND = """
{user}
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log warn;
events {{ worker_connections 512; }}
http {{
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    access_log off;
    include {folder}/site.conf;
}}
"""


def changed(site: str, changes: Mapping[str, str]) -> str:
    """The site with other ports and places. A change whose place is gone is a mistake."""
    for here, there in changes.items():
        if here not in site:
            message = f"docs/deploy/nginx.conf has changed: {here} is not in it any more."
            raise ValueError(message)
        site = site.replace(here, there)
    return site


@contextmanager
def proxy(folder: Path, port: int, plain_port: int, servers: Sequence[int]) -> Iterator[str]:
    """Run nginx in front of two servers; give the address for a browser, and look at its log afterwards if you like."""
    assert NGINX, "There is no nginx: install Debian's nginx-light."
    _certificate(folder)
    changes = {
        "zelfcheck.voorbeeld.nl": NAME,
        "/etc/nginx/snippets/zelfcheck-tls.conf": f"{folder}/tls.conf",
        "/var/log/nginx/": f"{folder}/",
        "/var/www/acme": f"{folder}/acme",
        "[::]:443": f"[::1]:{port}",
        "listen 443": f"listen 127.0.0.1:{port}",
        "[::]:80": f"[::1]:{plain_port}",
        "listen 80": f"listen 127.0.0.1:{plain_port}",
        "8501": str(servers[0]),
        "8502": str(servers[1]),
    }
    if not socket.has_dualstack_ipv6():
        changes = {f"    listen [::]:{number}": "    #" for number in (80, 443)} | changes
    (folder / "site.conf").write_text(changed(SITE.read_text(encoding="utf-8"), changes), encoding="utf-8")
    around = AROUND.format(folder=folder, user="user root;" if os.geteuid() == 0 else "")
    (folder / "nginx.conf").write_text(around, encoding="utf-8")
    command = [NGINX, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", str(folder / "nginx.log")]
    subprocess.run([*command, "-t", "-q"], check=True)
    process = subprocess.Popen(command)
    try:
        _listening(port, process)
        yield f"https://{NAME}:{port}"
    finally:
        process.terminate()
        process.wait(PATIENCE)


def _listening(port: int, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert process.poll() is None, "nginx did not start."
            assert time.monotonic() < deadline, "nginx does not answer."
            time.sleep(0.05)
        else:
            return


def _certificate(folder: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now, now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "certificate.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "key.pem").write_bytes(secret)
    places = f"ssl_certificate {folder}/certificate.pem;\nssl_certificate_key {folder}/key.pem;\n"
    (folder / "tls.conf").write_text(places, encoding="utf-8")
