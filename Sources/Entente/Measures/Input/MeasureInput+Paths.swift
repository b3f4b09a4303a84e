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
      let hops = HopPaths(forward: forward, backward: backward)
      guard forward.isWeighted else { return try await hops.reach() }
      var reach = try await DistancePaths(forward: forward).reach()
      if forward.weights.contains(.infinity) { reach.addInfinitelyFar(try await hops.reach()) }
      return reach
    } catch {
      throw .cancelled
    }
  }

  /// For each actor the sum over ordered pairs of the others of the share of their shortest paths that pass through it.
  func betweennessSums() async throws(MeasureError) -> [Double] {
    let (forward, backward) = sides(try lengthArcs(), .out)
    do {
      guard forward.isWeighted else {
        return try await HopPaths(forward: forward, backward: backward).betweenness()
      }
      return try await DistancePaths(forward: forward.withoutInfinities(), tolerance: Self.tolerance).betweenness()
    } catch {
      throw .cancelled
    }
  }

  /// The arcs, and for each the sum over ordered pairs of actors of the share of their shortest paths that pass along it.
  func arcBetweennessSums() async throws(MeasureError) -> (arcs: ArcRows, sums: [Double]) {
    let (forward, backward) = sides(try lengthArcs(), .out)
    do {
      guard forward.isWeighted else {
        return (forward, try await HopPaths(forward: forward, backward: backward).arcBetweenness())
      }
      let paths = DistancePaths(forward: forward.withoutInfinities(), tolerance: Self.tolerance)
      return (forward, try await paths.arcBetweenness())
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

extension ArcRows {
  /// The same arcs, those that are infinitely long so long that no path of others is longer: a path then goes along one
  /// only where there is no other.
  fileprivate func withoutInfinities() -> ArcRows {
    guard weights.contains(.infinity) else { return self }
    let longest = weights.reduce(0) { $1 < .infinity ? Swift.max($0, $1) : $0 }
    let beyond = Swift.max(longest, 1) * Double(nodeCount + 1)
    return ArcRows(offsets: offsets, heads: heads, weights: weights.map { $0 < .infinity ? $0 : beyond })
  }
}
