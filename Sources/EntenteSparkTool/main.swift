internal import Dispatch
internal import EntenteCommands

// `entente-spark`: what `entente centrality --engine …` and `entente sql` start. It is a program of its own because it
// brings networking.

do {
  let session = try ClusterSession(arguments: Array(CommandLine.arguments.dropFirst()))
  withExtendedLifetime(Interruptions.cancelling(SparkWork.started(session))) { dispatchMain() }
} catch {
  ClusterSession.end(after: error)
}
