import Entente

extension CodedKinds {
  /// The schemes that are known by their names.
  public static let schemes: [CodedKinds] = [cameo, plover]

  /// The twenty roots of CAMEO, as GDELT and ICEWS use it.
  ///
  /// Each has the sign of its value on Goldstein's scale from −10 to 10, and the magnitude of that value for its strength; the root that
  /// has 0 is neither amity nor enmity. Families follow the four classes of events: verbal and material cooperation, verbal and material
  /// conflict.
  ///
  /// - Reference: P. A. Schrodt (2012), *CAMEO: Conflict and Mediation Event Observations, Event and Actor Codebook*, version 1.1b3;
  ///   J. S. Goldstein (1992), *A conflict-cooperation scale for WEIS events data*, J. Conflict Resolution 36(2),
  ///   doi:10.1177/0022002792036002007.
  public static let cameo = scheme(
    "cameo",
    [
      ("01", "statement", .diplomatic, 0), ("02", "appeal", .diplomatic, 3),
      ("03", "intent-to-cooperate", .diplomatic, 4), ("04", "consult", .diplomatic, 1),
      ("05", "diplomatic-cooperation", .diplomatic, 3.5), ("06", "material-cooperation", .economic, 6),
      ("07", "aid", .economic, 7), ("08", "yield", .economic, 5), ("09", "investigate", .rivalry, -2),
      ("10", "demand", .rivalry, -5), ("11", "disapprove", .rivalry, -2), ("12", "reject", .rivalry, -4),
      ("13", "threaten", .rivalry, -6), ("14", "protest", .conflict, -6.5), ("15", "exhibit-force", .conflict, -7.2),
      ("16", "reduce-relations", .conflict, -4), ("17", "coerce", .conflict, -7), ("18", "assault", .conflict, -9),
      ("19", "fight", .conflict, -10), ("20", "mass-violence", .conflict, -10),
    ])

  /// The sixteen events of PLOVER, as POLECAT uses it.
  ///
  /// Signs, strengths and families as with `cameo`, from the scores that the manual gives each event; ACCUSE has −3, though the manual
  /// prints 3.
  ///
  /// - Reference: Open Event Data Alliance, *PLOVER: Political Language Ontology for Verifiable Event Records*, the manual;
  ///   A. Halterman, P. A. Schrodt, A. Beger, B. E. Bagozzi and G. I. Scarborough (2023), *PLOVER and POLECAT: A New Political Event
  ///   Ontology and Dataset*.
  public static let plover = scheme(
    "plover",
    [
      ("AGREE", "agree", .diplomatic, 2.5), ("CONSULT", "consult", .diplomatic, 2.5),
      ("SUPPORT", "support", .diplomatic, 5), ("CONCEDE", "concede", .diplomatic, 4.5),
      ("COOPERATE", "cooperate", .economic, 9.5), ("AID", "aid", .economic, 10),
      ("RETREAT", "retreat", .economic, 6.5), ("REQUEST", "request", .rivalry, 0), ("ACCUSE", "accuse", .rivalry, -3),
      ("REJECT", "reject", .rivalry, -2), ("THREATEN", "threaten", .rivalry, -3.5),
      ("PROTEST", "protest", .conflict, -5), ("SANCTION", "sanction", .conflict, -6),
      ("MOBILIZE", "mobilize", .conflict, -5.5), ("COERCE", "coerce", .conflict, -7),
      ("ASSAULT", "assault", .conflict, -9),
    ])

  private static func scheme(
    _ name: String, _ rows: [(code: String, id: String, family: KindFamily, score: Double)]
  ) -> CodedKinds {
    var kinds = CodedKinds(name: name, decideDirection: true)
    for row in rows {
      let sign: Sign = row.score > 0 ? .positive : row.score < 0 ? .negative : .unsigned
      let place = kinds.append(
        Entry(
          kind: TieKind(id: row.id, family: row.family, sign: sign, isDirected: true), strength: abs(row.score)))
      _ = kinds.add(code: row.code, for: place)
    }
    return kinds
  }
}
