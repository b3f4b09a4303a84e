internal import Entente

/// How a line of a comparison looks: its mark says what became of it, its width says so again, and hue and pattern are
/// those of its kind and sign, as in a network.
struct DifferenceLook {
  static let labelTypeface = TieLook.labelTypeface
  /// The pale band of two actors that turned.
  static let bandWidth = 7.0

  /// What a label begins with; in periods that do not follow each other, `new` says no more than "in the second only".
  enum Mark: String, CaseIterable {
    case begun = "new"
    case ended = "×"
    case turned = "⇄"
    case strengthened = "▲"
    case weakened = "▼"
    case kept = ""

    init(_ change: Comparison.Change) {
      switch change {
      case .begun: self = .begun
      case .ended: self = .ended
      case .strengthened: self = .strengthened
      case .weakened: self = .weakened
      case .kept: self = .kept
      }
    }
  }

  let mark: Mark
  let stroke: Stroke
  let label: String
  /// The mark and the doubts, without the kind.
  let shortLabel: String
  let labelColor: String
  /// What says how sure it is.
  let doubts: [TieMark]
  let isDirected: Bool

  init(_ strand: DifferenceScene.Strand, in graph: ActorGraph, palette: Palette, words: Words) {
    switch strand {
    case .relation(let relation): self.init(relation, in: graph, palette, words)
    case .turn(let turn): self.init(turn, palette, words)
    }
  }

  private init(_ relation: Comparison.Relation, in graph: ActorGraph, _ palette: Palette, _ words: Words) {
    let mark = Mark(relation.change)
    let kind = graph.kind(relation.kind)
    let ties = (relation.after ?? relation.before)?.ties.map(graph.tie) ?? []
    // The tie that is best vouched for speaks for the relation.
    let look = ties.min { ($0.status, $0.index) < ($1.status, $1.index) }.map {
      TieLook($0, kind, isCertain: relation.isCertain, palette: palette, words)
    }
    let hue = palette.color(of: kind)
    let (color, width) =
      switch mark {
      case .begun: (hue, 2.6)
      case .strengthened, .turned: (hue, 2.0)
      case .weakened: (hue, 1.2)
      case .ended: (ScreenColor.mix(hue, with: palette.ground, share: 0.5), 1.4)
      case .kept: (ScreenColor.mix(palette.quietText, with: palette.ground, share: 0.6), 0.8)
      }
    let pattern = look?.pattern ?? .solid
    self.mark = mark
    // The two lines of a double one stand at a fixed distance: wider, they run together.
    stroke = Stroke(color: color, width: pattern == .double ? min(width, 1.2) : width, pattern: pattern)
    doubts = look?.marks ?? []
    isDirected = relation.isDirected
    let word = DifferenceLook.labelTypeface.shortened(kind.label, to: 110)
    label =
      mark == .kept
      ? ""
      : ([words[mark.rawValue], word] + doubts.map { words[$0.rawValue] }).filter { !$0.isEmpty }.joined(separator: " ")
    shortLabel =
      mark == .kept
      ? "" : ([words[mark.rawValue]] + doubts.map { words[$0.rawValue] }).filter { !$0.isEmpty }.joined(separator: " ")
    labelColor = mark == .ended ? palette.quietText : look?.labelColor ?? palette.text
  }

  private init(_ turn: Comparison.Turn, _ palette: Palette, _ words: Words) {
    mark = .turned
    stroke = Stroke(color: palette.rule, width: DifferenceLook.bandWidth)
    doubts = turn.isCertain ? [] : [.possible]
    isDirected = false
    let signs = "\(DifferenceLook.glyph(turn.before.sign)) → \(DifferenceLook.glyph(turn.after.sign))"
    label = ([Mark.turned.rawValue, signs] + doubts.map { words[$0.rawValue] }).joined(separator: " ")
    shortLabel = label
    labelColor = palette.text
  }

  /// A sign as one letter.
  static func glyph(_ sign: FoldedSign) -> String {
    switch sign {
    case .positive: "+"
    case .negative: "−"
    case .ambivalent: "±"
    case .unsigned: "·"
    case .unknown: "?"
    }
  }

  /// A sign in words.
  static func meaning(_ sign: FoldedSign) -> String {
    switch sign {
    case .positive: "amity"
    case .negative: "enmity"
    case .ambivalent: "both at once"
    case .unsigned: "neither"
    case .unknown: "a sign not told"
    }
  }
}
