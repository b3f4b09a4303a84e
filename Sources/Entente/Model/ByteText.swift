/// Text that compares and sorts by its UTF-8 bytes.
///
/// Swift's own text is one when it looks the same: `é` in one scalar or in two. A database compares bytes, and so two
/// engines that are to agree must: names in tables of events are this.
public struct ByteText: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The text.
  public let text: String

  /// The text, as it is.
  public init(_ text: String) { self.text = text }

  /// The text, as it is.
  public init(stringLiteral text: String) { self.text = text }

  /// The text.
  public var description: String { text }

  /// Whether there is no text at all.
  public var isEmpty: Bool { text.isEmpty }
}

extension ByteText: Hashable {
  /// Whether the two are the same bytes.
  public static func == (left: ByteText, right: ByteText) -> Bool {
    // Bytes as they lie in memory, where they do: one after the other through a view they cost ten times as much.
    let isSame = unsafe left.text.utf8.withContiguousStorageIfAvailable { left in
      unsafe right.text.utf8.withContiguousStorageIfAvailable { right in
        unsafe left.count == right.count && left.elementsEqual(right)
      }
    }
    if case .some(.some(let isSame)) = isSame { return isSame }
    return left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Feeds the bytes.
  public func hash(into hasher: inout Hasher) {
    let isHashed: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
    if isHashed == nil { for byte in text.utf8 { hasher.combine(byte) } }
    hasher.combine(UInt8.max)
  }
}

extension ByteText: Comparable {
  /// Whether the left one's bytes come first.
  public static func < (left: ByteText, right: ByteText) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
