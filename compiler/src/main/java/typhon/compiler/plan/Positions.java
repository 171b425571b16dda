package typhon.compiler.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import typhon.syntax.ast.Span;

/** The table of places in the source from which code of one body comes. */
public final class Positions {
  private int[] table = new int[64];
  private int count;
  private final Map<Span, Integer> known = new HashMap<>();

  /** The index of a place, four ints each: line, end line, column, end column. */
  public int index(Span span) {
    Integer index = known.get(span);
    if (index != null) {
      return index;
    }
    if (count * 4 == table.length) {
      table = Arrays.copyOf(table, table.length * 2);
    }
    table[count * 4] = span.line();
    table[count * 4 + 1] = span.endLine();
    table[count * 4 + 2] = span.column();
    table[count * 4 + 3] = span.endColumn();
    known.put(span, count);
    return count++;
  }

  /** Begins with the places of another table. */
  public void begin(int[] first) {
    clear();
    for (int i = 0; i + 3 < first.length; i += 4) {
      index(new Span(first[i], first[i + 2], first[i + 1], first[i + 3]));
    }
  }

  public void clear() {
    count = 0;
    known.clear();
  }

  public int[] toArray() {
    return Arrays.copyOf(table, count * 4);
  }
}
