/// The head of a page: whose data, what is shown, and of when or made how.
struct PageHeader {
  static let margin = 28.0
  private static let dataTypeface = Typeface(size: 11)
  private static let titleTypeface = Typeface(size: 20, isBold: true)
  private static let subtitleTypeface = Typeface(size: 11.5)

  private let rows: [(text: String, y: Double, typeface: Typeface, color: String)]
  /// The right edge of the text, where it begins there.
  private let rightEdge: Double?
  /// From the upper edge of the page to where its matter may begin.
  let height: Double

  /// - Parameters:
  ///   - dataTitle: what the data are called; in small letters above the title.
  ///   - width: the room for a line of text.
  init(
    dataTitle: String, title: String, subtitle: String, palette: Palette, width: Double,
    language: Language = .english
  ) {
    rightEdge = language.isRightToLeft ? PageHeader.margin + width : nil
    var rows: [(text: String, y: Double, typeface: Typeface, color: String)] = []
    // Without the first row the others move up.
    var y = dataTitle.isEmpty ? 37.0 : 30.0
    func add(_ text: String, _ typeface: Typeface, _ color: String, first: Double, next: Double, most: Int) {
      let lines = typeface.lines(of: String(text.prefix(1_000)), within: width, fillingLines: true)
      for (number, line) in lines.prefix(most).enumerated() where !line.isEmpty {
        y += number == 0 ? first : next
        let isCut = number == most - 1 && lines.count > most
        rows.append((typeface.shortened(isCut ? line + " …" : line, to: width), y, typeface, color))
      }
    }
    add(dataTitle, PageHeader.dataTypeface, palette.quietText, first: 0, next: 14, most: 2)
    add(title, PageHeader.titleTypeface, palette.text, first: dataTitle.isEmpty ? 0 : 25, next: 24, most: 3)
    if rows.last?.typeface == PageHeader.titleTypeface { y += 6 }
    add(subtitle, PageHeader.subtitleTypeface, palette.quietText, first: 15, next: 15, most: 3)
    self.rows = rows
    height = y + 16
  }

  var marks: [Drawing.Mark] {
    rows.map { row in
      .text(
        .init(
          string: row.text, position: Point(rightEdge ?? PageHeader.margin, row.y),
          anchor: rightEdge == nil ? .start : .end,
          typeface: row.typeface, color: row.color))
    }
  }
}
