package typhon.syntax.parse;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Span;

/** Joins adjacent literals. CPython: action_helpers.c _PyPegen_concatenate_strings. */
final class StringConcatenation {
  private StringConcatenation() {}

  static boolean isEmpty(Expr e) {
    return e instanceof Expr.Constant c && c.value() instanceof String s && s.isEmpty();
  }

  /** One node for all parts, or null when bytes and text are mixed. */
  static Expr of(List<Expr> parts, Span span) {
    boolean bytes = false;
    boolean text = false;
    boolean format = false;
    List<Expr> flat = new ArrayList<>(parts.size());
    for (Expr part : parts) {
      if (part instanceof Expr.Constant constant) {
        boolean isBytes = constant.value() instanceof byte[];
        bytes |= isBytes;
        text |= !isBytes;
        flat.add(part);
      } else if (part instanceof Expr.JoinedStr joined) {
        flat.addAll(joined.values());
        format = true;
      } else {
        flat.add(part);
        format = true;
      }
    }
    if (bytes) {
      return text || format ? null : joinBytes(parts, span);
    }
    if (!format && parts.size() == 1) {
      return parts.getFirst();
    }
    List<Expr> folded = fold(flat, format);
    return format ? new Expr.JoinedStr(folded, span) : folded.getFirst();
  }

  static Expr ofTemplates(List<Expr> templates, Span span) {
    List<Expr> flat = new ArrayList<>();
    for (Expr template : templates) {
      flat.addAll(((Expr.TemplateStr) template).values());
    }
    return new Expr.TemplateStr(fold(flat, true), span);
  }

  /** CPython: _PyPegen_setup_full_format_spec. */
  static Expr ofFormatSpec(List<Expr> parts, Span span) {
    if (parts.isEmpty() || (parts.size() == 1 && parts.getFirst() instanceof Expr.Constant)) {
      return new Expr.JoinedStr(parts, span);
    }
    return of(parts, span);
  }

  private static Expr joinBytes(List<Expr> parts, Span span) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (Expr part : parts) {
      joined.writeBytes((byte[]) ((Expr.Constant) part).value());
    }
    String kind = ((Expr.Constant) parts.getFirst()).kind();
    return new Expr.Constant(joined.toByteArray(), kind, span);
  }

  /** Joins runs of constants; beside other values empty ones vanish. */
  private static List<Expr> fold(List<Expr> flat, boolean format) {
    List<Expr> folded = new ArrayList<>(flat.size());
    int i = 0;
    while (i < flat.size()) {
      int end = i;
      while (end < flat.size() && flat.get(end) instanceof Expr.Constant) {
        end++;
      }
      if (end == i) {
        folded.add(flat.get(i++));
        continue;
      }
      Expr joined = end == i + 1 ? flat.get(i) : joinText(flat.subList(i, end));
      if (!format || !isEmpty(joined)) {
        folded.add(joined);
      }
      i = end;
    }
    return folded;
  }

  private static Expr joinText(List<Expr> parts) {
    Expr.Constant first = (Expr.Constant) parts.getFirst();
    Span span = first.span().to(parts.getLast().span());
    StringBuilder text = new StringBuilder();
    for (Expr part : parts) {
      Object value = ((Expr.Constant) part).value();
      if (!(value instanceof String s)) {
        return new Expr.Constant(joinCodePoints(parts), first.kind(), span);
      }
      text.append(s);
    }
    return new Expr.Constant(text.toString(), first.kind(), span);
  }

  private static int[] joinCodePoints(List<Expr> parts) {
    int[] joined = new int[0];
    for (Expr part : parts) {
      Object value = ((Expr.Constant) part).value();
      int[] more = value instanceof String s ? s.codePoints().toArray() : (int[]) value;
      int length = joined.length;
      joined = Arrays.copyOf(joined, length + more.length);
      System.arraycopy(more, 0, joined, length, more.length);
    }
    return joined;
  }
}
