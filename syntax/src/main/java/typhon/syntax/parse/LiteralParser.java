package typhon.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Span;
import typhon.syntax.token.TokenType;

/** Numbers, strings, f-strings and t-strings. */
abstract class LiteralParser extends Cursor {
  private static final int NO_CONVERSION = -1;

  private final StringValues values;

  protected LiteralParser(TokenBuffer tokens, ParserOptions options, StringValues values) {
    super(tokens, options);
    this.values = values;
  }

  // annotated_rhs: yield_expr | star_expressions
  protected abstract Expr annotatedRhs();

  // NUMBER
  protected final Expr.Constant number() {
    int token = pos;
    expect(TokenType.NUMBER);
    String text = text(token);
    if (options.featureVersion() < 6 && text.indexOf('_') >= 0) {
      throw mismatch();
    }
    try {
      Object value = NumberLiteral.value(text, options.maxIntDigits());
      return new Expr.Constant(value, null, spanOf(token));
    } catch (LiteralException wrong) {
      throw mismatch();
    }
  }

  // strings: (fstring | string)+ | tstring+
  protected final Expr strings() {
    int first = pos;
    if (at(TokenType.STRING)
        && typeAt(1) != TokenType.STRING
        && typeAt(1) != TokenType.FSTRING_START
        && typeAt(1) != TokenType.TSTRING_START) {
      pos++;
      return string(first);
    }
    List<Expr> parts = new ArrayList<>();
    if (at(TokenType.TSTRING_START)) {
      requireVersion(ParserOptions.CURRENT_VERSION);
      do {
        parts.add(template());
      } while (at(TokenType.TSTRING_START));
      rejectStringHere(TokenType.STRING, TokenType.FSTRING_START);
      return StringConcatenation.ofTemplates(parts, spanFrom(first));
    }
    while (true) {
      if (at(TokenType.STRING)) {
        pos++;
        parts.add(string(pos - 1));
      } else if (at(TokenType.FSTRING_START)) {
        parts.add(joined());
      } else {
        break;
      }
    }
    rejectStringHere(TokenType.TSTRING_START, TokenType.TSTRING_START);
    Expr result = StringConcatenation.of(parts, spanFrom(first));
    if (result == null) {
      throw mismatch();
    }
    return result;
  }

  private void rejectStringHere(int type, int otherType) {
    if (at(type) || at(otherType)) {
      throw mismatch();
    }
  }

  // string: STRING
  private Expr.Constant string(int token) {
    try {
      return values.string(token);
    } catch (LiteralException wrong) {
      throw mismatch();
    }
  }

  // fstring: FSTRING_START fstring_middle* FSTRING_END
  private Expr.JoinedStr joined() {
    int first = pos;
    pos++;
    List<Expr> parts = middle(first, TokenType.FSTRING_MIDDLE, false);
    expect(TokenType.FSTRING_END);
    return new Expr.JoinedStr(parts, spanFrom(first));
  }

  // tstring: TSTRING_START tstring_middle* TSTRING_END
  private Expr.TemplateStr template() {
    int first = pos++;
    List<Expr> parts = middle(first, TokenType.TSTRING_MIDDLE, true);
    expect(TokenType.TSTRING_END);
    return new Expr.TemplateStr(parts, spanFrom(first));
  }

  // fstring_middle: fstring_replacement_field | FSTRING_MIDDLE
  private List<Expr> middle(int startToken, int middleType, boolean template) {
    boolean raw = text(startToken).toLowerCase(Locale.ROOT).indexOf('r') >= 0;
    List<Expr> parts = new ArrayList<>();
    while (true) {
      if (at(middleType)) {
        Expr.Constant text = middleText(raw);
        if (!StringConcatenation.isEmpty(text)) {
          parts.add(text);
        }
      } else if (at(TokenType.LBRACE)) {
        replacementField(parts, middleType, raw, template);
      } else {
        return parts;
      }
    }
  }

  private Expr.Constant middleText(boolean raw) {
    try {
      return values.middle(pos++, raw);
    } catch (LiteralException wrong) {
      throw mismatch();
    }
  }

  // fstring_replacement_field:
  //   '{' annotated_rhs '='? [fstring_conversion] [fstring_full_format_spec] '}'
  private void replacementField(List<Expr> parts, int middleType, boolean raw, boolean template) {
    int open = pos++;
    Expr value = annotatedRhs();
    boolean debug = accept(TokenType.EQUAL);
    int textEnd = pos;
    int conversion = at(TokenType.EXCLAMATION) ? conversion() : NO_CONVERSION;
    Expr spec = at(TokenType.COLON) ? formatSpec(middleType, raw) : null;
    expect(TokenType.RBRACE);
    Span span = spanFrom(open);
    if (debug && conversion == NO_CONVERSION && spec == null) {
      conversion = 'r';
    }
    if (debug) {
      parts.add(debugText(open, textEnd));
    }
    if (template) {
      String source = StringValues.withoutEquals(values.expressionText(open, textEnd));
      parts.add(new Expr.Interpolation(value, source, conversion, spec, span));
    } else {
      parts.add(new Expr.FormattedValue(value, conversion, spec, span));
    }
  }

  /** The constant that shows the expression itself. CPython: _PyPegen_formatted_value. */
  private Expr.Constant debugText(int open, int end) {
    Span span =
        new Span(
            tokens.lines[open], tokens.columns[open] + 1, tokens.lines[end], tokens.columns[end]);
    return new Expr.Constant(values.expressionText(open, end), null, span);
  }

  // fstring_conversion: "!" NAME
  private int conversion() {
    int mark = pos++;
    String name = expectName();
    boolean adjacent =
        tokens.lines[mark] == tokens.lines[pos - 1]
            && tokens.endColumns[mark] == tokens.columns[pos - 1];
    if (!adjacent || name.length() != 1 || "sra".indexOf(name.charAt(0)) < 0) {
      throw mismatch();
    }
    return name.charAt(0);
  }

  // fstring_full_format_spec: ':' fstring_format_spec*
  // fstring_format_spec: FSTRING_MIDDLE | fstring_replacement_field
  private Expr formatSpec(int middleType, boolean raw) {
    int colon = pos++;
    List<Expr> parts = new ArrayList<>();
    while (true) {
      if (at(middleType)) {
        Expr.Constant text = middleText(raw);
        if (!StringConcatenation.isEmpty(text)) {
          parts.add(text);
        }
      } else if (at(TokenType.LBRACE)) {
        replacementField(parts, middleType, raw, false);
      } else {
        break;
      }
    }
    return StringConcatenation.ofFormatSpec(parts, spanFrom(colon));
  }
}
