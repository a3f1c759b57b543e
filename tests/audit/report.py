"""What is known to be unsafe in the libraries that we pin: ``make audit``. It reports, and stops nobody.

With no answer pip-audit says "no known vulnerabilities" all the same: here, what was not looked up is counted first.
"""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Any

Audited = Mapping[str, Any]


def audited(pip_audit: str, lock: str) -> Sequence[Audited] | None:
    """Every library in a lock with its advisories; None if nobody could be asked."""
    command = [
        pip_audit,
        "--disable-pip",
        "--require-hashes",
        "--progress-spinner",
        "off",
        "--format",
        "json",
        "-r",
        lock,
    ]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        found: Sequence[Audited] = json.loads(said.stdout)["dependencies"]
    except (json.JSONDecodeError, KeyError):
        sys.stderr.write("\n".join(said.stderr.splitlines()[-1:]) + "\n")
        return None
    return found


def report(found: Sequence[Audited] | None) -> str:
    """Put what was found in words."""
    known = [each for each in found or () if "skip_reason" not in each]
    if not known:
        return "NOT AUDITED: the source of advisories cannot be reached, or it knows none of our libraries."
    unsafe = [(each, advisory) for each in known for advisory in each["vulns"]]
    skipped = [each["name"] for each in found or () if "skip_reason" in each]
    lines = [
        f"{each['name']} {each['version']}: {advisory['id']} ({', '.join(advisory['aliases']) or 'no other name'}); "
        f"mended in {', '.join(advisory['fix_versions']) or 'no release yet'}"
        for each, advisory in unsafe
    ]
    lines += [f"NOT AUDITED, {len(skipped)} of {len(found or ())}: {', '.join(skipped)}"] if skipped else []
    return "\n".join([*lines, f"{len(unsafe)} advisories about {len(known)} libraries that were looked up."])


if __name__ == "__main__":
    _, program, *locks = sys.argv
    for each in locks:
        sys.stdout.write(f"{each}\n{report(audited(program, each))}\n")
