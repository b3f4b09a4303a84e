internal import Dispatch
internal import Entente
internal import Synchronization

/// Parses the blocks of a table on all cores, and has them put together in their order.
///
/// Whoever has parsed the block whose turn it is puts it in, and those behind it that are ready; the others parse on. What comes out
/// does not depend on how many there are.
final class TieListPipeline: Sendable {
  private struct Parsed {
    var block = TextBlock([])
    var rows = EventRows()

    /// Gives away all there is: who changes what two refer to would copy it first.
    mutating func moved() -> Parsed {
      var moved = Parsed()
      swap(&moved, &self)
      return moved
    }
  }

  private struct Intake {
    var cutter: BlockCutter
    var next = 0
    var fault: SourceFault?
    /// Blocks and rows that are done with, whose room is used again.
    var spare: [Parsed] = []
  }

  private struct Handover {
    var ready: [Int: Parsed] = [:]
    var next = 0
    var isMerging = false
  }

  private let layout: EventLayout?
  private let watch: (@Sendable (_ ties: Int) -> Void)?
  private let intake: Mutex<Intake>
  private let handover = Mutex(Handover())
  private let merge: Mutex<TieListMerge>
  private let isStopped = Atomic(false)
  /// Keeps those who parse from running far ahead of the one who puts in.
  private let room: DispatchSemaphore

  /// - Parameters:
  ///   - cutter: gives the blocks behind the first one.
  ///   - layout: nil where every row is to be read with care.
  ///   - merge: what the blocks are put into.
  init(
    _ cutter: BlockCutter, layout: EventLayout?, merge: consuming TieListMerge, workers: Int,
    watch: (@Sendable (_ ties: Int) -> Void)?
  ) {
    self.layout = layout
    self.watch = watch
    intake = Mutex(Intake(cutter: cutter))
    self.merge = Mutex(merge)
    room = DispatchSemaphore(value: 2 * workers + 1)
  }

  /// Reads to the end, or to the first fault that leaves nothing to read.
  ///
  /// - Parameters:
  ///   - parser: which has read the block before.
  ///   - workers: how many parse at a time.
  func run(_ parser: EventParser?, workers: Int) -> (TieListMerge, SourceFault?) {
    if workers > 1, let layout, let parser {
      DispatchQueue.concurrentPerform(iterations: workers) { number in
        work(number == 0 ? parser : EventParser(layout, number: number))
      }
    } else {
      work(parser)
    }
    return (merge.withLock { $0 }, intake.withLock { $0.fault })
  }

  private func work(_ parser: EventParser?) {
    var parser = parser
    while true {
      room.wait()
      var parsed = Parsed()
      guard let number = take(&parsed) else {
        room.signal()
        return
      }
      parser?.parse(parsed.block, from: parsed.block.start, into: &parsed.rows)
      handOver(number, &parsed)
    }
  }

  /// Takes the next block; gives its number, or nil where there is none.
  private func take(_ parsed: inout Parsed) -> Int? {
    if isStopped.load(ordering: .relaxed) { return nil }
    return intake.withLock { intake -> Int? in
      guard intake.fault == nil else { return nil }
      if !intake.spare.isEmpty { parsed = intake.spare.removeLast() }
      var room: [UInt8] = []
      swap(&room, &parsed.block.bytes)
      do throws(SourceFault) {
        guard let block = try intake.cutter.next(reusing: room) else { return nil }
        parsed.block = block
        intake.next += 1
        return intake.next - 1
      } catch {
        intake.fault = error
        return nil
      }
    }
  }

  /// Leaves a block to be put in, and puts in all whose turn it is unless somebody is at it.
  private func handOver(_ number: Int, _ parsed: inout Parsed) {
    handover.withLock { $0.ready[number] = parsed.moved() }
    while true {
      var next = Parsed()
      let isMine = handover.withLock { state in
        guard !state.isMerging, let ready = state.ready.removeValue(forKey: state.next) else { return false }
        next = ready
        state.isMerging = true
        return true
      }
      guard isMine else { return }
      putIn(&next)
      intake.withLock { $0.spare.append(next.moved()) }
      handover.withLock { state in
        state.next += 1
        state.isMerging = false
      }
      room.signal()
    }
  }

  private func putIn(_ parsed: inout Parsed) {
    let tieCount = merge.withLock { merge -> Int in
      if !merge.isStopped {
        if layout == nil { merge.takeCarefully(parsed.block) } else { merge.take(parsed.block, &parsed.rows) }
      }
      if merge.isStopped { isStopped.store(true, ordering: .relaxed) }
      return merge.tieCount
    }
    watch?(tieCount)
  }
}
