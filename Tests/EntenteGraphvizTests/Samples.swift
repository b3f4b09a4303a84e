/// DOT text to draw in these tests, on a canvas of 400 by 300 points.
enum Samples {
  /// Two actors, a tie with a curve and a label, and a ground with text.
  static let picture = canvas(
    background: """
      c 7 -#fbfaf5 C 7 -#fbfaf5 P 4 0 0 400 0 400 300 0 300 \
      c 7 -#000000 F 12 9 -Helvetica t 1 T 200 280 0 60 5 -Title
      """,
    """
    a [pos="60,60", label="Alpha", id="actor_a", class="actor"];
    b [pos="340,60", label="Bravo"];
    a -> b [pos="e,304,60 96,60 150,60 250,60 294,60", label="since 1990", lp="200,70", id="tie_1", class="tie rivalry"];
    """)

  static func canvas(background: String? = nil, _ body: String) -> String {
    let ground = background.map { #", _background="\#($0)""# } ?? ""
    return """
      digraph "picture" {
      graph [layout=nop2, notranslate=true, pad=0, margin=0, bgcolor=transparent, viewport="400,300,1,200,150"\(ground)];
      node [shape=box, fixedsize=true, width=1, height=0.5, fontname="Helvetica,Arial,sans-serif", fontsize=12];
      \(body)
      }
      """
  }

  /// A ring of `actors` with `ties` between them.
  static func ring(actors: Int, ties: Int) -> String {
    let places = (0..<actors).map { (x: 20 + $0 * 360 / actors, y: 20 + $0 * 7 % 11 * 24) }
    let nodes = places.enumerated().map { #"n\#($0) [pos="\#($1.x),\#($1.y)", label="Actor \#($0)"];"# }
    let edges = (0..<ties).map { tie in
      let (from, to) = (tie % actors, (tie * 3 + 1) % actors)
      let (a, b) = (places[from], places[to])
      return #"n\#(from) -> n\#(to) [pos="e,\#(b.x),\#(b.y) \#(a.x),\#(a.y) 100,100 200,100 \#(b.x),\#(b.y + 10)"];"#
    }
    return canvas((nodes + edges).joined(separator: "\n"))
  }
}

extension String {
  init(utf8 bytes: [UInt8]) { self = String(decoding: bytes, as: UTF8.self) }
}
