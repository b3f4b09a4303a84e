/// Numbers one after another: an array of our own, or the bytes of a file that somebody else holds in memory.
package struct Column<Element: BitwiseCopyable & Sendable>: Sendable {
  private var own: [Element] = []
  private var held: HeldElements<Element>?

  package init() {}

  /// A column of our own.
  package init(_ elements: [Element]) { own = elements }

  /// A column that stands in memory which lasts as long as its owner.
  ///
  /// - Parameter bytes: aligned as its elements are, and never written to again.
  package init(_ bytes: UnsafeRawBufferPointer, heldBy owner: any AnyObject & Sendable) {
    held = unsafe HeldElements(bytes, owner)
  }

  /// How many there are.
  ///
  /// - Complexity: O(1).
  package var count: Int { held?.count ?? own.count }

  package var isEmpty: Bool { count == 0 }

  package var indices: Range<Int> { 0..<count }

  package var last: Element? { isEmpty ? nil : self[count - 1] }

  package subscript(place: Int) -> Element { if let held { held[place] } else { own[place] } }

  /// Reads all of them; the span is valid in the body only.
  @inline(__always)
  package func withSpan<Result, Failure: Error>(
    _ body: (Span<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let held else { return try body(own.span) }
    return try held.withSpan(body)
  }

  /// Changes some of them, after making the column our own where it is not.
  @inline(__always)
  package mutating func withMutableSpan(_ body: (inout MutableSpan<Element>) -> Void) {
    withOwn { own in
      var span = own.mutableSpan
      body(&span)
    }
  }

  /// All of them, as an array: shared where the column is our own, else copied.
  package var elements: [Element] { held == nil ? own : withSpan { span in span.indices.map { span[$0] } } }

  package mutating func reserveCapacity(_ capacity: Int) { withOwn { $0.reserveCapacity(capacity) } }

  package mutating func append(_ element: Element) { withOwn { $0.append(element) } }

  /// Adds the same element many times.
  package mutating func append(_ element: Element, count: Int) {
    withOwn { $0.append(contentsOf: repeatElement(element, count: count)) }
  }

  /// Adds elements.
  ///
  /// - Complexity: O(*elements*), amortised.
  package mutating func append(_ elements: ArraySlice<Element>) {
    // An array grows as it should when it is added to, and these are copied as they lie in memory.
    withOwn { $0.append(contentsOf: elements) }
  }

  /// Changes the column, after making it our own where it is not.
  @inline(__always)
  private mutating func withOwn(_ change: (inout [Element]) -> Void) {
    if held != nil {
      own = elements
      self.held = nil
    }
    change(&own)
  }
}

/// Elements in memory that somebody else holds.
///
/// The proof for @unchecked: both properties are set once; nothing is ever written through `elements`, and whoever gave the bytes
/// has promised that nobody else in this program writes to them; the owner that keeps them in their place is `Sendable` and lives as
/// long as this. Bounds are checked at every place, as a span or by the subscript.
@safe private final class HeldElements<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private let elements: UnsafeBufferPointer<Element>
  private let owner: any AnyObject & Sendable

  init(_ bytes: UnsafeRawBufferPointer, _ owner: any AnyObject & Sendable) {
    unsafe elements = bytes.bindMemory(to: Element.self)
    self.owner = owner
  }

  var count: Int { unsafe elements.count }

  subscript(place: Int) -> Element {
    precondition(place >= 0 && place < count, "no such place in the column")
    return unsafe elements[place]
  }

  @inline(__always)
  func withSpan<Result, Failure: Error>(
    _ body: (Span<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withExtendedLifetime(owner) { () throws(Failure) in try body(unsafe Span(_unsafeElements: elements)) }
  }
}
