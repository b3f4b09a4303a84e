/// Why something cannot be part of an actor graph.
public enum ModelFault: Error, Hashable, Sendable {
  case emptyID
  case duplicateActor(id: String)
  case unknownPredecessor(actor: String, predecessor: String)
  case successionCycle(actor: String)
  case duplicateKind(id: String)
  case tooManyKinds(limit: Int)
  case unknownKind(id: String)
  case duplicateSource(id: String)
  case unknownSource(id: String)
  case duplicateEra(id: String)
  case duplicateTie(id: String)
  /// A date whose year lies beyond the days the calendar here counts.
  case undatable(date: String)
  /// A tie wholly outside the lifetime of one of its actors.
  case outsideLifetime(actor: String, lifetime: String)
  /// A tie between two actors that were never alive on the same day.
  case neverAlive(actor: String, with: String)
}

extension ModelFault {
  /// What to do about it.
  public var remedy: String {
    switch self {
    case .emptyID: "give it an id"
    case .duplicateActor, .duplicateKind, .duplicateSource, .duplicateEra, .duplicateTie:
      "give one of the two another id"
    case .unknownPredecessor(_, let predecessor): "add \(predecessor), or leave the predecessor out"
    case .successionCycle: "take one predecessor out of the circle"
    case .tooManyKinds: "fold kinds that differ in nothing but their name"
    case .unknownKind(let id): "declare \(id) with addKind, or use one of the builder's kinds"
    case .unknownSource(let id): "add \(id) with addSource first"
    case .undatable: "give years within 5 million of today"
    case .outsideLifetime: "correct the date, or the actor's lifetime; the tie may be its predecessor's or successor's"
    case .neverAlive: "tie their predecessors or successors instead"
    }
  }
}

extension ModelFault: CustomStringConvertible {
  /// What is wrong, in a sentence without its full stop.
  public var description: String {
    switch self {
    case .emptyID: "an id is empty"
    case .duplicateActor(let id): "there is already an actor \(id)"
    case .unknownPredecessor(let actor, let predecessor):
      "\(actor) is said to succeed \(predecessor), which is no actor here"
    case .successionCycle(let actor): "following its predecessors, \(actor) succeeds itself"
    case .duplicateKind(let id): "there is already a kind \(id)"
    case .tooManyKinds(let limit): "there are more than \(limit) kinds"
    case .unknownKind(let id): "there is no kind \(id)"
    case .duplicateSource(let id): "there is already a source \(id)"
    case .unknownSource(let id): "there is no source \(id)"
    case .duplicateEra(let id): "there is already an era \(id)"
    case .duplicateTie(let id): "there is already a tie \(id)"
    case .undatable(let date): "\(date) lies beyond the years that days are counted in"
    case .outsideLifetime(let actor, let lifetime): "the tie lies outside the lifetime of \(actor), \(lifetime)"
    case .neverAlive(let actor, let other): "\(actor) and \(other) were never alive on the same day"
    }
  }
}
