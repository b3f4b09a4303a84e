extension Double {
  /// The number in the fewest digits that read back as the same number; whole numbers without a point.
  var shortestText: String {
    description.hasSuffix(".0") ? String(description.dropLast(2)) : description
  }
}
