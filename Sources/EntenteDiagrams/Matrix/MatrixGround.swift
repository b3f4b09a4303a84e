/// What lies behind the cells: names before rows, codes above columns, the grid and its diagonal.
struct MatrixGround {
  let grid: MatrixGrid
  let palette: Palette

  func marks() -> [Drawing.Mark] { diagonal() + lines() + names() }

  /// The squares in which an actor meets itself.
  private func diagonal() -> [Drawing.Mark] {
    let fill = ScreenColor.mix(palette.rule, with: palette.ground, share: 0.55)
    return grid.labels.map { label in
      let (x, y) = (label.column, label.row)
      let corners = [
        Point(x.lowerBound, y.lowerBound), Point(x.upperBound, y.lowerBound), Point(x.upperBound, y.upperBound),
        Point(x.lowerBound, y.upperBound),
      ]
      return .polygon(corners, fill: fill)
    }
  }

  private func lines() -> [Drawing.Mark] {
    let thin = Stroke(color: palette.rule, width: 0.6)
    let edge = Stroke(color: palette.quietText, width: 0.8)
    var marks: [Drawing.Mark] = []
    for block in grid.blocks {
      let rows = Int((block.height / grid.side).rounded())
      let columns = Int((block.width / grid.side).rounded())
      for row in 0...rows {
        let y = block.minY + Double(row) * grid.side
        let stroke = row == 0 || row == rows ? edge : thin
        marks.append(.curve(CubicCurve(from: Point(block.minX, y), to: Point(block.maxX, y)), stroke))
      }
      for column in 0...columns {
        let x = block.minX + Double(column) * grid.side
        let stroke = column == 0 || column == columns ? edge : thin
        marks.append(.curve(CubicCurve(from: Point(x, block.minY), to: Point(x, block.maxY)), stroke))
      }
    }
    return marks
  }

  private func names() -> [Drawing.Mark] {
    var marks: [Drawing.Mark] = []
    for label in grid.labels {
      let middle = (label.row.lowerBound + label.row.upperBound) / 2 + 3.3
      marks.append(
        text(
          label.code, Point(grid.nameLeft - 7, middle), .end, MatrixGrid.codeTypeface, palette.text))
      if !label.name.isEmpty {
        marks.append(text(label.name, Point(grid.nameLeft, middle), .start, MatrixGrid.nameTypeface, palette.text))
      }
    }
    marks += heads()
    for heading in grid.headings {
      marks.append(text(heading.name, heading.position, .start, MatrixGrid.blocTypeface, palette.quietText))
    }
    return marks
  }

  /// The codes above columns, a stroke from each of a higher row down to its column where the lower ones leave it room.
  private func heads() -> [Drawing.Mark] {
    let texts = grid.labels.map { label in
      Drawing.Text(
        string: label.code, position: label.head, anchor: .middle, typeface: grid.fit.headTypeface, color: palette.text)
    }
    let foot = (grid.blocks.first?.minY ?? 0) - 1
    let strokes = texts.compactMap { text -> Drawing.Mark? in
      let line = CubicCurve(from: text.position + Point(0, 2.5), to: Point(text.position.x, foot))
      let isFree = !texts.contains { other in
        other.position.y > text.position.y && other.bounds.grown(by: 0.6).meets(line.start, line.end)
      }
      guard isFree, foot - text.position.y > 6 else { return nil }
      return .curve(line, Stroke(color: palette.rule, width: 0.7))
    }
    return strokes + texts.map { .text($0) }
  }

  private func text(
    _ string: String, _ position: Point, _ anchor: Drawing.Text.Anchor, _ typeface: Typeface, _ color: String
  ) -> Drawing.Mark {
    .text(.init(string: string, position: position, anchor: anchor, typeface: typeface, color: color))
  }
}
