package typhon.syntax.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of {@code errors.peg}; read when the first syntax error wants explaining.
 *
 * <p>Thread rule: written by the constructor only, which the class initialiser runs; all threads
 * share the finished grammar.
 */
final class PegGrammar {
  private static final String RESOURCE = "errors.peg";

  /** How a rule is run. */
  enum Manner {
    PLAIN,
    MEMO,
    LEFT_RECURSIVE,
    QUIET
  }

  /** A rule; its alternatives are filled in while the grammar is read. */
  static final class Rule {
    final String name;
    final int index;
    Manner manner = Manner.PLAIN;
    final List<PegItem.Alternative> alternatives = new ArrayList<>();

    Rule(String name, int index) {
      this.name = name;
      this.index = index;
    }

    boolean isInvalidRule() {
      return name.startsWith("invalid_");
    }
  }

  private static final class Holder {
    static final PegGrammar INSTANCE = new PegGrammar();
  }

  private final Map<String, Rule> rules = new HashMap<>();

  private PegGrammar() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                PegGrammar.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      read(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PegGrammar get() {
    return Holder.INSTANCE;
  }

  /** A rule of the finished grammar. */
  Rule rule(String name) {
    return rules.get(name);
  }

  /** The rule of a name that is read, or referred to by another one. */
  Rule declared(String name) {
    return rules.computeIfAbsent(name, n -> new Rule(n, rules.size()));
  }

  private void read(List<String> lines) {
    Rule current = null;
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!line.startsWith(" ")) {
        current = header(line);
      } else {
        PegItem.Alternative alternative =
            new PegReader(this, line.strip().substring(1)).alternative();
        current.alternatives.add(alternative);
      }
    }
    for (Rule rule : rules.values()) {
      if (rule.alternatives.isEmpty()) {
        throw new AssertionError("undefined rule " + rule.name);
      }
    }
  }

  private Rule header(String line) {
    String[] words = line.substring(0, line.lastIndexOf(':')).split(" ");
    Rule rule = declared(words[0]);
    if (words.length > 1) {
      rule.manner =
          switch (words[1]) {
            case "memo" -> Manner.MEMO;
            case "left" -> Manner.LEFT_RECURSIVE;
            case "quiet" -> Manner.QUIET;
            default -> throw new AssertionError(line);
          };
    }
    return rule;
  }
}
