package typhon.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import typhon.syntax.source.PythonSyntaxError;

/** Every source of the distribution gives the trees, errors and symbol tables of CPython. */
class DistributionTest {
  private interface Reading {
    String of(byte[] source);
  }

  @Test
  void treesAndErrorsEqualCPythons() throws IOException {
    compare("dump.py", Outcome::of);
  }

  @Test
  void symbolTablesEqualCPythons() throws IOException {
    compare("symbols.py", DistributionTest::symbols);
  }

  private static String symbols(byte[] source) {
    try {
      return "ok\t" + Outcome.sha1(SymbolsDump.text(source));
    } catch (PythonSyntaxError e) {
      return Outcome.describe(e);
    }
  }

  private static void compare(String script, Reading reading) throws IOException {
    CPython reference = CPython.orSkip();
    Path listing = CPython.listing(reference.sources());
    List<String> differences = new ArrayList<>();
    int equal = 0;
    for (String line : reference.run(script, listing)) {
      int tab = line.indexOf('\t');
      String path = line.substring(0, tab);
      String wanted = line.substring(tab + 1);
      String got = reading.of(Files.readAllBytes(Path.of(path)));
      if (got.equals(wanted)) {
        equal++;
      } else {
        differences.add(path + ": wanted " + wanted + ", got " + got);
      }
    }
    System.out.println(script + ": " + equal + " files equal CPython's");
    assertEquals(List.of(), differences);
  }
}
