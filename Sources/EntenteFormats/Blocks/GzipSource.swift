internal import CZlib
internal import Synchronization

/// The text of a gzip stream, unpacked as it is read; of several streams after one another, all of them.
struct GzipSource: ByteSource {
  private var source: any ByteSource
  private let inflater: Inflater
  /// What was read and is not unpacked yet.
  private var packed: [UInt8]
  private var place = 0
  private var count: Int
  private var isInStream = true

  /// Whether bytes are the beginning of a gzip stream.
  static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// What a gzip stream holds; bytes that are none as they are.
  static func unpacked(_ bytes: [UInt8]) throws(SourceFault) -> [UInt8] {
    guard begins(bytes) else { return bytes }
    var source = try GzipSource(MemorySource([]), startingWith: bytes)
    var unpacked: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = try source.read(into: &buffer, at: 0..<buffer.count)
      if count == 0 { return unpacked }
      unpacked += buffer[..<count]
    }
  }

  /// - Parameter head: what was read of the source already.
  init(_ source: any ByteSource, startingWith head: [UInt8]) throws(SourceFault) {
    self.source = source
    inflater = try Inflater()
    packed = head
    count = head.count
    if packed.count < 1 << 16 { packed.append(contentsOf: repeatElement(0, count: 1 << 16 - packed.count)) }
  }

  var byteCount: Int? { nil }

  mutating func read(into buffer: inout [UInt8], at room: Range<Int>) throws(SourceFault) -> Int {
    while true {
      if place == count {
        count = try source.read(into: &packed, at: 0..<packed.count)
        place = 0
        if count == 0 {
          guard isInStream else { return 0 }
          throw SourceFault(
            "the gzip stream stops in the middle",
            remedy: "fetch or pack the file again; what there is of it is not read")
        }
      }
      if !isInStream {
        // Zeros behind the last stream are padding, as tapes have it.
        while place < count, packed[place] == 0 { place += 1 }
        if place == count { continue }
        isInStream = true
        try inflater.begin()
      }
      let step = try inflater.unpack(packed, place..<count, into: &buffer, at: room)
      place += step.taken
      if step.isAtEnd { isInStream = false }
      if step.given > 0 { return step.given }
    }
  }
}

/// One stream of zlib at work, for one at a time.
private final class Inflater: Sendable {
  /// On the heap, since zlib wants its stream to stay where it is; nobody has it but who holds the lock.
  @safe private struct Stream: ~Copyable {
    let place: UnsafeMutablePointer<z_stream>

    init() throws(SourceFault) {
      unsafe place = .allocate(capacity: 1)
      unsafe place.initialize(to: z_stream())
      // 16: the stream is gzip's, not zlib's own.
      let code = unsafe inflateInit2_(place, 16 + MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
      guard code == Z_OK else {
        unsafe place.deallocate()
        throw Inflater.fault(code)
      }
    }

    deinit {
      unsafe inflateEnd(place)
      unsafe place.deallocate()
    }
  }

  private let stream: Mutex<Stream>

  init() throws(SourceFault) { stream = Mutex(try Stream()) }

  /// Makes ready for another stream.
  func begin() throws(SourceFault) {
    let code = stream.withLock { unsafe inflateReset($0.place) }
    guard code == Z_OK else { throw Inflater.fault(code) }
  }

  /// Unpacks some bytes, as far as there is room for them.
  func unpack(
    _ packed: [UInt8], _ range: Range<Int>, into buffer: inout [UInt8], at room: Range<Int>
  ) throws(SourceFault) -> (taken: Int, given: Int, isAtEnd: Bool) {
    let (code, left, free) = stream.withLock { stream in
      unsafe packed.withUnsafeBufferPointer { input in
        unsafe buffer.withUnsafeMutableBufferPointer { output in
          let stream = unsafe stream.place
          unsafe stream.pointee.next_in = UnsafeMutablePointer(
            mutating: input.baseAddress?.advanced(by: range.lowerBound))
          unsafe stream.pointee.avail_in = UInt32(clamping: range.count)
          unsafe stream.pointee.next_out = output.baseAddress?.advanced(by: room.lowerBound)
          unsafe stream.pointee.avail_out = UInt32(clamping: room.count)
          let code = unsafe inflate(stream, Z_NO_FLUSH)
          return unsafe (code, Int(stream.pointee.avail_in), Int(stream.pointee.avail_out))
        }
      }
    }
    // Z_BUF_ERROR: more bytes are needed, which is no fault.
    guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else { throw Inflater.fault(code) }
    return (range.count - left, room.count - free, code == Z_STREAM_END)
  }

  private static func fault(_ code: Int32) -> SourceFault {
    code == Z_MEM_ERROR
      ? SourceFault("there is no memory left to unpack it")
      : SourceFault("the gzip stream is damaged", remedy: "fetch or pack the file again; 'gzip -t FILE' checks one")
  }
}
