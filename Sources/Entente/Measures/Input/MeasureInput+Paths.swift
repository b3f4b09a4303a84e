internal import EntenteKernel

extension MeasureInput {
  /// How near lengths must be, relative to themselves, to be one length: a path's length is a sum of roundings.
  private static let tolerance = 1e-10

  /// How far each actor reaches, or is reached: over hops, or over the distances that were chosen.
  ///
  /// - Parameter side: `out` along the arcs, `in` against them, `both` whichever way they point.
  func reach(_ side: Direction) async throws(MeasureError) -> Reach {
    let (forward, backward) = sides(try lengthArcs(), side)
    do {
      if forward.isWeighted { return try await DistancePaths(forward: forward).reach() }
      return try await HopPaths(forward: forward, backward: backward).reach()
    } catch {
      throw .cancelled
    }
  }

  /// For each actor the sum over ordered pairs of the others of the share of their shortest paths that pass through it.
  func betweennessSums() async throws(MeasureError) -> [Double] {
    let (forward, backward) = sides(try lengthArcs(), .out)
    do {
      if forward.isWeighted {
        return try await DistancePaths(forward: forward, tolerance: Self.tolerance).betweenness()
      }
      return try await HopPaths(forward: forward, backward: backward).betweenness()
    } catch {
      throw .cancelled
    }
  }

  /// The arcs, and for each the sum over ordered pairs of actors of the share of their shortest paths that pass along it.
  func arcBetweennessSums() async throws(MeasureError) -> (arcs: ArcRows, sums: [Double]) {
    let (forward, backward) = sides(try lengthArcs(), .out)
    do {
      if forward.isWeighted {
        let paths = DistancePaths(forward: forward, tolerance: Self.tolerance)
        return (forward, try await paths.arcBetweenness())
      }
      return (forward, try await HopPaths(forward: forward, backward: backward).arcBetweenness())
    } catch {
      throw .cancelled
    }
  }

  /// The arcs as a walk on one side meets them, and the same turned round.
  private func sides(_ arcs: ArcRows, _ side: Direction) -> (forward: ArcRows, backward: ArcRows) {
    guard isDirected else { return (arcs, arcs) }
    let reversed = arcs.reversed()
    switch side {
    case .out: return (arcs, reversed)
    case .in: return (reversed, arcs)
    case .both:
      let both = arcs.shorterOfBothWays(with: reversed)
      return (both, both)
    }
  }
}
