import Entente
import Testing

struct ValueTests {
  @Test func `a strength is a finite number`() {
    #expect(Strength(-2.5)?.value == -2.5)
    #expect(Strength(.nan) == nil && Strength(.infinity) == nil && Strength(-.infinity) == nil)
  }

  @Test func `a place lies on the globe`() {
    #expect(ActorProfile.Coordinates(latitude: -90, longitude: 180) != nil)
    #expect(ActorProfile.Coordinates(latitude: 90.1, longitude: 0) == nil)
    #expect(ActorProfile.Coordinates(latitude: 0, longitude: -180.1) == nil)
    #expect(ActorProfile.Coordinates(latitude: .nan, longitude: 0) == nil)
  }

  @Test func `an actor without a lifetime exists always, one with a lifetime on each day it may`() throws {
    #expect(ActorProfile(id: "A").existence == .always)
    let actor = ActorProfile(id: "A", lifetime: try EDTF("1991/2009-12"))
    #expect(actor.existence.description == "1991-01-01/2009-12-31")
    #expect(actor.name == "A")
  }

  @Test(arguments: TieStatus.allCases)
  func `a status is read back from its word`(status: TieStatus) {
    #expect(TieStatus(status.description) == status)
    #expect(TieStatus(status.description.uppercased()) == nil)
  }

  @Test func `details with a word in them are not empty`() throws {
    #expect(TieDetails().isEmpty)
    #expect(!TieDetails(unit: "USD").isEmpty)
    #expect(!TieDetails(when: try EDTF("../..")).isEmpty)
  }

  @Test func `a dyad is the same whichever actor comes first`() throws {
    var builder = ActorGraph.Builder()
    let first = try builder.addActor(.init(id: "A"))
    let second = try builder.addActor(.init(id: "B"))
    #expect(Dyad(second, first) == Dyad(first, second))
    #expect(Dyad(second, first).first == first)
    #expect(Dyad(first, first) < Dyad(first, second) && Dyad(first, second) < Dyad(second, second))
  }
}
