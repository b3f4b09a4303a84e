/// How wide the glyphs of a common sans-serif face are, in 64ths of an em, block by block.
///
/// One character of a row stands for one Unicode scalar: its ASCII code less 33 is the width. The face measured is a wide
/// one, so that a box sized by this table also holds the text when the viewer draws it in Helvetica or Arial, and
/// a picture does not depend on the fonts of the machine that made it.
enum GlyphWidths {
  /// The first scalar of each block, and the widths from there on.
  static let blocks: [(first: UInt32, widths: [UInt8])] = [
    // Latin and its first extensions
    (
      0x0020,
      row(
        #"5;>WJ^S3::AW5857JJJJJJJJJJ77WWWCaMMNRIFSQ44KEXQSHSMJHPM`MHM:7:WAAHJDJH8JJ33F3_JHJJ;B:JGUGGCJ7JWG"#
          + #"GGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG5;JJJJ7AAa?HW8aAAW;;AJJ5A;?H___CMMMMMM_NIIII4444SQSSSSSWSPPPPHHI"#
          + #"HHHHHH`DHHHH3333HJHHHHHWHJJJJGJGMHMHMHNDNDNDNDRJSJIHIHIHIHIHSJSJSJSJQJ\M4343434343GE43KFFE3E3E9E"#
          + #"7E3QJQJQJUQJSHSHSHebM;M;M;JBJBJBJBH:H:H:PJPJPJPJPJPJ`UHGHMCMCMC8"#)
    ),
    // Greek
    (
      0x0370,
      row(
        #"KEXJ33QKGGADDD74GGGGAAM5QY;GUGVV7MMEMIMQS4KMXQISQHGIHHSMSR4HKDJ7FKJGHDDJH7GGJEEHHJGJHFKFKW7FHFWK"#
          + #"HINWNKWKSHKGF>KKXI]WRKTHMHRINHHCKJD3SHHHJNXKJNNN"#)
    ),
    // Cyrillic
    (
      0x0400,
      row(
        #"IISHNJ444gdSNQHQMMMHSIfJQQNQXQSQHNHHXMSMegVYMNfMHHGCMH[CKKHJQKHKJDFGXGMG\]NTGDWGHHICDB333[[KHKGK"#
          + #"]WRL]QYSkaSHcVJDXYSHSLSLa[^Rmc]WNDA!!!!!<<RLMGHJHCLGICf[JCNHNHNHXVQKbYf\YMNDHFHGHGMG]UMGMGMJ]P]P"#
          + #"4f[KHSLQKSMMGZS3MHMH_`IHSHSHf[JCLFQKQKSHSHSHNDHGHGHGMGHCYTLGMGMG"#)
    ),
    // Hebrew
    (
      0x0590,
      row(
        #"G!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!8!4!!4!!=!GGGGGGGGLF;DK27KK/CCEKL2;KIJIDGNENKGGGGG"#
          + #"?<6<JGGGGGGGGGGG"#)
    ),
    // Arabic
    (
      0x0600,
      row(
        #"GGGGGGJJGQ_G6GGG!!!!!!!!!!!5GGGCG?33@3S3]C]]JJJ==@@oonn\\GGGGGGG4cSVOIPC@SS!!!!!!!!!!!!!!!!!!!!!"#
          + #"CCCCCCCCCCC65D]S!GGG4GGGG]]]]]]]]JJJJJJJ=========@@ACHC@@@ooonn\GccccccSSZdZVVVZZZZZZOOOOPPPPPNJ"#
          + #"GGGGGG@@@GG@SGSGSGGGGC!!!!!!!GG!!!!!!GG!!G!!!!GGCCCCCCCCCCGGGGGG"#)
    ),
    // Dashes, quotes and bullets
    (0x2010, row(#"88JAaaAA5555BBBBAAGG6La5!!!!!!!.w{09B09B7;;W@CATT1aA,"#)),
    // Arrows
    (0x2190, row(#"WWWWWWWWWW"#)),
    // Mathematical signs
    (
      0x2200,
      row(
        #"MJBIIYLLYYOYYOJQQLWWW7JWIIJJJOVWZZWAAAAPPPPBSeBSeBBBJJ2JWWWWWWWW9WWWWWWWWWWWWWWWWWWWaaWWWWWWWWWW"#
          + #"WWWWWW"#)
    ),
  ]

  private static func row(_ text: String) -> [UInt8] { text.utf8.map { $0 - 33 } }
}
