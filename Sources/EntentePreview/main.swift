internal import EntenteCommands
internal import FlyingSocks
internal import Foundation

// `entente-preview`: what `entente preview` starts. It is a program of its own because it brings networking.

let session: PreviewSession
do {
  session = try PreviewSession(arguments: Array(CommandLine.arguments.dropFirst()))
} catch {
  PreviewSession.exit(after: error)
}
let stage = PreviewStage(session)
Task { await stage.watch() }
do {
  try await PreviewServer(stage: stage, port: session.port).run { port in session.announce(port) }
} catch SocketError.failed(_, _, let message) {
  session.failToListen(message)
} catch {
  session.failToListen(error.localizedDescription)
}
