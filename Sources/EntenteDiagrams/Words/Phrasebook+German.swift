extension Phrasebook {
  static let german = Phrasebook(
    numerals: Numerals(grouping: ".", point: ","),
    monthsInDates: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember",
    ],
    shortMonths: ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"],
    nouns: [
      "step": ["{} Schritt", "{} Schritte"], "period": ["{} Zeitraum", "{} Zeiträume"],
      "tie": ["{} Beziehung", "{} Beziehungen"], "actor": ["{} Akteur", "{} Akteure"],
      "other": ["{} weiterer", "{} weitere"], "membership": ["{} Mitgliedschaft", "{} Mitgliedschaften"],
      "pair": ["{} Paar", "{} Paare"], "era": ["{} Epoche", "{} Epochen"], "line": ["{} Linie", "{} Linien"],
      "asserted": ["{} belegt"], "inferred": ["{} erschlossen"], "contested": ["{} umstritten"],
      "hypothetical": ["{} hypothetisch"],
    ],
    phrases: general.merging(ofForms) { first, _ in first }.merging(germanOfChange) { first, _ in first })

  private static let general: [String: String] = [
    "{} and {}": "{} und {}", "{} more": "{} weitere", "and {} more": "und {} weitere", "none": "keine",
    " or ": " oder ",
    "{} {} {}": "{}. {} {}", "{} BC": "{} v. Chr.", "undated": "ohne Datum", "from {}": "ab {}", "until {}": "bis {}",
    "{} from {}": "{} ab {}", "{} to {}": "{} bis {}", "{}, not observed": "{}, nicht beobachtet",
    "{}, observed from {}": "{}, beobachtet ab {}", "{}, as of {}": "{}, Stand {}", "As of {}.": "Stand: {}.",
    "January": "Januar", "February": "Februar", "March": "März", "May": "Mai", "June": "Juni", "July": "Juli",
    "October": "Oktober", "December": "Dezember", "spring": "Frühling", "summer": "Sommer", "autumn": "Herbst",
    "winter": "Winter", "about {}": "um {}", "always": "immer", "from {}, end unknown": "ab {}, Ende unbekannt",
    "until {}, beginning unknown": "bis {}, Anfang unbekannt", "end unknown": "Ende unbekannt",
    "beginning unknown": "Anfang unbekannt", "dates unknown": "Daten unbekannt",
    "asserted": "belegt", "inferred": "erschlossen", "contested": "umstritten", "hypothetical": "hypothetisch",
    "positive": "positiv", "negative": "negativ", "unsigned": "ohne Vorzeichen", "unknown": "unbekannt",
    "amity": "Freundschaft", "enmity": "Feindschaft", "both": "beides",
    "neither amity nor enmity": "weder Freundschaft noch Feindschaft", "sign not told": "Vorzeichen nicht angegeben",
    "conflict": "Konflikt", "rivalry": "Rivalität", "security": "Sicherheit", "economic": "Wirtschaft",
    "diplomatic": "Diplomatie", "membership": "Mitgliedschaft", "unclassified": "nicht eingeordnet",
    "state": "Staat", "armed group": "bewaffnete Gruppe", "organization": "Organisation",
    "composite": "Zusammenschluss",
    "Lines": "Linien", "Actors": "Akteure", "not sure, see mark": "unsicher, siehe Zeichen", "not sure": "unsicher",
    "the wider, the stronger": "je breiter, desto stärker",
    "so many ties on one line": "so viele Beziehungen auf einer Linie",
    "may hold: its date is not sure": "mag bestehen: Datum unsicher",
    "inferred, not said outright": "erschlossen, nicht ausdrücklich gesagt",
    "contested: sources or readings differ": "umstritten: Quellen oder Lesarten weichen ab",
    "hypothetical: stands inside an “if”": "hypothetisch: steht in einem „falls“", "if": "falls",
    "intermittent": "mit Unterbrechungen", "with breaks": "mit Unterbrechungen", "sign: {}": "Vorzeichen: {}",
    "issue: {}": "Gegenstand: {}", "strength: {}": "Stärke: {}", "Sources: {}": "Quellen: {}",
    "Sources: {}.": "Quellen: {}.", "Drawn with {}.": "Gezeichnet mit {}.", "Data: {}.": "Daten: {}.",
    "Nothing of this period was observed: that no tie is drawn does not mean that there was none.":
      "Dieser Zeitraum wurde nicht beobachtet: Dass keine Beziehung gezeichnet ist, heißt nicht, dass es keine gab.",
    "may hold": "bestehen kann", "surely holds": "sicher besteht", "surely hold": "sicher besteht",
    "on a day": "an einem Tag", "on every day": "an jedem Tag", "on the first day": "am ersten Tag",
    "on the last day": "am letzten Tag", "Among them {}.": "Darunter: {}.", "ties": "Beziehungen",
    "{} ties": "Beziehungen ({})", "{} of kind {}": "{} der Art {}", "{} of {}": "{} von {}",
    "Only {} are shown.": "Gezeigt sind nur {}.",
    "Actors without a tie are shown too.": "Auch Akteure ohne Beziehung sind gezeigt.",
    "Not all of them held at the same time.": "Nicht alle bestanden zur selben Zeit.",
    "Left out: {}.": "Weggelassen: {}.", "{} not chosen": "{} nicht ausgewählt",
    "{} of actors without another tie": "{} von Akteuren ohne andere Beziehung",
    "Network diagram without a tie.": "Netzwerkdiagramm ohne Beziehung.",
    "Network diagram: {} between {}; {}. Ties of each: {}{}.":
      "Netzwerkdiagramm: {}, {}; {}. Beziehungen je Akteur: {}{}.",
    ", {} fewer or as many": ", {} mit weniger oder gleich vielen", "{} of amity": "{} der Freundschaft",
    "{} of enmity": "{} der Feindschaft", "{} neither": "{} weder noch", "{} of a sign not told": "{} ohne Angabe",
  ]

  private static let ofForms: [String: String] = [
    "no number": "keine Zahl", "no value": "kein Wert", "rank {}": "Rang {}", "One period.": "Ein Zeitraum.",
    "There is no value to draw.": "Es gibt keinen Wert zu zeichnen.", "One line": "Eine Linie",
    "Lines of equal value run side by side.": "Linien gleichen Werts laufen nebeneinander.",
    "A level is the value of a whole period.": "Eine Stufe ist der Wert eines ganzen Zeitraums.",
    "Periods slide over each other; a value stands at the middle of its period.":
      "Zeiträume gleiten übereinander; ein Wert steht in der Mitte seines Zeitraums.",
    "The number in a circle is the rank; actors of equal rank stand below one another.":
      "Die Zahl im Kreis ist der Rang; Akteure gleichen Rangs stehen untereinander.",
    "Values are drawn, not ranks, because periods overlap.":
      "Gezeichnet sind Werte, nicht Ränge, weil Zeiträume sich überschneiden.",
    "Where periods overlap a line follows the one that began last, and the other goes on as a thin line.":
      "Wo Zeiträume sich überschneiden, folgt eine Linie dem zuletzt begonnenen; der andere läuft dünn weiter.",
    "In colour the {} of {} that rank highest over time.":
      "In Farbe die {} von {}, die über die Zeit am höchsten stehen.",
    "In colour the {} of {} with the greatest values in a period or over time.":
      "In Farbe die {} von {} mit den größten Werten in einem Zeitraum oder über die Zeit.",
    "Where a line is interrupted it has no value.": "Wo eine Linie unterbrochen ist, hat sie keinen Wert.",
    "{} without a value": "{} ohne Wert", "ranks below the last row": "Ränge unter der letzten Zeile",
    "{} bands for want of room": "{} Bänder aus Platzmangel", "Bands: {}.": "Bänder: {}.",
    "{}, {}. Last of each: {}.": "{}, {}. Zuletzt: {}.",
    "Cells": "Zellen", "no tie": "keine Beziehung", "Without a bloc": "Ohne Block",
    "not sure: may hold, inferred, contested or hypothetical":
      "unsicher: mag bestehen, erschlossen, umstritten oder hypothetisch",
    "A row has its actor's ties to those above; a tie without direction stands in both halves.":
      "Eine Zeile zeigt, wie ihr Akteur zu denen oben steht; eine Beziehung ohne Richtung steht in beiden Hälften.",
    "Every tie stands twice: in the row of either of its actors.":
      "Jede Beziehung steht zweimal: in der Zeile beider Akteure.",
    "Actors stand by bloc, as the data name them.": "Akteure stehen nach Blöcken, wie die Daten sie nennen.",
    "Those with amity stand close together, those with enmity apart.":
      "Befreundete stehen beieinander, verfeindete auseinander.",
    "Matrix of {} by {}.": "Matrix: {} mal {}.", "Bars": "Balken", "goes on": "dauert fort",
    "began earlier": "begann früher", "broken up: this end is not known": "zerfällt: dieses Ende ist unbekannt",
    "from the actor named first, or to it": "vom zuerst genannten Akteur oder zu ihm",
    "pale: may hold, not sure": "blass: mag bestehen, unsicher",
    "with breaks, on days not recorded": "mit Unterbrechungen, an nicht erfassten Tagen",
    "A line across a lane is the day on which an actor took another's place.":
      "Ein Strich quer durch eine Bahn ist der Tag, an dem ein Akteur an die Stelle eines anderen trat.",
    "Ties without a date are drawn over all the days on which both actors exist.":
      "Beziehungen ohne Datum sind über alle Tage gezeichnet, an denen beide Akteure bestehen.",
    "Not drawn: {} outside the days shown.": "Nicht gezeichnet: {} außerhalb der gezeigten Tage.",
    "{} left out for want of room.": "{} aus Platzmangel weggelassen.", "Eras: {}.": "Epochen: {}.",
    "Timeline: {} of {}.": "Zeitstrahl: {}, {}.", "Most ties: {}.": "Die meisten Beziehungen: {}.",
    "Ties over time": "Beziehungen im Lauf der Zeit",
  ]
}
