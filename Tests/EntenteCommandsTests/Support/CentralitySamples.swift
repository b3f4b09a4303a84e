extension Samples {
  /// Directed ties without dates and signs; A-D stands twice in one direction and once in the other.
  static let star = """
    source,target,strength
    A,B,2
    A,C,4
    A,D,1
    A,D,3
    D,A,1

    """

  /// A composite, one of its two members beside it, and a state that is nobody's; C's amity with the bloc is A's enmity.
  static let bloc = [
    "bloc/actors.csv": """
    id,name,lifetime
    BLOC,The Bloc,
    A,Alpha,
    B,Beta,
    C,Gamma,
    D,Delta,
    OLD,Older,1900/1950

    """,
    "bloc/kinds.csv": """
    id,name,family,sign,directed
    alliance,Alliance,security,positive,no
    rivalry,Rivalry,rivalry,negative,no
    trade,Trade,economic,unsigned,no
    member-of,Member of,diplomatic,unsigned,yes

    """,
    "bloc/ties.csv": """
    id,source,target,kind,when
    m,A,BLOC,member-of,1990/1999
    bc,BLOC,C,alliance,1990/1999
    ab,A,B,alliance,1990/1999
    ac,A,C,rivalry,1995/1999
    ad,A,D,trade,1990/1999

    """,
  ]

  /// A is tied to B for four years, and B to C in the second of them.
  static let steps = [
    "steps/ties.csv": """
    id,source,target,kind,when
    ab,A,B,alliance,1990-01-01/1993-12-31
    bc,B,C,alliance,1991-01-01/1991-12-31

    """
  ]
}
