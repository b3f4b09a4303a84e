/// Texts that try to be something else: markup, escapes, ends of strings, directions, floods.
enum HostileText {
  static let all: [String] = [
    "say \"no\"", "back\\slash", "trailing\\", "\\\"", "\\\\\"", "<b>bold</b>", "R&amp;D &lt; &#45; &",
    "\\N \\G \\E \\l",
    "]]> <!-- -->", "two\nlines\r\nthree", "tab\tbed", "\\\n", "bell\u{7}\u{1B}[31m\u{7F}", "\u{FFFE}\u{FFFF}",
    "\u{202E}desrever\u{202C}", "ישראל", "العراق", "🇮🇷👩‍👩‍👧‍👦🚀", "中华人民共和国", "e\u{301}\u{323}\u{302}", "\"];} x [label=\"",
    "//not /*a*/ #comment", "7 -#ff0000 T 0 0 0 0 3 -abc", "=1+1|cmd", "{<p>record|label}",
    String(repeating: "long", count: 1250),
    String(repeating: "many words ", count: 400),
  ]
}
