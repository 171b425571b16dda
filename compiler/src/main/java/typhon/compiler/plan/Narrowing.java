package typhon.compiler.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.ExprContext;
import typhon.syntax.ast.Keyword;
import typhon.syntax.ast.Span;

/**
 * Makes displays, calls and f-strings with very many elements of smaller ones with the same value:
 * {@code [a, b, c, d]} becomes {@code [*(a, b), *(c, d)]} (design D4).
 */
public final class Narrowing {
  /** What is wide is made of about so many pieces. */
  private static final int PIECES = 100;

  private Narrowing() {}

  /** The expression itself, or one of the same meaning with fewer elements. */
  public static Expr narrowed(Expr e, ToIntFunction<Object> weight, int limit) {
    return switch (e) {
      case Expr.List l -> {
        List<Expr> elements = starred(l.elts(), l.span(), weight, limit);
        yield elements == l.elts() ? l : new Expr.List(elements, l.ctx(), l.span());
      }
      case Expr.Tuple t -> {
        List<Expr> elements = starred(t.elts(), t.span(), weight, limit);
        yield elements == t.elts() ? t : new Expr.Tuple(elements, t.ctx(), t.span());
      }
      case Expr.Set s -> {
        List<Expr> elements = starred(s.elts(), s.span(), weight, limit);
        yield elements == s.elts() ? s : new Expr.Set(elements, s.span());
      }
      case Expr.Dict d -> dict(d, weight, limit);
      case Expr.Call c -> call(c, weight, limit);
      case Expr.JoinedStr j -> joined(j, weight, limit);
      default -> e;
    };
  }

  /** Cuts elements into pieces of some weight; each element is in one. */
  public static <T> List<List<T>> pieces(
      List<T> elements, ToIntFunction<Object> weight, int limit) {
    int total = elements.stream().mapToInt(weight).sum();
    int most = Math.max(limit + limit / 2, total / PIECES);
    List<List<T>> pieces = new ArrayList<>();
    int start = 0;
    int sum = 0;
    for (int i = 0; i < elements.size(); i++) {
      sum += weight.applyAsInt(elements.get(i));
      if (sum > most) {
        pieces.add(elements.subList(start, i + 1));
        start = i + 1;
        sum = 0;
      }
    }
    if (start < elements.size()) {
      pieces.add(elements.subList(start, elements.size()));
    }
    return pieces;
  }

  private static List<Expr> starred(
      List<Expr> elements, Span span, ToIntFunction<Object> weight, int limit) {
    List<List<Expr>> pieces = pieces(elements, weight, limit);
    if (pieces.size() < 2) {
      return elements;
    }
    List<Expr> result = new ArrayList<>();
    for (List<Expr> piece : pieces) {
      if (piece.size() == 1) {
        result.add(piece.getFirst());
      } else {
        Expr tuple = new Expr.Tuple(piece, ExprContext.Load, span);
        result.add(new Expr.Starred(tuple, ExprContext.Load, span));
      }
    }
    return result;
  }

  private static Expr dict(Expr.Dict d, ToIntFunction<Object> weight, int limit) {
    List<List<Expr>> pieces = pieces(d.values(), weight, limit);
    if (pieces.size() < 2) {
      return d;
    }
    List<Expr> keys = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    int start = 0;
    for (List<Expr> piece : pieces) {
      int end = start + piece.size();
      if (piece.size() == 1) {
        keys.add(d.keys().get(start));
        values.add(piece.getFirst());
      } else {
        keys.add(null);
        values.add(new Expr.Dict(d.keys().subList(start, end), piece, d.span()));
      }
      start = end;
    }
    return new Expr.Dict(keys, values, d.span());
  }

  private static Expr call(Expr.Call c, ToIntFunction<Object> weight, int limit) {
    List<Expr> args = starred(c.args(), c.span(), weight, limit);
    List<Keyword> keywords = c.keywords();
    if (keywords.stream().allMatch(k -> k.arg() != null)) {
      List<List<Keyword>> pieces = pieces(keywords, weight, limit);
      if (pieces.size() > 1) {
        keywords = pieces.stream().map(piece -> mapping(piece, c.span())).toList();
      }
    }
    return args == c.args() && keywords == c.keywords()
        ? c
        : new Expr.Call(c.func(), args, keywords, c.span());
  }

  private static Keyword mapping(List<Keyword> piece, Span span) {
    List<Expr> keys = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    for (Keyword k : piece) {
      keys.add(new Expr.Constant(k.arg(), null, k.span()));
      values.add(k.value());
    }
    return new Keyword(null, new Expr.Dict(keys, values, span), span);
  }

  private static Expr joined(Expr.JoinedStr j, ToIntFunction<Object> weight, int limit) {
    List<List<Expr>> pieces = pieces(j.values(), weight, limit);
    if (pieces.size() < 2) {
      return j;
    }
    List<Expr> values = new ArrayList<>();
    for (List<Expr> piece : pieces) {
      Expr string = new Expr.JoinedStr(piece, j.span());
      values.add(new Expr.FormattedValue(string, -1, null, j.span()));
    }
    return new Expr.JoinedStr(values, j.span());
  }
}
