// Builds a small graph in code and prints, for each period, who stands between the others and a diagram as DOT; with
// `--svg`, the diagram of the last period as a finished SVG file.
// Links no libgraphviz and no Foundation.
import Entente
import EntenteDiagrams

var builder = ActorGraph.Builder(title: "The road to the Triple Entente")
let britain = try builder.addActor(.init(id: "GBR", name: "Great Britain"))
let france = try builder.addActor(.init(id: "FRA", name: "France"))
let russia = try builder.addActor(.init(id: "RUS", name: "Russia"))

try builder.addSource(.init(id: "convention", title: "Anglo-Russian Convention", year: "1907"))
try builder.addTie("alliance", from: france, to: russia, details: .init(when: EDTF("1894-01-04/..")))
try builder.addTie("entente", from: france, to: britain, details: .init(when: EDTF("1904-04-08/..")))
try builder.addTie("rivalry", from: britain, to: russia, details: .init(when: EDTF("1894/1907-08-30")))
let convention = try builder.addTie("entente", from: britain, to: russia, details: .init(when: EDTF("1907-08-31/..")))
try builder.cite("convention", for: convention)

try builder.addEra(Era(id: "dual", name: "Two allies", when: EDTF("1894-01-04/1904-04-07")))
try builder.addEra(Era(id: "cordiale", name: "Entente Cordiale", when: EDTF("1904-04-08/1907-08-30")))
try builder.addEra(Era(id: "triple", name: "Triple Entente", when: EDTF("1907-08-31/1914-07-27")))

let graph = try builder.build()
let atlas = NetworkAtlas(graph, periods: graph.periods(by: .eras))
if CommandLine.arguments.contains("--svg"), let last = atlas.periods.last {
  print(String(decoding: atlas.drawing(of: last).svg(), as: UTF8.self), terminator: "")
} else {
  for period in atlas.periods {
    let ranking = try await graph.snapshot(of: period.spell).ranking(by: .betweenness)
    let places = ranking.map { "\($0.rank) \(graph.profile($0.actor).name) (\($0.value))" }
    print("// \(period.name), betweenness: \(places.joined(separator: ", "))")
    print(atlas.drawing(of: period).dot())
  }
}
