internal import ArgumentParser
internal import EntenteDiagrams
internal import EntenteGraphviz

/// A file format of pictures, and how a drawing becomes one.
enum PictureFormat: String, CaseIterable {
  case svg, dot, png, pdf

  /// Two pixels to a point: sharp on a screen of today, and in print at the size of a column.
  static let usualDotsPerInch = 144

  /// The bytes of a drawing's file.
  ///
  /// - Parameters:
  ///   - text: how an SVG keeps its letters.
  ///   - dotsPerInch: how fine a PNG is.
  func bytes(
    of drawing: Drawing, text: TextForm = .text, dotsPerInch: Int = usualDotsPerInch
  ) throws(CommandFault) -> [UInt8] {
    do {
      switch self {
      case .dot: return Array(drawing.dot().utf8)
      case .svg:
        let svg = drawing.svg()
        return text == .outlines ? try PictureFormat.outlined(svg) : svg
      case .png: return try Graphviz.render(drawing.dot(), as: .png, dotsPerInch: dotsPerInch)
      case .pdf: return drawing.finishing(pdf: try Graphviz.render(drawing.dot(), as: .pdf))
      }
    } catch {
      throw CommandFault(.software, error.description)
    }
  }
}

extension PictureFormat {
  /// An SVG whose texts are shapes, in the fonts of this machine.
  private static func outlined(_ svg: [UInt8]) throws(GraphvizFault) -> [UInt8] {
    let outliner = TextOutliner(svg: svg)
    let texts = outliner.runs.map { run in
      Graphviz.TextRun(run.text, fontName: run.fontName, anchor: .init(rawValue: run.anchor) ?? .start)
    }
    return outliner.outlined(by: try Graphviz.outlines(of: texts, onWarning: StandardError.warn))
  }
}

/// The formats `--format` asks for, each once: `svg,png`.
struct PictureFormats: ExpressibleByArgument {
  let formats: [PictureFormat]

  init(_ formats: [PictureFormat]) { self.formats = formats }

  init?(argument: String) {
    var formats: [PictureFormat] = []
    for name in NameList(argument: argument)?.names ?? [] {
      guard let format = PictureFormat(rawValue: name) else { return nil }
      if !formats.contains(format) { formats.append(format) }
    }
    if formats.isEmpty { return nil }
    self.formats = formats
  }

  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }
}
