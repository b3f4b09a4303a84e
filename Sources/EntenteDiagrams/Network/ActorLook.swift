internal import Entente

/// How an actor's box looks: its shape tells states, armed groups and composites apart.
struct ActorLook: Hashable, Sendable {
  static let typeface = Typeface(size: 11.5, isBold: true)
  /// The width at which names are broken.
  private static let nameWidth = 104.0
  /// The width at which a word is cut.
  private static let greatestLineWidth = 190.0
  private static let mostLines = 4

  let lines: [String]
  let width: Double
  let height: Double
  let shape: Drawing.Box.Shape
  let border: Stroke.Pattern

  init(_ profile: ActorProfile) {
    let typeface = ActorLook.typeface
    // Nobody reads more of a name than its beginning, and a name of megabytes must not be measured word by word.
    let name = String((profile.name.allSatisfy(\.isWhitespace) ? profile.id : profile.name).prefix(300))
    var lines = typeface.lines(of: name, within: ActorLook.nameWidth)
    if lines.count > ActorLook.mostLines {
      lines = Array(lines.prefix(ActorLook.mostLines))
      lines[ActorLook.mostLines - 1] += " …"
    }
    self.lines = lines.map { typeface.shortened($0, to: ActorLook.greatestLineWidth) }
    width = max(52, (self.lines.map { typeface.width(of: $0) }.max() ?? 0) + 20)
    height = Double(lines.count) * typeface.lineHeight + 14
    (shape, border) = ActorLook.form(of: profile.kind)
  }

  static func form(of kind: ActorKind) -> (shape: Drawing.Box.Shape, border: Stroke.Pattern) {
    switch kind {
    case .state: (.rounded, .solid)
    case .armedGroup: (.octagon, .solid)
    case .composite: (.rounded, .dashed)
    default: (.square, .solid)
    }
  }
}
