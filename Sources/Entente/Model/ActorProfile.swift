/// Who an actor is: its name, its kind, the days it exists and the codes other data know it by.
///
/// Codes need not be unique: the Soviet Union and Russia share Correlates of War code 365, yet they are
/// two actors of one lineage, told apart by their lifetimes.
public struct ActorProfile: Hashable, Sendable {
  /// The id that ties, tables and files use; unique in a graph.
  public var id: String
  /// The name a reader knows it by.
  public var name: String
  /// What sort of actor it is: a state, an armed group, a composite.
  public var kind: ActorKind
  /// The days it exists; absent where nothing is said, which means always.
  public var lifetime: EDTF?
  /// The `id` of the actor it succeeds.
  public var predecessor: String?
  /// ISO 3166-1 alpha-3 code.
  public var iso3: String
  /// Correlates of War state number, as text.
  public var cow: String
  /// Gleditsch–Ward state number, as text.
  public var gw: String
  /// The bloc the data count it to.
  public var bloc: String
  /// The capital's latitude and longitude in degrees, north and east positive.
  public var coordinates: Coordinates?
  /// A remark for readers.
  public var note: String
  /// The name in other languages, by a ``LanguageTag``'s text: `ru`, `fa`, `pt-br`.
  public var names: [String: String]

  /// A place on the globe in degrees, north and east positive.
  public struct Coordinates: Hashable, Sendable {
    /// Degrees north of the equator, −90 to 90.
    public let latitude: Double
    /// Degrees east of Greenwich, −180 to 180.
    public let longitude: Double

    /// A place, unless it is none: latitudes go from −90 to 90, longitudes from −180 to 180.
    public init?(latitude: Double, longitude: Double) {
      guard abs(latitude) <= 90, abs(longitude) <= 180 else { return nil }
      self.latitude = latitude
      self.longitude = longitude
    }
  }

  /// An actor; everything but its id may be left out.
  ///
  /// - Parameters:
  ///   - id: unique in a graph, not empty.
  ///   - name: the id where it is left out.
  public init(
    id: String, name: String? = nil, kind: ActorKind = .state, lifetime: EDTF? = nil, predecessor: String? = nil,
    iso3: String = "", cow: String = "", gw: String = "", bloc: String = "", coordinates: Coordinates? = nil,
    note: String = "", names: [String: String] = [:]
  ) {
    self.id = id
    self.name = name ?? id
    self.kind = kind
    self.lifetime = lifetime
    self.predecessor = predecessor
    self.iso3 = iso3
    self.cow = cow
    self.gw = gw
    self.bloc = bloc
    self.coordinates = coordinates
    self.note = note
    self.names = names
  }

  /// The days on which it may exist: all of them where no lifetime is given.
  public var existence: Spell { lifetime?.extent?.possible ?? .always }
}
