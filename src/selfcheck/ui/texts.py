"""Every sentence of the screens that is ours. What belongs to a checklist stands in its file."""

from selfcheck.storage import Reason

NAME = "Zelfcheck"
INVENTED = "Verzonnen voorbeeld. Deze zelfchecks zeggen niets over echte gemeenten."

# The rail of screens
SCREENS = {
    "start": "Start",
    "begin": "Nieuwe zelfcheck",
    "vragen": "Vragen",
    "uitslag": "Uitslag",
    "advies": "PDF en bestand",
    "vergelijken": "Vergelijken",
    "gegevens": "Gegevens",
    "bewaren": "Bewaren en terugzetten",
}

# Start
START_TITLE = "Wat zegt uw programma over dienstverlening en digitalisering?"
START_LEAD = (
    "Leg het coalitieakkoord of het collegeprogramma van uw gemeente naast deze vragen. Daarna weet u wat er staat, "
    "wat ontbreekt en wat u kunt voorstellen."
)
START_BLOCKS = (
    (
        "Wat krijgt u?",
        (
            "Een score per thema, een advies met voorbeeldteksten en een PDF voor uw wethouder. Wilt u, dan vergelijkt "
            "u met andere gemeenten."
        ),
    ),
    (
        "Wat heeft u nodig?",
        (
            "De tekst van het programma. Handig erbij: de portefeuilleverdeling, de begroting en de visie op "
            "dienstverlening."
        ),
    ),
    (
        "Alleen of samen?",
        ("Sommige vragen weet een collega beter. Kies dan ‘Weet ik niet’. U krijgt een lijst met wie het kan weten."),
    ),
    ("Wat is het niet?", "Geen keuring. De score gaat over de tekst en niet over het werk van uw gemeente."),
    ("Uw antwoorden", "Alles blijft op deze computer. Er gaat niets naar buiten."),
)
SHORT_TAKES = "De korte versie heeft {questions} vragen: ongeveer {minutes} minuten."
WHOLE_TAKES = "De hele lijst heeft {questions} vragen: ongeveer {minutes} minuten."
STOP_ANY_TIME = "Stop wanneer u wilt. Alles wordt bewaard."
WHICH_CHECKLIST = "Welke checklist?"
ABOUT_CHECK = "Over de Zelfcheck"
BEGIN = "Begin een zelfcheck"
MINE = "Mijn zelfchecks"
NONE_YET = "U heeft hier nog geen zelfcheck."
CONTINUE = "Ga verder"
SEE_RESULT = "Bekijk de uitslag"
ANSWERED = "{answered} van de {all} vragen beantwoord"
FINISHED_ON = "Afgerond op {date}"
CHANGED_ON = "Laatst gewijzigd op {date}"
UNKNOWN_CHECKLIST = (
    "De checklist van deze zelfcheck is hier niet. Vraag uw beheerder om versie {version} toe te voegen."
)

# Begin and about
WHICH_MUNICIPALITY = "Welke gemeente?"
SEARCH_MUNICIPALITY = "Zoek uw gemeente"
SEARCH_HELP = "Typ een deel van de naam. Hoofdletters en streepjes maken niet uit."
PICK_MUNICIPALITY = "Kies uw gemeente"
NOT_FOUND = "Wij vinden geen gemeente met deze naam. Typ een ander deel van de naam."
MORE_FOUND = "Er zijn nog {number} gemeenten. Typ meer letters."
WHICH_DOCUMENTS = "Welke stukken bekijkt u?"
DOCUMENTS_LEAD = "Noem titel, datum en of het een concept is. Kies ook wat voor soort stuk het is. Wij laten dat zien bij elke score."
DOCUMENT_TITLE = "Titel van stuk {number}"
DOCUMENT_DATE = "Datum van stuk {number} (niet verplicht)"
DOCUMENT_DATE_HELP = "Bijvoorbeeld 3 juni 2026: schrijf 03-06-2026."
ONE_MORE = "Nog een stuk toevoegen"
KIND = "Wat voor soort stuk is het?"
STATUS = "Is het stuk al vastgesteld?"
STATUSES = {"concept": "Nee, het is een concept", "vastgesteld": "Ja, het is vastgesteld"}
ABOUT_YOU = "Over deze zelfcheck"
CHECK_NAME = "Naam van deze zelfcheck (niet verplicht)"
CHECK_NAME_HELP = "Handig als u er meer heeft, bijvoorbeeld: tweede lezer."
FUNCTION = "Uw functie (niet verplicht)"
FUNCTION_HELP = "Bijvoorbeeld: adviseur dienstverlening. De functie komt op de PDF. Schrijf geen namen van personen."
CONTACT = "E-mailadres voor vragen (niet verplicht)"
CONTACT_HELP = "Een algemeen adres van uw gemeente. Het komt op de PDF."
START_WHOLE = "Begin met alle {all} vragen"
START_SHORT = "Begin met de {short} vragen van de korte versie"
ABOUT_NOT_SAVED = "Tot dan is wat u hier veranderde nog niet bewaard."
NEED_MUNICIPALITY = "Kies eerst uw gemeente."
NEED_TITLE = "Vul de titel in van het stuk dat u bekijkt."
NEED_KIND = "Kies wat voor soort stuk het is."
NEED_STATUS = "Kies of het stuk is vastgesteld."
BAD_DATE = "‘{date}’ is geen datum. Schrijf een datum als 03-06-2026, of laat het veld leeg."
LONG_LINE = "Een van de teksten is te lang: hoogstens 300 tekens. Kort hem in."
TO_DO_FIRST = "Er ontbreekt nog iets"

# Questions
THEME_TITLE = "Thema {number}: {title}"
SHORT_TITLE = "Korte versie: {number} vragen"
OPEN_TITLE = "Nog uit te zoeken: {number} vragen"
OPEN_NONE_TITLE = "Er is niets meer uit te zoeken"
OPEN_NONE = "U heeft alle vragen beantwoord. Bekijk de uitslag."
PROGRESS = "{answered} van de {all} vragen beantwoord"
RULES = "Zo kiest u een niveau"
OPEN_LINK = "Nog uit te zoeken ({number})"
SHORT_LINK = "Korte versie ({answered} van {all})"
THEME_LINK = "{number}. {title} ({answered} van {all})"
QUESTION_TITLE = "Vraag {number}. {label}"
CORE = "Kernvraag"
SUPPORTING = "Steunvraag"
NOT_SURE = "Weet ik niet"
NOT_SURE_MEANS = "nog niet gezocht, of een collega moet dit zeggen"
NOT_APPLICABLE = "Niet van toepassing"
REASON_MISSING = "Schrijf de reden op. Zonder reden telt de vraag nog als niet beantwoord."
DOES_NOT_COUNT = "Let op: {text}"
SOURCES = "Herkomst en feiten"
EXPLANATION = "Herkomst, zoekwoorden en feiten"
ORIGIN = "Waar komt de vraag vandaan?"
ORIGIN_PLACE = "{document}: {paragraph}"
SEARCH_WORDS = "Woorden om te zoeken"
SEARCH_WORDS_WARNING = "Een gevonden woord is nog geen keuze. Lees de zin voordat u een niveau kiest."
EXAMPLES = "Zo kan het er staan (verzonnen zinnen)"
FACTS = "Feiten hierbij"
WHO_KNOWS = "Wie kan het weten?"
REASON = "Waarom is deze vraag niet van toepassing? De reden komt in de PDF."
DOCUMENT = "In welk stuk staat het?"
PAGE = "Op welke bladzijde?"
QUOTATION = "De zin uit het stuk (niet verplicht)"
NOTE = "Opmerking (niet verplicht)"
ALREADY_PLACE = "Waar staat het wel?"
TOO_LONG = (
    "‘{field}’: deze tekst is te lang, {characters} tekens van hoogstens {limit}. Hij staat nog in het veld, maar is "
    "niet bewaard. Kort hem in. De rest van uw antwoord is wel bewaard."
)
DETAILS = "Vindplaats, opmerking en ‘Dit doen we al’"
NOTE_HELP = "Schrijf geen namen van personen. Uw opmerking komt in de werkversie van de PDF."
NOTE_SENSITIVE = (
    "Schrijf hier geen zwakke plekken op. Ook geen namen van systemen, leveranciers of personen. Schrijf liever: "
    "‘intern bekend bij de CISO’."
)
NOTE_SHARED = "Deze opmerking mag ook in de deelversie"
ALREADY = (
    "Dit doen we al. De gemeente doet dit, maar het staat niet in de stukken. Het advies wordt dan: verwijs ernaar."
)
CLEAR = "Wis het antwoord op vraag {number}"
RENEWED = "Dit antwoord is in een ander venster veranderd. U ziet nu het nieuwe antwoord."
CLASH_TITLE = "Twee versies van dit antwoord"
CLASH = "Dit antwoord is intussen ergens anders veranderd. Er is niets overschreven. Welke versie wilt u houden?"
CLASH_THEIRS = "Dit is bewaard"
CLASH_MINE = "Dit heeft u hier ingevuld"
KEEP_THEIRS = "Houd wat bewaard is (vraag {number})"
KEEP_MINE = "Bewaar wat ik hier invulde (vraag {number})"
NO_CHOICE = "geen keuze"
ALL_SAVED = "Alles is bewaard"
NOT_SAVED_YET = "Nog niet bewaard"
PREVIOUS = "Vorige"
NEXT = "Volgende"
TO_RESULT = "Naar de uitslag"
FROZEN_TITLE = "Deze zelfcheck is afgerond"
FROZEN = "U kunt hem niet meer veranderen. Wilt u verder? Maak dan een kopie."
COPY = "Maak een kopie"
COPIED_NAME = "Kopie van {date}"

# Result
RESULT_TITLE = "Uitslag"
ABOUT_TEXT = "Een lage score zegt iets over de tekst. Zij zegt niet dat de gemeente het niet doet."
TOTAL = "Totaal"
OF_100 = "{score} van 100"
NO_SCORE = "Nog geen score"
NO_TOTAL = "Nog geen totaal. Bij {themes} is te weinig ingevuld. De score kan nog liggen tussen {low} en {high}."
NOTHING_APPLIES = "Geen enkele vraag is van toepassing."
NEAREST = "Gemiddeld zit een onderwerp het dichtst bij het niveau ‘{level}’."
PER_THEME = "Per thema"
CHART_ALT = "Staafdiagram van de scores per thema, van 0 tot 100. {content}"
COLUMN_THEME, COLUMN_SCORE, COLUMN_RANGE, COLUMN_VERDICT, COLUMN_DONE = "Thema", "Score", "Kan nog", "Stand", "Ingevuld"
NOT_COUNTED = "telt niet mee in het totaal"
HOW_MADE = "Hoe is deze score gemaakt?"
FORMULA = (
    "Per vraag: punten gedeeld door het hoogste aantal punten, keer het gewicht. Dat tellen wij op en delen wij door "
    "het gewicht van de ingevulde vragen."
)
FORMULA_FIGURES = "Hier: {earned} gedeeld door {known}, keer 100 = {score}."
FORMULA_OPEN = "Ingevuld is {known} van het gewicht {all}. Voor een score is driekwart nodig."
TOTAL_FORMULA = (
    "De score van elk thema keer zijn gewicht. Dat tellen wij op en delen wij door de gewichten samen. Een totaal is er "
    "als elk van deze thema's een score heeft."
)
SELECTION_FORMULA = (
    "Elke vraag telt even zwaar: de punten gedeeld door het hoogste aantal punten. Dat tellen wij op en delen wij door "
    "het aantal ingevulde vragen. Voor een score is driekwart nodig."
)
COLUMN_QUESTION, COLUMN_WEIGHT, COLUMN_POINTS = "Vraag", "Gewicht", "Punten"
POINTS = "{points} van {maximum}"
STATES = {"UNKNOWN": "weet ik niet", "UNANSWERED": "nog niet beantwoord", "NOT_APPLICABLE": "niet van toepassing"}
STRONG = "Dit staat al goed"
STRONG_NONE = "Er is nog geen vraag die hoog scoort."
STRONG_LINE = "• {label}: niveau {level}"
ADVICE = "Advies"
ADVICE_NONE = "Er is nog geen advies. Beantwoord eerst een paar vragen."
ADVICE_ORDER = (
    "Eerst de kernvragen, dan op volgorde van winst. Winst is hoeveel de onderkant van het totaal stijgt als dit "
    "onderwerp op het genoemde niveau komt."
)
ADVICE_OURS = (
    "De voorbeeldteksten zijn van ons. Pas ze aan en vul de haken in. Laat ze lezen door wie het moet uitvoeren."
)
ADVICE_TITLE = "{number}. {label}"
DRAFT = "Voorbeeldtekst"
WHO = "Wie"
WHEN = "Wanneer"
PICK = "Dit voorstel neem ik mee"
PICKED = (
    "U neemt {number} mee. Dan staat u op ten minste {low}, nu op ten minste {now}. De eerste drie komen op "
    "bladzijde 1 van de PDF."
)
PICKED_NONE = "Kies wat u meeneemt. Kiest u niets, dan stellen wij de eerste drie voor op bladzijde 1 van de PDF."
ASIDE = "Dit advies nemen wij niet over"
ASIDE_REASON = "Waarom niet? De score blijft gelijk. De reden komt alleen in de werkversie van de PDF."
ASIDE_REASON_MISSING = "Schrijf eerst waarom niet. Dan weet de lezer van de werkversie het ook."
ASIDE_TITLE = "Niet overgenomen"
REFER = "U doet dit al. Verwijs ernaar, dan weet de raad het ook:"
REFER_DRAFT = "Wij voeren {place} uit."
ALL_ADVICE = "Toon ook de andere {number} adviezen"
FIND_OUT = "Nog uit te zoeken"
FIND_OUT_NONE = "U heeft alle vragen beantwoord."
FIND_OUT_HOW = "Kies een vraag om naar het thema te gaan. Tussen haakjes staat wat er nu is ingevuld."
ADOPTED = "Dit stuk is vastgesteld."
FIND_OUT_LINE = "{label} ({state}). Kan het weten: {knows}."
FINISH = "Afronden"
FINISH_TITLE = "Zelfcheck afronden?"
FINISH_MEANS = (
    "Na het afronden verandert er niets meer aan antwoorden en scores. Vragen die nog uit te zoeken zijn, mogen. Wilt u later iets "
    "veranderen, dan maakt u een kopie. Alleen een afgeronde zelfcheck kunt u vergelijken."
)
FINISH_YES = "Ja, rond deze zelfcheck af"
CANCEL = "Nee, terug"
ABOUT_CHECKLIST = "Over de checklist: {title}, versie {version}"
FINISHED_NOW = "De zelfcheck is afgerond."

# Sheet and file
SHEET_TITLE = "PDF en bestand"
SHEET_FOR = "Voor wie is deze PDF?"
SHEET_VARIANTS = {
    "deelversie": "Deelversie: voor wethouder, raad of andere gemeenten",
    "werkversie": "Werkversie: voor uzelf en collega's, met alle opmerkingen",
}
SHEET_CHOOSE = "Kies de deelversie als de PDF buiten uw afdeling komt."
SHEET_SENSITIVE = "Wat komt er in de deelversie van {themes}?"
SHEET_SENSITIVES = {
    "helemaal": "Alles",
    "alleen-de-stand": "Alleen de stand (dan ook geen totaal)",
    "niet": "Niets (dan ook geen totaal)",
}
SHEET_WHY_NO_TOTAL = "Uit het totaal is die score te berekenen. Daarom valt bij de laatste twee ook het totaal weg."
SHEET_MAKE = "Maak de PDF"
SHEET_BUSY = "De PDF wordt gemaakt. Dit duurt een paar seconden."
SHEET_READY = "De PDF is klaar ({size} kB)."
SHEET_DONE = "De PDF is klaar. U kunt hem nu downloaden."
SHEET_DOWNLOAD = "Download de PDF ({variant})"
SHEET_MISSING = (
    "Deze tekens kunnen wij niet afdrukken. In de PDF staat op hun plek het teken �. Vervang ze in uw tekst:"
)
SHEET_KEEP = "Gebruikt u de PDF bij een besluit? Bewaar hem dan in uw zaaksysteem, net als andere stukken."
FILE_TITLE = "Als bestand"
FILE_LEAD = (
    "Met een bestand kan een ander uw scores vergelijken, of kunt u zelf op een andere computer verder. In het bestand "
    "en in de PDF zit hetzelfde: alle antwoorden en vindplaatsen die op de bladzijden staan, en niets meer."
)
FILE_SAVE = "Download het bestand ({variant})"

# Comparison
COMPARE_TITLE = "Vergelijken"
COMPARE_UNFINISHED = "U kunt vergelijken als de zelfcheck is afgerond. Dat doet u bij ‘Uitslag’."
COMPARE_WITH = "Met wie vergelijkt u?"
GROUP_NEIGHBOURS = "Buurgemeenten"
GROUP_ACROSS_WATER = "Gemeenten aan de overkant van het water"
GROUP_PROVINCE = "Provincie {province}"
GROUP_SIZE = "Gemeenten van uw grootte: {size}"
GROUP_EVERYONE = "Alle gemeenten"
COMPARE_OPEN = "Open bestanden van andere gemeenten"
COMPARE_OPEN_HELP = (
    "Een PDF of bestand (.json) van Zelfcheck, hoogstens 5 MB. De bestanden worden niet bewaard: na het verversen van "
    "de bladzijde opent u ze opnieuw."
)
COMPARE_REFUSED = "{name} is niet geopend. {reason}"
COMPARE_UNFINISHED_FILE = "Deze zelfcheck is nog niet afgerond. Vraag om een afgeronde."
COMPARE_DIFFERS = "{name}: de scores in het bestand volgen niet uit de antwoorden. U ziet onze scores."
COMPARE_KINDS = "Vergelijk ook met andere soorten stukken"
COMPARE_NOBODY_TITLE = "Nog geen gemeente om mee te vergelijken"
COMPARE_NOBODY = "Vraag een andere gemeente om haar bestand. Deze tekst kunt u kopiëren:"
COMPARE_ASK = (
    "Beste collega,\n\n"
    "Wij hebben met de Zelfcheck gekeken wat ons programma zegt over dienstverlening en digitalisering. Wij leren "
    "graag van {names}. Heeft u de Zelfcheck ook ingevuld? Wilt u ons dan uw bestand sturen? U maakt het bij ‘PDF en "
    "bestand’, met de knop ‘Download het bestand (deelversie)’. U kiest zelf wat erin zit.\n\n"
    "Met vriendelijke groet,\n[naam], gemeente {mine}"
)
COMPARE_CHART_ALT = "Puntenplot van {title}, van 0 tot 100. {content}"
COMPARE_LEFT_OUT = "Niet meegenomen"
COLUMN_MUNICIPALITY = "Gemeente"
COLUMN_SOURCE = "Bron"
SOURCE_MINE, SOURCE_HERE, SOURCE_FILE = "uw zelfcheck", "deze app", "bestand, niet geverifieerd"
WHO_HAS_MORE = "Wie heeft duidelijk meer?"
WHO_HAS_MORE_LINE = "{title}: {names}."
WHO_HAS_MORE_NONE = "Geen van deze gemeenten heeft op een thema tien punten of meer boven u."

# Keep and put back
KEEP_TITLE = "Bewaren en terugzetten"
KEEP_ALL_TITLE = "Alles bewaren in één bestand"
KEEP_ALL_LEAD = (
    "In dit bestand zitten al uw zelfchecks, met alle antwoorden en opmerkingen. Bewaar het op een veilige plek."
)
KEEP_ALL = "Download al mijn zelfchecks ({number})"
PUT_BACK_TITLE = "Terugzetten uit een bestand"
PUT_BACK_LEAD = (
    "Er wordt nooit iets overschreven. Is een zelfcheck hier anders, dan komt die uit het bestand er als kopie naast."
)
PUT_BACK_FILE = "Kies een bestand of PDF van Zelfcheck (hoogstens 50 MB)"
PUT_BACK = "Zet terug ({number})"
PUT_BACK_DONE = "Klaar. Nieuw: {added}. Al aanwezig: {same}. Als kopie erbij: {copied}."
ONE_CHECK = "Eén zelfcheck kopiëren of wissen"
WHICH_CHECK = "Welke zelfcheck?"
DELETE = "Wis deze zelfcheck"
DELETE_TITLE = "Zelfcheck wissen?"
DELETE_MEANS = (
    "Wissen kan niet ongedaan worden gemaakt. Heeft u de zelfcheck gebruikt bij een besluit? Vraag dan eerst wat u "
    "moet bewaren."
)
DELETE_YES = "Ja, wis deze zelfcheck"
DELETED = "De zelfcheck is gewist."
COPIED = "De kopie staat klaar."

# When something is in the way
GONE_TITLE = "Deze zelfcheck is er niet"
GONE = "Het adres klopt niet, of de zelfcheck is gewist. Ga naar de start en kies er een uit de lijst."
NO_SUCH_MUNICIPALITY = (
    "De gemeente van deze zelfcheck bestaat niet meer. De antwoorden zijn er nog: bekijk ze bij ‘Uitslag’."
)
NO_STEP = "Dit onderdeel bestaat niet. U ziet nu het eerste thema."
TROUBLE_TITLE = "Er ging iets mis met bewaren"
TROUBLE_REST = "Er is niets overschreven. Wat eerder als bewaard stond, is bewaard."
TROUBLE = {
    Reason.LOCKED: "Een ander programma houdt de database bezet. Wacht even en probeer het opnieuw.",
    Reason.READ_ONLY: "De app mag niet schrijven in de database. Vraag uw beheerder om schrijfrechten.",
    Reason.FULL: "De schijf is vol. Maak ruimte vrij en probeer het opnieuw.",
    Reason.NEWER: "De database is gemaakt met een nieuwere versie van de app. Werk de app bij.",
    Reason.NOT_A_DATABASE: "Het bestand van de database is iets anders. Kies een andere plek of herstel het bestand.",
    Reason.UNREACHABLE: "De database is niet te bereiken. Kijk of de schijf of de server er is en probeer het opnieuw.",
    Reason.OTHER_PROGRAM: "Deze database is van een ander programma. Kies een andere plek voor de database.",
    Reason.DAMAGED: "De database is beschadigd. Zet een reservekopie terug.",
}
UNSAVED = "Uw antwoord is nog niet bewaard. {reason} Het staat nog op het scherm."
UNSAVED_FROZEN = "Deze zelfcheck is intussen afgerond. Dit antwoord is niet bewaard. Maak een kopie om verder te gaan."
UNSAVED_GONE = "Deze zelfcheck is intussen gewist. Dit antwoord is niet bewaard."
TRY_AGAIN = "Probeer opnieuw"
CHECKLISTS_TITLE = "De checklists zijn niet in orde"
CHECKLISTS = "Vraag uw beheerder om ze na te kijken met het commando ‘python -m selfcheck check’."

# Legend of the dot plot
WE = "Uw gemeente"
OTHERS = "Andere gemeenten"

# Advice that was set aside
NO_REASON = "Geen reden opgeschreven."
TAKE_BACK = "Toch overnemen: {label}"

# Columns of the comparison
COLUMN_KIND, COLUMN_STATUS, COLUMN_DATE = "Soort stuk", "Status", "Afgerond"
COMPARE_WITHOUT = "Nog geen score: {names}."
COMPARE_NOT_APPLICABLE = "Niet van toepassing: {names}."
COMPARE_EACH_OTHER = "andere gemeenten"

# Real and invented never in one database
MIXED = (
    "In dit bestand zitten verzonnen voorbeelden en hier staan echte zelfchecks, of andersom. Die houden wij apart. "
    "Er is niets teruggezet."
)
