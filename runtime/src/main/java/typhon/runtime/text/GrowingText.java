package typhon.runtime.text;

/**
 * Text that only grows at its end, shared by all the prefixes of it that are alive: what makes a
 * loop of {@code s += t} linear. A prefix never changes; whoever extends the longest one does it in
 * place, anyone else copies.
 *
 * <p>Thread rule: all access under this object's monitor, which is never visible outside.
 */
public final class GrowingText {
  private final StringBuilder chars;

  private GrowingText(String start, int extra) {
    chars = new StringBuilder(start.length() + extra);
    chars.append(start);
  }

  /** The first {@code length} code points of a growing text. */
  public record Prefix(GrowingText buffer, int length) {
    /** This prefix and {@code more}, in place if nothing was added behind it yet. */
    public Prefix plus(String more) {
      return buffer.extend(length, more);
    }

    public String text() {
      return buffer.first(length);
    }

    public char charAt(int index) {
      return buffer.at(index);
    }
  }

  /** The concatenation of two narrow texts, ready to grow. */
  public static Prefix concat(String left, String right) {
    int room = Math.max(right.length(), left.length() / 2);
    GrowingText buffer =
        new GrowingText(left, (int) Math.min(room, Integer.MAX_VALUE - 8L - left.length()));
    return buffer.extend(left.length(), right);
  }

  private Prefix extend(int length, String more) {
    synchronized (this) {
      if (chars.length() == length) {
        chars.append(more);
        return new Prefix(this, chars.length());
      }
    }
    return concat(first(length), more);
  }

  private synchronized String first(int length) {
    return chars.substring(0, length);
  }

  private synchronized char at(int index) {
    return chars.charAt(index);
  }
}
