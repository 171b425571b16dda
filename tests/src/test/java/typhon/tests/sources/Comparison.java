package typhon.tests.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Both compilers, started once. */
final class Comparison {
  private static final Reference REFERENCE = Reference.start();
  private static final TyphonCompiler TYPHON = TyphonCompiler.start();

  private Comparison() {}

  /** Fails unless both accept the source or both reject it, with the same type of error. */
  static void check(Source source) throws Throwable {
    REFERENCE.ask(source);
    Outcome got;
    Outcome wanted;
    try {
      got = TYPHON.outcome(source);
    } finally {
      wanted = REFERENCE.answer();
    }
    if (!got.kind().equals(wanted.kind())) {
      assertEquals(wanted.toString(), got.toString(), "CPython's outcome and Typhon's differ");
    }
  }
}
