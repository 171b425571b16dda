package typhon.syntax.parse;

/** Finds characters by name for {@code \N{...}}; the runtime's unicodedata knows more names. */
@FunctionalInterface
public interface UnicodeNames {

  /** Java's own names, with those of ideographs and syllables that Java spells differently. */
  UnicodeNames JAVA = JavaUnicodeNames::lookup;

  /** The character of a name (any letter case), or -1. */
  int lookup(String name);
}
