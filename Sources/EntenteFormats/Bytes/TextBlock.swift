/// Some whole rows of a table, as they stand in its file.
struct TextBlock: Sendable {
  /// Bytes behind the text that mean nothing, so that it can be looked at eight bytes at a time.
  static let padding = 8

  /// The text, then bytes that mean nothing.
  var bytes: [UInt8]
  /// Where the text begins: behind a byte-order mark.
  let start: Int
  /// Where the text ends: behind a line break.
  let end: Int

  /// Text that is in memory whole.
  ///
  /// - Parameter isAtStart: whether the file begins here, so that a byte-order mark may.
  init(_ text: consuming [UInt8], isAtStart: Bool = true) {
    bytes = text
    let length = bytes.count
    end = length
    bytes.append(contentsOf: repeatElement(0, count: TextBlock.padding))
    start = isAtStart ? ByteOrderMark.length(in: bytes) : 0
  }

  /// - Parameter bytes: the text up to `end`, and behind it at least as many bytes of whatever it may be as `padding` says.
  init(padded bytes: consuming [UInt8], end: Int, isAtStart: Bool) {
    self.bytes = bytes
    self.end = end
    start = isAtStart ? min(end, ByteOrderMark.length(in: self.bytes)) : 0
  }
}
