package typhon.syntax.ast;

import java.util.List;

/** A pattern of a {@code case} clause. */
public sealed interface Pattern extends Located {

  /** {@code MatchValue(expr value)} */
  record MatchValue(Expr value, Span span) implements Pattern {}

  /** {@code MatchSingleton(constant value)} */
  record MatchSingleton(Object value, Span span) implements Pattern {}

  /** {@code MatchSequence(pattern* patterns)} */
  record MatchSequence(List<Pattern> patterns, Span span) implements Pattern {}

  /** {@code MatchMapping(expr* keys, pattern* patterns, identifier? rest)} */
  record MatchMapping(List<Expr> keys, List<Pattern> patterns, @Optional String rest, Span span)
      implements Pattern {}

  /**
   * {@code MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)}
   */
  record MatchClass(
      Expr cls,
      List<Pattern> patterns,
      List<String> kwd_attrs,
      List<Pattern> kwd_patterns,
      Span span)
      implements Pattern {}

  /** {@code MatchStar(identifier? name)} */
  record MatchStar(@Optional String name, Span span) implements Pattern {}

  /** {@code MatchAs(pattern? pattern, identifier? name)} */
  record MatchAs(@Optional Pattern pattern, @Optional String name, Span span) implements Pattern {}

  /** {@code MatchOr(pattern* patterns)} */
  record MatchOr(List<Pattern> patterns, Span span) implements Pattern {}
}
