"""The words in the tables of a comparison, in Dutch: above columns, in cells, and in the sentences beside them."""

TITLE = "Vergelijking van {place}"
IN_NAME = "vergelijking"
BEFORE = ("Soort rij", "Gemeente", "Gemeentecode")
AFTER = ("Soort stuk", "Status", "Datum", "Bron", "Echt of verzonnen")
"""The columns before and after those with scores."""

COMPARISON, GROUP_FIGURES, OWN, REMARKS = "Vergelijking", "Groepscijfers", "Uw zelfchecks", "Toelichting"
"""The sheets."""

PAGE_OF = "bladzijde &P van &N"
"""What stands below a printed page; the program fills in the numbers."""

CHOOSE = "Kies {choices}."

NONE = "–"
NO_SCORE = "geen score"
NOT_APPLICABLE = "niet van toepassing"
NOT_HERE = "niet in dit bestand"
NO_FIGURE = "geen groepscijfer"
REAL, INVENTED = "echt", "verzonnen voorbeeld"
FROM_US = "eigen"
NOT_IN_PAPERS = "{source}, niet overnemen in een stuk"

MADE = "Dit bestand is gemaakt op {date}. De vragen zijn van: {title}, versie {version}."
SELF_FILLED = "Elke gemeente vulde haar zelfcheck zelf in. Niemand heeft het gecontroleerd."
SEEN = "Vergeleken met: {group}. Van {n} van de {of} andere gemeenten staat hier een score."
KINDS = "Vergeleken soort stuk: {kinds}."
WITHHELD = "Van andere gemeenten staat hier niet: {titles}. Die scores gaan niet met een naam erbij de app uit."
NOT_TO_BE_COPIED = (
    "Zij zeiden niet dat ze in stukken van anderen mogen staan: {names}. Neem hun scores daar niet in over."
)
