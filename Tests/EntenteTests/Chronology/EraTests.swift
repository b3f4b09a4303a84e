import Entente
import Testing

struct EraTests {
  @Test func `an era holds on every day that its dates allow`() throws {
    let era = try Era(id: "thaw", name: "The thaw", when: EDTF("1985-03~/1991"), basis: "leaders", note: "")
    #expect(era.spell.description == "1985-03-01/1991-12-31")
  }

  @Test func `an era keeps its open end`() throws {
    #expect(try Era(id: "since", name: "Since", when: EDTF("2018/..")).spell.isOpenAtTerminus)
  }

  @Test(arguments: ["", "Cold War", "détente", "a/b", "a_b", "a\n", ".."])
  func `an id that could not name a file is a fault`(id: String) throws {
    let when = try EDTF("1985")
    let fault = #expect(throws: EraFault.self) { try Era(id: id, name: "x", when: when) }
    #expect(fault == .unusableID(id))
    #expect(fault?.remedy.contains("cold-war-2") == true)
  }

  @Test func `an era beyond the reach of days is a fault`() throws {
    let when = try EDTF("Y170000002")
    #expect(throws: EraFault.datesBeyondDays(when)) { try Era(id: "far", name: "Far", when: when) }
  }
}
