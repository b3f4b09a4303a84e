/// Where bytes come from, piece by piece: memory, a file, a pipe, a compressed stream.
///
/// A source is asked by one reader, which may go from thread to thread but asks from one at a time.
///
/// ```swift
/// struct Zeros: ByteSource {
///   var byteCount: Int? { nil }
///   func read(into buffer: inout [UInt8], at room: Range<Int>) -> Int { room.count }
/// }
/// ```
public protocol ByteSource: Sendable {
  /// How many bytes it gives in all; nil where that is not known beforehand.
  var byteCount: Int? { get }

  /// Puts the next bytes into a buffer.
  ///
  /// - Parameters:
  ///   - room: where in the buffer they go; not empty.
  /// - Returns: how many there are, at most as many as fit there; 0 at the end.
  /// - Throws: a `SourceFault` where they cannot be had.
  mutating func read(into buffer: inout [UInt8], at room: Range<Int>) throws(SourceFault) -> Int
}

/// Why the bytes of a source cannot be had.
public struct SourceFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in a sentence without its full stop.
  public let description: String
  /// What to do about it; empty where there is nothing to do.
  public let remedy: String

  /// A fault in a sentence without its full stop.
  public init(_ description: String, remedy: String = "") {
    self.description = description
    self.remedy = remedy
  }
}

/// Bytes that are in memory already.
public struct MemorySource: ByteSource {
  private let bytes: [UInt8]
  private var position = 0

  /// A source of these bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many there are.
  public var byteCount: Int? { bytes.count }

  /// Copies the next ones.
  ///
  /// - Complexity: O(*bytes copied*).
  public mutating func read(into buffer: inout [UInt8], at room: Range<Int>) -> Int {
    let count = min(room.count, bytes.count - position)
    buffer.replaceSubrange(room.lowerBound..<(room.lowerBound + count), with: bytes[position..<(position + count)])
    position += count
    return count
  }
}
