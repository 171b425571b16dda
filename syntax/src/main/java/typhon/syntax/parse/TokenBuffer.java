package typhon.syntax.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import typhon.syntax.ast.TypeIgnore;
import typhon.syntax.source.PythonSyntaxError;
import typhon.syntax.source.SourceText;
import typhon.syntax.token.TokenType;
import typhon.syntax.token.Tokenizer;

/** All tokens of a source, column by column; it ends with ENDMARKER or with ERRORTOKEN. */
final class TokenBuffer {
  final SourceText source;
  byte[] types;
  int[] starts;
  int[] ends;
  int[] lines;
  int[] columns;
  int[] endLines;
  int[] endColumns;
  String[] names;
  int count;

  /** The error at the end of the tokens when it is a warning turned into one, else null. */
  PythonSyntaxError warningError;

  final List<TypeIgnore> typeIgnores = new ArrayList<>();

  private TokenBuffer(SourceText source) {
    this.source = source;
    int capacity = source.bytes().length / 5 + 16;
    types = new byte[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
    lines = new int[capacity];
    columns = new int[capacity];
    endLines = new int[capacity];
    endColumns = new int[capacity];
    names = new String[capacity];
  }

  static TokenBuffer read(SourceText source, Mode mode, ParserOptions options) {
    TokenBuffer buffer = new TokenBuffer(source);
    buffer.fill(
        new Tokenizer(
            source, options.filename(), options.typeComments(), false, options.warnings()),
        new InteractiveEnd(mode, options));
    return buffer;
  }

  private void fill(Tokenizer tokenizer, InteractiveEnd interactiveEnd) {
    NameTable table = NameTable.forSource(source.bytes());
    while (true) {
      int type = interactiveEnd.adjust(tokenizer.advance(), tokenizer);
      if (type == TokenType.TYPE_IGNORE) {
        String tag = source.slice(tokenizer.startOffset(), tokenizer.endOffset());
        typeIgnores.add(new TypeIgnore(tokenizer.line(), tag));
        continue;
      }
      if (count == types.length) {
        grow();
      }
      if (type == TokenType.NAME) {
        names[count] = table.name(tokenizer.startOffset(), tokenizer.endOffset());
        type = table.type();
      }
      add(type, tokenizer);
      if (type == TokenType.ENDMARKER || type == TokenType.ERRORTOKEN) {
        warningError = tokenizer.warningError();
        return;
      }
    }
  }

  private void add(int type, Tokenizer tokenizer) {
    types[count] = (byte) type;
    starts[count] = tokenizer.startOffset();
    ends[count] = tokenizer.endOffset();
    lines[count] = tokenizer.line();
    columns[count] = tokenizer.columnOfToken();
    endLines[count] = tokenizer.endLine();
    endColumns[count] = tokenizer.endColumnOfToken();
    count++;
  }

  private void grow() {
    int capacity = count * 2;
    types = Arrays.copyOf(types, capacity);
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    lines = Arrays.copyOf(lines, capacity);
    columns = Arrays.copyOf(columns, capacity);
    endLines = Arrays.copyOf(endLines, capacity);
    endColumns = Arrays.copyOf(endColumns, capacity);
    names = Arrays.copyOf(names, capacity);
  }
}
