extension Phrasebook {
  static let russian = Phrasebook(
    numerals: Numerals(grouping: "\u{202F}", point: ","),
    monthsInDates: [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
      "декабря",
    ],
    shortMonths: ["янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.", "дек."],
    nouns: [
      "step": ["{} шаг", "{} шага", "{} шагов"], "period": ["{} период", "{} периода", "{} периодов"],
      "tie": ["{} связь", "{} связи", "{} связей"], "actor": ["{} участник", "{} участника", "{} участников"],
      "other": ["ещё {}"], "membership": ["{} членство", "{} членства", "{} членств"],
      "pair": ["{} пара", "{} пары", "{} пар"], "era": ["{} эпоха", "{} эпохи", "{} эпох"],
      "line": ["{} линия", "{} линии", "{} линий"], "asserted": ["засвидетельствованных — {}"],
      "inferred": ["выведенных — {}"], "contested": ["спорных — {}"], "hypothetical": ["предположительных — {}"],
    ],
    phrases: general.merging(ofForms) { first, _ in first }.merging(russianOfChange) { first, _ in first })

  private static let general: [String: String] = [
    "{} and {}": "{} и {}", "{} more": "ещё {}", "and {} more": "и ещё {}", "none": "нет", " or ": " или ",
    "{} BC": "{} до н. э.", "undated": "без даты", "from {}": "с {}", "until {}": "до {} включительно",
    "{} from {}": "{} с {}", "{} to {}": "{} – {}", "{}, not observed": "{}, вне наблюдений",
    "{}, observed from {}": "{}, наблюдается с {}", "{}, as of {}": "{}, по состоянию на {}",
    "As of {}.": "По состоянию на {}.",
    "January": "январь", "February": "февраль", "March": "март", "April": "апрель", "May": "май", "June": "июнь",
    "July": "июль", "August": "август", "September": "сентябрь", "October": "октябрь", "November": "ноябрь",
    "December": "декабрь", "spring": "весна", "summer": "лето", "autumn": "осень", "winter": "зима",
    "about {}": "приблизительно {}", "always": "всегда", "from {}, end unknown": "с {}, конец неизвестен",
    "until {}, beginning unknown": "до {} включительно, начало неизвестно", "end unknown": "конец неизвестен",
    "beginning unknown": "начало неизвестно", "dates unknown": "даты неизвестны",
    "asserted": "засвидетельствовано", "inferred": "выведено", "contested": "спорно",
    "hypothetical": "предположительно",
    "positive": "положительные", "negative": "отрицательные", "unsigned": "без знака", "unknown": "неизвестно",
    "amity": "дружба", "enmity": "вражда", "both": "и то и другое", "neither amity nor enmity": "ни дружба, ни вражда",
    "sign not told": "знак не указан", "conflict": "конфликт", "rivalry": "соперничество", "security": "безопасность",
    "economic": "экономика", "diplomatic": "дипломатия", "membership": "членство", "unclassified": "без категории",
    "state": "государство", "armed group": "вооружённая группа", "organization": "организация",
    "composite": "объединение", "Lines": "Линии", "Actors": "Участники",
    "not sure, see mark": "не наверняка, см. знак", "not sure": "не наверняка",
    "the wider, the stronger": "чем шире, тем сильнее", "so many ties on one line": "столько связей на одной линии",
    "may hold: its date is not sure": "возможно: дата не точна",
    "inferred, not said outright": "выведено, прямо не сказано",
    "contested: sources or readings differ": "спорно: источники или толкования расходятся",
    "hypothetical: stands inside an “if”": "предположительно: стоит при «если»", "if": "если",
    "intermittent": "с перерывами", "with breaks": "с перерывами", "sign: {}": "знак: {}", "issue: {}": "предмет: {}",
    "strength: {}": "сила: {}", "Sources: {}": "Источники: {}", "Sources: {}.": "Источники: {}.",
    "Drawn with {}.": "Рисунок: {}.", "Data: {}.": "Данные: {}.",
    "Nothing of this period was observed: that no tie is drawn does not mean that there was none.":
      "Этот период не наблюдался: отсутствие связей на рисунке не значит, что их не было.",
    "may hold": "могло существовать", "surely holds": "точно существовало", "surely hold": "точно существовало",
    "on a day": "хотя бы в один день", "on every day": "в каждый день", "on the first day": "в первый день",
    "on the last day": "в последний день", "Among them {}.": "Среди них {}.", "ties": "связи", "{} ties": "связи ({})",
    "{} of kind {}": "{} вида: {}", "{} of {}": "{}; участники: {}", "Only {} are shown.": "Показаны только {}.",
    "Actors without a tie are shown too.": "Показаны и участники без связей.",
    "Not all of them held at the same time.": "Не все они существовали одновременно.",
    "Left out: {}.": "Не показано: {}.", "{} not chosen": "не выбранных — {}",
    "{} of actors without another tie": "{} участников без других связей",
    "Network diagram without a tie.": "Сетевая диаграмма без связей.",
    "Network diagram: {} between {}; {}. Ties of each: {}{}.": "Сетевая диаграмма: {}, {}; {}. Связей у каждого: {}{}.",
    ", {} fewer or as many": ", {} — столько же или меньше", "{} of amity": "дружба — {}",
    "{} of enmity": "вражда — {}",
    "{} neither": "ни то ни другое — {}", "{} of a sign not told": "знак не указан — {}",
  ]

  private static let ofForms: [String: String] = [
    "no number": "не число", "no value": "нет значения", "rank {}": "место {}", "One period.": "Один период.",
    "There is no value to draw.": "Рисовать нечего: значений нет.", "One line": "Одна линия",
    "Lines of equal value run side by side.": "Линии равных значений идут рядом.",
    "A level is the value of a whole period.": "Ступень — значение за весь период.",
    "Periods slide over each other; a value stands at the middle of its period.":
      "Периоды скользят с наложением; значение стоит в середине своего периода.",
    "The number in a circle is the rank; actors of equal rank stand below one another.":
      "Число в круге — место; участники с равным местом стоят друг под другом.",
    "Values are drawn, not ranks, because periods overlap.":
      "Показаны значения, а не места, так как периоды пересекаются.",
    "Where periods overlap a line follows the one that began last, and the other goes on as a thin line.":
      "Где периоды пересекаются, линия следует тому, что начался позже, а другой идёт тонкой линией.",
    "In colour the {} of {} that rank highest over time.": "Цветом выделены {} из {} с лучшими местами за всё время.",
    "In colour the {} of {} with the greatest values in a period or over time.":
      "Цветом выделены {} из {} с наибольшими значениями за период или за всё время.",
    "Where a line is interrupted it has no value.": "Где линия прервана, значения нет.",
    "{} without a value": "без значения — {}", "ranks below the last row": "места ниже последней строки",
    "{} bands for want of room": "полос без места — {}", "Bands: {}.": "Полосы: {}.",
    "{}, {}. Last of each: {}.": "{}, {}. Последнее значение каждого: {}.",
    "Cells": "Клетки", "no tie": "связей нет", "Without a bloc": "Вне блоков",
    "not sure: may hold, inferred, contested or hypothetical":
      "не наверняка: возможно, выведено, спорно или предположительно",
    "A row has its actor's ties to those above; a tie without direction stands in both halves.":
      "В строке — связи участника с теми, кто назван сверху; связь без направления стоит в обеих половинах.",
    "Every tie stands twice: in the row of either of its actors.":
      "Каждая связь стоит дважды: в строке каждого из двух участников.",
    "Actors stand by bloc, as the data name them.": "Участники стоят по блокам, как в данных.",
    "Those with amity stand close together, those with enmity apart.": "Друзья стоят рядом, враги — поодаль.",
    "Matrix of {} by {}.": "Матрица: {} на {}.", "Bars": "Полосы", "goes on": "продолжается",
    "began earlier": "началось раньше", "broken up: this end is not known": "прерывисто: этот конец неизвестен",
    "from the actor named first, or to it": "от названного первым или к нему",
    "pale: may hold, not sure": "бледно: возможно, не наверняка",
    "with breaks, on days not recorded": "с перерывами, в неуказанные дни",
    "A line across a lane is the day on which an actor took another's place.":
      "Черта поперёк дорожки — день, когда один участник сменил другого.",
    "Ties without a date are drawn over all the days on which both actors exist.":
      "Связи без даты занимают все дни, когда существуют оба участника.",
    "Not drawn: {} outside the days shown.": "Не нарисовано вне показанных дней: {}.",
    "{} left out for want of room.": "Не хватило места: {}.", "Eras: {}.": "Эпохи: {}.",
    "Timeline: {} of {}.": "Лента времени: {}, {}.", "Most ties: {}.": "Больше всего связей: {}.",
    "Ties over time": "Связи во времени",
  ]
}
