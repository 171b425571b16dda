package typhon.syntax.ast;

/**
 * The place of a node: lines count from 1, columns are UTF-8 byte offsets from 0, the end is
 * exclusive. These are the {@code lineno}, {@code col_offset}, {@code end_lineno} and {@code
 * end_col_offset} of Python.
 */
public record Span(int line, int column, int endLine, int endColumn) {

  /** From the start of this place to the end of the other. */
  public Span to(Span end) {
    return new Span(line, column, end.endLine, end.endColumn);
  }
}
