/// What separates the fields of a table: a comma, a semicolon or a tab.
enum Delimiter {
  /// The delimiter a header line uses.
  ///
  /// The one that stands most often in the first line outside quotes; a comma before a semicolon before a tab where
  /// they stand equally often or not at all. Spreadsheets write semicolons where the comma is the decimal mark, and
  /// a header, unlike the rows below it, holds no decimals.
  ///
  /// - Complexity: O(*length of the first line*), of which 64 KiB are looked at.
  static func sniffed(in bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.dropFirst(ByteOrderMark.length(in: bytes)).prefix(65_536) {
      switch byte {
      case Byte.quote: isQuoted.toggle()
      case _ where isQuoted: continue
      case Byte.lineFeed, Byte.carriageReturn: return mostFrequent(counts)
      case Byte.comma, Byte.semicolon, Byte.tab: counts[byte, default: 0] += 1
      default: continue
      }
    }
    return mostFrequent(counts)
  }

  private static func mostFrequent(_ counts: [UInt8: Int]) -> UInt8 {
    var best = Byte.comma
    for candidate in [Byte.semicolon, Byte.tab] where counts[candidate, default: 0] > counts[best, default: 0] {
      best = candidate
    }
    return best
  }
}
