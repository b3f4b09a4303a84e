internal import ArgumentParser

/// How the letters of an SVG are kept.
enum TextForm: String, CaseIterable, ExpressibleByArgument {
  /// As text, in the fonts of whoever looks at it.
  case text
  /// As shapes, the same wherever it is looked at or printed.
  case outlines
}
