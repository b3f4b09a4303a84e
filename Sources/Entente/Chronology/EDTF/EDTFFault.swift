/// Why a text is no EDTF date, where, and what to write instead.
public struct EDTFFault: Error, Hashable, Sendable {
  /// Where the trouble starts, in UTF-8 bytes from the start of the text.
  public let offset: Int

  /// What is wrong: *there is no month 13*.
  public let message: String

  /// The rule that was broken, which is the remedy where nothing better can be guessed.
  private let rule: String

  /// The text that was read; empty when it is too long for guesses.
  private var text = ""

  init(_ offset: Int, _ message: String, _ rule: String) {
    self.offset = offset
    self.message = message
    self.rule = rule
  }

  /// What to do about it: *write 1995-06-01*, or the rule: *months go from 01 to 12*.
  ///
  /// It is worked out when it is asked for, so that a file of a million bad dates is counted fast.
  public var remedy: String {
    let suggestions = suggestions
    return suggestions.isEmpty ? rule : "write \(suggestions.joined(separator: " or "))"
  }

  /// The texts that may be meant, the likeliest first, each of them EDTF; none where that cannot be guessed.
  public var suggestions: [String] { text.isEmpty ? [] : EDTFMending.suggestions(for: text) }

  /// The same fault with the text in mind, for its remedy.
  func reading(_ bytes: Span<UInt8>) -> EDTFFault {
    // Nobody's slip of the pen is longer.
    guard bytes.count <= 200 else { return self }
    var fault = self
    fault.text = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    return fault
  }
}

extension EDTFFault: CustomStringConvertible {
  /// The message and the remedy in one line.
  public var description: String { "\(message) (\(remedy))" }
}
