internal import Entente

/// All of a graph but the columns of its ties, as bytes.
enum PackedSideTables {
  static func encoded(_ graph: ActorGraph) -> [UInt8] {
    var encoder = PackedEncoder()
    let header = graph.header
    encoder.write(header.title)
    encoder.write(header.contributors) { $0.write($1) }
    encoder.write(header.licence)
    encoder.write(header.titles)
    encoder.write(graph.observed)
    encoder.write(graph.declaresObserved)
    encoder.write(graph.actors) { $0.write(actor: $1) }
    encoder.write(graph.kinds) { $0.write(kind: $1) }
    encoder.write(graph.sources) { encoder, source in
      for text in [source.id, source.title, source.author, source.year, source.url] { encoder.write(text) }
    }
    encoder.write(graph.eras) { encoder, era in
      for text in [era.id, era.name, era.when.text, era.basis, era.note] { encoder.write(text) }
      encoder.write(era.names)
    }
    encoder.write(ledger: graph.tieStorage.ledger)
    return encoder.bytes
  }

  /// Reads them back: a builder that knows all but the ties, what is said of ties, and the days the data reach over.
  static func decoded(
    _ bytes: [UInt8], tieCount: Int
  ) throws(PackedFault) -> (builder: ActorGraph.Builder, ledger: TieLedger, datedSpell: Spell?) {
    var decoder = PackedDecoder(bytes)
    do {
      var builder = ActorGraph.Builder(kinds: [])
      builder.header.title = try decoder.text()
      builder.header.contributors = try decoder.list { (decoder) throws(PackedFault) in try decoder.text() }
      builder.header.licence = try decoder.text()
      builder.header.titles = try decoder.texts()
      let spell = try decoder.spell()
      if try decoder.flag() { builder.observed = spell }
      let actorCount = try decoder.count(atMost: bytes.count / PackedDecoder.smallestActor)
      builder.reserveActors(actorCount)
      for _ in 0..<actorCount { try builder.addActor(try decoder.actor()) }
      for kind in try decoder.list({ (decoder) throws(PackedFault) in try decoder.kind() }) {
        try builder.addKind(kind)
      }
      let sources = try decoder.list { (decoder) throws(PackedFault) in
        Source(
          id: try decoder.text(), title: try decoder.text(), author: try decoder.text(), year: try decoder.text(),
          url: try decoder.text())
      }
      for source in sources { try builder.addSource(source) }
      for era in try decoder.list({ (decoder) throws(PackedFault) in try decoder.era() }) { try builder.addEra(era) }
      let ledger = try decoder.ledger(tieCount: tieCount, sourceCount: sources.count)
      guard decoder.isAtEnd else { throw PackedFault.damaged("there is more in it than there should be") }
      return (builder, ledger, spell)
    } catch let fault as PackedFault {
      throw fault
    } catch {
      throw .damaged("\(error)")
    }
  }
}

extension PackedEncoder {
  fileprivate mutating func write(_ spell: Spell?) {
    write(spell != nil)
    if let spell {
      write(Int(spell.onset.ordinal))
      write(Int(spell.terminus.ordinal))
    }
  }

  fileprivate mutating func write(actor: ActorProfile) {
    write(actor.id)
    write(actor.name == actor.id ? nil : actor.name)
    write(actor.kind.rawValue)
    write(actor.lifetime?.text)
    write(actor.predecessor)
    for text in [actor.iso3, actor.cow, actor.gw, actor.bloc] { write(text) }
    write(actor.coordinates != nil)
    if let coordinates = actor.coordinates {
      write(coordinates.latitude)
      write(coordinates.longitude)
    }
    write(actor.note)
    write(actor.names)
  }

  fileprivate mutating func write(kind: TieKind) {
    write(kind.id)
    write(kind.name)
    write(kind.family.rawValue)
    write(Int(kind.sign.rawValue))
    write(kind.isDirected)
    write(kind.color)
    write(kind.line?.rawValue)
    write(kind.label)
    write(kind.names)
    write(kind.labels)
  }
}

extension PackedDecoder {
  /// How many bytes an actor takes at least.
  fileprivate static let smallestActor = 12

  fileprivate mutating func spell() throws(PackedFault) -> Spell? {
    guard try flag() else { return nil }
    let (onset, terminus) = (Int32(exactly: try integer()), Int32(exactly: try integer()))
    guard let onset, let terminus, onset < terminus else { throw .damaged("its days are none") }
    return Spell(from: Day(ordinal: onset), until: Day(ordinal: terminus))
  }

  mutating func optionalDate() throws(PackedFault) -> EDTF? {
    guard let text = try optionalText() else { return nil }
    return try date(text)
  }

  private func date(_ text: String) throws(PackedFault) -> EDTF {
    do { return try EDTF(text) } catch { throw .damaged("\(Excerpt.shown(text)) in it is no date") }
  }

  fileprivate mutating func actor() throws(PackedFault) -> ActorProfile {
    let id = try text()
    var actor = ActorProfile(id: id, name: try optionalText())
    actor.kind = ActorKind(rawValue: try text())
    actor.lifetime = try optionalDate()
    actor.predecessor = try optionalText()
    (actor.iso3, actor.cow, actor.gw, actor.bloc) = (try text(), try text(), try text(), try text())
    if try flag() { actor.coordinates = .init(latitude: try double(), longitude: try double()) }
    actor.note = try text()
    actor.names = try texts()
    return actor
  }

  fileprivate mutating func kind() throws(PackedFault) -> TieKind {
    let (id, name) = (try text(), try text())
    guard let family = KindFamily(rawValue: try text()),
      let sign = Sign(rawValue: UInt8(truncatingIfNeeded: try integer()))
    else { throw .damaged("a kind in it has no family or no sign") }
    let isDirected = try flag()
    let color = try text()
    let line = try optionalText().flatMap { LineStyle(rawValue: $0) }
    return TieKind(
      id: id, name: name, family: family, sign: sign, isDirected: isDirected, color: color, line: line,
      label: try text(),
      names: try texts(), labels: try texts())
  }

  fileprivate mutating func era() throws(PackedFault) -> Era {
    let (id, name) = (try text(), try text())
    let when = try date(try text())
    let (basis, note, names) = (try text(), try text(), try texts())
    do {
      return try Era(id: id, name: name, when: when, basis: basis, note: note, names: names)
    } catch {
      throw .damaged(error.message)
    }
  }
}
