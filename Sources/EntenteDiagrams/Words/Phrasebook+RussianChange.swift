extension Phrasebook {
  /// What sheets of small pictures and pictures of change say.
  static let russianOfChange: [String: String] = [
    "{1} {2}": "{1} {2} периода", "{} between {} that {} of the period.": "{}, {}; показано то, что {}.",
    "{} has no tie in this period, so nothing is drawn of its {} between {}.":
      "{}: связей в этом периоде нет, поэтому ничего не нарисовано ({}, {}).",
    "{} have no tie in this period, so nothing is drawn of its {} between {}.":
      "{}: связей в этом периоде нет, поэтому ничего не нарисовано ({}, {}).",
    "Shown: {} and whoever is within {}.": "Показаны {} и те, кто не дальше чем на {}.",
    "Beyond that lie {} and {}.": "За пределами остаются {} и {}.",
    "Nothing of this period was observed.": "Этот период не наблюдался.",
    "No tie in this period.": "В этом периоде связей нет.", "{} between {}": "{}, {}",
    "{} between {}, each in every period in which it {}.": "{}, {}; в каждом периоде показано то, что {}.",
    "Everyone has one place in all panels.": "На всех рисунках у каждого одно и то же место.",
    "Codes: {}.": "Сокращения: {}.", "Small diagrams on one map.": "Малые диаграммы на одной карте.",
    "Where two actors have many ties, one line stands for those of one kind.":
      "Где у двух участников много связей, одна линия стоит за все связи одного вида.",
    "{} on one map": "{} на одной карте", "{}: not in this period": "{}: нет в этом периоде", "Ties": "Связи",
    "from one to the other": "от одного к другому", "a dot: not in that period": "точка: нет в этом периоде",
    "Change": "Изменения", "began": "началось", "ended": "закончилось",
    "in the second period only": "только во втором периоде", "in the first period only": "только в первом периоде",
    "turned ({})": "перелом ({})", "grew stronger": "усилилось", "grew weaker": "ослабло", "kept": "сохранилось",
    "new": "ново", "both at once": "и то и другое", "neither": "ни то ни другое", "a sign not told": "знак не указан",
    "has ties in the second period only": "связи только во втором периоде",
    "has ties in the first period only": "связи только в первом периоде", "{} and {} compared": "сравнение: {} и {}",
    "Between {} and {} {}": "{} → {}: {}", "Neither {} nor {} has a tie.": "Связей нет: {}, {}.",
    "its one tie is in both": "единственная связь есть в обоих",
    "all {} ties are in both": "все связи ({}) есть в обоих",
    "Between {} and {} nothing changed: {}.": "{} → {}: ничего не изменилось, {}.", "“{}”": "«{}»",
    "{} tie is in the second period only": "связей только во втором периоде — {}",
    "{} ties are in the second period only": "связей только во втором периоде — {}",
    "{} tie is in the first period only": "связей только в первом периоде — {}",
    "{} ties are in the first period only": "связей только в первом периоде — {}",
    "{} tie began": "начавшихся связей — {}", "{} ties began": "начавшихся связей — {}",
    "{} tie ended": "закончившихся связей — {}", "{} ties ended": "закончившихся связей — {}",
    "{} tie grew stronger": "усилившихся связей — {}", "{} ties grew stronger": "усилившихся связей — {}",
    "{} tie grew weaker": "ослабших связей — {}", "{} ties grew weaker": "ослабших связей — {}",
    "{} tie was kept": "сохранившихся связей — {}", "{} ties were kept": "сохранившихся связей — {}",
    "{} tie was kept.": "сохранившихся связей — {}.", "{} ties were kept.": "сохранившихся связей — {}.",
    "{} pair turned": "пар с переломом — {}", "{} pairs turned": "пар с переломом — {}",
    "No tie was kept as it was.": "Ни одна связь не осталась прежней.", "from {} to {}": "{} → {}",
    ", perhaps": ", возможно",
    "{} of these changes is not certain: its dates are not sure.": "Изменений под вопросом — {}: даты не точны.",
    "{} of these changes are not certain: their dates are not sure.":
      "Изменений под вопросом — {}: даты не точны.",
    "What an actor has from the one before it is not new: {}.":
      "Унаследованное от предшественника новым не считается: {}.",
    "The two periods overlap, and what holds on their common days is in both.":
      "Периоды пересекаются; то, что существует в общие дни, входит в оба.",
    "The second period does not just follow the first: what one has alone need not have begun or ended in between.":
      "Второй период не просто следует за первым: то, что есть лишь в одном, могло начаться или закончиться не между ними.",
    "Nothing of {} was observed: that no tie is there does not mean that there was none.":
      "Не наблюдалось: {}; отсутствие связей не значит, что их не было.",
    "by the number of records": "числом записей", "by the sum of strengths": "суммой сил",
    "by the greatest strength": "наибольшей силой", "by the days they hold": "числом дней",
    "All ties of one kind between two actors count as one here; how strong they are is told {}.":
      "Все связи одного вида между двумя участниками здесь считаются за одну; сила измеряется {}.",
    "Before": "До", "After": "После", "In both": "В обоих",
    "(not certain: its dates are not sure)": "(под вопросом: даты не точны)",
    "Turned from {} to {}": "Перелом: {} → {}", "Began": "Началось", "Ended": "Закончилось",
    "In the second period only": "Только во втором периоде", "In the first period only": "Только в первом периоде",
    "Grew stronger": "Усилилось", "Grew weaker": "Ослабло", "Kept": "Сохранилось",
    "{}: has ties in the second period only": "{}: связи только во втором периоде",
    "{}: has ties in the first period only": "{}: связи только в первом периоде",
    "{}, before it {}": "{}, до него {}",
    "Shaded":
      "Тоном",
    "Shaded: blocs as the data name them.":
      "Тоном показаны блоки, как они названы в данных.",
    "Shaded: members of a composite in the period, together with it.":
      "Тоном показаны объединения вместе с их членами в этом периоде.",
    "Shaded: communities found in the {} (Louvain’s method, modularity {}).":
      "Тоном показаны сообщества; основа: {} (метод Лувена, модулярность {}).",
    "around {}":
      "центр: {}",
  ]
}
