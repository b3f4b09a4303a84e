extension Phrasebook {
  /// What sheets of small pictures and pictures of change say.
  static let frenchOfChange: [String: String] = [
    "{1} {2}": "{1} {2} de la période", "{} between {} that {} of the period.": "{} entre {} ; est montré ce qui {}.",
    "{} has no tie in this period, so nothing is drawn of its {} between {}.":
      "{} n’a aucun lien dans cette période ; rien n’est donc dessiné ({}, {}).",
    "{} have no tie in this period, so nothing is drawn of its {} between {}.":
      "{} n’ont aucun lien dans cette période ; rien n’est donc dessiné ({}, {}).",
    "Shown: {} and whoever is within {}.": "Montrés : {} et les acteurs à {} au plus.",
    "Beyond that lie {} and {}.": "Au-delà se trouvent {} et {}.",
    "Nothing of this period was observed.": "Rien n’a été observé de cette période.",
    "No tie in this period.": "Aucun lien dans cette période.", "{} between {}": "{} entre {}",
    "{} between {}, each in every period in which it {}.": "{} entre {} ; chaque période montre ce qui {}.",
    "Everyone has one place in all panels.": "Chacun garde sa place d’une vignette à l’autre.",
    "Codes: {}.": "Codes : {}.", "Small diagrams on one map.": "Petits diagrammes sur une même carte.",
    "Where two actors have many ties, one line stands for those of one kind.":
      "Là où deux acteurs ont beaucoup de liens, une ligne réunit ceux d’un même type.",
    "{} on one map": "{} sur une même carte", "{}: not in this period": "{} : absent de cette période",
    "Ties": "Liens", "from one to the other": "de l’un vers l’autre",
    "a dot: not in that period": "un point : absent de cette période", "Change": "Changement", "began": "apparu",
    "ended": "terminé", "in the second period only": "seulement dans la seconde période",
    "in the first period only": "seulement dans la première période", "turned ({})": "retourné ({})",
    "grew stronger": "renforcé", "grew weaker": "affaibli", "kept": "maintenu", "new": "nouveau",
    "both at once": "les deux à la fois", "neither": "ni l’un ni l’autre", "a sign not told": "signe non indiqué",
    "has ties in the second period only": "n’a de liens que dans la seconde période",
    "has ties in the first period only": "n’a de liens que dans la première période",
    "{} and {} compared": "comparaison : {} et {}", "Between {} and {} {}": "De {} à {} : {}",
    "Neither {} nor {} has a tie.": "Ni {} ni {} n’a de lien.",
    "its one tie is in both": "le seul lien figure dans les deux",
    "all {} ties are in both": "les {} liens figurent tous dans les deux",
    "Between {} and {} nothing changed: {}.": "De {} à {}, rien n’a changé : {}.", "“{}”": "« {} »",
    "{} tie is in the second period only": "{} lien seulement dans la seconde période",
    "{} ties are in the second period only": "{} liens seulement dans la seconde période",
    "{} tie is in the first period only": "{} lien seulement dans la première période",
    "{} ties are in the first period only": "{} liens seulement dans la première période",
    "{} tie began": "{} lien est apparu", "{} ties began": "{} liens sont apparus",
    "{} tie ended": "{} lien a pris fin", "{} ties ended": "{} liens ont pris fin",
    "{} tie grew stronger": "{} lien s’est renforcé", "{} ties grew stronger": "{} liens se sont renforcés",
    "{} tie grew weaker": "{} lien s’est affaibli", "{} ties grew weaker": "{} liens se sont affaiblis",
    "{} tie was kept": "{} lien est resté", "{} ties were kept": "{} liens sont restés",
    "{} tie was kept.": "{} lien est resté.", "{} ties were kept.": "{} liens sont restés.",
    "{} pair turned": "{} paire s’est retournée", "{} pairs turned": "{} paires se sont retournées",
    "No tie was kept as it was.": "Aucun lien n’est resté tel quel.", "from {} to {}": "{} → {}",
    ", perhaps": ", peut-être",
    "{} of these changes is not certain: its dates are not sure.":
      "{} de ces changements n’est pas certain : ses dates ne sont pas sûres.",
    "{} of these changes are not certain: their dates are not sure.":
      "{} de ces changements ne sont pas certains : leurs dates ne sont pas sûres.",
    "What an actor has from the one before it is not new: {}.":
      "Ce qu’un acteur tient de son prédécesseur n’est pas nouveau : {}.",
    "The two periods overlap, and what holds on their common days is in both.":
      "Les deux périodes se chevauchent ; ce qui existe aux jours communs figure dans les deux.",
    "The second period does not just follow the first: what one has alone need not have begun or ended in between.":
      "La seconde période ne suit pas simplement la première : ce qu’une seule contient n’a pas forcément commencé ou pris fin entre elles.",
    "Nothing of {} was observed: that no tie is there does not mean that there was none.":
      "Non observé : {} ; l’absence de lien ne veut pas dire qu’il n’y en avait pas.",
    "by the number of records": "au nombre d’entrées", "by the sum of strengths": "à la somme des forces",
    "by the greatest strength": "à la plus grande force", "by the days they hold": "au nombre de jours",
    "All ties of one kind between two actors count as one here; how strong they are is told {}.":
      "Tous les liens d’un type entre deux acteurs comptent ici pour un ; leur force se mesure {}.",
    "Before": "Avant", "After": "Après", "In both": "Dans les deux",
    "(not certain: its dates are not sure)": "(incertain : dates non sûres)",
    "Turned from {} to {}": "Retourné : {} → {}", "Began": "Apparu", "Ended": "Terminé",
    "In the second period only": "Seulement dans la seconde période",
    "In the first period only": "Seulement dans la première période", "Grew stronger": "Renforcé",
    "Grew weaker": "Affaibli", "Kept": "Maintenu",
    "{}: has ties in the second period only": "{} : n’a de liens que dans la seconde période",
    "{}: has ties in the first period only": "{} : n’a de liens que dans la première période",
    "{}, before it {}": "{}, auparavant {}",
    "Shaded":
      "Teintés",
    "Shaded: blocs as the data name them.":
      "Teintés : les blocs, tels que les données les nomment.",
    "Shaded: members of a composite in the period, together with it.":
      "Teintés : les membres d’un ensemble pendant la période, avec lui.",
    "Shaded: communities found in the {} (Louvain’s method, modularity {}).":
      "Teintées : communautés trouvées dans les {} (méthode de Louvain, modularité {}).",
    "around {}":
      "autour : {}",
  ]
}
