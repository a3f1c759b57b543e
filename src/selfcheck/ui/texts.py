"""Every sentence of the screens that is ours. What belongs to a checklist stands in its file."""

from datetime import date

from selfcheck.access import Role
from selfcheck.migration import Difference, Fate
from selfcheck.passages import Refusal
from selfcheck.progress import Obstacle, Turn
from selfcheck.sharing import Audience, Extent
from selfcheck.storage import Reason, Why
from selfcheck.ui.visit import Late

NAME = "Zelfcheck"
INVENTED = "Verzonnen voorbeeld. Deze zelfchecks zeggen niets over echte gemeenten."

# The rail of screens
SCREENS = {
    "start": "Start",
    "begin": "Nieuwe zelfcheck",
    "vragen": "Vragen",
    "programma": "Zoeken",
    "uitslag": "Uitslag",
    "advies": "PDF, Word en bestand",
    "voortgang": "Voortgang",
    "werkplan": "Werkplan",
    "vergelijken": "Vergelijken",
    "delen": "Delen",
    "tekst": "Tekst voor uw programma",
    "overzetten": "Nieuwe versie van de checklist",
    "kalender": "Kalender van uw gemeente",
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
START_ANSWERS_LOGIN = (
    "{host} bewaart uw antwoorden. Alleen wie bij uw gemeente hoort, ziet ze in deze app. Andere gemeenten zien niets, "
    "tot u kiest om te delen."
)
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
ACCOUNT_FORMER = " (met wat vroeger {names} was)"
ROLES = {
    Role.READER: "u leest alles en verandert niets.",
    Role.CONTRIBUTOR: "u leest alles en beantwoordt de vragen van de thema's die u kreeg.",
    Role.EDITOR: "u mag alles: beginnen, verdelen, antwoorden, afronden, delen en wissen.",
    Role.HOST: "u ziet welke gemeenten meedoen en u maakt de groepscijfers. Antwoorden ziet u niet.",
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
    "U ziet hoe ver elke gemeente is. Antwoorden en scores van een gemeente ziet u niet. Verzonnen voorbeelden tellen "
    "niet mee."
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
FUNCTION_HELP = (
    "Bijvoorbeeld: adviseur dienstverlening. De functie komt op bladzijde 1 van het adviesdocument. Schrijf geen namen "
    "van personen."
)
CONTACT = "E-mailadres voor vragen (niet verplicht)"
CONTACT_HELP = "Een algemeen adres van uw gemeente. Het komt op bladzijde 1 van het adviesdocument."
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
REASON = "Waarom is deze vraag niet van toepassing? De reden komt ook in de deelversie."
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
NOTE_HELP = "Schrijf geen namen van personen. Uw opmerking komt in de werkversie."
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
TO_PLAN = "Naar het werkplan"
AT_QUESTION = "Vraag {number}: {trouble}"
HELD = "U kunt hier nog niet weg. Kijk eerst naar:"
HELD_QUESTION = "vraag {number}"
FROZEN_TITLE = "Deze zelfcheck is afgerond"
FROZEN = "U kunt hem niet meer veranderen. Wilt u verder? Maak dan een kopie."
FROZEN_TO_READ = "U kunt hem niet meer veranderen. Een redacteur van uw gemeente kan een kopie maken."
COPY = "Maak een kopie"
COPY_FOR = "Maak een kopie voor {place}"
COPIED_NAME = "Kopie van {date}"

# The programme at hand: reading it, and searching in it
PROGRAMME_TITLE = "Zoek in uw programma"
PROGRAMME_LEAD = "Zelfcheck zoekt bij elke vraag de passages die erover gaan. U leest ze en kiest zelf een niveau."
PROGRAMME_LIMITS = (
    "Dit helpt bij het lezen. Zelfcheck zegt nooit welk niveau klopt.",
    "Niets gevonden? Dat betekent niet dat het er niet staat. Het kan er in andere woorden staan.",
    "De nummers van bladzijden zijn die van het bestand. Op de bladzijde zelf kan een ander nummer staan.",
)
PROGRAMME_KEPT_TITLE = "Wat gebeurt er met uw bestand?"
PROGRAMME_KEPT = (
    "Zelfcheck bewaart uw stuk niet. De tekst blijft in het geheugen van de app tot u het stuk weghaalt. Gebruikt u het "
    "twee uur niet, dan gaat het vanzelf weg. Alleen wat u toevoegt als vindplaats, wordt bewaard."
)
PROGRAMME_OPEN = "Let op: iedereen die deze app kan openen, kan tot dan in uw stuk zoeken."
PROGRAMME_CHOOSE_TITLE = "In welk stuk zoekt u?"
PROGRAMME_FILE = "Kies uw coalitieakkoord of collegeprogramma"
PROGRAMME_FILE_HELP = (
    "Een PDF met tekst, een Word-bestand (.docx) of een tekstbestand (.txt), hoogstens {size} MB. Staat een stuk dat u "
    "eerder koos er niet meer? Kies het dan opnieuw."
)
PROGRAMME_FULL = "U kunt {number} stukken tegelijk gebruiken. Haal er eerst een weg."
PROGRAMME_BUSY = "Er worden nu heel veel stukken gelezen. Probeer het over een paar minuten opnieuw."
PROGRAMME_BEGUN = "Zelfcheck leest uw stuk. U kunt intussen verder met de vragen."
PROGRAMME_DONE = "Uw stuk is gelezen."
READING_WAITS = "Eerst worden andere stukken gelezen. Het uwe is zo aan de beurt."
READING_BEGINS = "Het lezen begint"
READING_PAGE = "Bladzijde {done} van {of}"
READING_PART = "Deel {done} van {of}"
READING_FINDS = "Passages zoeken bij de vragen"
READING_FILE = "{file}: {progress}"
READING_STOP = "Stop met lezen: {file}"
READING_REFUSED = "‘{file}’ is niet gelezen. {reason}"
READING_BUG = "Dit is een fout in het programma. Sla het stuk opnieuw op als PDF en kies dat."
REFUSALS = {
    Refusal.TOO_LARGE: "Dit bestand is te groot: het mag hoogstens {size} MB zijn. Verdeel het stuk in delen.",
    Refusal.TOO_MANY_PAGES: (
        "Dit stuk heeft meer dan {pages} bladzijden. Verdeel het in delen en kies het deel dat u nodig heeft."
    ),
    Refusal.OTHER_KIND: ("Dit is geen PDF, Word-bestand (.docx) of gewone tekst. Sla het stuk op als PDF en kies dat."),
    Refusal.EMPTY: "In dit bestand staat geen tekst. Kijk of u het goede bestand koos.",
    Refusal.PICTURES: (
        "Dit bestand bevat alleen afbeeldingen. Vraag om een versie met tekst, of laat de tekst herkennen (OCR)."
    ),
    Refusal.LOCKED: (
        "Dit bestand is op slot met een wachtwoord. Sla het op zonder wachtwoord, of vraag om zo'n versie."
    ),
    Refusal.DAMAGED: "Dit bestand is beschadigd. Open het zelf, sla het opnieuw op en kies dat.",
    Refusal.UNSAFE: (
        "In dit bestand zit iets wat niet in een programma hoort. Daarom lezen wij het niet. Sla het stuk opnieuw op "
        "als PDF en kies dat."
    ),
    Refusal.TOO_SLOW: ("Dit bestand lezen duurt te lang. Sla het stuk opnieuw op als PDF, of verdeel het in delen."),
    Refusal.TOO_HEAVY: (
        "Dit bestand is te zwaar om te lezen. Sla het stuk opnieuw op als PDF, of verdeel het in delen."
    ),
}
DOCUMENTS_READ = "Gelezen stukken"
DOCUMENT_NAME = "Zo heet dit stuk bij een vindplaats"
DOCUMENT_PAGES = ("bladzijde", "bladzijden")
DOCUMENT_PASSAGES = ("passage", "passages")
DOCUMENT_SIZE = "Gelezen: {size}."
DOCUMENT_FOUND = "Bij {number} van de {all} vragen zijn passages gevonden."
DOCUMENT_NO_PAGES = "Dit bestand heeft geen vaste bladzijden. Bij een vindplaats vult u de bladzijde zelf in."
DOCUMENT_PICTURES = "Hier staan alleen afbeeldingen: {pages}. Daar kunnen wij niet zoeken. Kijk die zelf na."
DOCUMENT_PICTURES_PAGES = ("bladzijde {pages}", "bladzijden {pages}")
DOCUMENT_AWAY = "Haal dit stuk weg: {title}"
DOCUMENT_GONE = "Het stuk is weg. Wat u toevoegde als vindplaats, is er nog."
OVERVIEW_TITLE = "Wat is er per vraag gevonden?"
OVERVIEW_TOTAL = "Met passages: {number} van de {all} vragen. Met een vindplaats: {places}."
OVERVIEW_LINE = "Vraag {number}. {label}: {found}"
OVERVIEW_NONE = "niets gevonden"
OVERVIEW_FOUND_ONE = "1 passage gevonden"
OVERVIEW_FOUND = "{number} passages gevonden"
OVERVIEW_PLACE = "vindplaats ingevuld"
OVERVIEW_TO = "Naar thema {number}: {title}"
SEARCH_TITLE = "Zelf zoeken"
SEARCH_FIELD = "Zoek een woord in uw stukken"
SEARCH_NONE = "Niets gevonden met deze woorden. Probeer een ander woord."
SEARCH_FOUND = "Gevonden: {number}. De beste staat bovenaan."
HEADINGS_TITLE = "Kopjes"
HEADINGS_OF = "Kopjes van {title}"
HEADINGS_NONE = "In dit stuk vinden wij geen kopjes."
HEADING_LINE = "{heading} (bladzijde {page})"

# Passages at a question
INVITE = "Zelfcheck kan in uw programma zoeken. Dan staat bij elke vraag wat erover is gevonden."
INVITE_BUSY = "Zelfcheck leest uw stuk. Daarna staat bij elke vraag wat erover is gevonden."
INVITE_LINK = "Zoek in uw programma"
FOUND_PANEL = "Gevonden passages ({number})"
FOUND_AT_LEAST = "{number} of meer"
FOUND_WITH = "Gezocht met: {words}"
FOUND_WITH_MORE = "Gezocht met: {words}; en nog {number} andere"
FOUND_NONE = "Geen passage gevonden met deze zoekwoorden. Dat betekent niet dat het er niet staat."
FOUND_MORE = "Nog {number} met deze woorden"
FOUND_RELATED = "Misschien gaat dit er ook over ({number})"
FOUND_SEARCH = "Zoek zelf in uw stukken, voor vraag {number}"
FOUND_HEADINGS = "Bekijk de kopjes van uw stukken"
PASSAGE = "Passage {number}. {place}"
PASSAGE_PAGE = "{document}, bladzijde {page}"
PASSAGE_TERMS = "Gevonden met: {words}"
ATTACH = "Voeg passage {passage} toe als vindplaats bij vraag {number}"
ATTACHED = "Toegevoegd. Passage {passage} staat nu bij de vindplaats van vraag {number}."
ATTACH_UNDO = "Maak ongedaan: passage {passage} bij vraag {number}"
ATTACH_UNDONE = "De vindplaats van vraag {number} is weer zoals hij was."
ATTACH_STANDS = "Staat bij uw vindplaats."
ATTACH_NO_ROOM = "De vindplaats van vraag {number} wordt zo te lang. Er is niets veranderd. Kort hem eerst in."

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
    "bladzijde 1 van het adviesdocument."
)
PICKED_NONE = (
    "Kies wat u meeneemt. Kiest u niets, dan stellen wij de eerste drie voor op bladzijde 1 van het adviesdocument."
)
ASIDE = "Dit advies nemen wij niet over"
ASIDE_REASON = "Waarom niet? De score blijft gelijk. De reden komt alleen in de werkversie."
ASIDE_REASON_MISSING = "Schrijf eerst waarom niet. Dan weet de lezer van de werkversie het ook."
ASIDE_TITLE = "Niet overgenomen"
REFER = "U doet dit al. Verwijs ernaar, dan weet de raad het ook:"
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
SHEET_TITLE = "PDF, Word en bestand"
READERS_TITLE = "Voor wie?"
READERS = (
    "**Wethouder:** bladzijde 1. Die bladzijde staat op zichzelf.",
    "**Raad:** de deelversie. Daarin staan alleen de opmerkingen die u daarvoor koos.",
    "**Collega's:** het werkplan. Daarin staat wie wat doet, en wanneer.",
)
READERS_FINISH = "Een werkplan kunt u maken als de zelfcheck is afgerond."
SHEET_FOR = "Welke versie wilt u?"
SHEET_VARIANTS = {
    "deelversie": "Deelversie: voor wethouder, raad of andere gemeenten",
    "werkversie": "Werkversie: voor uzelf en collega's, met alle opmerkingen",
}
SHEET_CHOOSE = "Kies de deelversie als het document buiten uw afdeling komt."
SHEET_SENSITIVE = "Wat komt er in de deelversie van {themes}?"
SHEET_SENSITIVES = {
    "helemaal": "Alles",
    "alleen-de-stand": "Alleen de stand (dan ook geen totaal)",
    "niet": "Niets (dan ook geen totaal)",
}
SHEET_WHY_NO_TOTAL = "Uit het totaal is die score te berekenen. Daarom valt bij de laatste twee ook het totaal weg."
SHEET_COMPARE = "Voeg een bladzijde toe met de vergelijking"
SHEET_COMPARE_SHARED = "Een andere gemeente staat er alleen met naam in als zij dat goed vindt."
SHEET_COMPARE_ALONE = "Andere gemeenten uit deze app staan er met naam in. Vraag hun eerst of dat mag."
SHEET_COMPARE_TOTAL = "Een totaal van een andere gemeente staat er nooit in."
SHEET_COMPARE_THEMES = "Hun totaal en hun score op {themes} staan er nooit in."
SHEET_COMPARE_FILES = "Bestanden die u bij ‘Vergelijken’ opende, komen niet in het document."
SHEET_MAKE = "Maak het document"
SHEET_BUSY = "Het document wordt gemaakt. Dit duurt een paar seconden."
SHEET_READY = "Het document is klaar."
SHEET_DONE = "Het document is klaar. U kunt het nu downloaden."
SHEET_DOWNLOAD = "Download als PDF ({variant}), {size} kB"
SHEET_WORD = "Download als Word, om verder te schrijven ({variant})"
SHEET_WORD_LACKS = "In de PDF zit ook uw zelfcheck zelf, om weer te openen. In Word niet."
SHEET_MISSING = (
    "Deze tekens kunnen wij niet afdrukken. In de PDF staat op hun plek het teken �. Vervang ze in uw tekst:"
)
SHEET_KEEP = "Gebruikt u het document bij een besluit? Bewaar het dan in uw zaaksysteem, net als andere stukken."
SHEET_READ_TITLE = "Op het scherm"
SHEET_READ = "Lees het document hier ({variant})"
SHEET_UNDER = "onder ‘{heading}’"
FILE_TITLE = "Als bestand"
FILE_LEAD = (
    "Met een bestand kan een ander uw scores vergelijken. Of u gaat er zelf mee verder op een andere computer. In het "
    "bestand staan alle antwoorden en vindplaatsen die in het document staan. Niets meer."
)
FILE_SAVE = "Download het bestand ({variant}), {size} kB"

# Work plan
PLAN_UNFINISHED = "Rond eerst deze zelfcheck af. Daarna kunt u een werkplan maken. Afronden doet u bij ‘Uitslag’."
PLAN_MAKE = "Maak een werkplan"
PLAN_LEAD = (
    "In een werkplan staat wat uw gemeente met de adviezen doet. Wie doet het, wanneer, en hoe ver is het? De zelfcheck "
    "zelf verandert niet meer."
)
PLAN_NO_ADVICE = "Er is geen advies bij deze zelfcheck. Daarom is er ook geen werkplan."
PLAN_NONE = "U heeft nog geen advies overgenomen. Kies hieronder wat u overneemt."
PLAN_NONE_TO_READ = "Er is nog geen advies overgenomen."
PLAN_COUNTS = "Overgenomen: {taken}. Nog niet begonnen: {open}. Bezig: {busy}. Klaar: {done}."
PLAN_LOW_END = "Voert u deze adviezen uit, dan staat u op ten minste {low}. Nu is dat {now}."
PLAN_LATE = "Let op: bij {number} is de datum of het moment voorbij."
PLAN_CHOOSE = "Welke adviezen neemt u over?"
PLAN_CHOOSE_HOW = (
    "Eerst de kernvragen, dan op volgorde van winst. Haalt u een vinkje weg, dan blijft bewaard wat u bij het advies "
    "schreef."
)
PLAN_TAKE = "Neem dit advies over: {label}"
PLAN_OF_THEME = "Werkplan: {theme}"
PLAN_OWNER = "Wie is hiervan de eigenaar?"
PLAN_OWNER_HELP = "Schrijf een functie, geen naam. Bijvoorbeeld: teamleider dienstverlening."
PLAN_DUE = "Uiterlijk klaar op (niet verplicht)"
PLAN_DUE_HELP = "Schrijf de datum als 31-12-2027."
PLAN_STATUS = "Hoe ver is het?"
PLAN_MOMENT = "Moment om te beslissen"
PLAN_MOMENT_CHANGE = "Kies een ander moment"
PLAN_MOMENT_FIRST = "Het eerste moment dat past: {occasion}"
PLAN_MOMENT_GONE = "Dit moment heeft uw gemeente niet meer"
PLAN_NOTE = "Notitie (niet verplicht)"
PLAN_NOTE_HELP = "Schrijf geen namen van personen."
PLAN_NOTE_SENSITIVE = "Schrijf hier geen zwakke plekken op, en geen namen van systemen, leveranciers of personen."
OWNER = "Eigenaar"
PLAN_SHORT_DUE, PLAN_SHORT_STATUS, PLAN_SHORT_NOTE = "Uiterlijk", "Status", "Notitie"
PLAN_DUE_PAST = "De datum is voorbij: {date}."
PLAN_MOMENT_PAST = "Het moment is voorbij. Kies een ander moment, of zet dit op klaar."
PLAN_CALENDAR_OWN = "Uw gemeente heeft deze kalender zelf aangepast."
PLAN_CALENDAR_ALT_LINE = "{moment}, {months}: {number}."
PLAN_CALENDAR_BAR = "{moment} {year}: {number}"
PLAN_CALENDAR_CHANGE = "Pas de kalender aan"
PLAN_CALENDAR_SEE = "Bekijk de kalender van uw gemeente"
PLAN_FILES = "Verder met dit plan"
PLAN_FILES_LEAD = (
    "Deel het plan met collega's als bestand. In het bestand staat alles van dit werkplan, ook de notities."
)
PLAN_EXCEL = "Download het werkplan (Excel)"
PLAN_CSV = "Download het werkplan (CSV)"
PLAN_TO_TEXT = "Maak de tekst voor uw programma"
PLAN_TO_PROGRESS = "Bekijk de voortgang"
PLAN_EARLIER = "Uw vorige zelfcheck heeft ook een werkplan. Daarvan past {number} nog bij deze zelfcheck."
PLAN_EARLIER_TAKE = "Neem het plan van {date} over"
PLAN_EARLIER_DONE = "Overgenomen uit het vorige plan: {number}."

# Calendar of a municipality
SCHEDULE_LEAD = (
    "Hier zegt u wanneer momenten in uw gemeente zijn. De kalender geldt voor alle zelfchecks van uw gemeente met deze "
    "checklist."
)
SCHEDULE_BACK = "Terug naar het werkplan"
SCHEDULE_READY = "Hoeveel weken van tevoren moeten stukken klaar zijn?"
SCHEDULE_READY_HELP = "Een heel getal van 0 tot en met 26. Wij gaan uit van {weeks} weken. Dat is een aanname."
SCHEDULE_MOMENTS = "Momenten"
SCHEDULE_USUALLY = "{when}. {remark}"
SCHEDULE_WHEN = "{moment}: wanneer is dit bij u?"
SCHEDULE_USUAL = "Zoals in de checklist: {months}"
SCHEDULE_OTHER = "In andere maanden"
SCHEDULE_NOT = "Dit hebben wij niet"
SCHEDULE_FIRST = "Eerste maand van: {moment}"
SCHEDULE_LAST = "Laatste maand van: {moment}"
SCHEDULE_MONTH_HELP = "Schrijf de naam van de maand, bijvoorbeeld mei."
SCHEDULE_MONTHS = "van {first} tot en met {last}"
SCHEDULE_MONTHS_DAY = "van {first} tot en met {day} {last}"
SCHEDULE_WEEKLY = "Dit kan bijna elke week en hoeft u niet in te vullen: {moments}."
SCHEDULE_SAVE = "Bewaar de kalender"
SCHEDULE_SAVED = "De kalender is bewaard."
SCHEDULE_RENEWED = (
    "De kalender is in een ander venster veranderd. U ziet nu wat bewaard is. Wat u hier veranderde, is niet bewaard."
)
BAD_WEEKS = "‘{weeks}’ kan niet. Schrijf een heel getal van 0 tot en met 26."
BAD_MONTH = "‘{month}’ is geen maand. Schrijf de naam van de maand bij ‘{moment}’, bijvoorbeeld mei."

# Tasks: what becomes of an advice
TASK_RENEWED = "‘{field}’ is in een ander venster veranderd. U ziet nu wat bewaard is."
TASK_CLASH = "‘{field}’ is intussen ergens anders veranderd. Wat u hier schreef, is niet bewaard. Dit staat er nu:"
TASK_EMPTY = "(leeg)"
TASK_TAKEN, TASK_NOT_TAKEN = "wel overgenomen", "niet overgenomen"
TASK_TOO_LONG = (
    "‘{field}’: deze tekst is te lang, {characters} tekens van hoogstens {limit}. Hij staat nog in het veld, maar is "
    "niet bewaard. Kort hem in."
)
TASK_BAD_DAY = "‘{field}’: ‘{date}’ is geen datum. Schrijf de datum als 31-12-2027, of laat het veld leeg."
TASK_KEEP_THEIRS = "Houd wat bewaard is ({field})"
TASK_KEEP_MINE = "Bewaar wat ik hier invulde ({field})"

# The text for the programme
WRITE_UNFINISHED = "Rond eerst deze zelfcheck af. Daarna veranderen de adviezen niet meer, en schrijft u hier uw tekst."
WRITE_NONE = "U neemt nog geen advies over. Kies eerst in het werkplan wat u overneemt."
WRITE_LEAD = (
    "Dit zijn de voorbeeldteksten van wat u overneemt. Ze zijn van ons, niet van de VDP. Maak er uw eigen tekst van. "
    "Wat u schrijft, wordt meteen bewaard."
)
WRITE_TO_READ = "Van sommige thema's kunt u de tekst alleen lezen. Een redacteur van uw gemeente kan hem aanpassen."
WRITE_OWN = "Uw tekst bij: {label}"
WRITE_BACK = "Zet de voorbeeldtekst bij ‘{label}’ terug"
WRITE_BACK_TITLE = "Voorbeeldtekst terugzetten?"
WRITE_BACK_MEANS = "Uw eigen tekst verdwijnt dan. Wilt u hem houden? Kopieer hem eerst:"
WRITE_BACK_DRAFT = "Dit komt ervoor in de plaats:"
WRITE_BACK_YES = "Ja, zet de voorbeeldtekst terug"
WRITE_BACK_LATE = "Een collega veranderde deze tekst net. Er is niets teruggezet. Sluit dit venster en kijk opnieuw."
WRITE_BACK_DONE = "De voorbeeldtekst bij ‘{label}’ staat er weer."
WRITE_WHOLE = "De hele tekst"
WRITE_NOTES = "Kopieer hem, of ga verder in Word. Bij elke alinea hoort een noot: daarin staat waar hij vandaan komt."
WRITE_EMPTIED = "U haalde alle teksten weg. Zet er een terug, of schrijf zelf iets."
WRITE_MISSING = "Deze tekens kan Word niet tonen. In het bestand staat op hun plek het teken �. Vervang ze in uw tekst:"
WRITE_DOWNLOAD = "Download de tekst (Word)"

# Comparison
COMPARE_TITLE = "Vergelijken"
COMPARE_UNFINISHED = "U kunt vergelijken als de zelfcheck is afgerond. Dat doet u bij ‘Uitslag’."
COMPARE_WITH = "Met wie vergelijkt u?"
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
    "graag van {names}. Heeft u de Zelfcheck ook ingevuld? Wilt u ons dan uw bestand sturen? U maakt het bij ‘PDF, Word "
    "en bestand’, met de knop ‘Download het bestand (deelversie)’. U kiest zelf wat erin zit.\n\n"
    "Met vriendelijke groet,\n[naam], gemeente {mine}"
)
COMPARE_EACH_OTHER = "andere gemeenten"
COMPARE_CHART_ALT = "Puntenplot van {title}, van 0 tot 100. {content}"
COMPARE_LEFT_OUT = "Niet meegenomen"
COLUMN_MUNICIPALITY = "Gemeente"
COLUMN_SOURCE = "Bron"
SOURCE_MINE = "uw zelfcheck"
GROUP_ROW = "{number} {group}"
GROUP_SCORE = "midden {middle}, helft {first}–{third}"
WHO_HAS_MORE = "Wie heeft duidelijk meer?"
WHO_HAS_MORE_LINE = "{title}: {names}."
WHO_HAS_MORE_NONE = "Geen van deze gemeenten heeft op een thema tien punten of meer boven u."
COMPARE_NOT_SHARING = "Namen van andere gemeenten ziet u als u zelf scores met naam deelt."
COMPARE_TO_SHARING = "Naar ‘Delen’"

# Map of the surroundings
MAP_TITLE = "Kaart van de omgeving"
MAP_FIGURE = "Welk cijfer ziet u op de kaart?"
MAP_WORDS = "Op de kaart staan u en {others}. {seen} Het noorden is boven."
MAP_SEEN = "Van {number} ziet u hier een score bij ‘{title}’."
MAP_SEEN_NONE = "Van niemand ziet u hier een score bij ‘{title}’."
MAP_ALT = "Kaart van {place} en omgeving. {content} De tabel hieronder zegt wie waar ligt."
MAP_ONLY_SCORES = "De tabel noemt alleen gemeenten met een score."
MAP_WITHOUT = "Zonder score"
COLUMN_WHERE = "Waar"
MAP_WHERE = "{distance} km naar het {direction}"
DIRECTIONS = ("noorden", "noordoosten", "oosten", "zuidoosten", "zuiden", "zuidwesten", "westen", "noordwesten")

# Our own assessments after each other
OVER_TIME = "Uw eigen zelfchecks na elkaar"
OVER_TIME_FIGURE = "Welk cijfer ziet u in de grafiek?"
OVER_TIME_ALT = "Lijn van {title}, van 0 tot 100. {content}"

# From whom one can learn
LEARN_TITLE = "Wie kunt u iets vragen?"
LEARN_WHO = "Deze gemeenten staan hoog bij deze onderwerpen. U mag hun er iets over vragen."
LEARN_PLACE = "{place}: {function}, {address}"
LEARN_TOPICS = "Over: {topics}."
LEARN_AHEAD = "Bij dit thema staat duidelijk hoger: {names}."
LEARN_ASK = "Over deze vraag mag u iets vragen aan:"
LEARN_MORE = "Bij ‘Vergelijken’ vindt u nog {number}."
LEARN_MORE_WHO = ("gemeente", "gemeenten")

# A new version of the checklist
NEWER = "Er is een nieuwe versie van de checklist: versie {version}."
NEWER_LINK = "Bekijk wat er anders is"
NEWER_OF = "Bekijk de nieuwe versie van de checklist: {place}"
MOVE_TITLE = "Naar versie {new} van de checklist"
MOVE_LEAD = "Deze zelfcheck is gemaakt met versie {old} van de checklist. Versie {new} is van {date}."
MOVE_KEEPS = (
    "U kunt verder in een nieuwe zelfcheck. Antwoorden op vragen die gelijk bleven, gaan mee. De rest bekijkt u opnieuw. "
    "De zelfcheck van nu blijft zoals hij is, met zijn scores en PDF."
)
MOVE_NOTHING_TITLE = "Er is geen nieuwere versie"
MOVE_NOTHING = "Deze zelfcheck gebruikt de nieuwste versie van de checklist: versie {version}."
MOVE_SCORES = "Scores van versie {old} en versie {new} kunt u niet met elkaar vergelijken."
MOVE_KIND = "Het soort stuk dat u koos, staat niet meer in de checklist. Kies het opnieuw bij ‘Gegevens’."
MOVE_ADVICE = "Soms is alleen het advies anders. Wat u over dat advies koos, gaat dan niet mee."
MOVE_RULES = "De regels om een niveau te kiezen zijn anders. Kijk daarom ook na wat wel meegaat."
MOVE_RULES_PANEL = "Wat is er anders aan de regels?"
MOVE_RULES_NOW, MOVE_RULES_THEN = "Dit staat er nu", "Dit stond er eerst"
MOVE = "Maak een nieuwe zelfcheck met versie {version}"
MOVE_FOR = "Maak een nieuwe zelfcheck met versie {version} voor {place}"
MOVE_TO_READ = "Een redacteur van uw gemeente kan een nieuwe zelfcheck maken met versie {version}."
MOVED_NAME = "Overgezet op {date}"
MOVED = "De nieuwe zelfcheck is gemaakt. Antwoorden die mee zijn gegaan: {number}."
MOVED_REVIEW = "Kijk nu opnieuw naar vraag {number}."
MOVED_NEXT = "Ga verder bij vraag {number}."
MOVED_TITLE = "Van versie {old} naar versie {new}"
MOVED_LEAD = "Deze zelfcheck komt van een zelfcheck met versie {old} van de checklist. Die staat er nog zoals hij was."
MOVED_LINK = "Bekijk wat er anders is sinds versie {version}"
MOVED_TO_OLD = "Naar de zelfcheck met versie {version}"
FATES = {
    Fate.CHANGED: "Veranderd",
    Fate.NEW: "Nieuw",
    Fate.RETIRED: "Vervallen",
    Fate.KEPT: "Gelijk gebleven",
}
FATE_TITLE = "{fate}: {number}"
FATE_LEADS = {
    Fate.CHANGED: "Deze vragen zijn anders. Het antwoord gaat niet mee. U leest het terug bij de vraag.",
    Fate.NEW: "Deze vragen zijn erbij gekomen.",
    Fate.RETIRED: "Deze vragen staan niet meer in de checklist. Het antwoord kunt u hier blijven lezen.",
    Fate.KEPT: "Deze vragen zijn dezelfde. Het antwoord gaat mee.",
}
FATE_ANSWERS = {
    Fate.CHANGED: "Opnieuw te bekijken: {number}",
    Fate.NEW: "Nog te geven: {number}",
    Fate.RETIRED: "Alleen nog te lezen: {number}",
    Fate.KEPT: "Gaan mee: {number}",
}
FATE_SHOW = "Bekijk welke vragen gelijk bleven"
COLUMN_FATE, COLUMN_QUESTIONS, COLUMN_ANSWERS = "Wat is er gebeurd?", "Vragen", "Antwoorden"
COLUMN_VERSION, COLUMN_ALSO = "Versie {version}", "Wat is er toch anders?"
COLUMN_ANSWER, COLUMN_ASKED = "Antwoord", "Wat wij vragen"
DIFFERENCES = {
    Difference.TEXT: "De vraag",
    Difference.LEVELS: "Niveau ‘{level}’",
    Difference.MEANING: "Niveau ‘{level}’ in het algemeen",
    Difference.POINTS: "Punten van niveau ‘{level}’",
    Difference.WHAT_COUNTS: "Wat niet meetelt",
    Difference.NOT_APPLICABLE: "Wanneer niet van toepassing",
}
DIFFERENCE_ORDER = "De volgorde van de niveaus"
ALSO = {
    Difference.LABEL: "heette eerst ‘{before}’",
    Difference.THEME: "stond eerst in thema ‘{before}’",
    Difference.CORE: "is nu een {kind}",
    Difference.WEIGHT: "heeft gewicht {after}, eerst {before}",
    Difference.ADVICE: "heeft een ander advies",
}
ALSO_TOLD = "Deze vraag {what}."
EARLIER_OF = "Antwoord met versie {version}"
EARLIER = "Uw eerdere antwoord op vraag {number}"
EARLIER_WHY = "Deze vraag is veranderd sinds versie {version} van de checklist. Kies daarom opnieuw een niveau."
EARLIER_QUESTION = "De vraag was toen: {text}"
EARLIER_TAKE = "Neem {what} over bij vraag {number}"
EARLIER_TAKEN = "Overgenomen bij vraag {number}: {what}."
EARLIER_NOTE, EARLIER_EVIDENCE = "de opmerking", "de vindplaats"
EARLIER_STATE = "{state}, eerder wel"

# Progress
PROGRESS_PLAN = "Het werkplan"
PROGRESS_TASKS = "Uw werkplan heeft {number}: {parts}."
PROGRESS_TASKS_THEN = "Het werkplan van toen heeft {number}: {parts}."
PROGRESS_NO_TASKS = "In het werkplan staat nog geen advies."
PROGRESS_TO_PLAN_THEN = "Naar het werkplan van toen"
PROGRESS_DUE = "uiterlijk {date}"
PROGRESS_LATE = "{when} (voorbij)"
PROGRESS_COMPARED = "Vergeleken met eerder"
PROGRESS_NONE_YET = "Er is nog geen eerdere zelfcheck om mee te vergelijken."
PROGRESS_LATER = (
    "Doe later een nieuwe zelfcheck, bijvoorbeeld als het collegeprogramma er is. Dan ziet u hier wat er veranderde."
)
PROGRESS_COPY = "Naar ‘Maak een kopie’"
PROGRESS_WITH = "Met welke eerdere zelfcheck vergelijkt u?"
PROGRESS_WITH_ONLY = "U vergelijkt met één eerdere zelfcheck: {which}."
PROGRESS_FINISHED = "afgerond op {date}"
PROGRESS_CAN_CHANGE = "De cijfers van nu kunnen nog veranderen."
PROGRESS_OTHER_KIND = "Toen ging het om ‘{then}’, nu om ‘{now}’. Een verschil kan daardoor komen."
PROGRESS_ADOPTED = "Toen was het stuk een concept. Nu is het vastgesteld."
PROGRESS_DRAFT = "Toen was het stuk vastgesteld. Nu is het een concept."
PROGRESS_OTHER_DOCUMENTS = "Het zijn andere stukken:"
PROGRESS_THEN, PROGRESS_NOW = "Toen: {what}", "Nu: {what}"
PROGRESS_OTHER_VERSION = (
    "De checklist is veranderd: toen versie {then}, nu versie {now}. Vragen die anders werden, vergelijken wij niet."
)
PROGRESS_OTHER_MAJOR = "Scores van deze twee versies kunt u niet met elkaar vergelijken."
PROGRESS_NO_CHECKLIST = (
    "De checklist van toen is hier niet meer: versie {version}. Daarom ziet u van toen alleen de scores. Vraag uw "
    "beheerder om deze versie toe te voegen."
)
PROGRESS_NUMBER = ("vraag", "vragen")
PROGRESS_IN_SHORT = "Het niveau is hoger bij {higher} en lager bij {lower}. Bij {same} is het gelijk."
PROGRESS_TURN = "{turn}: {number}"
TURNS = {
    Turn.HIGHER: "hoger",
    Turn.LOWER: "lager",
    Turn.NOW_KNOWN: "nu bekend",
    Turn.NOT_KNOWN_ANY_MORE: "niet meer bekend",
    Turn.NOW_APPLICABLE: "nu wel van toepassing",
    Turn.NOT_APPLICABLE_ANY_MORE: "niet meer van toepassing",
    Turn.ANOTHER_QUESTION: "andere vraag geworden",
    Turn.NEW: "nieuwe vraag",
    Turn.RETIRED: "vraag vervallen",
    Turn.SAME: "gelijk",
}
PROGRESS_AS_SHOWN = "Van een afgeronde zelfcheck ziet u de scores zoals ze bij het afronden waren."
PROGRESS_CHART_ALT = "Grafiek met per thema de score van toen en van nu, van 0 tot 100. {content}"
PROGRESS_WENT = "{title}: van {then} naar {now}."
PROGRESS_STAYED = "{title}: toen {then}, nu ook {now}."
COLUMN_THEN, COLUMN_NOW, COLUMN_DIFFERENCE = "Toen", "Nu", "Verschil"
POINTS_MORE, POINTS_LESS = "+{points}", "−{points}"
OBSTACLES = {
    Obstacle.NEW_THEME: "niet te vergelijken: nieuw thema",
    Obstacle.RETIRED_THEME: "niet te vergelijken: thema vervallen",
    Obstacle.OTHER_VERSION: "niet te vergelijken: andere versie",
    Obstacle.NO_SCORE: "niet te vergelijken: geen score",
}
PROGRESS_STAND = "was ‘{then}’, nu ‘{now}’"
PROGRESS_QUESTIONS = "Per vraag"
PROGRESS_THEME = "{title}: {what}"
PROGRESS_COUNT = "{number} {turn}"
PROGRESS_NOTHING = "alles gelijk"
COLUMN_CHANGE, COLUMN_WHY = "Wat veranderde?", "Waarom?"
WHY_TASK, WHY_EVIDENCE = "Taak in het werkplan van toen", "Vindplaats"
WHY_ALREADY = "Dit doen we al"
PROGRESS_MORE = "Bij ‘Vergelijken’ ziet u al uw afgeronde zelfchecks na elkaar, met een grafiek."
PROGRESS_TO_COMPARE = "Naar ‘Vergelijken’"

# Keep and put back
KEEP_TITLE = "Bewaren en terugzetten"
KEEP_ALL_TITLE = "Alles bewaren in één bestand"
KEEP_ALL_LEAD = (
    "In dit bestand zitten al uw zelfchecks, met alle antwoorden, opmerkingen en werkplannen. Ook de kalender van uw "
    "gemeente zit erin. Bewaar het op een veilige plek."
)
KEEP_ALL = "Download al mijn zelfchecks ({number})"
PUT_BACK_TITLE = "Terugzetten uit een bestand"
PUT_BACK_LEAD = (
    "Er wordt nooit iets overschreven. Is een zelfcheck hier anders, dan komt die uit het bestand er als kopie naast. "
    "Een werkplan of kalender die hier al is, blijft zoals die is."
)
PUT_BACK_FILE = "Kies een bestand of PDF van Zelfcheck (hoogstens 50 MB)"
PUT_BACK = "Zet terug ({number})"
PUT_BACK_DONE = "Klaar. Nieuw: {added}. Al aanwezig: {same}. Als kopie erbij: {copied}."
PUT_BACK_STAYED = "Een werkplan of kalender is hier anders dan in het bestand. Wat hier stond, is gebleven."
ONE_CHECK = "Eén zelfcheck kopiëren of wissen"
WHICH_CHECK = "Welke zelfcheck?"
DELETE = "Wis deze zelfcheck"
DELETE_TITLE = "Zelfcheck wissen?"
DELETE_MEANS = (
    "Ook het werkplan wordt gewist. Wissen kan niet ongedaan worden gemaakt. Heeft u de zelfcheck gebruikt bij een "
    "besluit? Vraag dan eerst wat u moet bewaren."
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

# Legend of the dot plot and of the map
WE = "Uw gemeente"
OTHERS = "Andere gemeenten"
GROUP = "Groepscijfers: midden en helft"
YOU = "U"

# Advice that was set aside
NO_REASON = "Geen reden opgeschreven."
TAKE_BACK = "Toch overnemen: {label}"

# Columns of the comparison
COLUMN_KIND, COLUMN_STATUS, COLUMN_DATE = "Soort stuk", "Status", "Afgerond"
COMPARE_WITHOUT = "Geen score: {names}."
COMPARE_NOT_APPLICABLE = "Niet van toepassing: {names}."
COMPARE_NOT_SHARED = "Niet gedeeld: {names}."

# The comparison as files
TABLES_TITLE = "De cijfers als tabel"
TABLES_LEAD = (
    "Open de cijfers van dit scherm in Excel of een ander programma. Ook uw eerdere zelfchecks staan erin. Bewaar het "
    "bestand op een veilige plek."
)
TABLES_WITHHELD = "Van andere gemeenten staat er niet in: {titles}. Die scores ziet u alleen hier."
TABLES_MAKE = "Maak de bestanden"
TABLES_MADE = "De bestanden staan klaar om te downloaden."
TABLES_EXCEL = "Download als Excel ({size} kB)"
TABLES_CSV = "Download als CSV ({size} kB)"

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
    "Uw werkplan: welk advies u overneemt, wie de eigenaar is, wanneer, en hoe ver het is.",
    "Uw tekst voor het programma, uw notities in het werkplan, en de kalender van uw gemeente.",
    "De scores op het moment van afronden.",
    "De functie en het e-mailadres, als u die invult.",
    "Wanneer u de zelfcheck begon, afrondde en het laatst wijzigde, en bij welk onderdeel u was.",
)
PRIVACY_WHAT_LOGIN = (
    "Uw naam en e-mailadres, zoals uw organisatie ze ons geeft, en wat u hier mag.",
    "Wie welk antwoord gaf en wanneer, met de eerdere versies.",
    "Wie welk thema invult.",
    "Wie iets in het werkplan of de kalender het laatst wijzigde, en wanneer.",
    "Wie wanneer inlogde, iets wijzigde, afrondde, deelde of wiste. Daar staat geen antwoord bij.",
    "Elk besluit om te delen: wat, voor wie en tot wanneer. Ook de functie van wie besloot, met de datum.",
    "Wat anderen dan zien, en wie zij mogen bellen: een functie en een algemeen e-mailadres.",
    "Per ronde de cijfers zonder naam, en welke scores daarin meetelden.",
)
PRIVACY_NO_NAMES = "Namen van personen vragen wij niet. Schrijf ze ook niet in een opmerking of in het werkplan."
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
PRIVACY_WHO_SHARED = (
    "Deelt uw gemeente met naam? Dan zien de gemeenten die u koos uw scores. Zij moeten zelf ook met naam delen. Zij "
    "kunnen scores als tabel bewaren. Uw antwoorden, opmerkingen en vindplaatsen zien zij nooit. Cijfers zonder naam ziet "
    "elke gemeente in deze app, en ook de beheerder."
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
PRIVACY_PROGRAMME_TITLE = "Zoeken in uw programma"
PRIVACY_PROGRAMME = (
    "Kiest u bij ‘Zoeken’ een stuk? Dat bewaren wij niet. De tekst blijft in het geheugen van de app tot u het "
    "stuk weghaalt. Gebruikt u het twee uur niet, dan gaat het vanzelf weg. Alleen wat u toevoegt als vindplaats, wordt "
    "bewaard."
)
PRIVACY_PROGRAMME_HERS = "Niemand anders ziet deze tekst in de app."
PRIVACY_PROGRAMME_OPEN = "Iedereen die deze app kan openen, kan tot dan in uw stuk zoeken."
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

# Sharing
SHARE_TITLE = "Wilt u deze zelfcheck delen?"
SHARE_ALONE = "Op deze computer ziet niemand anders uw zelfcheck."
SHARE_NO_LOGIN = "In deze app logt niemand in. Daarom kunt u hier niet met andere gemeenten delen."
SHARE_BY_FILE = (
    "Wilt u toch vergelijken? Maak dan een deelversie en stuur die zelf. U kiest wat er in het bestand komt."
)
SHARE_TO_SHEET = "Maak een deelversie"
SHARE_TO_SHARING = "Beslis over delen"
SHARE_UNFINISHED = "Delen kan als de zelfcheck is afgerond. Dat doet u bij ‘Uitslag’."
SHARE_FREE = "U hoeft niet te delen. Uw uitslag en uw advies krijgt u ook zonder."
SHARE_CONSULT = (
    "**Overleg eerst.** Delen is een besluit van uw gemeente. Meestal beslist de gemeentesecretaris of een "
    "afdelingshoofd. Laat dit scherm zien."
)
SHARE_TO_READ = "U kunt dit lezen. Een redacteur van uw gemeente kan het veranderen."
SHARE_NOW = "Hoe het nu staat"
SHARE_NOT_NOW = "Deze zelfcheck is niet gedeeld."
SHARE_NOT_YET = "Deze zelfcheck is nog niet gedeeld. Wat u eerder deelde, geldt niet voor deze."
SHARE_ELSEWHERE = (
    "Uw gemeente deelt nu de zelfcheck die op {date} is afgerond. Deelt u deze, dan delen wij die andere niet meer."
)
SHARE_NEWER = "Uw gemeente heeft een nieuwere zelfcheck, afgerond op {date}."
SHARE_TO_NEWER = "Naar de nieuwste zelfcheck"
SHARE_FORMER = (
    "De gemeente van deze zelfcheck bestaat niet meer. Daarom kunt u hem niet meer delen. Andere gemeenten zien haar naam "
    "niet meer. Haar scores tellen niet mee in nieuwe cijfers."
)
SHARE_FORMER_COPY = "Een kopie voor uw gemeente van nu kunt u wel delen. U maakt die kopie bij ‘Vragen’."
SHARE_FORMER_STOP = "Het besluit om te delen loopt af na {date}. U kunt er ook nu mee stoppen."
SHARE_WHAT = "Wat deelt u?"
SHARE_CHOICE = "Kies wat u deelt"
SHARE_NOTHING = "**Niet delen.** Niemand anders ziet iets."
SHARE_EXTENTS = {
    Extent.COUNTED: (
        "**Meetellen zonder naam.** Uw scores per thema tellen mee in cijfers over gemeenten van ongeveer uw grootte. "
        "Doen er weinig mee? Dan kunnen dat gemeenten van elke grootte zijn. Zo'n cijfer gaat altijd over minstens vijf "
        "gemeenten zonder naam. Uw scores ronden wij daarvoor af op vijven. Elke score telt één keer mee: in de eerste "
        "ronde met genoeg gemeenten. Die cijfers blijven daarna staan."
    ),
    Extent.WITHOUT_SENSITIVE: (
        "**Delen met naam, zonder {themes}.** Anderen zien uw naam en uw scores op de andere thema's. Uw totaal laten we "
        "niet zien, want daaruit is uw score voor {themes} te berekenen. Die telt alleen zonder naam mee: "
        "één keer, en afgerond op vijven."
    ),
    Extent.NAMED: "**Delen met naam, met {themes}.** Anderen zien uw naam, uw totaal en al uw scores.",
}
SHARE_ALL = "**Delen met naam.** Anderen zien uw naam, uw totaal en al uw scores."
SHARE_ROUND = "De volgende ronde is op {date}."
SHARE_NO_ROUND = "De dag van de volgende ronde staat nog niet vast."
SHARE_ONCE = "Wat al meetelde of met uw naam te zien was, telt niet nog eens mee."
SHARE_IMPOSSIBLE = "**Dit kan niet meer**, zie hieronder."
SHARE_COUNTED = (
    "Deze zelfcheck telde mee in de cijfers van {date}. Daarom kan hij niet meer met naam: dan kan iemand de scores van "
    "anderen uitrekenen. Een nieuwe zelfcheck kunt u wel met naam delen. Is er niets veranderd? Doe dat dan liever niet, "
    "want het zijn dezelfde scores."
)
SHARE_COUNTED_PARTLY = (
    "Uw score voor {themes} telde mee in de cijfers van {date}. Daarom kan die score niet meer met naam: dan kan iemand "
    "de scores van anderen uitrekenen. Van een nieuwe zelfcheck kunt u wel alles met naam delen. Is er niets "
    "veranderd? Doe dat dan liever niet, want het is dezelfde score."
)
SHARE_NEVER = (
    "**Dit delen wij nooit.** Uw antwoord per vraag met uw naam erbij, uw opmerkingen en de vindplaatsen. Ook geen namen "
    "van mensen en geen adviezen."
)
SHARE_ALWAYS = (
    "**Dit staat altijd bij uw naam.** Het soort stuk en de status (concept of vastgesteld). Ook de datum, en dat u het "
    "zelf heeft ingevuld."
)
SHARE_NO_SCORE = "Zo deelt u op geen enkel thema een score met naam. Daarom ziet u ook geen namen van anderen."
SHARE_WHO = "Wie mag uw naam zien?"
SHARE_WHO_CHOICE = "Kies wie uw naam mag zien"
SHARE_MUTUAL = "Andere gemeenten zien uw naam alleen als zij zelf ook met naam delen."
SHARE_AUDIENCES = {
    Audience.NEIGHBOURS: "Alleen mijn buurgemeenten",
    Audience.CHOSEN: "Mijn buurgemeenten en gemeenten die ik zelf kies",
    Audience.SHARERS: "Alle gemeenten die in deze app zelf ook met naam delen",
}
SHARE_NEAR = "Uw buurgemeenten: {names}."
SHARE_ACROSS = "Uw gemeente heeft geen buren op land. Hier tellen als buren: {names}."
SHARE_SEARCH = "Zoek gemeenten om te kiezen"
SHARE_IS_NEAR = "Dit is al een buurgemeente: {names}."
SHARE_PICKED = "U koos: {names}."
SHARE_TABLE = "Wie uw naam ziet, kan uw scores altijd als tabel bewaren. Uw totaal staat daar niet in."
SHARE_TABLE_THEMES = (
    "Wie uw naam ziet, kan uw scores altijd als tabel bewaren. Uw totaal en uw score voor {themes} staan daar niet in."
)
SHARE_IN_SHEETS = (
    "Mijn naam en scores mogen ook in het adviesdocument van die gemeenten staan. Zo'n document kan openbaar worden."
)
SHARE_CALL = "Mogen anderen u iets vragen?"
SHARE_CALL_LEAD = (
    "Kies de thema's waarover andere gemeenten u mogen bellen of mailen. Kiest u niets, dan zien zij geen adres. Zij zien "
    "het alleen bij vragen waar u op niveau 3 of 4 staat. Zij weten dan dus dat u daar hoog staat."
)
SHARE_CALL_FUNCTION = "Functie van wie gebeld mag worden"
SHARE_CALL_FUNCTION_HELP = "Bijvoorbeeld: adviseur dienstverlening. Schrijf geen namen van personen."
SHARE_CALL_ADDRESS = "Algemeen e-mailadres"
SHARE_CALL_ADDRESS_HELP = "Een adres van uw gemeente of afdeling, en niet van één persoon."
SHARE_KNOW = "Goed om te weten"
SHARE_WOO_TITLE = "Wet open overheid (Woo)"
SHARE_WOO = (
    "Deze zelfcheck is een document van uw gemeente. Iedereen mag erom vragen, ook als u niets deelt. Uw gemeente beslist "
    "dan wat openbaar wordt. Deelt u met naam? Dan kan iemand de scores ook bij een andere gemeente of bij de beheerder "
    "opvragen. Vraag bij twijfel uw Woo-jurist."
)
SHARE_SENSITIVE = (
    "De score gaat over uw tekst, niet over uw beveiliging. Toch raden wij aan om eerst te overleggen met wie daarover "
    "gaat, zoals uw CISO."
)
SHARE_HOST_TITLE = "De beheerder"
SHARE_HOST = (
    "{host} bewaart de gegevens. In de app kan de beheerder uw antwoorden niet lezen. Wie de server onderhoudt, kan de "
    "database lezen. Lees hoe dat is geregeld:"
)
SHARE_HOST_UNNAMED = "De beheerder van deze app"
SHARE_ENDS_TITLE = "Stoppen"
SHARE_ENDS = (
    "U kunt altijd stoppen met delen. Uw naam verdwijnt dan meteen. Cijfers zonder naam die al zijn gemaakt, blijven. Wat "
    "een ander al heeft bewaard of afgedrukt, kunnen wij niet terughalen. Delen stopt vanzelf na {date}. Het stopt ook "
    "als uw gemeente een nieuwere zelfcheck afrondt, of een andere zelfcheck op deze checklist deelt."
)
SHARE_CONFIRM = "Bevestigen"
SHARE_PREVIEW = "Bekijk wat anderen zien"
SHARE_PREVIEW_NOW = "Bekijk wat anderen nu zien"
SHARE_PREVIEW_FIRST = "Vul eerst in wat hierboven nog ontbreekt. Dan ziet u hier wat anderen zien."
SHARE_PREVIEW_NAMED = "Dit zien andere gemeenten van u:"
SHARE_PREVIEW_WHO = "Wie het ziet: {who}."
SHARE_PREVIEW_COUNTED = "Deze scores tellen zonder naam mee, afgerond op vijven:"
SHARE_PREVIEW_NOTHING = "Er is geen score die zonder naam kan meetellen."
SHARE_PREVIEW_SHEETS = "Dit mag ook in het adviesdocument van die gemeenten staan."
SHARE_PREVIEW_CALL = "Over deze vragen mogen zij contact opnemen:"
SHARE_PREVIEW_NO_CALL = "U staat bij geen vraag van deze thema's op niveau 3 of 4. Daarom zien anderen geen adres."
SHARE_PREVIEW_CONTACT = "{function}: {address}"
COLUMN_WHAT, COLUMN_SEEN = "Wat", "Dit staat er"
SHARE_SELF = "Ingevuld door"
SHARE_BY_SELF = "de gemeente zelf"
SHARE_DECIDER = "Wie heeft dit besloten? Vul een functie in"
SHARE_DECIDER_HELP = "Bijvoorbeeld: gemeentesecretaris. Schrijf geen namen van personen."
SHARE_DAY = "Op welke datum is dit besloten?"
DAY_HELP = "Schrijf 3 juni 2027 als 03-06-2027."
SHARE_MAY = "Ik mag dit namens mijn gemeente doorgeven"
SHARE_YES = "Delen zoals hierboven"
SHARE_STOP = "Stoppen met delen"
SHARE_NOTHING_TO_DO = "U deelt nu niets. U hoeft niets te doen."
SHARE_STOP_TO_DO = "Nu deelt u nog wel. Wilt u stoppen? Gebruik dan de knop."
NEED_AUDIENCE = "Kies wie uw naam mag zien."
NEED_CHOSEN = "Kies minstens één gemeente, of kies een andere mogelijkheid."
NEED_CALL_FUNCTION = "Vul de functie in van wie gebeld mag worden."
NEED_CALL_ADDRESS = "Vul een algemeen e-mailadres in. Er moet een @ in staan."
NEED_DECIDER = "Vul de functie in van wie dit besloot."
NEED_DAY = "Vul de datum van het besluit in."
BAD_DAY = "‘{date}’ is geen datum. Schrijf een datum als 03-06-2027."
LATE_DAY = "De datum van het besluit moet nog komen. Vul de dag in waarop het besluit is genomen."
NEED_MAY = "Zet een vinkje als u dit namens uw gemeente mag doorgeven."
SHARE_DONE = "Gelukt. {now} U kunt dit altijd veranderen bij ‘Delen’."
SHARED_AS = {
    Extent.COUNTED: "meetellen zonder naam",
    Extent.WITHOUT_SENSITIVE: "met naam, zonder {themes}",
    Extent.NAMED: "met naam, met {themes}",
}
SHARED_ALL = "met naam"
SHARED_NOW = "U deelt nu: {extent}."
SHARED_VISIBLE = "Zichtbaar voor {who}."
SHARED_AUDIENCES = {
    Audience.NEIGHBOURS: "uw buurgemeenten die zelf ook met naam delen",
    Audience.CHOSEN: "{names}, als zij zelf ook met naam delen",
    Audience.SHARERS: "alle gemeenten die zelf ook met naam delen",
}
SHARED_NEAR = "uw buurgemeenten"
SHARED_IN_SHEETS = "Ook in hun adviesdocument."
SHARED_UNTIL = "Dat geldt tot en met {date}."
SHARE_STOP_TITLE = "Stoppen met delen?"
SHARE_STOP_MEANS = (
    "Uw naam en scores verdwijnen meteen uit alle vergelijkingen in deze app. Namen van andere gemeenten ziet u dan ook "
    "niet meer. Cijfers zonder naam die al zijn gemaakt, blijven. Die gaan over minstens vijf gemeenten."
)
SHARE_STOP_YES = "Ja, stop met delen"
SHARE_STOP_NO = "Nee, blijf delen"
SHARE_STOPPED = "Uw gemeente deelt deze zelfcheck niet meer."
SHARE_STOPPED_BEFORE = "Deze zelfcheck werd al niet meer gedeeld."
SHARE_HISTORY = "Wat uw gemeente eerder besloot"
HISTORY_EXTENT = "Besluit: {extent}."
HISTORY_GIVEN = "Doorgegeven op {date}."
HISTORY_GIVEN_BY = "Doorgegeven op {date}, door {name}."
HISTORY_DECIDED = "Besloten op {date}. Door: {function}."
HISTORY_ENDED = "Afgelopen na {date}."
HISTORY_STOPPED = {
    Why.WITHDRAWN: "Gestopt op {date}, door uw gemeente zelf.",
    Why.REPLACED: "Gestopt op {date}: er kwam een ander besluit.",
    Why.NEWER: "Gestopt op {date}: er is een nieuwere zelfcheck afgerond.",
    Why.RESTORED: (
        "Gestopt op {date}: de beheerder zette een oudere kopie van alle gegevens terug. Deze scores tellen niet mee "
        "in nieuwe cijfers zonder naam."
    ),
}
HISTORY_HOLDS = "Dit geldt nu, tot en met {date}."
FINISH_ENDS_SHARING = (
    "Let op: uw gemeente deelt nu de zelfcheck van {date}. Rondt u deze af, dan stopt dat. Daarna kunt u deze delen."
)

# Figures without names, for the host
ROUNDS_TITLE = "Groepscijfers"
ROUNDS_LEAD = (
    "Gemeenten kunnen zonder naam meetellen in cijfers per grootte. U maakt die cijfers één keer per ronde. Daarna "
    "veranderen ze niet meer. Ziet u te weinig gemeenten, wacht dan liever."
)
ROUND_NEXT = "De volgende ronde is op {date}. Gemeenten zien die dag bij ‘Delen’."
ROUND_NONE = "Er is nog geen dag voor de volgende ronde."
ROUND_DAY = "Dag van de volgende ronde"
ROUND_PLAN = "Bewaar deze dag"
ROUND_PLANNED = "Bewaard. De volgende ronde is op {date}."
NEED_ROUND_DAY = "Vul de dag van de volgende ronde in."
PAST_ROUND_DAY = "Deze dag is voorbij. Kies vandaag of een dag die nog komt."
ROUND_WAITING = "Hoeveel gemeenten tellen nu mee?"
ROUND_WAITING_NONE = "Er zijn nu geen gemeenten die kunnen meetellen."
ROUND_WAITING_HELP = "Een groepscijfer gaat over minstens vijf gemeenten. Kleine groepen voegen wij samen."
COLUMN_SIZE, COLUMN_NUMBER = "Grootte", "Gemeenten"
ROUND_OF = "{title}, versie {major}"
ROUND_OF_INVENTED = "{title}, versie {major} (verzonnen)"
ROUND_RELEASE = "Maak de cijfers van deze ronde"
ROUND_NOT_YET = "Vanaf {date} kunt u hier de cijfers maken."
ROUND_WITHOUT_DAY = "Kies eerst een dag. Vanaf die dag kunt u hier de cijfers maken."
ROUND_RELEASE_TITLE = "Cijfers maken?"
ROUND_RELEASE_MEANS = (
    "Dit kan niet ongedaan worden gemaakt en niet opnieuw. Wie nu meetelt, telt daarna niet nog eens mee. Alle gemeenten "
    "die deze checklist gebruiken, kunnen de cijfers van hun groep zien."
)
ROUND_RELEASE_YES = "Ja, maak de cijfers"
ROUND_RELEASED = "De cijfers van ronde {number} zijn gemaakt."
ROUND_MADE_BEFORE = "Deze cijfers waren al gemaakt. Er is niets veranderd."
ROUND_HEADING = "Ronde {number}, {date}"
ROUND_EMPTY = "In deze ronde deden te weinig gemeenten mee. Daarom zijn er geen cijfers."
ROUND_WITHHELD = "geen cijfers"
COLUMN_FIRST, COLUMN_MIDDLE, COLUMN_THIRD = "Een kwart heeft hoogstens", "De middelste", "Driekwart heeft hoogstens"
