public import Entente

extension ActorGraph {
  /// Whether the file at a path begins as `pack(into:)` begins; false where there is none.
  ///
  /// - Complexity: O(1).
  public static func isPacked(_ path: String) -> Bool {
    guard let file = try? MappedFile(path) else { return false }
    let size = unsafe file.bytes.count
    return PackedFormat.begins(file.copy(0..<min(size, PackedFormat.signature.count)))
  }

  /// Opens a graph that `pack(into:)` has written.
  ///
  /// The header and the side tables are checked now; ties stay in the file, and are to be checked before they are read: all of them or
  /// those of a spell, by `check(_:)`.
  ///
  /// ```swift
  /// let graph = try ActorGraph.open(packed: "events.entente")
  /// try graph.check()
  /// ```
  /// - Throws: a `PackedFault` where there is no such file, it is of another version, or damaged.
  /// - Complexity: O(*actors*), and of what is said of ties in words; whatever the number of events.
  public static func open(packed path: String) throws(PackedFault) -> ActorGraph {
    let file = try MappedFile(path)
    let (header, frontSize) = try PackedFormat.header(of: file)
    let tables = file.copy((frontSize - header.sideTables.byteCount)..<frontSize)
    guard BlockChecksum.sum(unsafe tables.span.bytes) == header.sideTables.sum else {
      throw .damaged("its side tables are not what was written")
    }
    let parts = try PackedSideTables.decoded(tables, tieCount: header.tieCount)
    guard header.forms.allSatisfy({ Int($0.kind) < parts.builder.kinds.count }) else {
      throw .damaged("it tells of kinds that there are not")
    }
    let columns = PackedFormat.columns(
      header, from: PackedFormat.aligned(frontSize), in: file, actors: parts.builder.actors.count)
    do {
      return try parts.builder.build(columns, parts.ledger, datedSpell: parts.datedSpell)
    } catch {
      throw .damaged("\(error)")
    }
  }
}

extension PackedFormat {
  /// The header of a file, and where the columns may begin.
  fileprivate static func header(of file: MappedFile) throws(PackedFault) -> (PackedHeader, frontSize: Int) {
    let size = unsafe file.bytes.count
    guard size >= preambleSize else { throw .cutShort }
    var preamble = PackedDecoder(file.copy(0..<preambleSize))
    for byte in signature {
      if try preamble.byte() != byte { throw PackedFault("it is no packed graph", remedy: "") }
    }
    let found = try preamble.fixed()
    guard found == UInt64(version) else {
      throw PackedFault(
        "it was packed in version \(found) of the form, and this program reads version \(version)",
        remedy: "pack the data again with this program, or read it with the one that packed it")
    }
    let (length, sum) = (try preamble.fixed(), try preamble.fixed())
    guard length <= UInt64(size - preambleSize) else { throw .cutShort }
    let bytes = file.copy(preambleSize..<(preambleSize + Int(length)))
    guard BlockChecksum.sum(unsafe bytes.span.bytes) == sum else {
      throw .damaged("its header is not what was written")
    }
    let header = try PackedHeader(bytes, fileSize: size)
    let frontSize = preambleSize + bytes.count + header.sideTables.byteCount
    guard frontSize <= size, aligned(frontSize) + header.columnBytes <= size || header.columns.isEmpty else {
      throw .cutShort
    }
    return (header, frontSize)
  }

  /// The columns as they stand in the file.
  fileprivate static func columns(
    _ header: PackedHeader, from start: Int, in file: MappedFile, actors: Int
  ) -> TieColumns {
    func column<Element>(_ column: PackedColumn, _: Element.Type = Element.self) -> Column<Element> {
      guard let stretch = header.columns.first(where: { $0.column == column }) else { return Column() }
      let range = (start + stretch.start)..<(start + stretch.start + stretch.byteCount)
      return unsafe Column(UnsafeRawBufferPointer(rebasing: file.bytes[range]), heldBy: file)
    }
    let landmarks = DayLandmarks(header.landmarks)
    let columns = TieColumns(
      source: column(.source), target: column(.target), kind: column(.kind),
      days: [column(.earliestOnset), column(.latestOnset), column(.earliestTerminus), column(.latestTerminus)],
      strength: column(.strength), attributes: column(.attributes), isInOrder: header.isInOrder, landmarks: landmarks,
      forms: TieForms(header.forms), mayBeNegative: header.mayBeNegative)
    return columns.guarded(by: PackedGuard(header, columns, actors: actors))
  }
}
