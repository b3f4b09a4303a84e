extension Phrasebook {
  /// What sheets of small pictures and pictures of change say.
  static let spanishOfChange: [String: String] = [
    "{1} {2}": "{1} {2} del período", "{} between {} that {} of the period.": "{} entre {}; se muestra lo que {}.",
    "{} has no tie in this period, so nothing is drawn of its {} between {}.":
      "{} no tiene vínculos en este período, así que no se dibuja nada ({}, {}).",
    "{} have no tie in this period, so nothing is drawn of its {} between {}.":
      "{} no tienen vínculos en este período, así que no se dibuja nada ({}, {}).",
    "Shown: {} and whoever is within {}.": "Se muestran {} y quienes están a no más de {}.",
    "Beyond that lie {} and {}.": "Más allá quedan {} y {}.",
    "Nothing of this period was observed.": "Nada de este período fue observado.",
    "No tie in this period.": "Ningún vínculo en este período.", "{} between {}": "{} entre {}",
    "{} between {}, each in every period in which it {}.": "{} entre {}; cada período muestra lo que {}.",
    "Everyone has one place in all panels.": "Cada uno ocupa el mismo lugar en todos los paneles.",
    "Codes: {}.": "Códigos: {}.", "Small diagrams on one map.": "Pequeños diagramas sobre un mismo mapa.",
    "Where two actors have many ties, one line stands for those of one kind.":
      "Donde dos actores tienen muchos vínculos, una línea reúne los de un mismo tipo.",
    "{} on one map": "{} en un mismo mapa", "{}: not in this period": "{}: no está en este período",
    "Ties": "Vínculos", "from one to the other": "de uno a otro",
    "a dot: not in that period": "un punto: no está en ese período", "Change": "Cambio", "began": "empezó",
    "ended": "terminó", "in the second period only": "solo en el segundo período",
    "in the first period only": "solo en el primer período", "turned ({})": "invertido ({})",
    "grew stronger": "se reforzó", "grew weaker": "se debilitó", "kept": "se mantuvo", "new": "nuevo",
    "both at once": "ambas a la vez", "neither": "ninguna", "a sign not told": "signo no indicado",
    "has ties in the second period only": "solo tiene vínculos en el segundo período",
    "has ties in the first period only": "solo tiene vínculos en el primer período",
    "{} and {} compared": "comparación: {} y {}", "Between {} and {} {}": "De {} a {}: {}",
    "Neither {} nor {} has a tie.": "Ni {} ni {} tienen vínculos.",
    "its one tie is in both": "su único vínculo está en ambos",
    "all {} ties are in both": "los {} vínculos están en ambos",
    "Between {} and {} nothing changed: {}.": "De {} a {} nada cambió: {}.", "“{}”": "«{}»",
    "{} tie is in the second period only": "{} vínculo solo en el segundo período",
    "{} ties are in the second period only": "{} vínculos solo en el segundo período",
    "{} tie is in the first period only": "{} vínculo solo en el primer período",
    "{} ties are in the first period only": "{} vínculos solo en el primer período",
    "{} tie began": "{} vínculo empezó", "{} ties began": "{} vínculos empezaron",
    "{} tie ended": "{} vínculo terminó", "{} ties ended": "{} vínculos terminaron",
    "{} tie grew stronger": "{} vínculo se reforzó", "{} ties grew stronger": "{} vínculos se reforzaron",
    "{} tie grew weaker": "{} vínculo se debilitó", "{} ties grew weaker": "{} vínculos se debilitaron",
    "{} tie was kept": "{} vínculo se mantuvo", "{} ties were kept": "{} vínculos se mantuvieron",
    "{} tie was kept.": "{} vínculo se mantuvo.", "{} ties were kept.": "{} vínculos se mantuvieron.",
    "{} pair turned": "{} par se invirtió", "{} pairs turned": "{} pares se invirtieron",
    "No tie was kept as it was.": "Ningún vínculo quedó como estaba.", "from {} to {}": "de {} a {}",
    ", perhaps": ", quizá",
    "{} of these changes is not certain: its dates are not sure.":
      "{} de estos cambios no es seguro: sus fechas son inciertas.",
    "{} of these changes are not certain: their dates are not sure.":
      "{} de estos cambios no son seguros: sus fechas son inciertas.",
    "What an actor has from the one before it is not new: {}.":
      "Lo que un actor hereda de su predecesor no es nuevo: {}.",
    "The two periods overlap, and what holds on their common days is in both.":
      "Los dos períodos se solapan; lo que existe en los días comunes está en ambos.",
    "The second period does not just follow the first: what one has alone need not have begun or ended in between.":
      "El segundo período no sigue sin más al primero: lo que solo uno tiene no empezó ni terminó por fuerza entre ambos.",
    "Nothing of {} was observed: that no tie is there does not mean that there was none.":
      "Sin observar: {}; que no haya vínculos no significa que no los hubiera.",
    "by the number of records": "por el número de registros", "by the sum of strengths": "por la suma de fuerzas",
    "by the greatest strength": "por la mayor fuerza", "by the days they hold": "por los días que duran",
    "All ties of one kind between two actors count as one here; how strong they are is told {}.":
      "Todos los vínculos de un tipo entre dos actores cuentan aquí como uno; su fuerza se mide {}.",
    "Before": "Antes", "After": "Después", "In both": "En ambos",
    "(not certain: its dates are not sure)": "(no seguro: fechas inciertas)",
    "Turned from {} to {}": "Invertido: de {} a {}", "Began": "Empezó", "Ended": "Terminó",
    "In the second period only": "Solo en el segundo período",
    "In the first period only": "Solo en el primer período", "Grew stronger": "Se reforzó",
    "Grew weaker": "Se debilitó", "Kept": "Se mantuvo",
    "{}: has ties in the second period only": "{}: solo tiene vínculos en el segundo período",
    "{}: has ties in the first period only": "{}: solo tiene vínculos en el primer período",
    "{}, before it {}": "{}, antes {}",
    "Shaded":
      "Sombreados",
    "Shaded: blocs as the data name them.":
      "Sombreados: los bloques, según los nombran los datos.",
    "Shaded: members of a composite in the period, together with it.":
      "Sombreados: los miembros de un conjunto en el período, junto con él.",
    "Shaded: communities found in the {} (Louvain’s method, modularity {}).":
      "Sombreadas: comunidades halladas en los {} (método de Louvain, modularidad {}).",
    "around {}":
      "en torno a {}",
  ]
}
