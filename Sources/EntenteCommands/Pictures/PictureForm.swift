internal import ArgumentParser

/// The forms a picture can have.
enum PictureForm: String, CaseIterable, ExpressibleByArgument {
  /// Actors as boxes, ties as lines; one picture a period.
  case network
  /// Actors against actors; one picture a period.
  case matrix
  /// All periods on one page.
  case sheet
  /// All ties on the calendar.
  case timeline
}
