"""Refusing a file: always with a Dutch sentence for the person who chose it."""


class FileRefusedError(Exception):
    """A file that is not opened. The message is a Dutch sentence for the person who chose it."""


def too_many(limit: int) -> str:
    """That a file holds more than so many assessments."""
    return (
        f"In dit bestand zitten te veel zelfchecks: er kunnen er hoogstens {limit} in. Verdeel ze over meer bestanden."
    )


def too_large(limit: int) -> str:
    """That a file is larger than so many bytes."""
    return (
        f"Dit bestand is te groot: er kan hoogstens {limit // 1_000_000} MB in. "
        "Kies een bestand dat in deze app is gemaakt."
    )
