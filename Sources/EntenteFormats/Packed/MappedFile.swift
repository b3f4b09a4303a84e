#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file whose bytes are read from memory as they are wanted.
///
/// The proof for @unchecked: `bytes` is set once and never changes; the memory behind it is mapped for reading only, so no thread of this
/// program writes to it, and it is given back only when nobody refers to this any more. Another program that writes over the file in
/// place could change numbers after they were checked, which bounds checks survive, or by cutting it short end this one, as with
/// any mapped file; `pack` itself never writes over a file but puts a new one in its place.
@safe final class MappedFile: @unchecked Sendable {
  /// Its bytes.
  let bytes: UnsafeRawBufferPointer

  init(_ path: String) throws(PackedFault) {
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw MappedFile.latest(path) }
    defer { _ = close(number) }
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw MappedFile.latest(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw PackedFault(
        "a packed graph is read from a file", remedy: "write it to a file first; it cannot come through a pipe")
    }
    let size = Int(status.st_size)
    guard size > 0 else {
      unsafe bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let start = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, number, 0), unsafe start != MAP_FAILED else {
      throw MappedFile.latest(path)
    }
    unsafe bytes = UnsafeRawBufferPointer(start: start, count: size)
  }

  deinit {
    if let start = unsafe bytes.baseAddress { _ = unsafe munmap(UnsafeMutableRawPointer(mutating: start), bytes.count) }
  }

  /// Some of the bytes, copied.
  func copy(_ range: Range<Int>) -> [UInt8] { unsafe Array(bytes[range]) }

  private static func latest(_ path: String) -> PackedFault {
    PackedFault("it cannot be read: \(unsafe String(cString: strerror(errno)))", remedy: "")
  }
}
