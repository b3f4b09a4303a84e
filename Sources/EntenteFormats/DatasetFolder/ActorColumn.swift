import Entente

/// The columns of `actors.csv`.
enum ActorColumn: Int, TableColumn {
  case id, name, kind, lifetime, predecessor, iso3, cow, gw, bloc, latitude, longitude, note

  static let required: [ActorColumn] = [.id]
  static let translated: [ActorColumn] = [.name]

  /// What the column says of an actor.
  func cell(_ actor: ActorProfile) -> String {
    switch self {
    case .id: actor.id
    case .name: actor.name
    case .kind: actor.kind.rawValue
    case .lifetime: actor.lifetime?.text ?? ""
    case .predecessor: actor.predecessor ?? ""
    case .iso3: actor.iso3
    case .cow: actor.cow
    case .gw: actor.gw
    case .bloc: actor.bloc
    case .latitude: actor.coordinates.map { $0.latitude.shortestText } ?? ""
    case .longitude: actor.coordinates.map { $0.longitude.shortestText } ?? ""
    case .note: actor.note
    }
  }
}
