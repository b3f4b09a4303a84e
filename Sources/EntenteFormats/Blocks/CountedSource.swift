internal import Synchronization

/// How many bytes some sources have given together.
final class ByteCounter: Sendable {
  private let bytes = Atomic(0)

  var count: Int { bytes.load(ordering: .relaxed) }

  func add(_ count: Int) { bytes.add(count, ordering: .relaxed) }
}

/// A source whose bytes are counted as they are taken: of a packed stream those of the file, so that its share can be told.
struct CountedSource: ByteSource {
  private var source: any ByteSource
  private let counter: ByteCounter

  init(_ source: any ByteSource, _ counter: ByteCounter) { (self.source, self.counter) = (source, counter) }

  var byteCount: Int? { source.byteCount }

  mutating func read(into buffer: inout [UInt8], at room: Range<Int>) throws(SourceFault) -> Int {
    let count = try source.read(into: &buffer, at: room)
    counter.add(count)
    return count
  }
}
