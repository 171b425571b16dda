package typhon.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import typhon.syntax.ast.ConstantValue;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.ExprContext;
import typhon.syntax.ast.Operator;
import typhon.syntax.ast.Pattern;
import typhon.syntax.ast.UnaryOperator;
import typhon.syntax.token.TokenType;

/** The patterns of {@code case}. */
abstract class PatternParser extends ParameterParser {
  /** What CPython's parser takes for a level of nested patterns. */
  private static final int PATTERN_LEVELS = 12;

  protected PatternParser(TokenBuffer tokens, ParserOptions options, StringValues values) {
    super(tokens, options, values);
  }

  // patterns: open_sequence_pattern | pattern
  protected final Pattern patterns() {
    int first = pos;
    Pattern pattern = maybeStarPattern();
    if (at(TokenType.COMMA)) {
      List<Pattern> patterns = patternsAfter(pattern);
      return new Pattern.MatchSequence(patterns, spanFrom(first));
    }
    if (pattern instanceof Pattern.MatchStar) {
      throw mismatch();
    }
    return pattern;
  }

  private List<Pattern> patternsAfter(Pattern first) {
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(first);
    while (accept(TokenType.COMMA) && atPatternStart()) {
      patterns.add(maybeStarPattern());
    }
    return patterns;
  }

  private boolean atPatternStart() {
    return switch (type()) {
      case TokenType.STAR,
          TokenType.NAME,
          TokenType.NUMBER,
          TokenType.STRING,
          TokenType.FSTRING_START,
          TokenType.TSTRING_START,
          TokenType.MINUS,
          TokenType.PLUS,
          TokenType.LPAR,
          TokenType.LSQB,
          TokenType.LBRACE,
          TokenType.KW_NONE,
          TokenType.KW_TRUE,
          TokenType.KW_FALSE ->
          true;
      default -> false;
    };
  }

  // maybe_star_pattern: star_pattern | pattern
  // star_pattern: '*' pattern_capture_target | '*' wildcard_pattern
  private Pattern maybeStarPattern() {
    if (!at(TokenType.STAR)) {
      return pattern();
    }
    int first = pos++;
    String name = expectName();
    rejectNonCapture();
    return new Pattern.MatchStar(name.equals("_") ? null : name, spanFrom(first));
  }

  /** A capture is not followed by what makes the name part of a value or a class. */
  private void rejectNonCapture() {
    if (at(TokenType.DOT) || at(TokenType.LPAR) || at(TokenType.EQUAL)) {
      throw mismatch();
    }
  }

  // pattern: as_pattern | or_pattern
  // as_pattern: or_pattern 'as' pattern_capture_target
  private Pattern pattern() {
    int first = pos;
    Pattern pattern = orPattern();
    if (!accept(TokenType.KW_AS)) {
      return pattern;
    }
    String name = expectName();
    if (name.equals("_")) {
      throw mismatch();
    }
    rejectNonCapture();
    return new Pattern.MatchAs(pattern, name, spanFrom(first));
  }

  // or_pattern: '|'.closed_pattern+
  private Pattern orPattern() {
    int first = pos;
    Pattern pattern = closedPattern();
    if (!at(TokenType.VBAR)) {
      return pattern;
    }
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(pattern);
    while (accept(TokenType.VBAR)) {
      patterns.add(closedPattern());
    }
    return new Pattern.MatchOr(patterns, spanFrom(first));
  }

  // closed_pattern: literal_pattern | capture_pattern | wildcard_pattern | value_pattern
  //   | group_pattern | sequence_pattern | mapping_pattern | class_pattern
  private Pattern closedPattern() {
    enter(PATTERN_LEVELS);
    int first = pos;
    Pattern pattern =
        switch (type()) {
          case TokenType.NAME -> namePattern();
          case TokenType.LPAR -> parenthesizedPattern();
          case TokenType.LSQB -> listPattern();
          case TokenType.LBRACE -> mappingPattern();
          case TokenType.KW_NONE -> singleton(ConstantValue.Singleton.NONE);
          case TokenType.KW_TRUE -> singleton(true);
          case TokenType.KW_FALSE -> singleton(false);
          case TokenType.STRING, TokenType.FSTRING_START, TokenType.TSTRING_START -> {
            Expr value = strings();
            yield new Pattern.MatchValue(value, spanFrom(first));
          }
          default -> {
            Expr value = numberPattern();
            yield new Pattern.MatchValue(value, spanFrom(first));
          }
        };
    leave(PATTERN_LEVELS);
    return pattern;
  }

  private Pattern singleton(Object value) {
    pos++;
    return new Pattern.MatchSingleton(value, spanOf(pos - 1));
  }

  // signed_number !('+' | '-') | complex_number
  private Expr numberPattern() {
    int first = pos;
    Expr real = signedNumber();
    if (!at(TokenType.PLUS) && !at(TokenType.MINUS)) {
      return real;
    }
    Operator operator = at(TokenType.PLUS) ? Operator.Add : Operator.Sub;
    pos++;
    Expr.Constant imaginary = number();
    if (isImaginary(real) || !isImaginary(imaginary)) {
      throw mismatch();
    }
    return new Expr.BinOp(real, operator, imaginary, spanFrom(first));
  }

  private static boolean isImaginary(Expr e) {
    Expr number = e instanceof Expr.UnaryOp signed ? signed.operand() : e;
    return ((Expr.Constant) number).value() instanceof ConstantValue.Imaginary;
  }

  // signed_number: NUMBER | '+' NUMBER | '-' NUMBER
  private Expr signedNumber() {
    int first = pos;
    if (accept(TokenType.MINUS)) {
      Expr operand = number();
      return new Expr.UnaryOp(UnaryOperator.USub, operand, spanFrom(first));
    }
    if (at(TokenType.PLUS)) {
      throw mismatch();
    }
    return number();
  }

  // capture_pattern, wildcard_pattern, value_pattern, class_pattern
  private Pattern namePattern() {
    int first = pos;
    if (tokens.names[pos].equals("_")) {
      // The wildcard is tried before the value and the class: neither begins with it.
      pos++;
      rejectNonCapture();
      return new Pattern.MatchAs(null, null, spanFrom(first));
    }
    Expr name = nameOrAttribute();
    if (at(TokenType.LPAR)) {
      return classPattern(first, name);
    }
    if (at(TokenType.EQUAL)) {
      throw mismatch();
    }
    if (name instanceof Expr.Name simple) {
      return new Pattern.MatchAs(null, simple.id(), spanFrom(first));
    }
    return new Pattern.MatchValue(name, spanFrom(first));
  }

  // name_or_attr: name_or_attr '.' NAME | NAME
  private Expr nameOrAttribute() {
    int first = pos;
    Expr e = new Expr.Name(expectName(), ExprContext.Load, spanOf(first));
    while (accept(TokenType.DOT)) {
      String attribute = expectName();
      e = new Expr.Attribute(e, attribute, ExprContext.Load, spanFrom(first));
    }
    return e;
  }

  // group_pattern: '(' pattern ')'
  // sequence_pattern: '(' [open_sequence_pattern] ')'
  private Pattern parenthesizedPattern() {
    int first = pos++;
    if (accept(TokenType.RPAR)) {
      return new Pattern.MatchSequence(new ArrayList<>(0), spanFrom(first));
    }
    Pattern pattern = maybeStarPattern();
    if (at(TokenType.COMMA)) {
      List<Pattern> patterns = patternsAfter(pattern);
      expect(TokenType.RPAR);
      return new Pattern.MatchSequence(patterns, spanFrom(first));
    }
    if (pattern instanceof Pattern.MatchStar) {
      throw mismatch();
    }
    expect(TokenType.RPAR);
    return pattern;
  }

  // sequence_pattern: '[' [maybe_sequence_pattern] ']'
  private Pattern listPattern() {
    int first = pos++;
    List<Pattern> patterns = new ArrayList<>();
    while (!at(TokenType.RSQB)) {
      patterns.add(maybeStarPattern());
      if (!at(TokenType.RSQB)) {
        expect(TokenType.COMMA);
      }
    }
    pos++;
    return new Pattern.MatchSequence(patterns, spanFrom(first));
  }

  // mapping_pattern: '{' '}' | '{' double_star_pattern [','] '}'
  //   | '{' items_pattern ',' double_star_pattern [','] '}' | '{' items_pattern [','] '}'
  private Pattern mappingPattern() {
    int first = pos++;
    List<Expr> keys = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    String rest = null;
    while (!at(TokenType.RBRACE)) {
      if (accept(TokenType.DOUBLESTAR)) {
        rest = expectName();
        if (rest.equals("_")) {
          throw mismatch();
        }
        rejectNonCapture();
        accept(TokenType.COMMA);
        if (!at(TokenType.RBRACE)) {
          throw mismatch();
        }
        break;
      }
      keys.add(mappingKey());
      expect(TokenType.COLON);
      patterns.add(pattern());
      if (!at(TokenType.RBRACE)) {
        expect(TokenType.COMMA);
      }
    }
    pos++;
    return new Pattern.MatchMapping(keys, patterns, rest, spanFrom(first));
  }

  // literal_expr | attr
  private Expr mappingKey() {
    int first = pos;
    switch (type()) {
      case TokenType.NAME -> {
        Expr e = nameOrAttribute();
        if (e instanceof Expr.Name) {
          throw mismatch();
        }
        return e;
      }
      case TokenType.STRING, TokenType.FSTRING_START, TokenType.TSTRING_START -> {
        return strings();
      }
      case TokenType.KW_NONE -> {
        pos++;
        return new Expr.Constant(ConstantValue.Singleton.NONE, null, spanOf(first));
      }
      case TokenType.KW_TRUE, TokenType.KW_FALSE -> {
        boolean value = at(TokenType.KW_TRUE);
        pos++;
        return new Expr.Constant(value, null, spanOf(first));
      }
      default -> {
        return numberPattern();
      }
    }
  }

  // class_pattern: name_or_attr '(' [positional_patterns] [',' keyword_patterns] [','] ')'
  private Pattern classPattern(int first, Expr cls) {
    pos++;
    List<Pattern> patterns = new ArrayList<>();
    List<String> attributes = new ArrayList<>(0);
    List<Pattern> keywordPatterns = new ArrayList<>(0);
    while (!at(TokenType.RPAR)) {
      if (at(TokenType.NAME) && typeAt(1) == TokenType.EQUAL) {
        if (tokens.names[pos].equals("_") && !patterns.isEmpty() && attributes.isEmpty()) {
          // After positional patterns this is read as one more of them, the wildcard.
          pos++;
          throw mismatch();
        }
        attributes.add(tokens.names[pos]);
        pos += 2;
        keywordPatterns.add(pattern());
      } else if (attributes.isEmpty()) {
        patterns.add(pattern());
      } else {
        throw mismatch();
      }
      if (!at(TokenType.RPAR)) {
        expect(TokenType.COMMA);
      }
    }
    pos++;
    return new Pattern.MatchClass(cls, patterns, attributes, keywordPatterns, spanFrom(first));
  }
}
