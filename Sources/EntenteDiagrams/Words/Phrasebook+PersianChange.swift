extension Phrasebook {
  /// What sheets of small pictures and pictures of change say.
  static let persianOfChange: [String: String] = [
    "{1} {2}": "{2} دوره {1}", "{} between {} that {} of the period.": "{} میان {}؛ آنچه {} نشان داده شده است.",
    "{} has no tie in this period, so nothing is drawn of its {} between {}.":
      "{} در این دوره پیوندی ندارد و چیزی رسم نشده است ({}، {}).",
    "{} have no tie in this period, so nothing is drawn of its {} between {}.":
      "{} در این دوره پیوندی ندارند و چیزی رسم نشده است ({}، {}).",
    "Shown: {} and whoever is within {}.": "نمایش: {} و کسانی که حداکثر {} فاصله دارند.",
    "Beyond that lie {} and {}.": "بیرون از آن: {} و {}.",
    "Nothing of this period was observed.": "این دوره مشاهده نشده است.",
    "No tie in this period.": "پیوندی در این دوره نیست.", "{} between {}": "{} میان {}",
    "{} between {}, each in every period in which it {}.": "{} میان {}؛ در هر دوره آنچه {} نشان داده شده است.",
    "Everyone has one place in all panels.": "هر بازیگر در همهٔ قاب‌ها یک جای ثابت دارد.",
    "Codes: {}.": "کوته‌نوشت‌ها: {}.", "Small diagrams on one map.": "نمودارهای کوچک روی یک نقشه.",
    "Where two actors have many ties, one line stands for those of one kind.":
      "هرجا دو بازیگر پیوندهای بسیار دارند، یک خط نمایندهٔ همهٔ پیوندهای یک نوع است.",
    "{} on one map": "{} روی یک نقشه", "{}: not in this period": "{}: در این دوره نیست", "Ties": "پیوندها",
    "from one to the other": "از یکی به دیگری", "a dot: not in that period": "نقطه: در آن دوره نیست",
    "Change": "تغییر", "began": "آغاز شد", "ended": "پایان یافت", "in the second period only": "تنها در دورهٔ دوم",
    "in the first period only": "تنها در دورهٔ نخست", "turned ({})": "دگرگون ({})", "grew stronger": "قوی‌تر شد",
    "grew weaker": "ضعیف‌تر شد", "kept": "ماند", "new": "تازه", "both at once": "هر دو باهم", "neither": "هیچ‌کدام",
    "a sign not told": "علامت گفته‌نشده", "has ties in the second period only": "تنها در دورهٔ دوم پیوند دارد",
    "has ties in the first period only": "تنها در دورهٔ نخست پیوند دارد", "{} and {} compared": "مقایسهٔ {} و {}",
    "Between {} and {} {}": "از {} تا {}: {}", "Neither {} nor {} has a tie.": "نه {} پیوندی دارد نه {}.",
    "its one tie is in both": "تنها پیوند در هر دو هست", "all {} ties are in both": "هر {} پیوند در هر دو هست",
    "Between {} and {} nothing changed: {}.": "از {} تا {} چیزی تغییر نکرد: {}.", "“{}”": "«{}»",
    "{} tie is in the second period only": "{} پیوند تنها در دورهٔ دوم",
    "{} ties are in the second period only": "{} پیوند تنها در دورهٔ دوم",
    "{} tie is in the first period only": "{} پیوند تنها در دورهٔ نخست",
    "{} ties are in the first period only": "{} پیوند تنها در دورهٔ نخست", "{} tie began": "{} پیوند آغاز شد",
    "{} ties began": "{} پیوند آغاز شد", "{} tie ended": "{} پیوند پایان یافت",
    "{} ties ended": "{} پیوند پایان یافت", "{} tie grew stronger": "{} پیوند قوی‌تر شد",
    "{} ties grew stronger": "{} پیوند قوی‌تر شد", "{} tie grew weaker": "{} پیوند ضعیف‌تر شد",
    "{} ties grew weaker": "{} پیوند ضعیف‌تر شد", "{} tie was kept": "{} پیوند ماند",
    "{} ties were kept": "{} پیوند ماند", "{} tie was kept.": "{} پیوند ماند.",
    "{} ties were kept.": "{} پیوند ماند.", "{} pair turned": "{} جفت دگرگون شد",
    "{} pairs turned": "{} جفت دگرگون شد", "No tie was kept as it was.": "هیچ پیوندی بی‌تغییر نماند.",
    "from {} to {}": "از {} به {}", ", perhaps": "، شاید",
    "{} of these changes is not certain: its dates are not sure.":
      "{} مورد از این تغییرها قطعی نیست: تاریخ‌ها مطمئن نیستند.",
    "{} of these changes are not certain: their dates are not sure.":
      "{} مورد از این تغییرها قطعی نیست: تاریخ‌ها مطمئن نیستند.",
    "What an actor has from the one before it is not new: {}.":
      "آنچه از بازیگر پیشین به بازیگری رسیده تازه نیست: {}.",
    "The two periods overlap, and what holds on their common days is in both.":
      "دو دوره هم‌پوشانی دارند و آنچه در روزهای مشترک برقرار است در هر دو آمده است.",
    "The second period does not just follow the first: what one has alone need not have begun or ended in between.":
      "دورهٔ دوم صرفاً در پی دورهٔ نخست نمی‌آید: آنچه تنها در یکی هست لزوماً در فاصلهٔ آن دو آغاز نشده یا پایان نیافته است.",
    "Nothing of {} was observed: that no tie is there does not mean that there was none.":
      "{} مشاهده نشده است: نبودن پیوند به این معنا نیست که پیوندی نبوده است.",
    "by the number of records": "با شمار رکوردها", "by the sum of strengths": "با مجموع شدت‌ها",
    "by the greatest strength": "با بیشترین شدت", "by the days they hold": "با شمار روزها",
    "All ties of one kind between two actors count as one here; how strong they are is told {}.":
      "همهٔ پیوندهای یک نوع میان دو بازیگر در اینجا یکی شمرده می‌شوند؛ شدت {} سنجیده می‌شود.",
    "Before": "پیش", "After": "پس", "In both": "در هر دو",
    "(not certain: its dates are not sure)": "(غیرقطعی: تاریخ‌ها مطمئن نیستند)",
    "Turned from {} to {}": "دگرگونی از {} به {}", "Began": "آغاز شد", "Ended": "پایان یافت",
    "In the second period only": "تنها در دورهٔ دوم", "In the first period only": "تنها در دورهٔ نخست",
    "Grew stronger": "قوی‌تر شد", "Grew weaker": "ضعیف‌تر شد", "Kept": "ماند",
    "{}: has ties in the second period only": "{}: تنها در دورهٔ دوم پیوند دارد",
    "{}: has ties in the first period only": "{}: تنها در دورهٔ نخست پیوند دارد",
    "{}, before it {}": "{}، پیش از آن {}",
    "Shaded":
      "سایه‌دار",
    "Shaded: blocs as the data name them.":
      "سایه‌دار: بلوک‌ها، چنان‌که در داده‌ها آمده‌اند.",
    "Shaded: members of a composite in the period, together with it.":
      "سایه‌دار: اعضای هر مجموعه در این دوره، همراه با خود آن.",
    "Shaded: communities found in the {} (Louvain’s method, modularity {}).":
      "سایه‌دار: جامعه‌های یافته‌شده در {} (روش لوون، پیمانگی {}).",
    "around {}":
      "پیرامون {}",
  ]
}
