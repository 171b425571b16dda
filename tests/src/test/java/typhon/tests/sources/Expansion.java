package typhon.tests.sources;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import typhon.tests.sources.ProgramGrammar.Alternative;
import typhon.tests.sources.ProgramGrammar.Reference;

/** One program that is made from the grammar. */
final class Expansion {
  private static final String BLOCK = "block";
  private static final String DEEP_BLOCK = "deep_block";
  private static final int DEPTH = 14;

  private final ProgramGrammar grammar;
  private final Random random;
  private final boolean mayBeWrong;

  /** How many more expansions are free; the rest take each rule's first alternative. */
  private int left;

  Expansion(ProgramGrammar grammar, Random random) {
    this.grammar = grammar;
    this.random = random;
    mayBeWrong = random.nextInt(3) == 0;
    left = 10 << random.nextInt(6);
  }

  static boolean isBuiltIn(String rule) {
    return rule.equals(BLOCK) || rule.equals(DEEP_BLOCK);
  }

  String of(String start) {
    StringBuilder out = new StringBuilder();
    expand(start, EnumSet.of(Permission.WALRUS), 0, out);
    return out.toString();
  }

  private void expand(String rule, Set<Permission> allowed, int depth, StringBuilder out) {
    left--;
    switch (rule) {
      case BLOCK -> block(allowed, depth, "    ", out);
      case DEEP_BLOCK -> block(allowed, depth, "        ", out);
      default -> {
        for (ProgramGrammar.Part part : chosen(grammar.rule(rule), allowed, depth).parts()) {
          switch (part) {
            case ProgramGrammar.Text text -> out.append(text.text());
            case Reference reference -> expand(reference, allowed, depth + 1, out);
          }
        }
      }
    }
  }

  private void expand(Reference reference, Set<Permission> outside, int depth, StringBuilder out) {
    Set<Permission> allowed =
        reference.context() == null ? outside : reference.context().inside(outside);
    int count =
        switch (reference.quantifier()) {
          case '?' -> random.nextInt(2);
          case '*' -> left < 0 ? 0 : random.nextInt(3);
          case '+' -> left < 0 ? 1 : 1 + random.nextInt(3);
          default -> 1;
        };
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : reference.separator());
      expand(reference.rule(), allowed, depth, out);
    }
  }

  private Alternative chosen(List<Alternative> from, Set<Permission> allowed, int depth) {
    if (left < 0 || depth > DEPTH) {
      return from.getFirst();
    }
    while (true) {
      Alternative some = from.get(random.nextInt(from.size()));
      boolean fits = some.wrong() ? mayBeWrong && random.nextInt(4) == 0 : true;
      if (fits && allowed.containsAll(some.needed())) {
        return some;
      }
    }
  }

  private void block(Set<Permission> allowed, int depth, String indentation, StringBuilder out) {
    if (random.nextInt(6) == 0) {
      out.append(' ');
      expand("simple_line", allowed, depth + 1, out);
      return;
    }
    StringBuilder body = new StringBuilder();
    for (int i = left < 0 ? 2 : random.nextInt(3); i < 3; i++) {
      expand("statement", allowed, depth + 1, body);
    }
    out.append('\n');
    body.toString().lines().forEach(line -> out.append(indentation).append(line).append('\n'));
  }
}
