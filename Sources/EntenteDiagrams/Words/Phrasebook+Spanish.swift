extension Phrasebook {
  static let spanish = Phrasebook(
    numerals: Numerals(grouping: "\u{202F}", point: ","), boundDay: "el {}",
    monthsInDates: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
      "diciembre",
    ],
    shortMonths: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
    nouns: [
      "step": ["{} paso", "{} pasos"], "period": ["{} período", "{} períodos"],
      "tie": ["{} vínculo", "{} vínculos"], "actor": ["{} actor", "{} actores"], "other": ["{} más"],
      "membership": ["{} pertenencia", "{} pertenencias"], "pair": ["{} par", "{} pares"],
      "era": ["{} época", "{} épocas"], "line": ["{} línea", "{} líneas"],
      "asserted": ["{} afirmado", "{} afirmados"], "inferred": ["{} inferido", "{} inferidos"],
      "contested": ["{} discutido", "{} discutidos"], "hypothetical": ["{} hipotético", "{} hipotéticos"],
    ],
    phrases: general.merging(ofForms) { first, _ in first }.merging(spanishOfChange) { first, _ in first })

  private static let general: [String: String] = [
    "{} and {}": "{} y {}", "{} more": "{} más", "and {} more": "y {} más", "none": "ninguno", " or ": " o ",
    "{} {} {}": "{} de {} de {}", "{} {}": "{} de {}", "{} BC": "{} a. C.", "undated": "sin fecha",
    "from {}": "desde {}", "until {}": "hasta {}", "{} from {}": "{} desde {}", "{} to {}": "{} – {}",
    "{}, not observed": "{}, sin observar", "{}, observed from {}": "{}, observado desde {}",
    "{}, as of {}": "{}, a {}", "As of {}.": "A {}.",
    "January": "enero", "February": "febrero", "March": "marzo", "April": "abril", "May": "mayo", "June": "junio",
    "July": "julio", "August": "agosto", "September": "septiembre", "October": "octubre", "November": "noviembre",
    "December": "diciembre", "spring": "primavera", "summer": "verano", "autumn": "otoño", "winter": "invierno",
    "about {}": "hacia {}", "always": "siempre", "from {}, end unknown": "desde {}, fin desconocido",
    "until {}, beginning unknown": "hasta {}, comienzo desconocido", "end unknown": "fin desconocido",
    "beginning unknown": "comienzo desconocido", "dates unknown": "fechas desconocidas",
    "asserted": "afirmado", "inferred": "inferido", "contested": "discutido", "hypothetical": "hipotético",
    "positive": "positivo", "negative": "negativo", "unsigned": "sin signo", "unknown": "desconocido",
    "amity": "amistad", "enmity": "enemistad", "both": "ambas", "neither amity nor enmity": "ni amistad ni enemistad",
    "sign not told": "signo no indicado", "conflict": "conflicto", "rivalry": "rivalidad", "security": "seguridad",
    "economic": "economía", "diplomatic": "diplomacia", "membership": "pertenencia", "unclassified": "sin clasificar",
    "state": "Estado", "armed group": "grupo armado", "organization": "organización",
    "composite": "conjunto de actores",
    "Lines": "Líneas", "Actors": "Actores", "not sure, see mark": "no seguro, véase la marca", "not sure": "no seguro",
    "the wider, the stronger": "cuanto más ancho, más fuerte",
    "so many ties on one line": "ese número de vínculos en una línea",
    "may hold: its date is not sure": "posible: la fecha no es segura",
    "inferred, not said outright": "inferido, no dicho expresamente",
    "contested: sources or readings differ": "discutido: las fuentes o lecturas difieren",
    "hypothetical: stands inside an “if”": "hipotético: depende de un «si»", "if": "si",
    "intermittent": "intermitente", "with breaks": "con interrupciones", "sign: {}": "signo: {}",
    "issue: {}": "asunto: {}",
    "strength: {}": "fuerza: {}", "Sources: {}": "Fuentes: {}", "Sources: {}.": "Fuentes: {}.",
    "Drawn with {}.": "Dibujado con {}.", "Data: {}.": "Datos: {}.",
    "Nothing of this period was observed: that no tie is drawn does not mean that there was none.":
      "Nada de este período fue observado: que no se dibuje ningún vínculo no significa que no lo hubiera.",
    "may hold": "pudo existir", "surely holds": "existió con seguridad", "surely hold": "existió con seguridad",
    "on a day": "algún día", "on every day": "todos los días", "on the first day": "el primer día",
    "on the last day": "el último día", "Among them {}.": "Entre ellos, {}.", "ties": "vínculos",
    "{} ties": "vínculos ({})", "{} of kind {}": "{} del tipo {}", "{} of {}": "{} de {}",
    "Only {} are shown.": "Solo se muestran {}.",
    "Actors without a tie are shown too.": "También se muestran actores sin vínculos.",
    "Not all of them held at the same time.": "No todos existieron al mismo tiempo.",
    "Left out: {}.": "Omitidos: {}.", "{} not chosen": "{} no elegidos",
    "{} of actors without another tie": "{} de actores sin otro vínculo",
    "Network diagram without a tie.": "Diagrama de red sin vínculos.",
    "Network diagram: {} between {}; {}. Ties of each: {}{}.":
      "Diagrama de red: {} entre {}; {}. Vínculos de cada uno: {}{}.",
    ", {} fewer or as many": ", {} con los mismos o menos", "{} of amity": "{} de amistad",
    "{} of enmity": "{} de enemistad", "{} neither": "{} ni lo uno ni lo otro",
    "{} of a sign not told": "{} de signo no indicado",
  ]

  private static let ofForms: [String: String] = [
    "no number": "ningún número", "no value": "sin valor", "rank {}": "puesto {}", "One period.": "Un período.",
    "There is no value to draw.": "No hay ningún valor que dibujar.", "One line": "Una línea",
    "Lines of equal value run side by side.": "Las líneas de igual valor van una junto a otra.",
    "A level is the value of a whole period.": "Un escalón es el valor de un período entero.",
    "Periods slide over each other; a value stands at the middle of its period.":
      "Los períodos se deslizan unos sobre otros; un valor está en el medio de su período.",
    "The number in a circle is the rank; actors of equal rank stand below one another.":
      "El número en el círculo es el puesto; los actores de igual puesto están uno debajo de otro.",
    "Values are drawn, not ranks, because periods overlap.":
      "Se dibujan valores y no puestos, porque los períodos se solapan.",
    "Where periods overlap a line follows the one that began last, and the other goes on as a thin line.":
      "Donde los períodos se solapan, la línea sigue al último que empezó; el otro continúa como línea fina.",
    "In colour the {} of {} that rank highest over time.":
      "En color, los {} de {} mejor situados a lo largo del tiempo.",
    "In colour the {} of {} with the greatest values in a period or over time.":
      "En color, los {} de {} con los mayores valores en un período o a lo largo del tiempo.",
    "Where a line is interrupted it has no value.": "Donde una línea se interrumpe, no tiene valor.",
    "{} without a value": "{} sin valor", "ranks below the last row": "los puestos por debajo de la última fila",
    "{} bands for want of room": "{} bandas por falta de espacio", "Bands: {}.": "Bandas: {}.",
    "{}, {}. Last of each: {}.": "{}, {}. Último valor de cada uno: {}.",
    "Cells": "Celdas", "no tie": "ningún vínculo", "Without a bloc": "Sin bloque",
    "not sure: may hold, inferred, contested or hypothetical": "no seguro: posible, inferido, discutido o hipotético",
    "A row has its actor's ties to those above; a tie without direction stands in both halves.":
      "Una fila muestra los vínculos de su actor con los de arriba; un vínculo sin dirección está en ambas mitades.",
    "Every tie stands twice: in the row of either of its actors.":
      "Cada vínculo aparece dos veces: en la fila de cada uno de sus actores.",
    "Actors stand by bloc, as the data name them.": "Los actores están ordenados por bloques, según los datos.",
    "Those with amity stand close together, those with enmity apart.":
      "Los amigos están cerca unos de otros; los enemigos, lejos.",
    "Matrix of {} by {}.": "Matriz de {} por {}.", "Bars": "Barras", "goes on": "continúa",
    "began earlier": "empezó antes", "broken up: this end is not known": "fragmentado: este extremo se desconoce",
    "from the actor named first, or to it": "del actor nombrado primero, o hacia él",
    "pale: may hold, not sure": "pálido: posible, no seguro",
    "with breaks, on days not recorded": "con interrupciones, en días no registrados",
    "A line across a lane is the day on which an actor took another's place.":
      "Una línea que cruza un carril es el día en que un actor tomó el lugar de otro.",
    "Ties without a date are drawn over all the days on which both actors exist.":
      "Los vínculos sin fecha abarcan todos los días en que existen ambos actores.",
    "Not drawn: {} outside the days shown.": "No dibujados: {} fuera de los días mostrados.",
    "{} left out for want of room.": "{} sin dibujar por falta de espacio.", "Eras: {}.": "Épocas: {}.",
    "Timeline: {} of {}.": "Cronología: {}, {}.", "Most ties: {}.": "Más vínculos: {}.",
    "Ties over time": "Vínculos a lo largo del tiempo",
  ]
}
