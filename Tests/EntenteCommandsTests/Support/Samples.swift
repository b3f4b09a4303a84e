/// Small datasets, as a user would write them.
enum Samples {
  /// A folder with two eras; the pact holds in both, the war in the second.
  static let pact = [
    "pact/actors.csv": """
    id,name
    FRA,France
    RUS,Russia
    DEU,Germany

    """,
    "pact/ties.csv": """
    id,source,target,kind,when,status
    pact,FRA,RUS,alliance,1894-01-04/1917,asserted
    war,DEU,FRA,rivalry,1914-08-03/1918-11-11,asserted
    plan,DEU,RUS,rivalry,1905/1906,hypothetical

    """,
    "pact/eras.csv": """
    id,name,when
    peace,The peace,1894/1914-07
    war,The war,1914-08/1918

    """,
  ]

  /// A single table.
  static let list = """
    source,target,kind,start,end
    A,B,cooperation,1990-01-01,1992-12-31
    B,C,rivalry,1991-01-01,1993-12-31

    """

  /// Faults in three lines of three.
  static let faulty = [
    "pact/actors.csv": "id,name\nFRA,France\nRUS,Russia\n",
    "pact/ties.csv":
      "source,target,kind,when\nFRA,RUZ,alliance,1894\nFRA,RUS,allianze,1894\nFRA,RUS,alliance,1894-13\n",
  ]
}
