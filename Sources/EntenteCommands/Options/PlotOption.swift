internal import ArgumentParser
internal import Entente

/// `--plot` and what it draws.
struct PlotOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Draw the measure over time into this file: .svg, .png, .pdf or .dot.", valueName: "file"))
  var plot: String?

  @Option(
    help: ArgumentHelp(
      "What is drawn: value, or rank where periods do not overlap. (default: value)", valueName: "what"))
  var plotOf: Quantity?

  enum Quantity: String, CaseIterable, ExpressibleByArgument { case value, rank }

  func validate() throws {
    guard let plot else {
      if plotOf != nil {
        throw ValidationError("--plot-of says what --plot draws; give --plot too, as in --plot x.svg")
      }
      return
    }
    if plot == "-" { throw ValidationError("--plot needs a file; rows go to standard output") }
    if PictureFormat(fileName: plot) == nil {
      throw ValidationError("--plot \(plot): the name must end in .svg, .png, .pdf or .dot")
    }
  }

  /// The one measure a plot is of.
  func measure(among measures: [Measure], wereNamed: Bool) throws(CommandFault) -> Measure {
    guard wereNamed, measures.count == 1, let measure = measures.first else {
      throw CommandFault(.usage, "--plot draws one measure; name it, as in --measure betweenness")
    }
    guard measure.subject == .actors else {
      throw CommandFault(.usage, "--plot draws measures of actors, and \(measure.name) is none")
    }
    return measure
  }
}

extension PictureFormat {
  /// The format that a file's name ends in.
  init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    self.init(rawValue: String(fileName[fileName.index(after: dot)...]))
  }
}
