package typhon.syntax.token;

import java.nio.charset.StandardCharsets;
import typhon.syntax.source.SourceText;
import typhon.syntax.source.WarningListener;

/**
 * Cuts source into tokens, one at a time. CPython: Parser/lexer/lexer.c.
 *
 * <p>After {@link #advance} the accessors tell about the token read. An error shows as ERRORTOKEN,
 * {@link #done} says which; it is for the parser to report, which may know better.
 */
public final class Tokenizer extends StringReader {
  private static final int MAX_INDENT = 100;
  private static final int MAX_PARENTHESES = 200;
  private static final int TAB_SIZE = 8;
  private static final byte[] TYPE_COMMENT_PREFIX = "# type: ".getBytes(StandardCharsets.US_ASCII);

  private final boolean typeComments;
  private final int[] indents = new int[MAX_INDENT];
  private final int[] alternateIndents = new int[MAX_INDENT];
  private int indentLevel;
  private int pendingIndents;
  private boolean atLineStart = true;
  private boolean commentNewline;

  private final byte[] parentheses = new byte[MAX_PARENTHESES];
  private final int[] parenthesisLines = new int[MAX_PARENTHESES];
  private final int[] parenthesisColumns = new int[MAX_PARENTHESES];
  private int level;

  private int type;
  private int endOffset;
  private int line;
  private int tokenColumn;
  private int tokenEndColumn;

  public Tokenizer(SourceText source, String filename, boolean typeComments) {
    this(source, filename, typeComments, false, WarningListener.NONE);
  }

  /**
   * A tokenizer at the start of the source.
   *
   * @param typeComments whether type comments are tokens
   * @param extraTokens whether comments and blank lines are, as in module tokenize
   */
  public Tokenizer(
      SourceText source,
      String filename,
      boolean typeComments,
      boolean extraTokens,
      WarningListener warnings) {
    super(source, filename, extraTokens, warnings);
    this.typeComments = typeComments;
  }

  /** Reads the next token and answers its type, keywords being NAME. */
  public int advance() {
    tokenEnd = -1;
    tokenColumn = 0;
    type = format != null && format.inText ? readFormat() : readRegular();
    setPlace();
    return type;
  }

  public int type() {
    return type;
  }

  /** The offset of the token's text in the source's bytes, or -1 when it has none. */
  public int startOffset() {
    return start;
  }

  public int endOffset() {
    return endOffset;
  }

  public int line() {
    return line;
  }

  public int endLine() {
    return lineNumber;
  }

  /** The column in bytes, -1 for tokens without text. */
  public int columnOfToken() {
    return tokenColumn;
  }

  public int endColumnOfToken() {
    return tokenEndColumn;
  }

  /** The text of the lines from the one where the token starts to the current one. */
  TextRange lines() {
    return new TextRange(isStringPart(type) ? firstLineStart : lineStart, lineEnd);
  }

  /** A range of bytes of the source. */
  record TextRange(int start, int end) {}

  int currentLineStart() {
    return lineStart;
  }

  static boolean isStringPart(int type) {
    return type == TokenType.STRING
        || (type >= TokenType.FSTRING_START && type <= TokenType.TSTRING_END);
  }

  /** How many brackets are open. */
  public int level() {
    return level;
  }

  public char openBracket() {
    return (char) parentheses[level - 1];
  }

  public int openBracketLine() {
    return parenthesisLines[level - 1];
  }

  public int openBracketColumn() {
    return parenthesisColumns[level - 1];
  }

  public boolean inFormatString() {
    return format != null;
  }

  /** Closes all indentations at once, for the end of interactive input. */
  public void closeIndents() {
    pendingIndents = -indentLevel;
    indentLevel = 0;
  }

  public boolean isIndented() {
    return indentLevel > 0;
  }

  public int offset() {
    return cur;
  }

  private void setPlace() {
    if (type == TokenType.TYPE_COMMENT || type == TokenType.TYPE_IGNORE) {
      line = lineNumber;
      tokenEndColumn = column();
      return;
    }
    line = isStringPart(type) ? firstLine : lineNumber;
    boolean hasText =
        start >= 0
            && type != TokenType.ERRORTOKEN
            && type != TokenType.ENDMARKER
            && (extraTokens || (type != TokenType.INDENT && type != TokenType.DEDENT));
    if (hasText) {
      endOffset = tokenEnd >= 0 ? tokenEnd : cur;
      tokenColumn = startColumn;
      tokenEndColumn = column();
    } else {
      start = -1;
      endOffset = -1;
      tokenColumn = -1;
      tokenEndColumn = -1;
    }
  }

  /** CPython: lexer.c tok_get_normal_mode. */
  @Override
  protected int readRegular() {
    while (true) {
      start = -1;
      boolean blank = false;
      if (atLineStart) {
        atLineStart = false;
        int result = readIndentation();
        if (result == TokenType.ERRORTOKEN) {
          return result;
        }
        blank = result == BLANK;
      }
      start = cur;
      startColumn = column();
      if (pendingIndents != 0) {
        return takeIndent();
      }
      int token = readToken(blank);
      if (token != SKIPPED_LINE) {
        return token;
      }
    }
  }

  private static final int BLANK = -1;
  private static final int NOT_BLANK = -2;
  private static final int SKIPPED_LINE = -3;

  private int takeIndent() {
    if (pendingIndents < 0) {
      pendingIndents++;
      return TokenType.DEDENT;
    }
    pendingIndents--;
    if (extraTokens) {
      start = lineStart;
      startColumn = 0;
    }
    return TokenType.INDENT;
  }

  private int readIndentation() {
    int column = 0;
    int alternate = 0;
    int continuedColumn = 0;
    int c;
    while (true) {
      c = next();
      if (c == ' ') {
        column++;
        alternate++;
      } else if (c == '\t') {
        column = (column / TAB_SIZE + 1) * TAB_SIZE;
        alternate++;
      } else if (c == '\f') {
        column = 0;
        alternate = 0;
      } else if (c == '\\') {
        continuedColumn = continuedColumn != 0 ? continuedColumn : column;
        if (!readContinuation()) {
          return TokenType.ERRORTOKEN;
        }
      } else {
        break;
      }
    }
    backup(c);
    if (c == '#' || c == '\n' || c == '\r') {
      return BLANK;
    }
    if (level > 0) {
      return NOT_BLANK;
    }
    if (continuedColumn != 0) {
      column = continuedColumn;
      alternate = continuedColumn;
    }
    return indentTo(column, alternate);
  }

  private int indentTo(int column, int alternate) {
    if (column == indents[indentLevel]) {
      return alternate == alternateIndents[indentLevel] ? NOT_BLANK : badTabs();
    }
    if (column > indents[indentLevel]) {
      if (indentLevel + 1 >= MAX_INDENT) {
        return fail(Done.TOO_DEEP_INDENTATION);
      }
      if (alternate <= alternateIndents[indentLevel]) {
        return badTabs();
      }
      pendingIndents++;
      indentLevel++;
      indents[indentLevel] = column;
      alternateIndents[indentLevel] = alternate;
      return NOT_BLANK;
    }
    while (indentLevel > 0 && column < indents[indentLevel]) {
      pendingIndents--;
      indentLevel--;
    }
    if (column != indents[indentLevel]) {
      return fail(Done.BAD_DEDENT);
    }
    return alternate == alternateIndents[indentLevel] ? NOT_BLANK : badTabs();
  }

  private int badTabs() {
    return fail(Done.TABS_AND_SPACES);
  }

  private int fail(Done reason) {
    done = reason;
    cur = lineEnd;
    return TokenType.ERRORTOKEN;
  }

  /** Reads the line end behind a backslash; a further line must follow. */
  private boolean readContinuation() {
    int c = next();
    if (c == '\r') {
      c = next();
    }
    if (c != '\n') {
      done = Done.BAD_CONTINUATION;
      return false;
    }
    c = next();
    if (c == EOF) {
      cur = lineEnd;
      return false;
    }
    backup(c);
    return true;
  }

  private int readToken(boolean blank) {
    while (true) {
      int c;
      start = -1;
      do {
        c = next();
      } while (c == ' ' || c == '\t' || c == '\f');
      start = cur - (c == EOF ? 0 : 1);
      startColumn = column() - (c == EOF ? 0 : 1);
      if (c == '#') {
        int comment = readComment(blank);
        if (comment != NOT_BLANK) {
          return comment;
        }
        c = next();
      }
      if (c == EOF) {
        return level == 0 && done == Done.END_OF_FILE ? TokenType.ENDMARKER : TokenType.ERRORTOKEN;
      }
      if (isPotentialIdentifierStart(c)) {
        return readNameOrString(c);
      }
      if (c == '\r') {
        c = next();
      }
      if (c == '\n') {
        return readNewline(blank);
      }
      if (c == '.') {
        return readDot();
      }
      if (isDigit(c)) {
        return readNumber(c);
      }
      if (c == '\'' || c == '"') {
        return readString(c);
      }
      if (c != '\\') {
        return readOperator(c);
      }
      if (!readContinuation()) {
        return TokenType.ERRORTOKEN;
      }
    }
  }

  /** Reads up to the line end; a comment that is no token answers NOT_BLANK. */
  private int readComment(boolean blank) {
    int c;
    do {
      c = next();
    } while (c != EOF && c != '\n' && c != '\r');
    backup(c);
    if (typeComments) {
      int token = readTypeComment(blank);
      if (token != NOT_BLANK) {
        return token;
      }
    }
    if (extraTokens) {
      commentNewline = blank;
      return TokenType.COMMENT;
    }
    return NOT_BLANK;
  }

  private int readTypeComment(boolean blank) {
    int p = start;
    int matched = 0;
    while (matched < TYPE_COMMENT_PREFIX.length && p < cur) {
      if (TYPE_COMMENT_PREFIX[matched] == ' ') {
        while (p < cur && (buffer[p] == ' ' || buffer[p] == '\t')) {
          p++;
        }
      } else if (TYPE_COMMENT_PREFIX[matched] == buffer[p]) {
        p++;
      } else {
        break;
      }
      matched++;
    }
    if (matched < TYPE_COMMENT_PREFIX.length) {
      return NOT_BLANK;
    }
    endOffset = cur;
    if (isTypeIgnore(p)) {
      start = p + "ignore".length();
      tokenColumn = start - lineStart;
      if (blank) {
        next();
        atLineStart = true;
        endOffset = cur;
      }
      return TokenType.TYPE_IGNORE;
    }
    start = p;
    tokenColumn = start - lineStart;
    return TokenType.TYPE_COMMENT;
  }

  private boolean isTypeIgnore(int p) {
    int end = p + "ignore".length();
    if (cur < end || !ascii(p, end).equals("ignore")) {
      return false;
    }
    if (cur == end) {
      return true;
    }
    int c = buffer[end] & 0xff;
    return c < 128 && !isDigit(c) && !(isPotentialIdentifierStart(c) && c != '_');
  }

  private int readNewline(boolean blank) {
    atLineStart = true;
    if (blank || level > 0) {
      if (!extraTokens) {
        return SKIPPED_LINE;
      }
      commentNewline = false;
      return TokenType.NL;
    }
    if (commentNewline && extraTokens) {
      commentNewline = false;
      return TokenType.NL;
    }
    tokenEnd = cur - 1;
    return TokenType.NEWLINE;
  }

  private int readDot() {
    int c = next();
    if (isDigit(c)) {
      return readFraction(c);
    }
    if (c == '.') {
      int third = next();
      if (third == '.') {
        return TokenType.ELLIPSIS;
      }
      backup(third);
    }
    backup(c);
    return TokenType.DOT;
  }

  private int readNameOrString(int first) {
    int c = first;
    int seen = 0;
    while (true) {
      int bit = prefixBit(c);
      if (bit == 0 || (seen & bit) != 0) {
        break;
      }
      seen |= bit;
      c = next();
      if (c == '"' || c == '\'') {
        return readPrefixedString(seen, c);
      }
    }
    boolean ascii = true;
    while (isPotentialIdentifierPart(c)) {
      ascii &= c < 128;
      c = next();
    }
    backup(c);
    return ascii || verifyIdentifier() ? TokenType.NAME : TokenType.ERRORTOKEN;
  }

  private static final int PREFIX_B = 1;
  private static final int PREFIX_U = 2;
  private static final int PREFIX_R = 4;
  private static final int PREFIX_F = 8;
  private static final int PREFIX_T = 16;

  private static int prefixBit(int c) {
    return switch (c) {
      case 'b', 'B' -> PREFIX_B;
      case 'u', 'U' -> PREFIX_U;
      case 'r', 'R' -> PREFIX_R;
      case 'f', 'F' -> PREFIX_F;
      case 't', 'T' -> PREFIX_T;
      default -> 0;
    };
  }

  private int readPrefixedString(int seen, int quote) {
    String clash = clash(seen);
    if (clash != null) {
      return syntaxError(
          start + 1 - lineStart, cur - lineStart, clash + " prefixes are incompatible");
    }
    if ((seen & (PREFIX_F | PREFIX_T)) != 0) {
      return readFormatStart(quote, (seen & PREFIX_T) != 0);
    }
    return readString(quote);
  }

  private static String clash(int seen) {
    if ((seen & PREFIX_U) != 0) {
      String other =
          (seen & PREFIX_B) != 0
              ? "b"
              : (seen & PREFIX_R) != 0
                  ? "r"
                  : (seen & PREFIX_F) != 0 ? "f" : (seen & PREFIX_T) != 0 ? "t" : null;
      return other == null ? null : "'u' and '" + other + "'";
    }
    if ((seen & PREFIX_B) != 0 && (seen & PREFIX_F) != 0) {
      return "'b' and 'f'";
    }
    if ((seen & PREFIX_B) != 0 && (seen & PREFIX_T) != 0) {
      return "'b' and 't'";
    }
    return (seen & PREFIX_F) != 0 && (seen & PREFIX_T) != 0 ? "'f' and 't'" : null;
  }

  /** CPython: verify_identifier. */
  private boolean verifyIdentifier() {
    if (extraTokens) {
      return true;
    }
    String name = source.slice(start, cur);
    int i = 0;
    while (i < name.length()) {
      int c = name.codePointAt(i);
      int width = Character.charCount(c);
      if (i == 0 ? !Identifiers.isStart(c) : !Identifiers.isContinue(c)) {
        if (i + width < name.length()) {
          cur = start + name.substring(0, i + width).getBytes(StandardCharsets.UTF_8).length;
        }
        String number = String.format("U+%04X", c);
        syntaxError(
            Identifiers.isPrintable(c)
                ? "invalid character '" + Character.toString(c) + "' (" + number + ")"
                : "invalid non-printable character " + number);
        return false;
      }
      i += width;
    }
    return true;
  }

  private int readOperator(int c) {
    if (c == ':' && format != null && format.inExpression()) {
      if (format.bracketDepth - 1 == format.expressionDepth) {
        format.inText = true;
        format.inFormatSpec = true;
        return TokenType.COLON;
      }
    }
    int c2 = next();
    int token = Operators.twoChars(c, c2);
    if (token != TokenType.OP) {
      int c3 = next();
      int longer = Operators.threeChars(c, c2, c3);
      if (longer != TokenType.OP) {
        return longer;
      }
      backup(c3);
      return token;
    }
    backup(c2);
    if (c == '(' || c == '[' || c == '{') {
      if (!openBracket(c)) {
        return TokenType.ERRORTOKEN;
      }
    } else if (c == ')' || c == ']' || c == '}') {
      if (!closeBracket(c)) {
        return TokenType.ERRORTOKEN;
      }
    }
    if (!Identifiers.isPrintable(c)) {
      return syntaxError(String.format("invalid non-printable character U+%04X", c));
    }
    return Operators.oneChar(c);
  }

  private boolean openBracket(int c) {
    if (level >= MAX_PARENTHESES) {
      syntaxError("too many nested parentheses");
      return false;
    }
    parentheses[level] = (byte) c;
    parenthesisLines[level] = lineNumber;
    parenthesisColumns[level] = start - lineStart;
    level++;
    if (format != null) {
      format.bracketDepth++;
    }
    return true;
  }

  private boolean closeBracket(int c) {
    if (format != null && format.bracketDepth == 0 && c == '}') {
      syntaxError(format.message("single '}' is not allowed"));
      return false;
    }
    if (!extraTokens && level == 0) {
      syntaxError("unmatched '" + (char) c + "'");
      return false;
    }
    if (level > 0) {
      level--;
      int opening = parentheses[level];
      if (!extraTokens && !matches(opening, c)) {
        mismatch(opening, c);
        return false;
      }
    }
    if (format != null) {
      format.bracketDepth--;
      if (format.bracketDepth < 0) {
        syntaxError(format.message("unmatched '" + (char) c + "'"));
        return false;
      }
      if (c == '}' && format.bracketDepth == format.expressionDepth) {
        format.expressionDepth--;
        format.inText = true;
        format.inFormatSpec = false;
      }
    }
    return true;
  }

  private static boolean matches(int opening, int closing) {
    return switch (opening) {
      case '(' -> closing == ')';
      case '[' -> closing == ']';
      default -> closing == '}';
    };
  }

  private void mismatch(int opening, int closing) {
    if (format != null && opening == '{' && format.bracketDepth - 1 == format.expressionDepth) {
      syntaxError(format.message("unmatched '" + (char) closing + "'"));
      return;
    }
    String message =
        "closing parenthesis '"
            + (char) closing
            + "' does not match opening parenthesis '"
            + (char) opening
            + "'";
    if (parenthesisLines[level] != lineNumber) {
      message += " on line " + parenthesisLines[level];
    }
    syntaxError(message);
  }
}
