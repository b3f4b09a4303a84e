internal import ArgumentParser
internal import Entente

/// How `--by` cuts time.
enum PeriodCut: Equatable, ExpressibleByArgument {
  /// At the eras of the data.
  case eras
  /// Into windows on the calendar.
  case windows(PeriodLength)
  /// Where the set of active ties changes.
  case changes

  init?(argument: String) {
    switch argument {
    case "era", "eras": self = .eras
    case "change", "changes": self = .changes
    default:
      guard let length = PeriodLength(argument) else { return nil }
      self = .windows(length)
    }
  }
}
