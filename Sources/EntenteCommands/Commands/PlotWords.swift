internal import ArgumentParser

/// The arguments of `centrality` that decide what a plot shows.
enum PlotWords {
  /// Options that only say where rows and files go, or name a file of data, each with a value.
  private static let others = ["--plot", "--format", "--timings", "--top", "--kinds"]

  /// The arguments without the verb, the dataset and what says only where rows and files go.
  static func kept(of arguments: [String], dataset: String) -> [String] {
    var words: [String] = []
    var isValue = false
    for word in arguments.dropFirst(2) {
      if isValue {
        isValue = false
      } else if others.contains(word) {
        isValue = true
      } else if !others.contains(where: { word.hasPrefix($0 + "=") }), word != "--strict" {
        words.append(word)
      }
    }
    // An option may have the dataset's name for its value: the dataset is the one without which all can still be parsed.
    for place in words.indices where words[place] == dataset {
      var rest = words
      rest.remove(at: place)
      if let command = try? CentralityCommand.parse(rest + [dataset]), command.dataset.path == dataset { return rest }
    }
    return words
  }
}
