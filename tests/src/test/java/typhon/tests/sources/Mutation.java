package typhon.tests.sources;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** A change of a source: a token dropped, added, replaced, exchanged, repeated or doubled. */
final class Mutation {
  private static final Pattern PART = Pattern.compile("\\s+|\\w+|[^\\w\\s]");

  private static final String[] TOKENS =
      """
      ( ) [ ] { } : , ; = == := . ... -> * ** + - not in is and or if else elif for while def class
      lambda return yield await async with as try except finally raise import from pass break global
      nonlocal continue del assert None True x print match case type _ __debug__ 1 1.5 0x 1_ 1e 09
      1j 0b12 "s" ' ""\" f"{x}" f" f'{ t"a" t"{ b"x" rb'' u'' @ ! $ ? \\ # ~ <> <= != += //= *a **k
      \uFF58 \u00E9 \u20AC \uD800 \u0660 \u00A0 \f \u0007\
      """
          .split("\\s+");

  private static final String[] BLANKS = {"\n", "\n    ", "    ", "\t", " ", "\r\n", "\\\n", "\r"};

  /** Numbers of repetitions around the limits of CPython's tokenizer and parser. */
  private static final int[] REPETITIONS = {2, 3, 19, 21, 99, 101, 199, 201};

  private Mutation() {}

  static String of(String text, Random random) {
    List<String> parts = new ArrayList<>(PART.matcher(text).results().map(m -> m.group()).toList());
    if (parts.isEmpty()) {
      return text;
    }
    int place = random.nextInt(parts.size());
    int choice = random.nextInt(100);
    if (choice < 25) {
      parts.remove(place);
    } else if (choice < 60) {
      parts.add(place, token(random) + (random.nextBoolean() ? " " : ""));
    } else if (choice < 80) {
      parts.set(place, token(random));
    } else if (choice < 92) {
      Collections.swap(parts, place, random.nextInt(parts.size()));
    } else if (choice < 98) {
      int end = Math.min(parts.size(), place + 1 + random.nextInt(8));
      parts.addAll(end, List.copyOf(parts.subList(place, end)));
    } else {
      parts.set(place, parts.get(place).repeat(REPETITIONS[random.nextInt(REPETITIONS.length)]));
    }
    return String.join("", parts);
  }

  private static String token(Random random) {
    String[] from = random.nextInt(8) == 0 ? BLANKS : TOKENS;
    return from[random.nextInt(from.length)];
  }
}
