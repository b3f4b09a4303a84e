import Testing

/// `entente describe`.
@Suite struct `Describe` {
  @Test func `tells what there is, in a table for eyes`() throws {
    let run = try Workplace(Samples.pact).entente("describe", "pact")
    #expect(
      run.output == """
        section         item                   value
        dataset         observed               1894-01-01/1918-12-31
        count           actors                 3
        count           ties                   3
        count           undated ties           0
        count           ties without a source  3
        count           sources                0
        count           eras                   2
        ties by kind    alliance               1
        ties by kind    rivalry                2
        ties by sign    positive               1
        ties by sign    negative               2
        ties by status  asserted               2
        ties by status  hypothetical           1
        ties by era     peace                  1
        ties by era     war                    2

        """)
    #expect(run.errors == "")
  }

  @Test func `gives the eras as CSV, the terminus exclusive`() throws {
    let run = try Workplace(Samples.pact).entente("describe", "pact", "--what", "eras", "--format", "csv")
    #expect(
      run.output == """
        era,name,onset,terminus,actors,ties,certain
        peace,The peace,1894-01-01,1914-08-01,2,1,1
        war,The war,1914-08-01,1919-01-01,3,2,2

        """)
  }

  @Test func `counts nothing in an era of which no day was observed`() throws {
    var files = Samples.pact
    files["pact/datapackage.json"] = #"{"observed": "1894/1914-07"}"#
    let place = try Workplace(files)
    #expect(
      try place.entente("describe", "pact", "--what", "eras", "--format", "csv").output == """
        era,name,onset,terminus,actors,ties,certain
        peace,The peace,1894-01-01,1914-08-01,2,1,1
        war,The war,1914-08-01,1919-01-01,,,

        """)
    #expect(try place.entente("describe", "pact", "--format", "csv").output.contains("ties by era,war,\n"))
  }

  @Test func `gives the ties as JSON, numbers as numbers and nothing as null`() throws {
    let place = try Workplace(["ties.csv": Samples.list])
    #expect(
      try place.entente("describe", "ties.csv", "--what", "kinds", "--format", "json").output == """
        [
          {"kind": "cooperation", "name": "Cooperation", "family": "diplomatic", "sign": "positive", "directed": "no", \
        "ties": 1},
          {"kind": "rivalry", "name": "Rivalry", "family": "rivalry", "sign": "negative", "directed": "no", "ties": 1}
        ]

        """)
    #expect(
      try place.entente("describe", "ties.csv", "--what", "ties", "--format", "json").output
        .contains(#"{"tie": null, "source": "A", "target": "B", "kind": "cooperation", "sign": "positive""#))
  }

  @Test func `gives the actors as Markdown, numbers to the right`() throws {
    let place = try Workplace(["ties.csv": "source,target\nA|B,C_D\nC_D,C_D\n"])
    #expect(
      try place.entente("describe", "ties.csv", "--what", "actors", "--format", "markdown").output == #"""
        | actor | name | kind | onset | terminus | ties |
        | --- | --- | --- | --- | --- | ---: |
        | A\|B | A\|B | state |  |  | 1 |
        | C\_D | C\_D | state |  |  | 2 |

        """#)
  }

  @Test func `counts a source's citations`() throws {
    var files = Samples.pact
    files["pact/sources.csv"] = "id,title,author,year,url\nblue,The Blue Book,,1914,\nred,The Red Book,,1915,\n"
    files["pact/citations.csv"] = "tie,source\npact,blue\nwar,blue\n"
    #expect(
      try Workplace(files).entente("describe", "pact", "--what", "sources").output == """
        source  title          author  year  url  citations
        blue    The Blue Book          1914               2
        red     The Red Book           1915               0

        """)
  }
}
