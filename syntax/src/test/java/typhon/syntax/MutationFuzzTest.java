package typhon.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Mutated pieces of real files are accepted or rejected as by CPython, with the same error at the
 * same place. System property {@code typhon.fuzz.count} sets how many (the long form is 200000).
 */
class MutationFuzzTest {
  private static final String SHORT_FORM = "5000";

  @Test
  void outcomesEqualCPythons() {
    CPython reference = CPython.orSkip();
    Path listing = CPython.listing(reference.sources());
    String count = System.getProperty("typhon.fuzz.count", SHORT_FORM);
    String seed = System.getProperty("typhon.fuzz.seed", "1");
    List<String> differences = new ArrayList<>();
    for (String line : reference.run("mutate.py", listing, listing.toString(), seed, count)) {
      int tab = line.indexOf('\t');
      byte[] source = Base64.getDecoder().decode(line.substring(0, tab));
      String wanted = line.substring(tab + 1);
      String got = Outcome.of(source);
      if (!(got.startsWith("ok") ? "ok" : got).equals(wanted)) {
        String text = new String(source, StandardCharsets.UTF_8);
        differences.add(text + "\nwanted " + wanted + ", got " + got);
      }
    }
    System.out.println(count + " mutated sources, seed " + seed);
    assertEquals(List.of(), differences);
  }
}
