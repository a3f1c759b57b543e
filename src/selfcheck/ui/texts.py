"""Every sentence of the screens that is ours. What belongs to a checklist stands in its file."""

from datetime import date

from selfcheck.access import Role
from selfcheck.storage import Reason
from selfcheck.ui.visit import Late

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
    "over": "Over Zelfcheck",
    "toegankelijkheid": "Toegankelijkheid",
    "privacy": "Privacy",
    "account": "Uw account",
    "deelname": "Deelname",
}

# At the bottom of every screen
FOOTER_QUESTIONS = "Vragen? {name}: {contact}"
NEW_TAB = "{label} (opent in een nieuw tabblad)"

# Parts of a screen that lead elsewhere, for who does not see where they stand
REGIONS = {"rail": "Schermen", "themas": "Onderdelen van de vragen", "voet": "Over deze app"}

# Start
START_TITLE = "Wat zegt uw programma over dienstverlening en digitalisering?"
START_LEAD = (
    "Leg het coalitieakkoord of het collegeprogramma van uw gemeente naast deze vragen. Daarna weet u wat er staat, "
    "wat ontbreekt en wat u kunt voorstellen."
)
START_NEEDS = (
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
)
START_HOW = (
    (
        "Alleen of samen?",
        (
            "Sommige vragen weet een collega beter. Kies dan ‘Weet ik niet’. U krijgt een lijst met wie het kan weten, "
            "en een tekst om het te vragen."
        ),
    ),
    ("Wat is het niet?", "Geen keuring. De score gaat over de tekst en niet over het werk van uw gemeente."),
)
START_TIME = "Hoe lang duurt het?"
START_WHOSE = "Van wie is dit?"
START_ANSWERS = "Uw antwoorden"
START_ANSWERS_OWN = "Alles blijft op deze computer. Er gaat niets naar buiten."
START_ANSWERS_SERVER = "Uw antwoorden worden bewaard op een andere computer. Wie de app startte, koos die plek."
START_ANSWERS_LOGIN = "{host} bewaart uw antwoorden. Alleen wie bij uw gemeente hoort, ziet ze in deze app."
START_ANSWERS_HOST = (
    "{host} bewaart uw antwoorden. Let op: iedereen die deze app kan openen, ziet alle zelfchecks die hier staan."
)
SAMPLE = "Bekijk een voorbeeld (PDF)"
SAMPLE_FILE = "zelfcheck-verzonnen-voorbeeld.pdf"
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
ANNOUNCED = "Niemand werkte sinds {changed} aan deze zelfcheck. Op {date} wissen wij hem. Wijzig iets, dan blijft hij."
UNKNOWN_CHECKLIST = (
    "De checklist van deze zelfcheck is hier niet. Vraag uw beheerder om versie {version} toe te voegen."
)

# Logging in and out
LOGIN_TITLE = "Log in om verder te gaan"
LOGIN_LEAD = "Alleen wie bij een gemeente hoort, ziet de antwoorden van die gemeente. Daarom vragen wij wie u bent."
LOGIN = "Inloggen met {name}"
LOGIN_WHY = "U logt in bij uw eigen organisatie. Wij krijgen uw naam en e-mailadres, en nooit uw wachtwoord."
LOGIN_HELP = "Lukt het inloggen niet? Vraag hulp: {contact}"
LOGGED_OUT = "U bent niet meer ingelogd. Wat bewaard was, staat er nog. Log opnieuw in en ga verder waar u was."
ACCOUNT_ALONE = "Op deze computer hoeft niemand in te loggen."
ACCOUNT_NAME = "U bent ingelogd als {name}."
ACCOUNT_ROLES = "Wat u hier mag"
ACCOUNT_INSTALLATION = "De hele app"
ROLES = {
    Role.READER: "u leest alles en verandert niets.",
    Role.CONTRIBUTOR: "u leest alles en beantwoordt de vragen van de thema's die u kreeg.",
    Role.EDITOR: "u mag alles: beginnen, verdelen, antwoorden, afronden en wissen.",
    Role.HOST: "u ziet welke gemeenten meedoen. Antwoorden ziet u niet.",
}
NO_ROLES = "U bent ingelogd, maar u hoort nog bij geen gemeente. Vraag de beheerder om u toe te voegen."
ONLY_HOST = "U beheert deze app. U ziet welke gemeenten meedoen. Antwoorden ziet u niet."
OURS = "De zelfchecks van uw gemeente"
OURS_OF_MORE = "De zelfchecks van uw gemeenten"
SEE_ANSWERS = "Bekijk de antwoorden"
LOG_OUT = "Uitloggen"
LOG_OUT_EVERYWHERE = "Overal uitloggen"
LOG_OUT_EVERYWHERE_LEAD = "Was u ook op een andere computer ingelogd? Dan kunt u daar ook in één keer uitloggen."
SOMEBODY = "iemand die hier niet meer werkt"

# For the host
PARTICIPATION_LEAD = (
    "U ziet hoe ver elke gemeente is. Antwoorden en scores ziet u niet. Verzonnen voorbeelden tellen niet mee."
)
PARTICIPATION_COUNT = "{number} van de {all} gemeenten doen mee."
PARTICIPATION_FORBIDDEN = "Dit scherm is voor de beheerder van de app."
PARTICIPATION_CHECKLISTS = "Checklists in deze app"
CHECKLIST_VERSION = "versie {version}"
COLUMN_DRAFTS, COLUMN_FINISHED, COLUMN_CHANGED = "Nog bezig", "Afgerond", "Laatst gewijzigd"

# Working together
THEME_YOURS = "Dit thema vult u in."
THEME_OF = "Dit thema vult {name} in."
DIVIDE = "Wie vult dit thema in?"
DIVIDE_LEAD = (
    "U kunt kiezen uit collega's die hier al eens inlogden. Een redacteur mag altijd alle vragen beantwoorden."
)
DIVIDE_WHO = "Kies een collega"
DIVIDE_NOBODY = "Niemand in het bijzonder"
NAMELESS = "een collega zonder naam"
NAMESAKE = "{name} ({number})"
DIVIDED = "Bewaard. Deze collega mag dit thema nu invullen."
DIVIDED_NOBODY = "Bewaard. Dit thema is nu van niemand in het bijzonder."
ALL_TO_READ = "U kunt dit lezen. Om het te veranderen heeft u een redacteur van uw gemeente nodig."
SOME_TO_READ = "Sommige vragen kunt u alleen lezen. Die horen bij een thema dat u niet invult."
MOMENT = "{date} om {time} uur"
TOUCHED = "Laatst gewijzigd op {moment}."
TOUCHED_BY = "Laatst gewijzigd op {moment}, door {name}."
VERSIONS_SHOW = "Eerdere versies van vraag {number}"
VERSIONS_TITLE = "Eerdere versies"
VERSIONS_LEAD = "De nieuwste staat bovenaan. Zet u een eerdere versie terug? Dan blijven de andere ook staan."
VERSIONS_NONE = "Er is maar één versie."
VERSION_NOW = "Dit staat er nu"
VERSION_OF = "Op {moment}"
VERSION_OF_BY = "Op {moment}, door {name}"
VERSION_FIRST = "Van vroeger. Wanneer weten wij niet."
VERSION_BACK = "Zet versie {number} terug"
VERSION_DONE = "De eerdere versie staat er weer."
VERSION_LATE = "Intussen is dit antwoord veranderd. Sluit dit venster en kijk opnieuw."

# Begin and about
WHICH_MUNICIPALITY = "Welke gemeente?"
SEARCH_MUNICIPALITY = "Zoek uw gemeente"
SEARCH_HELP = "Typ een deel van de naam. Hoofdletters en streepjes maken niet uit."
PICK_MUNICIPALITY = "Kies uw gemeente"
NOT_FOUND = "Wij vinden geen gemeente met deze naam. Typ een ander deel van de naam."
MORE_FOUND = "Er zijn nog {number} gemeenten. Typ meer letters."
WHICH_DOCUMENTS = "Welke stukken bekijkt u?"
DOCUMENTS_LEAD = "Noem titel, datum en of het een concept is. Kies ook wat voor soort stuk het is. Wij laten dat zien bij elke score."
NOT_REQUIRED = " (niet verplicht)"
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
ABOUT_FIELDS = {
    "programmes": "de stukken",
    "kind": "het soort stuk",
    "status": "de status",
    "name": "de naam",
    "filled_in_by": "de functie",
    "contact": "het e-mailadres",
}
ABOUT_RENEWED = "In een ander venster is dit veranderd: {fields}. U ziet nu wat bewaard is."
ABOUT_LOST = (
    "In een ander venster is dit ook veranderd: {fields}. U ziet nu wat daar is bewaard. Uw eigen versie is niet "
    "bewaard. U kunt haar nog kopiëren:"
)
ABOUT_LET_GO = "Haal mijn eigen versie weg"
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
HELP = "Hulp: woorden om te zoeken en voorbeelden"
ORIGIN = "Waar komt de vraag vandaan?"
ORIGIN_PLACE = "{document}: {paragraph}"
SEARCH_WORDS = "Woorden om te zoeken"
SEARCH_WORDS_HOW = "Zoek ernaar met de zoekfunctie van uw programma. Vaak is dat Ctrl+F."
SEARCH_WORDS_WARNING = "Een gevonden woord is nog geen keuze. Lees de zin voordat u een niveau kiest."
EXAMPLES = "Een voorbeeld per niveau"
EXAMPLES_OWN = "Deze zinnen zijn verzonnen."
EXAMPLES_OF = "Deze zinnen zijn verzonnen. Ze horen bij vraag {number}, ‘{label}’. De niveaus zijn daar dezelfde."
EXAMPLE_LINE = "‘{level}’ ziet er bijvoorbeeld zo uit: ‘{text}’"
FACT = "{text} {dates} Bron: {source}"
FACTS = "Feiten hierbij"
WHO_KNOWS = "Wie kan het weten?"
REASON = "Waarom is deze vraag niet van toepassing? De reden komt in de PDF."
DOCUMENT = "In welk stuk staat het?"
PAGE = "Op welke bladzijde?"
QUOTATION = "De zin uit het stuk (niet verplicht)"
NOTE = "Opmerking (niet verplicht)"
ALREADY_PLACE = "Waar staat het wel?"
SHORT_REASON, SHORT_DOCUMENT, SHORT_PAGE = "Reden", "Stuk", "Bladzijde"
SHORT_QUOTATION, SHORT_NOTE, SHORT_PLACE = "Citaat", "Opmerking", "Staat al in"
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
LET_GO = "Haal weg wat ik hier invulde (vraag {number})"
NO_CHOICE = "Geen keuze"
ALL_SAVED = "Alles is bewaard"
NOT_SAVED_YET = "Nog niet bewaard"
PREVIOUS = "Vorige"
NEXT = "Volgende"
TO_RESULT = "Naar de uitslag"
AT_QUESTION = "Vraag {number}: {trouble}"
HELD = "U kunt hier nog niet weg. Kijk eerst naar:"
HELD_QUESTION = "vraag {number}"
FROZEN_TITLE = "Deze zelfcheck is afgerond"
FROZEN = "U kunt hem niet meer veranderen. Wilt u verder? Maak dan een kopie."
FROZEN_TO_READ = "U kunt hem niet meer veranderen. Een redacteur van uw gemeente kan een kopie maken."
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
SCORE_LIES = "De score ligt {between}."
NEAREST = "Gemiddeld zit een onderwerp het dichtst bij het niveau ‘{level}’."
PER_THEME = "Per thema"
CHART_ALT = "Staafdiagram van de scores per thema, van 0 tot 100. {content}"
COLUMN_THEME, COLUMN_SCORE, COLUMN_RANGE, COLUMN_VERDICT, COLUMN_DONE = "Thema", "Score", "Kan nog", "Stand", "Ingevuld"
DONE = "{done} van {all}"
NOT_COUNTED = "telt niet mee in het totaal"
HOW_MADE = "{name}: hoe is deze score gemaakt?"
FORMULA = (
    "Per vraag: punten gedeeld door het hoogste aantal punten, keer het gewicht. Dat tellen wij op en delen wij door "
    "het gewicht van de ingevulde vragen."
)
FORMULA_FIGURES = "Hier: {earned} gedeeld door {known}, keer 100 = {score}."
FORMULA_OPEN = "U heeft vragen ingevuld met samen gewicht {known}, van {all}. Voor een score is driekwart nodig."
TOTAL_FORMULA = (
    "De score van elk thema keer zijn gewicht. Dat tellen wij op en delen wij door de gewichten samen. Een totaal is er "
    "als elk van deze thema's een score heeft."
)
ROUNDED = "U ziet hoogstens twee cijfers achter de komma. Wij rekenen met alle cijfers en ronden pas aan het eind af."
TOTAL_FIGURES = "Hier: {sum} = {whole}. Gedeeld door {weights} is dat {total}. Afgerond: {shown}."
TOTAL_TIMES = "{weight} keer {score}"
TOTAL_OPEN = "Hier is er nog geen totaal. {themes}"
SELECTION_FORMULA = (
    "Elke vraag telt even zwaar: de punten gedeeld door het hoogste aantal punten. Dat tellen wij op en delen wij door "
    "het aantal ingevulde vragen. Voor een score is driekwart nodig."
)
SELECTION_FIGURES = (
    "Hier zijn {known} vragen ingevuld. Samen leveren zij {earned} op. {earned} gedeeld door {known}, keer 100, is "
    "{score}. Afgerond: {shown}."
)
SELECTION_OPEN = "Hier zijn {known} van de {all} vragen ingevuld. Nodig zijn er {needed}."
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
GAIN = "{gain} bij niveau ‘{level}’"
PROPOSALS = ("voorstel", "voorstellen")
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
SHEET_READY = "De PDF is klaar."
SHEET_DONE = "De PDF is klaar. U kunt hem nu downloaden."
SHEET_DOWNLOAD = "Download de PDF ({variant}), {size} kB"
SHEET_MISSING = (
    "Deze tekens kunnen wij niet afdrukken. In de PDF staat op hun plek het teken �. Vervang ze in uw tekst:"
)
SHEET_KEEP = "Gebruikt u de PDF bij een besluit? Bewaar hem dan in uw zaaksysteem, net als andere stukken."
FILE_TITLE = "Als bestand"
FILE_LEAD = (
    "Met een bestand kan een ander uw scores vergelijken. Of u gaat er zelf mee verder op een andere computer. In het "
    "bestand zit hetzelfde als in de PDF: alle antwoorden en vindplaatsen die op de bladzijden staan. Niets meer."
)
FILE_SAVE = "Download het bestand ({variant}), {size} kB"

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
SOURCE_MINE, SOURCE_HERE, SOURCE_FILE = "uw zelfcheck", "deze app", "bestand, niet gecontroleerd"
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
KEEP_GONE = "Deze zelfcheck is er niet meer, of u mag hem niet meer zien. Er is niets veranderd."
COPIED = "De kopie staat klaar."

# When something is in the way
GONE_TITLE = "Deze zelfcheck is er niet"
GONE = "Het adres klopt niet, of de zelfcheck is gewist. Ga naar de start en kies er een uit de lijst."
NO_MUNICIPALITY_TITLE = "Deze gemeente bestaat niet meer"
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
BUG_TITLE = "Er ging iets mis"
BUG = "Dit is een fout in het programma. U deed niets verkeerd. Wat als bewaard stond, is bewaard."
BUG_NEXT = "Probeer het opnieuw. Gaat het weer mis? Vertel uw beheerder dan wat u deed, en hoe laat het was."
CODE = "Noem deze code als u hulp vraagt: {code}"
WAITING = "Wat u net invulde, is nog niet bewaard. De app onthoudt het en probeert het vanzelf opnieuw. Laat dit venster open."
UNSAVED = "Uw antwoord is nog niet bewaard. {reason} Het staat nog op het scherm."
LATE = {
    Late.FROZEN: "Deze zelfcheck is intussen afgerond. Dit antwoord is niet bewaard. Maak een kopie om verder te gaan.",
    Late.GONE: "Deze zelfcheck is intussen gewist. Dit antwoord is niet bewaard.",
    Late.FORBIDDEN: "U mag deze vraag niet meer beantwoorden. Wat u net invulde, is niet bewaard. Kopieer het en vraag het een collega.",
}
LATE_TYPED = "Dit vulde u net in. U kunt het nog kopiëren:"
FORBIDDEN = "U mag dit niet doen. Vraag het een redacteur van uw gemeente."
FORBIDDEN_TITLE = "Dit mag u niet doen"
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

# A file with assessments of somebody else's municipality
NOT_HERS = (
    "In dit bestand zit een zelfcheck van {place}. Die kunt u niet terugzetten: u bent geen redacteur van {place}. Er is "
    "niets teruggezet."
)

# Ask a colleague: a text to copy, so without markup
COLLEAGUE = "Vraag een collega"
COLLEAGUE_ABOUT = "Vraag een collega: {theme}"
COLLEAGUE_HOW = "Stuur deze tekst naar een collega die het kan weten. U kunt hem kopiëren en aanpassen."
COLLEAGUE_NONE = "U heeft alle vragen van dit thema beantwoord."
COLLEAGUE_GREETING = (
    "Beste collega,\n\n"
    "Wij leggen ons programma naast de vragen van Zelfcheck. Over het thema ‘{theme}’ weten wij nog niet alles. Wilt u "
    "meekijken? Zeg bij elke vraag welk niveau klopt en waar het staat. Kies het hoogste niveau dat helemaal klopt."
)
COLLEAGUE_DOCUMENTS = "Wij kijken in: {documents}."
COLLEAGUE_LEVELS = "De niveaus:"
COLLEAGUE_LEVELS_HERE = "De niveaus bij deze vraag:"
COLLEAGUE_LEVEL = "{number} {label}: {meaning}"
COLLEAGUE_QUESTION = "Vraag {number}. {text}"
COLLEAGUE_KNOWS = "Kan het weten: {knows}."
COLLEAGUE_SEARCH = "Zoek naar: {words}."
COLLEAGUE_CLOSE = "Met vriendelijke groet,\n[naam], gemeente {mine}"

# About this program
OVER_WHAT_TITLE = "Wat is Zelfcheck?"
OVER_WHAT = (
    "Met Zelfcheck legt een gemeente haar coalitieakkoord of collegeprogramma naast vragen over dienstverlening en "
    "digitalisering. Zij krijgt een score, een advies en een PDF. De score gaat over de tekst en niet over het werk van "
    "de gemeente."
)
OVER_MAKERS_TITLE = "Wie heeft dit gemaakt?"
OVER_MAKERS = (
    "Een klein team van ontwikkelaars, los van de VDP. Zelfcheck is open source: iedereen mag de code lezen, gebruiken "
    "en verbeteren. De licentie is EUPL-1.2."
)
OVER_VDP = (
    "De Vereniging Directeuren Publieksdiensten (VDP) heeft Zelfcheck niet gemaakt en niet goedgekeurd. Haar artikel "
    "van 12 februari 2026 is de bron van de vragen. De niveaus, scores, adviezen en voorbeeldteksten zijn van ons."
)
OVER_HOST_TITLE = "Wie biedt deze app aan?"
OVER_NO_HOST = "Niemand: Zelfcheck draait op een eigen computer."
OVER_VERSION_TITLE = "Welke versie is dit?"
OVER_VERSION = "Dit is versie {version} van Zelfcheck."
OVER_SOURCES_TITLE = "Welke bronnen gebruiken wij?"
OVER_CHECKLIST = "Dit is versie {version} van de checklist, van {date}. De vragen komen uit:"
OVER_DOCUMENT = "{author}: {title}, {date}"
OVER_FACTS = "De feiten bij {title} ({number})"
OVER_FACT = "**{title}.** {dates} Bron: {source}"
OVER_MUNICIPALITIES_TITLE = "Gemeenten en buurgemeenten"

# Accessibility
ACCESS_DATE = date(2026, 11, 21)
ACCESS_AIM_TITLE = "Wat willen wij?"
ACCESS_AIM = (
    "Iedereen moet Zelfcheck kunnen gebruiken. Ook met een schermlezer, met alleen een toetsenbord of met sterke "
    "vergroting. Daarom volgen wij WCAG 2.2, niveau A en AA, en de Europese norm EN 301 549. De PDF volgt PDF/UA-1."
)
ACCESS_TESTS_TITLE = "Hoe testen wij dat?"
ACCESS_TESTS = (
    "Bij elke wijziging zoekt het programma axe-core naar fouten, op alle schermen, in licht en in donker.",
    "Bij elke wijziging lopen wij de hele route met alleen het toetsenbord. Dat gaat automatisch.",
    "Bij elke wijziging kijken wij of alles past op een scherm van 320 pixels breed.",
    "De PDF testen wij met veraPDF en met page-validation.",
    "Met mensen die een schermlezer gebruiken, hebben wij nog niet getest. Automatische tests vinden niet alles.",
)
ACCESS_SHORT_TITLE = "Wat gaat nog niet goed?"
ACCESS_SHORTCOMINGS = (
    (
        "Het veld om een bestand te openen komt van Streamlit, het programma waarmee Zelfcheck is gemaakt. Een "
        "schermlezer leest de uitleg bij dit veld niet altijd goed voor."
    ),
    "Zonder JavaScript werkt Zelfcheck niet.",
)
ACCESS_HELP_TITLE = "Werkt iets niet voor u?"
ACCESS_HELP_HOST = "Laat het weten. Zeg op welk scherm het was en wat er gebeurde."
ACCESS_HELP_OWN = (
    "Vraag het aan wie Zelfcheck voor u heeft geïnstalleerd. U kunt het ook melden bij de makers, op de plek waar de "
    "code van Zelfcheck staat. Zeg op welk scherm het was en wat er gebeurde."
)
ACCESS_STATEMENT_TITLE = "Een eigen verklaring"
ACCESS_STATEMENT = (
    "Deze bladzijde gaat over het programma. Een organisatie die Zelfcheck aanbiedt, maakt zelf een "
    "toegankelijkheidsverklaring."
)
ACCESS_STATEMENT_LINK = "Toegankelijkheidsverklaring van {host}"
ACCESS_DATED = "Deze tekst is van {date}."

# Privacy
PRIVACY_WHAT_TITLE = "Wat bewaren wij?"
PRIVACY_WHAT = (
    "Uw gemeente, de naam van de zelfcheck, en titel, datum, soort en status van de stukken.",
    "Uw antwoorden, opmerkingen en vindplaatsen, en de zinnen die u uit de stukken overneemt.",
    "Welke adviezen u meeneemt of niet overneemt, en waarom.",
    "De scores op het moment van afronden.",
    "De functie en het e-mailadres, als u die invult.",
    "Wanneer u de zelfcheck begon, afrondde en het laatst wijzigde, en bij welk onderdeel u was.",
)
PRIVACY_WHAT_LOGIN = (
    "Uw naam en e-mailadres, zoals uw organisatie ze ons geeft, en wat u hier mag.",
    "Wie welk antwoord gaf en wanneer, met de eerdere versies.",
    "Wie welk thema invult.",
    "Wie wanneer inlogde, iets wijzigde, afrondde of wiste. Daar staat geen antwoord bij.",
)
PRIVACY_NO_NAMES = "Namen van personen vragen wij niet. Schrijf ze ook niet in een opmerking."
PRIVACY_WHERE_TITLE = "Waar staat het?"
PRIVACY_WHERE_SERVER = "Op een andere computer. Wie de app startte, koos die plek."
PRIVACY_WHERE_OWN = "Op een eigen computer. Alles staat in één database:"
PRIVACY_WHERE_HOST = "In de database van {host}."
PRIVACY_WHO_TITLE = "Wie kan het lezen?"
PRIVACY_WHO_OWN = "Iedereen die deze app op deze computer kan openen, of de database kan lezen."
PRIVACY_WHO_HOST = (
    "Iedereen die deze app kan openen, ziet alle zelfchecks die hier staan. Wie de server onderhoudt, kan de database "
    "lezen."
)
PRIVACY_WHO_LOGIN = (
    "Alleen wie bij uw gemeente hoort en is ingelogd. De beheerder van de app ziet welke gemeenten meedoen, en geen "
    "antwoorden. Wie de server onderhoudt, kan de database lezen."
)
PRIVACY_LONG_TITLE = "Hoe lang bewaren wij het?"
PRIVACY_LONG_OWN = "Tot u het wist."
PRIVACY_LONG_DRAFTS = (
    "Werkt niemand {months} aan een zelfcheck die niet is afgerond? Dan wissen wij hem. Minstens 30 dagen eerder staat "
    "dat op het scherm."
)
PRIVACY_LONG_PEOPLE = "Logt u {months} niet in? Dan wissen wij uw naam en e-mailadres."
PRIVACY_LONG_MONTHS = ("maand", "maanden")
PRIVACY_LONG_UNKNOWN = "Dat staat hier nog niet. Vraag het aan {host}."
PRIVACY_REMOVE_TITLE = "Hoe wist u iets?"
PRIVACY_REMOVE = "Ga naar ‘Bewaren en terugzetten’. Kies daar een zelfcheck en wis hem."
PRIVACY_COPIES = (
    "Let op: een nieuwe versie van het programma bewaart soms eerst een kopie van de database. Wat u later wist, staat "
    "nog in die kopie."
)
PRIVACY_COPIES_OWN = "De kopie staat in dezelfde map. U kunt haar zelf weggooien."
PRIVACY_COPIES_HOST = "Vraag {host} om ook kopieën te wissen."
PRIVACY_FILES_TITLE = "Bestanden van anderen"
PRIVACY_FILES = (
    "Opent u bij ‘Vergelijken’ een bestand van een andere gemeente? Dat bewaren wij niet. Het hoort alleen bij dit "
    "tabblad. Kort nadat u het tabblad sluit, is het weg."
)
PRIVACY_COOKIES_TITLE = "Meten en cookies"
PRIVACY_MEASURE = (
    "Wij meten niet wie de app gebruikt en wat u doet. De app haalt niets van andere servers en stuurt er niets heen."
)
PRIVACY_LOG = "Gaat er iets mis, dan schrijft de app dat in een logboek. Wat u typt en wie u bent, staat daar niet in."
PRIVACY_COOKIES = (
    (
        "Er is een cookie met de naam _streamlit_xsrf. Hij helpt misbruik te voorkomen als u een bestand opent. Hij verdwijnt als u "
        "de browser sluit."
    ),
    "Uw browser onthoudt of u de app licht of donker wilt zien. Dat heet stActiveTheme en het blijft in uw browser.",
)
PRIVACY_COOKIE_LOGIN = (
    "De cookie {name} onthoudt dat u bent ingelogd. Hij werkt hoogstens {hours} uur. Doet u {idle} uur niets, dan werkt hij "
    "niet meer."
)
PRIVACY_COOKIE_BEGUN = "Terwijl u inlogt, is er een cookie van tien minuten. Zijn naam begint met {name}-inloggen."
PRIVACY_COOKIE_SERVER = (
    "De cookie zelfcheck_server onthoudt welke computer van de aanbieder u helpt. Hij verdwijnt als u de browser sluit."
)
PRIVACY_STATEMENT_LINK = "Privacyverklaring van {host}"

# When the file about the host is not in order
HOST_FILE_TITLE = "De gegevens van de beheerder zijn niet in orde"
HOST_FILE = "Vraag uw beheerder om de app opnieuw te starten. De app zegt dan wat er niet klopt."
