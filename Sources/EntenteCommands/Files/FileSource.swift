internal import EntenteFormats

/// The bytes of a file or a stream, as they are asked for.
struct FileSource: ByteSource {
  private let file: OpenFile
  let byteCount: Int?

  /// Opens the file at a path; standard input where it is `-`.
  init(_ path: String) throws(SourceFault) {
    do {
      file = OpenFile(path == "-" ? .standardInput : try Descriptor(path, for: .reading))
    } catch {
      throw SourceFault("it cannot be read: \(error)")
    }
    byteCount = file.descriptor.fileSize
  }

  func read(into buffer: inout [UInt8], at room: Range<Int>) throws(SourceFault) -> Int {
    do {
      return try SystemCalls.readSome(file.descriptor.number, into: &buffer, at: room)
    } catch {
      throw SourceFault("it cannot be read any further: \(error)")
    }
  }
}

/// A file that is closed when nobody reads it any more.
private final class OpenFile: Sendable {
  let descriptor: Descriptor

  init(_ descriptor: Descriptor) { self.descriptor = descriptor }

  deinit { if descriptor.number != SystemCalls.standardInput { try? descriptor.finish() } }
}
