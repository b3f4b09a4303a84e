import Entente
import EntenteFormats
import Testing

/// Ids that are there twice, or not at all.
@Suite struct ReferenceFaultTests {
  private let actors = "id\nIRN\nIRQ\nRUS\n"

  @Test func `an unknown actor is told of with the nearest one`() {
    #expect(
      told(["actors.csv": actors, "ties.csv": "source,target\nIRM,IRQ\nRUS,Atlantis\nRUS,\n"]) == [
        "ties.csv:2:1: error: there is no actor IRM | did you mean IRN or IRQ? or add a row IRM to actors.csv",
        "ties.csv:3:5: error: there is no actor Atlantis | add a row Atlantis to actors.csv",
        "ties.csv:4:5: error: this tie has no target | give the id of an actor",
      ])
  }

  @Test func `an unknown kind is told of with the nearest ones`() {
    #expect(
      told(["ties.csv": "source,target,kind\nA,B,rivalri\nA,B,friendship\n"]) == [
        "ties.csv:2:5: error: there is no kind rivalri | did you mean rivalry? or declare it in kinds.csv: rivalri,…",
        "ties.csv:3:5: error: there is no kind friendship | declare it in kinds.csv: friendship,…",
      ])
  }

  @Test func `a built-in kind counts only where no kinds are declared`() {
    let said = told(["kinds.csv": "id\nfriendship\n", "ties.csv": "source,target,kind\nA,B,war\n"])
    #expect(
      said == [
        "ties.csv:2:5: error: there is no kind war | declare it in kinds.csv: war,… "
          + "(the built-in kind counts only where there is no kinds.csv)"
      ])
  }

  @Test func `citations name ties and sources that are there`() {
    let said = told([
      "ties.csv": "id,source,target\nC01a,A,B\nC01b,A,B\n", "sources.csv": "id,title\npaper,A paper\n",
      "citations.csv": "tie,source\nC01c,paper\nC01a,papper\n,paper\n",
    ])
    #expect(
      said == [
        "citations.csv:2:1: error: there is no tie C01c | did you mean C01a or C01b? or give a row of ties.csv this id",
        "citations.csv:3:6: error: there is no source papper | did you mean paper? or add a row papper to sources.csv",
        "citations.csv:4:1: error: there is no tie \"\" | give a row of ties.csv this id",
      ])
  }

  @Test func `a faulty tie is not also reported as missing where it is cited`() {
    let said = told([
      "ties.csv": "id,source,target,when\nC01,A,B,soon\n", "sources.csv": "id\npaper\n",
      "citations.csv": "tie,source\nC01,paper\n",
    ])
    #expect(said.count == 1)
    #expect(said.first?.hasPrefix("ties.csv:2:9: error: soon is no date") == true, "\(said)")
  }

  @Test func `a citation of a tie whose row is refused is no fault of its own`() {
    let said = told([
      "ties.csv": "id,source,target,when\na,A,B,1990\na,A,B,1991\nb,A,B\nc,A,B,soon,x,y\nd,A,,1990\nd,A,B,1990\n",
      "sources.csv": "id\ns\n", "citations.csv": "tie,source\na,s\nb,s\nc,s\nd,s\ne,s\n",
    ])
    #expect(said.count { $0.hasPrefix("ties.csv") } == 5, "\(said)")
    let ofCitations = said.filter { $0.hasPrefix("citations.csv") }
    #expect(ofCitations.count == 1, "\(ofCitations)")
    #expect(ofCitations.first?.hasPrefix("citations.csv:6:1: error: there is no tie e |") == true, "\(ofCitations)")
  }

  @Test func `an id stands once in each table`() {
    let said = told([
      "actors.csv": "id\nA\nB\nA\n", "kinds.csv": "id\nk\nk\n", "sources.csv": "id\ns\n\ns\n",
      "eras.csv": "id,when\ne,1990\ne,1991\n", "ties.csv": "id,source,target,kind\nt,A,B,k\nt,A,B,k\n,A,B,k\n,A,B,k\n",
    ])
    let remedy = "| give one of them another id, or delete it"
    #expect(
      said == [
        "actors.csv:4:1: error: there is already an actor A, on line 2 \(remedy)",
        "kinds.csv:3:1: error: there is already a kind k, on line 2 \(remedy)",
        "ties.csv:3:1: error: there is already a tie t, on line 2 \(remedy)",
        "eras.csv:3:1: error: there is already an era e, on line 2 \(remedy)",
        "sources.csv:4:1: error: there is already a source s, on line 2 \(remedy)",
      ])
  }

  @Test func `a predecessor is an actor, and not oneself`() {
    let said = told([
      "ties.csv": "source,target\nA,B\n", "actors.csv": "id,predecessor\nA,X1\nB,C\nC,D\nD,B\nE,D\nF,F\nX2,\n",
    ])
    #expect(
      said == [
        "actors.csv:2:3: error: there is no actor X1 to succeed | did you mean X2? or "
          + "add a row for it, or leave predecessor blank",
        "actors.csv:3:3: error: following its predecessors, B succeeds itself | leave the predecessor of the oldest of them blank",
        "actors.csv:7:3: error: following its predecessors, F succeeds itself | leave the predecessor of the oldest of them blank",
      ])
  }
}
