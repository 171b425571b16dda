package typhon.stdlib._multibytecodec;

import java.nio.charset.Charset;
import java.util.List;

/** The encodings after ISO 2022. */
final class Iso2022 {
  private Iso2022() {}

  /** The encoding that calls these sets; where a character is in several, the first counts. */
  static Charset charset(String name, Designation... designations) {
    List<Designation> sets = List.of(designations);
    return new OwnCharset(name, c -> new Iso2022Decoder(c, sets), c -> new Iso2022Encoder(c, sets));
  }
}
