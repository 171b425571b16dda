package typhon.tests.sources;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Random sources: programs of the grammar and pieces of real files, some of them changed. */
final class Sources implements ArbitrarySupplier<Source> {
  private static final ProgramGrammar GRAMMAR = ProgramGrammar.read("grammar.txt");
  private static final Pieces PIECES = Pieces.of(Reference.library());

  @Override
  public Arbitrary<Source> get() {
    return Arbitraries.fromGenerator(random -> new ShrinkableSource(source(random)));
  }

  private static Source source(Random random) {
    String mode = chosenMode(random);
    String text;
    int changes;
    if (random.nextInt(100) < 60) {
      text = GRAMMAR.program(random, mode);
      changes = random.nextInt(4) == 0 ? 1 : 0;
    } else {
      text = PIECES.some(random);
      changes = random.nextInt(4);
    }
    for (int i = 0; i < changes; i++) {
      text = Mutation.of(text, random);
    }
    // Encodings other than UTF-8 are the library's, which is not there.
    boolean bytes = random.nextInt(20) == 0 && !text.contains("coding");
    return new Source(text, mode, bytes);
  }

  private static String chosenMode(Random random) {
    return switch (random.nextInt(20)) {
      case 0 -> "eval";
      case 1 -> "single";
      default -> "exec";
    };
  }
}
