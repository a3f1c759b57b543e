"""What makes Dutch hard to read at level B1: sentences that are too long, and words for which there are better ones."""

import re
from collections.abc import Iterator

# A word ends a sentence, but not an abbreviation within a name, nor the dot of a number or an address.
_SENTENCE_END = re.compile(r"(?<=[.!?])[’”)*]*\s+|\n+")
_WORD = re.compile(r"[^\W_][\w'’-]*|\{[^}]*\}")

HARD = {
    "aangaande": "over",
    "aanvang": "begin",
    "aanwenden": "gebruiken",
    "adequaat": "goed",
    "additioneel": "extra",
    "alsmede": "en ook",
    "alvorens": "voordat",
    "ambiëren": "willen",
    "anderzijds": "ook",
    "anticiperen": "rekening houden met",
    "behoudens": "behalve",
    "beogen": "willen",
    "betreffende": "over",
    "bewerkstelligen": "zorgen voor",
    "borgen": "zorgen dat het blijft",
    "conform": "volgens",
    "continueren": "doorgaan met",
    "cruciaal": "heel belangrijk",
    "daadwerkelijk": "echt",
    "danwel": "of",
    "desbetreffende": "deze",
    "desgewenst": "als u wilt",
    "derhalve": "daarom",
    "dient te": "moet",
    "dienen te": "moeten",
    "doch": "maar",
    "doelstelling": "doel",
    "doorgaans": "meestal",
    "echter": "maar",
    "effectief": "dat werkt",
    "efficiënt": "handig",
    "eveneens": "ook",
    "evalueren": "bekijken hoe het ging",
    "exact": "precies",
    "faciliteren": "helpen",
    "feitelijk": "echt",
    "formuleren": "schrijven",
    "frequent": "vaak",
    "geenszins": "niet",
    "geverifieerd": "nagekeken",
    "gedurende": "tijdens",
    "genereren": "maken",
    "hanteren": "gebruiken",
    "heden": "nu",
    "hetgeen": "wat",
    "hiertoe": "daarvoor",
    "implementeren": "invoeren",
    "implementatie": "invoering",
    "indien": "als",
    "indicatie": "idee",
    "inherent": "hoort erbij",
    "initiatief nemen": "beginnen",
    "initiëren": "beginnen",
    "integraal": "in samenhang",
    "inzake": "over",
    "inzichtelijk": "duidelijk",
    "kader": "regels",
    "kenbaar maken": "zeggen",
    "mede": "ook",
    "middels": "met",
    "mits": "als",
    "mogelijkerwijs": "misschien",
    "momenteel": "nu",
    "monitoren": "volgen",
    "nadien": "daarna",
    "nihil": "niets",
    "noodzakelijk": "nodig",
    "omtrent": "over",
    "ondanks": "toch",
    "onderhavig": "dit",
    "operationeel": "in gebruik",
    "optimaal": "zo goed mogelijk",
    "optimaliseren": "beter maken",
    "participeren": "meedoen",
    "prioriteren": "kiezen wat eerst komt",
    "realiseren": "maken",
    "reeds": "al",
    "relevant": "dat ertoe doet",
    "respectievelijk": "en",
    "significant": "duidelijk",
    "specifiek": "bepaald",
    "stagneren": "stilstaan",
    "substantieel": "groot",
    "tevens": "ook",
    "teneinde": "om",
    "ten aanzien van": "over",
    "ten behoeve van": "voor",
    "ten gevolge van": "door",
    "ter zake": "hierover",
    "thans": "nu",
    "toereikend": "genoeg",
    "transparant": "duidelijk",
    "uitsluitend": "alleen",
    "vereist": "nodig",
    "vervaardigen": "maken",
    "verstrekken": "geven",
    "vigerend": "geldend",
    "voornemens": "van plan",
    "voorts": "ook",
    "zodoende": "zo",
    "zorgdragen": "zorgen",
}
"""Words of letters and reports, and what to write instead. An ending may follow: ‘kaders’, ‘relevante’."""

FAMILIAR = ("je", "jij", "jou", "jouw", "jullie")
"""To a visitor we say ‘u’."""

OURS_ALONE = {
    "sessie": "zeg wat de bezoeker ziet: het scherm, het venster",
    "server": "zeg: de app, of het programma",
    "database": "zeg: wat bewaard is",
    "json": "zeg: het bestand",
    "browsertabblad": "zeg: het venster",
    "parameter": "zeg wat het is",
    "query": "zeg wat het is",
    "cache": "zeg wat het is",
    "token": "zeg wat het is",
    "backend": "zeg: het programma",
    "frontend": "zeg: het scherm",
    "upload": "zeg: kies een bestand",
    "uploaden": "zeg: kies een bestand",
    "submit": "zeg: bewaar",
    "valideren": "zeg: nakijken",
    "checksum": "zeg niets",
    "checkbox": "zeg: vinkje",
}
"""Words of people who make programs."""


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text; a line is one at least."""
    for sentence in _SENTENCE_END.split(text):
        if length(sentence):
            yield sentence


def length(sentence: str) -> int:
    """The number of words; a gap counts for one."""
    return len(_WORD.findall(sentence))


def hard_words(text: str) -> Iterator[str]:
    """The words in a text that should be others, each with what is better."""
    for word, better in HARD.items():
        if re.search(rf"\b{_stem(word)}\b", text, re.IGNORECASE):
            yield f"{word}: liever ‘{better}’"
    for word in FAMILIAR:
        if re.search(rf"\b{word}\b", text, re.IGNORECASE):
            yield f"{word}: wij zeggen ‘u’"
    for word, better in OURS_ALONE.items():
        if re.search(rf"(?<![.\w]){word}s?\b", text, re.IGNORECASE):
            yield f"{word}: {better}"


def _stem(word: str) -> str:
    """A pattern for a word with the endings that it may have."""
    if " " in word:
        return word
    if word.endswith("eren"):  # faciliteren, faciliteert, gefaciliteerd, faciliteerde
        return f"(?:ge)?{word[:-3]}(?:ren|ert|erd|erde|erden|ring)"
    return f"{word}(?:e|s|en|d)?"
