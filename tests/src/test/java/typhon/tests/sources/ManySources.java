package typhon.tests.sources;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * The long form, with a new seed each time; only run when it is named: CONTRIBUTING.md says how.
 */
class ManySources {
  @Property(tries = 200_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void outcomesEqualCPythons(@ForAll(supplier = Sources.class) Source source) throws Throwable {
    Comparison.check(source);
  }
}
