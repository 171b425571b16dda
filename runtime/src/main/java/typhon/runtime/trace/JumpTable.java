package typhon.runtime.trace;

import java.util.ArrayList;
import java.util.List;

/**
 * The statements of one body that a debugger can jump from and to: their lines, and what the
 * constructs around them keep. Immutable.
 */
public final class JumpTable {
  /** What a construct keeps while its statements run. */
  public enum Kind {
    ITERATOR('i', "can't jump into the body of a for loop"),
    EXCEPTION('e', "can't jump into an 'except' block as there's no exception"),
    OBJECT('o', "incompatible stacks");

    private final char letter;
    private final String message;

    Kind(char letter, String message) {
      this.letter = letter;
      this.message = message;
    }

    public char letter() {
      return letter;
    }
  }

  private record Site(int line, String stack) {}

  private final Site[] sites;

  private JumpTable(List<Site> sites) {
    this.sites = sites.toArray(new Site[0]);
  }

  /** Collects the statements in the order of their numbers. */
  public static final class Builder {
    private final List<Site> sites = new ArrayList<>();

    /** Adds a statement and answers its number. */
    public int add(int line, String stack) {
      sites.add(new Site(line, stack));
      return sites.size() - 1;
    }

    public JumpTable build() {
      return new JumpTable(sites);
    }
  }

  /** The first line with code that is not before another one; -1 when there is none. */
  int lineFrom(int line) {
    int best = -1;
    for (Site s : sites) {
      if (s.line >= line && (best < 0 || s.line < best)) {
        best = s.line;
      }
    }
    return best;
  }

  /** The statement of a line that can be reached from another statement; -1 when there is none. */
  int target(int from, int line) {
    int best = -1;
    for (int i = 0; i < sites.length; i++) {
      Site s = sites[i];
      if (s.line == line
          && sites[from].stack.startsWith(s.stack)
          && (best < 0 || s.stack.length() > sites[best].stack.length())) {
        best = i;
      }
    }
    return best;
  }

  /** Why no statement of a line can be reached. */
  String reason(int line) {
    for (Site s : sites) {
      if (s.line == line) {
        for (Kind kind : Kind.values()) {
          int last = s.stack.lastIndexOf(' ', s.stack.length() - 2) + 1;
          if (last < s.stack.length() && s.stack.charAt(last) == kind.letter) {
            return kind.message;
          }
        }
      }
    }
    return "incompatible stacks";
  }
}
