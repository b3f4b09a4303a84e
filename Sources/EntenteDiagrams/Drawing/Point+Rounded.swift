extension Point {
  /// Whole points: a place that differs in the tenth decimal must not differ in the file.
  var rounded: Point { Point(x.rounded(), y.rounded()) }
}
