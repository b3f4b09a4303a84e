/// Reads a file of expected values, word by word; `Tests/Oracles/README.md` has its form.
struct OracleReader {
  private let file: String
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var variants: [String: OracleVariant] = [:]

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  /// All graphs of the file; none is a fault, so that no test passes for want of an oracle.
  mutating func graphs() throws(OracleFault) -> [OracleGraph] {
    var graphs: [OracleGraph] = []
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "#") {
        while nextWord() != nil {}
        nextLine()
      } else {
        graphs.append(try graph())
      }
    }
    guard !graphs.isEmpty else { throw fault("no graph") }
    return graphs
  }

  private mutating func graph() throws(OracleFault) -> OracleGraph {
    guard try text() == "graph" else { throw fault("no 'graph' where one should begin") }
    let (name, actorCount, direction) = (try text(), try integer(), try text())
    nextLine()
    var ties: [OracleGraph.Tie] = []
    while position < bytes.count, isDigit(bytes[position]) {
      ties.append(.init(source: try integer(), target: try integer(), strength: try number()))
      nextLine()
    }
    guard try text() == "arcs" else { throw fault("no 'arcs' after the ties") }
    var arcs: [OracleGraph.Dyad] = []
    while let source = nextWord() {
      arcs.append(.init(source: try integer(source), target: try integer()))
    }
    nextLine()
    guard try text() == "personalisation" else { throw fault("no 'personalisation' after the arcs") }
    let personalisation = try numbers()
    nextLine()
    var values: [OracleValue] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: "g") || !isGraphLine() {
      try readValues(into: &values)
      nextLine()
    }
    return OracleGraph(
      name: name, actorCount: actorCount, isDirected: direction == "directed", ties: ties, arcs: arcs,
      personalisation: personalisation, values: values)
  }

  private func isGraphLine() -> Bool { bytes[position...].starts(with: "graph ".utf8) }

  /// One line: the records it serves, then the numbers they share.
  private mutating func readValues(into values: inout [OracleValue]) throws(OracleFault) {
    var heads: [Head] = []
    var measure = ""
    var convention: OracleConvention?
    while let word = nextWord(), bytes[word.lowerBound] != UInt8(ascii: "=") {
      if bytes[word.upperBound - 1] == UInt8(ascii: ":") {
        measure = text(word.dropLast())
      } else if let named = OracleConvention(rawValue: text(word)) {
        convention = named
      } else {
        guard let convention else { throw fault("a variant without its library") }
        let (variant, factor) = try variant(word)
        heads.append(Head(convention: convention, measure: measure, variant: variant, factor: factor))
      }
    }
    let shared = try told()
    for head in heads { values.append(head.value(shared)) }
  }

  /// What stands after the equals sign.
  private mutating func told() throws(OracleFault) -> OracleValue.Expected {
    switch try text() {
    case "actors": .actors(try numbers().map { $0.isNaN ? nil : $0 })
    case "arcs": .arcs(try numbers())
    case "graph": .graph(try numbers())
    case "undefined": .undefined(try text())
    default: throw fault("what the values are is neither actors, arcs, graph nor undefined")
    }
  }

  /// `in+raw/9`: what a variant is called, and what the line's numbers are multiplied with for it.
  private mutating func variant(_ word: Range<Int>) throws(OracleFault) -> (OracleVariant, Double) {
    let (times, over) = (UInt8(ascii: "*"), UInt8(ascii: "/"))
    var end = word.lowerBound
    while end < word.upperBound, bytes[end] != times, bytes[end] != over { end += 1 }
    let name = text(word.lowerBound..<end)
    if variants[name] == nil {
      var variant: OracleVariant = []
      for key in name.split(separator: "+") {
        guard let known = OracleVariant(named: String(key)) else { throw fault("'\(key)' is no variant") }
        variant.formUnion(known)
      }
      variants[name] = variant
    }
    guard end < word.upperBound else { return (variants[name] ?? [], 1) }
    let factor = try number(end + 1..<word.upperBound)
    return (variants[name] ?? [], bytes[end] == times ? factor : 1 / factor)
  }

  private struct Head {
    let convention: OracleConvention
    let measure: String
    let variant: OracleVariant
    let factor: Double

    func value(_ shared: OracleValue.Expected) -> OracleValue {
      OracleValue(convention: convention, measure: measure, variant: variant, shared: shared, factor: factor)
    }
  }
}

extension OracleReader {
  /// The next word of the line, nil at its end.
  ///
  /// Every byte passes here, and tests are built without optimisation: hence the bare 0x20 for a space.
  private mutating func nextWord() -> Range<Int>? {
    var start = position
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    var end = start
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    position = end
    return start < end ? start..<end : nil
  }

  private mutating func nextLine() {
    position += 1
    line += 1
  }

  private mutating func text() throws(OracleFault) -> String {
    guard let word = nextWord() else { throw fault("the line ends too early") }
    return text(word)
  }

  private func text(_ word: Range<Int>) -> String { String(decoding: bytes[word], as: UTF8.self) }

  private mutating func number() throws(OracleFault) -> Double {
    guard let word = nextWord() else { throw fault("the line ends too early") }
    return try number(word)
  }

  private func number(_ word: Range<Int>) throws(OracleFault) -> Double {
    if word.count == 1, isDigit(bytes[word.lowerBound]) { return Double(bytes[word.lowerBound] - UInt8(ascii: "0")) }
    guard let number = Double(text(word)) else { throw fault("'\(text(word))' is no number") }
    return number
  }

  /// The numbers up to the end of the line.
  private mutating func numbers() throws(OracleFault) -> [Double] {
    var numbers: [Double] = []
    while let word = nextWord() { numbers.append(try number(word)) }
    return numbers
  }

  private mutating func integer() throws(OracleFault) -> Int {
    guard let word = nextWord() else { throw fault("the line ends too early") }
    return try integer(word)
  }

  private func integer(_ word: Range<Int>) throws(OracleFault) -> Int {
    var value = 0
    for place in word {
      guard isDigit(bytes[place]) else { throw fault("'\(text(word))' is no whole number") }
      value = 10 * value + Int(bytes[place] - UInt8(ascii: "0"))
    }
    return value
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private func fault(_ reason: String) -> OracleFault { OracleFault(file: file, line: line, reason: reason) }
}
