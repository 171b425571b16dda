package typhon.tests.sources;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The short form: always the same sources. */
class SourcesTest {
  @Property(
      tries = 4_000,
      seed = "20261129",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.FULL)
  void outcomesEqualCPythons(@ForAll(supplier = Sources.class) Source source) throws Throwable {
    Comparison.check(source);
  }
}
