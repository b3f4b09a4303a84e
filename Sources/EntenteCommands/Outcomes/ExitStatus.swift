/// What the process tells its caller when it ends, in the numbers of BSD's sysexits.
enum ExitStatus: Int32 {
  case done = 0
  /// `verify` found a difference.
  case differs = 1
  /// The command was not understood, or asks for what the data do not have.
  case usage = 64
  /// The dataset is not sound.
  case badData = 65
  /// There is no such file, or it cannot be read.
  case noInput = 66
  /// Our own fault, or Graphviz's.
  case software = 70
  /// The output cannot be written.
  case cannotWrite = 73
}
