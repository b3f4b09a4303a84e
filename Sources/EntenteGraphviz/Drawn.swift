internal import CGraphvizShim

/// What came of one drawing or placing: bytes or the step at which it stopped, and what Graphviz said.
struct Drawn {
  enum Step {
    case done, starting, parsing, checking, placing, drawing

    init(_ step: EntentePictureStep) {
      self =
        switch step {
        case ENTENTE_PICTURE_DONE: .done
        case ENTENTE_PICTURE_PARSING: .parsing
        case ENTENTE_PICTURE_CHECKING: .checking
        case ENTENTE_PICTURE_PLACING: .placing
        case ENTENTE_PICTURE_DRAWING: .drawing
        default: .starting
        }
    }
  }

  let step: Step
  let bytes: [UInt8]?
  let messages: [GraphvizMessage]
}

extension Drawn {
  /// Copies what the picture holds, and frees it.
  init(taking picture: OpaquePointer?) {
    guard let picture = unsafe picture else {
      self.init(step: .starting, bytes: nil, messages: [])
      return
    }
    var count = 0
    let bytes = unsafe entente_picture_bytes(picture, &count)
    unsafe self.init(
      step: Step(entente_picture_step(picture)),
      bytes: bytes.map { unsafe Array(UnsafeBufferPointer(start: $0, count: count)) },
      messages: GraphvizMessage.messages(in: String(cString: entente_picture_messages(picture))))
    unsafe entente_picture_free(picture)
  }
}

/// One message of Graphviz's, which may run over several lines.
struct GraphvizMessage {
  let isError: Bool
  private(set) var text: String

  /// The messages in Graphviz's joined output: each begins with `Error: ` or `Warning: `, lines without either go on.
  static func messages(in output: String) -> [GraphvizMessage] {
    var messages: [GraphvizMessage] = []
    for line in output.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("Error: ") {
        messages.append(GraphvizMessage(isError: true, text: String(line.dropFirst("Error: ".count))))
      } else if line.hasPrefix("Warning: ") {
        messages.append(GraphvizMessage(isError: false, text: String(line.dropFirst("Warning: ".count))))
      } else if let last = messages.indices.last {
        messages[last].text += " " + line
      } else {
        messages.append(GraphvizMessage(isError: true, text: String(line)))
      }
    }
    return messages
  }
}
