package typhon.tests.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of the resource, whose head explains how it is written. */
final class ProgramGrammar {
  private static final Pattern GUARD = Pattern.compile("@(\\w+) ");
  private static final Pattern REFERENCE =
      Pattern.compile("<([a-z_]+)(?:([?*+])([^>]*))?(?::([a-z]+))?>");

  /** A piece of an alternative. */
  sealed interface Part {}

  record Text(String text) implements Part {}

  /**
   * @param quantifier {@code ?}, {@code *}, {@code +} or 0
   * @param context null where it stays as it is
   */
  record Reference(String rule, char quantifier, String separator, Context context)
      implements Part {}

  record Alternative(Set<Permission> needed, boolean wrong, List<Part> parts) {}

  private final Map<String, List<Alternative>> rules = new HashMap<>();

  private ProgramGrammar() {}

  static ProgramGrammar read(String resource) {
    ProgramGrammar grammar = new ProgramGrammar();
    try (InputStream in = ProgramGrammar.class.getResourceAsStream(resource)) {
      String rule = "";
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("  ")) {
          grammar.add(rule, line.substring(2));
        } else if (!line.isEmpty() && line.charAt(0) != '#') {
          rule = line;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    grammar.checkReferences();
    return grammar;
  }

  List<Alternative> rule(String name) {
    return rules.get(name);
  }

  /** A random program for a mode of {@code compile}. */
  String program(Random random, String mode) {
    String start = mode.equals("exec") ? "program" : mode;
    return new Expansion(this, random).of(start);
  }

  private void add(String rule, String line) {
    Set<Permission> needed = EnumSet.noneOf(Permission.class);
    boolean wrong = false;
    int weight = 1;
    Matcher guard = GUARD.matcher(line);
    while (guard.lookingAt()) {
      String word = guard.group(1);
      if (word.equals("wrong")) {
        wrong = true;
      } else if (Character.isDigit(word.charAt(0))) {
        weight = Integer.parseInt(word);
      } else {
        needed.add(Permission.valueOf(word.toUpperCase(Locale.ROOT)));
      }
      line = line.substring(guard.end());
      guard = GUARD.matcher(line);
    }
    Alternative alternative = new Alternative(needed, wrong, parts(line));
    List<Alternative> alternatives = rules.computeIfAbsent(rule, name -> new ArrayList<>());
    for (int i = 0; i < weight; i++) {
      alternatives.add(alternative);
    }
  }

  private static List<Part> parts(String line) {
    List<Part> parts = new ArrayList<>();
    Matcher reference = REFERENCE.matcher(line);
    int end = 0;
    while (reference.find()) {
      parts.add(new Text(unescaped(line.substring(end, reference.start()))));
      String quantifier = reference.group(2);
      String context = reference.group(4);
      parts.add(
          new Reference(
              reference.group(1),
              quantifier == null ? 0 : quantifier.charAt(0),
              reference.group(3) == null ? "" : reference.group(3),
              context == null ? null : Context.valueOf(context.toUpperCase(Locale.ROOT))));
      end = reference.end();
    }
    parts.add(new Text(unescaped(line.substring(end))));
    return List.copyOf(parts);
  }

  private static String unescaped(String text) {
    return text.replace("\\\\", "\0")
        .replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\\e", "")
        .replace('\0', '\\');
  }

  private void checkReferences() {
    for (List<Alternative> alternatives : rules.values()) {
      for (Alternative alternative : alternatives) {
        for (Part part : alternative.parts()) {
          if (part instanceof Reference r
              && !Expansion.isBuiltIn(r.rule())
              && rule(r.rule()) == null) {
            throw new IllegalStateException("grammar.txt has no rule " + r.rule());
          }
        }
      }
    }
  }
}
