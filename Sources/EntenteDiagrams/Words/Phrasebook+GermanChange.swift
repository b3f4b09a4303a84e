extension Phrasebook {
  /// What sheets of small pictures and pictures of change say.
  static let germanOfChange: [String: String] = [
    "{1} {2}": "{2} des Zeitraums {1}", "{} between {} that {} of the period.": "{}, {}; gezeigt ist, was {}.",
    "{} has no tie in this period, so nothing is drawn of its {} between {}.":
      "{} hat in diesem Zeitraum keine Beziehung; darum ist nichts gezeichnet ({}, {}).",
    "{} have no tie in this period, so nothing is drawn of its {} between {}.":
      "{} haben in diesem Zeitraum keine Beziehung; darum ist nichts gezeichnet ({}, {}).",
    "Shown: {} and whoever is within {}.": "Gezeigt: {} und wer nicht weiter entfernt ist als {}.",
    "Beyond that lie {} and {}.": "Außerhalb liegen {} und {}.",
    "Nothing of this period was observed.": "Dieser Zeitraum wurde nicht beobachtet.",
    "No tie in this period.": "Keine Beziehung in diesem Zeitraum.", "{} between {}": "{}, {}",
    "{} between {}, each in every period in which it {}.": "{}, {}; in jedem Zeitraum ist gezeigt, was {}.",
    "Everyone has one place in all panels.": "Jeder hat in allen Feldern denselben Platz.",
    "Codes: {}.": "Kürzel: {}.", "Small diagrams on one map.": "Kleine Diagramme auf einer Karte.",
    "Where two actors have many ties, one line stands for those of one kind.":
      "Wo zwei Akteure viele Beziehungen haben, steht eine Linie für alle einer Art.",
    "{} on one map": "{} auf einer Karte", "{}: not in this period": "{}: nicht in diesem Zeitraum",
    "Ties": "Beziehungen", "from one to the other": "vom einen zum anderen",
    "a dot: not in that period": "ein Punkt: nicht in diesem Zeitraum", "Change": "Wandel", "began": "begann",
    "ended": "endete", "in the second period only": "nur im zweiten Zeitraum",
    "in the first period only": "nur im ersten Zeitraum", "turned ({})": "umgeschlagen ({})",
    "grew stronger": "wurde stärker", "grew weaker": "wurde schwächer", "kept": "blieb", "new": "neu",
    "both at once": "beides zugleich", "neither": "keines von beiden",
    "a sign not told": "Vorzeichen nicht angegeben",
    "has ties in the second period only": "hat nur im zweiten Zeitraum Beziehungen",
    "has ties in the first period only": "hat nur im ersten Zeitraum Beziehungen",
    "{} and {} compared": "{} und {} im Vergleich", "Between {} and {} {}": "Von {} zu {}: {}",
    "Neither {} nor {} has a tie.": "Weder {} noch {} hat eine Beziehung.",
    "its one tie is in both": "die eine Beziehung steht in beiden",
    "all {} ties are in both": "alle {} Beziehungen stehen in beiden",
    "Between {} and {} nothing changed: {}.": "Von {} zu {} änderte sich nichts: {}.", "“{}”": "„{}“",
    "{} tie is in the second period only": "{} Beziehung nur im zweiten Zeitraum",
    "{} ties are in the second period only": "{} Beziehungen nur im zweiten Zeitraum",
    "{} tie is in the first period only": "{} Beziehung nur im ersten Zeitraum",
    "{} ties are in the first period only": "{} Beziehungen nur im ersten Zeitraum",
    "{} tie began": "{} Beziehung begann", "{} ties began": "{} Beziehungen begannen",
    "{} tie ended": "{} Beziehung endete", "{} ties ended": "{} Beziehungen endeten",
    "{} tie grew stronger": "{} Beziehung wurde stärker", "{} ties grew stronger": "{} Beziehungen wurden stärker",
    "{} tie grew weaker": "{} Beziehung wurde schwächer", "{} ties grew weaker": "{} Beziehungen wurden schwächer",
    "{} tie was kept": "{} Beziehung blieb", "{} ties were kept": "{} Beziehungen blieben",
    "{} tie was kept.": "{} Beziehung blieb.", "{} ties were kept.": "{} Beziehungen blieben.",
    "{} pair turned": "{} Paar schlug um", "{} pairs turned": "{} Paare schlugen um",
    "No tie was kept as it was.": "Keine Beziehung blieb, wie sie war.", "from {} to {}": "von {} zu {}",
    ", perhaps": ", vielleicht",
    "{} of these changes is not certain: its dates are not sure.":
      "{} dieser Änderungen ist nicht gewiss: Die Daten sind unsicher.",
    "{} of these changes are not certain: their dates are not sure.":
      "{} dieser Änderungen sind nicht gewiss: Die Daten sind unsicher.",
    "What an actor has from the one before it is not new: {}.":
      "Was ein Akteur von seinem Vorgänger hat, ist nicht neu: {}.",
    "The two periods overlap, and what holds on their common days is in both.":
      "Die beiden Zeiträume überschneiden sich; was an gemeinsamen Tagen besteht, steht in beiden.",
    "The second period does not just follow the first: what one has alone need not have begun or ended in between.":
      "Der zweite Zeitraum folgt nicht einfach auf den ersten: Was nur einer hat, muss nicht dazwischen begonnen oder geendet haben.",
    "Nothing of {} was observed: that no tie is there does not mean that there was none.":
      "Von {} wurde nichts beobachtet: Dass keine Beziehung da ist, heißt nicht, dass es keine gab.",
    "by the number of records": "nach der Zahl der Einträge", "by the sum of strengths": "nach der Summe der Stärken",
    "by the greatest strength": "nach der größten Stärke",
    "by the days they hold": "nach den Tagen, an denen sie bestehen",
    "All ties of one kind between two actors count as one here; how strong they are is told {}.":
      "Alle Beziehungen einer Art zwischen zwei Akteuren zählen hier als eine; ihre Stärke bemisst sich {}.",
    "Before": "Vorher", "After": "Nachher", "In both": "In beiden",
    "(not certain: its dates are not sure)": "(nicht gewiss: Daten unsicher)",
    "Turned from {} to {}": "Umgeschlagen von {} zu {}", "Began": "Begann", "Ended": "Endete",
    "In the second period only": "Nur im zweiten Zeitraum", "In the first period only": "Nur im ersten Zeitraum",
    "Grew stronger": "Wurde stärker", "Grew weaker": "Wurde schwächer", "Kept": "Blieb",
    "{}: has ties in the second period only": "{}: hat nur im zweiten Zeitraum Beziehungen",
    "{}: has ties in the first period only": "{}: hat nur im ersten Zeitraum Beziehungen",
    "{}, before it {}": "{}, davor {}",
    "Shaded":
      "Getönt",
    "Shaded: blocs as the data name them.":
      "Getönt: Blöcke, wie die Daten sie nennen.",
    "Shaded: members of a composite in the period, together with it.":
      "Getönt: wer im Zeitraum einem Zusammenschluss angehört, samt diesem.",
    "Shaded: communities found in the {} (Louvain’s method, modularity {}).":
      "Getönt: Gemeinschaften, gefunden in: {} (Louvain-Verfahren, Modularität {}).",
    "around {}":
      "um {}",
  ]
}
