import Testing

struct CIEDE2000Tests {
  /// Rows of the paper's table 1.
  @Test(arguments: [
    ([50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425), ([50, -1, 2], [50, 0, 0], 2.3669),
    ([50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195), ([50, 2.5, 0], [73, 25, -18], 27.1492),
    ([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373),
    ([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082),
  ])
  func `differences are those the formula's authors print`(one: [Double], other: [Double], difference: Double) {
    let value = CIEDE2000.difference((one[0], one[1], one[2]), (other[0], other[1], other[2]))
    #expect(abs(value - difference) < 5e-5)
  }
}
