extension Phrasebook {
  static let persian = Phrasebook(
    numerals: Numerals(
      grouping: "٬", point: "٫", digits: ["۰", "۱", "۲", "۳", "۴", "۵", "۶", "۷", "۸", "۹"]),
    monthsInDates: persianMonths, shortMonths: persianMonths,
    nouns: [
      "step": ["{} گام"], "period": ["{} دوره"],
      "tie": ["{} پیوند"], "actor": ["{} بازیگر"], "other": ["{} بازیگر دیگر"], "membership": ["{} عضویت"],
      "pair": ["{} جفت"], "era": ["{} دوران"], "line": ["{} خط"], "asserted": ["{} تصریح‌شده"],
      "inferred": ["{} استنباطی"], "contested": ["{} محل اختلاف"], "hypothetical": ["{} فرضی"],
    ],
    phrases: general.merging(ofForms) { first, _ in first }.merging(persianOfChange) { first, _ in first })

  private static let persianMonths = [
    "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر",
  ]

  private static let general: [String: String] = [
    "→": "←", "←": "→",
    "{} and {}": "{} و {}", "{} more": "{} مورد دیگر", "and {} more": "و {} مورد دیگر", "none": "هیچ", " or ": " یا ",
    ", ": "، ", "; ": "؛ ", "{} BC": "{} پ.م.", "undated": "بی‌تاریخ", "from {}": "از {}", "until {}": "تا {}",
    "{} from {}": "{} از {}", "{} to {}": "{} تا {}", "{}, not observed": "{}، خارج از مشاهده",
    "{}, observed from {}": "{}، مشاهده از {}", "{}, as of {}": "{}، وضعیت تا {}", "As of {}.": "وضعیت تا {}.",
    "January": "ژانویه", "February": "فوریه", "March": "مارس", "April": "آوریل", "May": "مه", "June": "ژوئن",
    "July": "ژوئیه", "August": "اوت", "September": "سپتامبر", "October": "اکتبر", "November": "نوامبر",
    "December": "دسامبر", "spring": "بهار", "summer": "تابستان", "autumn": "پاییز", "winter": "زمستان",
    "about {}": "حدود {}", "always": "همیشه", "from {}, end unknown": "از {}، پایان نامعلوم",
    "until {}, beginning unknown": "تا {}، آغاز نامعلوم", "end unknown": "پایان نامعلوم",
    "beginning unknown": "آغاز نامعلوم", "dates unknown": "تاریخ نامعلوم",
    "asserted": "تصریح‌شده", "inferred": "استنباطی", "contested": "محل اختلاف", "hypothetical": "فرضی",
    "positive": "مثبت", "negative": "منفی", "unsigned": "بی‌علامت", "unknown": "نامعلوم",
    "amity": "دوستی", "enmity": "دشمنی", "both": "هر دو", "neither amity nor enmity": "نه دوستی نه دشمنی",
    "sign not told": "علامت گفته نشده", "conflict": "درگیری", "rivalry": "رقابت", "security": "امنیت",
    "economic": "اقتصاد", "diplomatic": "دیپلماسی", "membership": "عضویت", "unclassified": "دسته‌بندی‌نشده",
    "state": "دولت", "armed group": "گروه مسلح", "organization": "سازمان", "composite": "مجموعه",
    "Lines": "خط‌ها", "Actors": "بازیگران", "not sure, see mark": "نامطمئن، نشانه را ببینید", "not sure": "نامطمئن",
    "the wider, the stronger": "هرچه پهن‌تر، قوی‌تر", "so many ties on one line": "این تعداد پیوند روی یک خط",
    "may hold: its date is not sure": "محتمل: تاریخش قطعی نیست",
    "inferred, not said outright": "استنباطی، به‌صراحت گفته نشده",
    "contested: sources or readings differ": "محل اختلاف: منابع یا خوانش‌ها یکسان نیستند",
    "hypothetical: stands inside an “if”": "فرضی: مشروط به «اگر»", "if": "اگر",
    "intermittent": "با وقفه", "with breaks": "با وقفه", "sign: {}": "علامت: {}", "issue: {}": "موضوع: {}",
    "strength: {}": "شدت: {}", "Sources: {}": "منابع: {}", "Sources: {}.": "منابع: {}.",
    "Drawn with {}.": "ترسیم با {}.", "Data: {}.": "داده‌ها: {}.",
    "Nothing of this period was observed: that no tie is drawn does not mean that there was none.":
      "این دوره مشاهده نشده است: نبودن پیوند در تصویر به این معنا نیست که پیوندی نبوده است.",
    "may hold": "ممکن است برقرار بوده باشد", "surely holds": "به‌یقین برقرار بوده", "surely hold": "به‌یقین برقرار بوده",
    "on a day": "دست‌کم در یک روز از", "on every day": "در همهٔ روزهای", "on the first day": "در نخستین روز",
    "on the last day": "در واپسین روز", "Among them {}.": "از این میان: {}.", "ties": "پیوندها",
    "{} ties": "پیوندها ({})", "{} of kind {}": "{} از نوع {}", "{} of {}": "{} مربوط به {}",
    "Only {} are shown.": "نمایش محدود است به {}.",
    "Actors without a tie are shown too.": "بازیگران بی‌پیوند نیز نشان داده شده‌اند.",
    "Not all of them held at the same time.": "همهٔ آن‌ها هم‌زمان برقرار نبوده‌اند.",
    "Left out: {}.": "کنار گذاشته: {}.", "{} not chosen": "{} انتخاب‌نشده",
    "{} of actors without another tie": "{} از بازیگرانی که پیوند دیگری ندارند",
    "Network diagram without a tie.": "نمودار شبکه بدون پیوند.",
    "Network diagram: {} between {}; {}. Ties of each: {}{}.": "نمودار شبکه: {} میان {}؛ {}. شمار پیوندهای هریک: {}{}.",
    ", {} fewer or as many": "، {} همین تعداد یا کمتر", "{} of amity": "{} دوستی", "{} of enmity": "{} دشمنی",
    "{} neither": "{} هیچ‌کدام", "{} of a sign not told": "{} با علامت گفته‌نشده",
  ]

  private static let ofForms: [String: String] = [
    "no number": "عدد نیست", "no value": "بی‌مقدار", "rank {}": "رتبهٔ {}", "One period.": "یک دوره.",
    "There is no value to draw.": "مقداری برای ترسیم نیست.", "One line": "یک خط",
    "Lines of equal value run side by side.": "خط‌های هم‌مقدار کنار هم می‌روند.",
    "A level is the value of a whole period.": "هر پله مقدار یک دورهٔ کامل است.",
    "Periods slide over each other; a value stands at the middle of its period.":
      "دوره‌ها روی هم می‌لغزند؛ هر مقدار در میانهٔ دورهٔ خود است.",
    "The number in a circle is the rank; actors of equal rank stand below one another.":
      "عدد درون دایره رتبه است؛ بازیگران هم‌رتبه زیر یکدیگرند.",
    "Values are drawn, not ranks, because periods overlap.": "مقدارها رسم شده‌اند نه رتبه‌ها، چون دوره‌ها هم‌پوشانی دارند.",
    "Where periods overlap a line follows the one that began last, and the other goes on as a thin line.":
      "هرجا دوره‌ها هم‌پوشانی دارند، خط از دوره‌ای پیروی می‌کند که دیرتر آغاز شده و دیگری با خط نازک ادامه می‌یابد.",
    "In colour the {} of {} that rank highest over time.": "رنگی: {} مورد از {} که در طول زمان بالاترین رتبه را دارند.",
    "In colour the {} of {} with the greatest values in a period or over time.":
      "رنگی: {} مورد از {} با بیشترین مقدار در یک دوره یا در طول زمان.",
    "Where a line is interrupted it has no value.": "هرجا خط گسسته است، مقداری ندارد.",
    "{} without a value": "{} بی‌مقدار", "ranks below the last row": "رتبه‌های پایین‌تر از ردیف آخر",
    "{} bands for want of room": "{} نوار به علت کمبود جا", "Bands: {}.": "نوارها: {}.",
    "{}, {}. Last of each: {}.": "{}، {}. آخرین مقدار هریک: {}.",
    "Cells": "خانه‌ها", "no tie": "بی‌پیوند", "Without a bloc": "بیرون از بلوک‌ها",
    "not sure: may hold, inferred, contested or hypothetical": "نامطمئن: محتمل، استنباطی، محل اختلاف یا فرضی",
    "A row has its actor's ties to those above; a tie without direction stands in both halves.":
      "هر ردیف پیوندهای بازیگر خود را با بازیگران بالا نشان می‌دهد؛ پیوند بی‌جهت در هر دو نیمه آمده است.",
    "Every tie stands twice: in the row of either of its actors.":
      "هر پیوند دو بار آمده است: در ردیف هریک از دو بازیگر.",
    "Actors stand by bloc, as the data name them.": "بازیگران بر پایهٔ بلوک‌های داده‌ها چیده شده‌اند.",
    "Those with amity stand close together, those with enmity apart.": "دوستان نزدیک هم و دشمنان دور از هم آمده‌اند.",
    "Matrix of {} by {}.": "ماتریس {} در {}.", "Bars": "میله‌ها", "goes on": "ادامه دارد",
    "began earlier": "پیش‌تر آغاز شده", "broken up: this end is not known": "بریده‌بریده: این سر نامعلوم است",
    "from the actor named first, or to it": "از بازیگر نخست یا به سوی او",
    "pale: may hold, not sure": "کم‌رنگ: محتمل، نامطمئن",
    "with breaks, on days not recorded": "با وقفه، در روزهای ثبت‌نشده",
    "A line across a lane is the day on which an actor took another's place.":
      "خط عمود بر هر ردیف روزی است که بازیگری جای دیگری را گرفته است.",
    "Ties without a date are drawn over all the days on which both actors exist.":
      "پیوندهای بی‌تاریخ در همهٔ روزهایی که هر دو بازیگر وجود دارند رسم شده‌اند.",
    "Not drawn: {} outside the days shown.": "رسم‌نشده: {} بیرون از روزهای نشان‌داده‌شده.",
    "{} left out for want of room.": "{} به علت کمبود جا رسم نشده است.", "Eras: {}.": "دوران‌ها: {}.",
    "Timeline: {} of {}.": "خط زمان: {}، {}.", "Most ties: {}.": "بیشترین پیوندها: {}.",
    "Ties over time": "پیوندها در گذر زمان",
  ]
}
