extension Drawing {
  /// What a picture was made of and by: enough to draw it again and see whether it is the same.
  public struct Origin: Hashable, Sendable {
    /// The digest of the data, such as `sha256:9f86…`.
    public var data: String
    /// The options that decide what is drawn, as one would type them.
    public var query: String
    /// The `id` of the period, the `sheet` or the `timeline`.
    public var period: String
    /// What drew it, such as `Entente 0.1.0`.
    public var program: String

    /// An origin from its parts.
    public init(data: String, query: String, period: String, program: String) {
      self.data = data
      self.query = query
      self.period = period
      self.program = program
    }
  }
}
