package typhon.syntax.parse;

import java.util.List;

/** What the error pass makes of source: tokens, and nodes over tokens. */
sealed interface PegPlace {
  int line();

  int column();

  int endLine();

  int endColumn();

  /** A token; columns are -1 when it has no text. */
  record Token(
      int type,
      int line,
      int column,
      int endLine,
      int endColumn,
      int start,
      int end,
      int level,
      String text)
      implements PegPlace {}

  /** A node of the kind named as in the ASDL; only the parts that error messages need are kept. */
  record Node(String kind, List<Object> parts, Token first, Token last) implements PegPlace {
    @Override
    public int line() {
      return first.line();
    }

    @Override
    public int column() {
      return first.column();
    }

    @Override
    public int endLine() {
      return last.endLine();
    }

    @Override
    public int endColumn() {
      return last.endColumn();
    }
  }
}
