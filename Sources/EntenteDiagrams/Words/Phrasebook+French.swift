extension Phrasebook {
  static let french = Phrasebook(
    numerals: Numerals(grouping: "\u{202F}", point: ","), firstDay: "1er", boundDay: "le {}",
    contractions: ["à le ": "au ", "de le ": "du "],
    monthsInDates: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ],
    shortMonths: [
      "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ],
    nouns: [
      "step": ["{} pas"], "period": ["{} période", "{} périodes"],
      "tie": ["{} lien", "{} liens"], "actor": ["{} acteur", "{} acteurs"], "other": ["{} autre", "{} autres"],
      "membership": ["{} appartenance", "{} appartenances"], "pair": ["{} paire", "{} paires"],
      "era": ["{} époque", "{} époques"], "line": ["{} ligne", "{} lignes"], "asserted": ["{} attesté", "{} attestés"],
      "inferred": ["{} déduit", "{} déduits"], "contested": ["{} contesté", "{} contestés"],
      "hypothetical": ["{} hypothétique", "{} hypothétiques"],
    ],
    phrases: general.merging(ofForms) { first, _ in first }.merging(frenchOfChange) { first, _ in first })

  private static let general: [String: String] = [
    "{}: {}": "{} : {}",
    "{} and {}": "{} et {}", "{} more": "{} autres", "and {} more": "et {} de plus", "none": "aucun", " or ": " ou ",
    "{} BC": "{} av. J.-C.", "undated": "sans date", "from {}": "à partir de {}", "until {}": "jusqu’à {}",
    "{} from {}": "{} à partir de {}", "{} to {}": "{} – {}", "{}, not observed": "{}, non observé",
    "{}, observed from {}": "{}, observé à partir de {}", "{}, as of {}": "{}, état au {}", "As of {}.": "État au {}.",
    "January": "janvier", "February": "février", "March": "mars", "April": "avril", "May": "mai", "June": "juin",
    "July": "juillet", "August": "août", "September": "septembre", "October": "octobre", "November": "novembre",
    "December": "décembre", "spring": "printemps", "summer": "été", "autumn": "automne", "winter": "hiver",
    "about {}": "vers {}", "always": "toujours", "from {}, end unknown": "à partir de {}, fin inconnue",
    "until {}, beginning unknown": "jusqu’à {}, début inconnu", "end unknown": "fin inconnue",
    "beginning unknown": "début inconnu", "dates unknown": "dates inconnues",
    "asserted": "attesté", "inferred": "déduit", "contested": "contesté", "hypothetical": "hypothétique",
    "positive": "positif", "negative": "négatif", "unsigned": "sans signe", "unknown": "inconnu",
    "amity": "amitié", "enmity": "inimitié", "both": "les deux", "neither amity nor enmity": "ni amitié ni inimitié",
    "sign not told": "signe non indiqué", "conflict": "conflit", "rivalry": "rivalité", "security": "sécurité",
    "economic": "économie", "diplomatic": "diplomatie", "membership": "appartenance", "unclassified": "non classé",
    "state": "État", "armed group": "groupe armé", "organization": "organisation", "composite": "ensemble d’acteurs",
    "Lines": "Lignes", "Actors": "Acteurs", "not sure, see mark": "incertain, voir la marque", "not sure": "incertain",
    "the wider, the stronger": "plus large, plus fort", "so many ties on one line": "autant de liens sur une ligne",
    "may hold: its date is not sure": "possible : date incertaine",
    "inferred, not said outright": "déduit, non dit expressément",
    "contested: sources or readings differ": "contesté : sources ou lectures divergentes",
    "hypothetical: stands inside an “if”": "hypothétique : sous un « si »", "if": "si",
    "intermittent": "intermittent", "with breaks": "avec des interruptions", "sign: {}": "signe : {}",
    "issue: {}": "objet : {}", "strength: {}": "force : {}", "Sources: {}": "Sources : {}",
    "Sources: {}.": "Sources : {}.",
    "Drawn with {}.": "Dessiné avec {}.", "Data: {}.": "Données : {}.",
    "Nothing of this period was observed: that no tie is drawn does not mean that there was none.":
      "Rien n’a été observé de cette période : l’absence de lien dessiné ne veut pas dire qu’il n’y en avait pas.",
    "may hold": "a pu exister", "surely holds": "a sûrement existé", "surely hold": "a sûrement existé",
    "on a day": "au moins un jour", "on every day": "chaque jour", "on the first day": "le premier jour",
    "on the last day": "le dernier jour", "Among them {}.": "Dont {}.", "ties": "liens", "{} ties": "liens ({})",
    "{} of kind {}": "{} de type {}", "{} of {}": "{} concernant {}",
    "Only {} are shown.": "Ne sont montrés que les {}.",
    "Actors without a tie are shown too.": "Les acteurs sans lien sont montrés aussi.",
    "Not all of them held at the same time.": "Tous n’ont pas existé en même temps.",
    "Left out: {}.": "Omis : {}.", "{} not chosen": "{} hors du choix",
    "{} of actors without another tie": "{} d’acteurs sans autre lien",
    "Network diagram without a tie.": "Diagramme en réseau sans lien.",
    "Network diagram: {} between {}; {}. Ties of each: {}{}.":
      "Diagramme en réseau : {} entre {} ; {}. Liens de chacun : {}{}.",
    ", {} fewer or as many": ", {} en ont autant ou moins", "{} of amity": "{} d’amitié",
    "{} of enmity": "{} d’inimitié",
    "{} neither": "{} ni l’un ni l’autre", "{} of a sign not told": "{} de signe non indiqué", "; ": " ; ",
  ]

  private static let ofForms: [String: String] = [
    "no number": "pas de nombre", "no value": "pas de valeur", "rank {}": "rang {}", "One period.": "Une période.",
    "There is no value to draw.": "Il n’y a aucune valeur à dessiner.", "One line": "Une ligne",
    "Lines of equal value run side by side.": "Les lignes de même valeur courent côte à côte.",
    "A level is the value of a whole period.": "Un palier est la valeur d’une période entière.",
    "Periods slide over each other; a value stands at the middle of its period.":
      "Les périodes glissent l’une sur l’autre ; une valeur se trouve au milieu de sa période.",
    "The number in a circle is the rank; actors of equal rank stand below one another.":
      "Le nombre dans un cercle est le rang ; les acteurs de même rang sont l’un sous l’autre.",
    "Values are drawn, not ranks, because periods overlap.":
      "Ce sont des valeurs et non des rangs, car les périodes se chevauchent.",
    "Where periods overlap a line follows the one that began last, and the other goes on as a thin line.":
      "Là où des périodes se chevauchent, la ligne suit la dernière commencée ; l’autre continue en trait fin.",
    "In colour the {} of {} that rank highest over time.":
      "En couleur, les {} sur {} les mieux classés au fil du temps.",
    "In colour the {} of {} with the greatest values in a period or over time.":
      "En couleur, les {} sur {} aux plus grandes valeurs dans une période ou au fil du temps.",
    "Where a line is interrupted it has no value.": "Là où une ligne s’interrompt, elle n’a pas de valeur.",
    "{} without a value": "{} sans valeur", "ranks below the last row": "les rangs sous la dernière rangée",
    "{} bands for want of room": "{} bandes faute de place", "Bands: {}.": "Bandes : {}.",
    "{}, {}. Last of each: {}.": "{}, {}. Dernière valeur de chacun : {}.",
    "Cells": "Cases", "no tie": "aucun lien", "Without a bloc": "Sans bloc",
    "not sure: may hold, inferred, contested or hypothetical": "incertain : possible, déduit, contesté ou hypothétique",
    "A row has its actor's ties to those above; a tie without direction stands in both halves.":
      "Une ligne montre les liens de son acteur vers ceux du haut ; un lien sans direction figure dans les deux moitiés.",
    "Every tie stands twice: in the row of either of its actors.":
      "Chaque lien figure deux fois : dans la ligne de chacun de ses acteurs.",
    "Actors stand by bloc, as the data name them.": "Les acteurs sont rangés par bloc, selon les données.",
    "Those with amity stand close together, those with enmity apart.":
      "Les amis sont proches les uns des autres, les ennemis éloignés.",
    "Matrix of {} by {}.": "Matrice de {} sur {}.", "Bars": "Barres", "goes on": "se poursuit",
    "began earlier": "a commencé plus tôt",
    "broken up: this end is not known": "morcelé : cette extrémité est inconnue",
    "from the actor named first, or to it": "de l’acteur nommé en premier, ou vers lui",
    "pale: may hold, not sure": "pâle : possible, incertain",
    "with breaks, on days not recorded": "avec des interruptions, à des jours non relevés",
    "A line across a lane is the day on which an actor took another's place.":
      "Un trait en travers d’un couloir marque le jour où un acteur a pris la place d’un autre.",
    "Ties without a date are drawn over all the days on which both actors exist.":
      "Les liens sans date couvrent tous les jours où les deux acteurs existent.",
    "Not drawn: {} outside the days shown.": "Non dessinés : {} hors des jours montrés.",
    "{} left out for want of room.": "{} omises faute de place.", "Eras: {}.": "Époques : {}.",
    "Timeline: {} of {}.": "Chronologie : {}, {}.", "Most ties: {}.": "Le plus de liens : {}.",
    "Ties over time": "Les liens au fil du temps",
  ]
}
