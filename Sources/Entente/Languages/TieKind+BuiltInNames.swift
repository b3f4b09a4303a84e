extension TieKind {
  /// What a kind is called in a language where it goes by its built-in name; nil where the data call it otherwise.
  func builtInNames(in language: LanguageTag) -> (name: String, label: String)? {
    guard let own = TieKind.builtIn(id), own.name == name, own.label == label else { return nil }
    guard let table = language.ranges.lazy.compactMap({ TieKind.tables[$0.text] }).first else { return nil }
    return table[id].map { names in
      let parts = names.split(separator: "|").map(String.init)
      return (parts[0], parts.count > 1 ? parts[1] : language.text.hasPrefix("de") ? names : names.lowercased())
    }
  }

  /// The languages in which built-in kinds have names.
  static var tables: [String: [String: String]] {
    ["de": german, "fr": french, "es": spanish, "ru": russian, "fa": persian]
  }

  // By id: the name, and behind a bar the label where it is not the name.
  private static let german = [
    "alliance": "Bündnis", "military-cooperation": "Militärische Zusammenarbeit|Militär",
    "arms-supply": "Waffenlieferung|Waffen", "support": "Unterstützung", "basing": "Stationierung|Stützpunkt",
    "entente": "Entente", "cooperation": "Zusammenarbeit|Zus.arbeit", "neutrality": "Neutralitätspakt|Neutralität",
    "consultation": "Konsultationspakt|Konsultation", "nuclear-cooperation": "Nukleare Zusammenarbeit|Nuklear",
    "energy-cooperation": "Energiezusammenarbeit|Energie", "energy-trade": "Energiehandel",
    "energy-competition": "Energiekonkurrenz", "decoupling": "Entkopplung", "sanctions": "Sanktionen",
    "rivalry": "Rivalität", "distrust": "Misstrauen", "competition": "Konkurrenz", "balancing": "Gegengewicht",
    "military-action": "Militäraktion|Angriff", "war": "Krieg", "member-of": "Mitgliedschaft|Mitglied",
  ]
  private static let french = [
    "alliance": "Alliance", "military-cooperation": "Coopération militaire|militaire",
    "arms-supply": "Livraison d’armes|armes", "support": "Soutien", "basing": "Base militaire|base",
    "entente": "Entente", "cooperation": "Coopération|coop", "neutrality": "Pacte de neutralité|neutralité",
    "consultation": "Pacte de consultation|consultation", "nuclear-cooperation": "Coopération nucléaire|nucléaire",
    "energy-cooperation": "Coopération énergétique|énergie", "energy-trade": "Commerce d’énergie",
    "energy-competition": "Concurrence énergétique|rivaux en énergie", "decoupling": "Découplage",
    "sanctions": "Sanctions", "rivalry": "Rivalité", "distrust": "Méfiance", "competition": "Concurrence",
    "balancing": "Contrepoids", "military-action": "Action militaire|frappe", "war": "Guerre",
    "member-of": "Appartenance|membre",
  ]
  private static let spanish = [
    "alliance": "Alianza", "military-cooperation": "Cooperación militar|militar",
    "arms-supply": "Suministro de armas|armas", "support": "Apoyo", "basing": "Base militar|base",
    "entente": "Entente", "cooperation": "Cooperación|coop", "neutrality": "Pacto de neutralidad|neutralidad",
    "consultation": "Pacto de consulta|consulta", "nuclear-cooperation": "Cooperación nuclear|nuclear",
    "energy-cooperation": "Cooperación energética|energía", "energy-trade": "Comercio de energía",
    "energy-competition": "Competencia energética|rivales en energía", "decoupling": "Desacoplamiento",
    "sanctions": "Sanciones", "rivalry": "Rivalidad", "distrust": "Desconfianza", "competition": "Competencia",
    "balancing": "Contrapeso", "military-action": "Acción militar|ataque", "war": "Guerra",
    "member-of": "Pertenencia|miembro",
  ]
  private static let russian = [
    "alliance": "Союз", "military-cooperation": "Военное сотрудничество|военное",
    "arms-supply": "Поставки оружия|оружие", "support": "Поддержка", "basing": "Размещение баз|база",
    "entente": "Антанта", "cooperation": "Сотрудничество|сотрудн.", "neutrality": "Пакт о нейтралитете|нейтралитет",
    "consultation": "Пакт о консультациях|консультации", "nuclear-cooperation": "Сотрудничество в атомной сфере|атом",
    "energy-cooperation": "Сотрудничество в энергетике|энергетика",
    "energy-trade": "Торговля энергоресурсами|энергоресурсы",
    "energy-competition": "Соперничество в энергетике|соперники в энергетике", "decoupling": "Разрыв связей",
    "sanctions": "Санкции", "rivalry": "Соперничество", "distrust": "Недоверие", "competition": "Конкуренция",
    "balancing": "Уравновешивание|противовес", "military-action": "Военные действия|удар", "war": "Война",
    "member-of": "Членство|член",
  ]
  private static let persian = [
    "alliance": "اتحاد", "military-cooperation": "همکاری نظامی|نظامی", "arms-supply": "تأمین سلاح|سلاح",
    "support": "پشتیبانی", "basing": "استقرار پایگاه|پایگاه", "entente": "تفاهم", "cooperation": "همکاری",
    "neutrality": "پیمان بی‌طرفی|بی‌طرفی", "consultation": "پیمان مشورت|مشورت",
    "nuclear-cooperation": "همکاری هسته‌ای|هسته‌ای", "energy-cooperation": "همکاری انرژی|انرژی",
    "energy-trade": "تجارت انرژی", "energy-competition": "رقابت انرژی", "decoupling": "گسست اقتصادی",
    "sanctions": "تحریم", "rivalry": "رقابت", "distrust": "بی‌اعتمادی", "competition": "هم‌چشمی",
    "balancing": "موازنه", "military-action": "اقدام نظامی|حمله", "war": "جنگ", "member-of": "عضویت|عضو",
  ]
}
