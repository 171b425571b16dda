package typhon.syntax.check;

import java.math.BigInteger;
import typhon.syntax.ast.ConstantValue;
import typhon.syntax.ast.Expr;

/** The Python types that expressions show by their form. CPython: codegen.c infer_type. */
final class LiteralTypes {
  private LiteralTypes() {}

  /** The name of the type, or null when the form does not tell. */
  static String of(Expr e) {
    return switch (e) {
      case Expr.Tuple t -> "tuple";
      case Expr.List l -> "list";
      case Expr.ListComp l -> "list";
      case Expr.Dict d -> "dict";
      case Expr.DictComp d -> "dict";
      case Expr.Set s -> "set";
      case Expr.SetComp s -> "set";
      case Expr.GeneratorExp g -> "generator";
      case Expr.Lambda l -> "function";
      case Expr.JoinedStr j -> "str";
      case Expr.FormattedValue f -> "str";
      case Expr.TemplateStr t -> "string.templatelib.Template";
      case Expr.Interpolation i -> "string.templatelib.Interpolation";
      case Expr.Constant c -> constant(c.value());
      default -> null;
    };
  }

  private static String constant(Object value) {
    return switch (value) {
      case Boolean b -> "bool";
      case Long n -> "int";
      case BigInteger n -> "int";
      case Double d -> "float";
      case String s -> "str";
      case int[] codePoints -> "str";
      case byte[] bytes -> "bytes";
      case ConstantValue.Singleton s -> s == ConstantValue.Singleton.NONE ? "NoneType" : "ellipsis";
      case ConstantValue.TupleValue t -> "tuple";
      case ConstantValue.FrozenSetValue s -> "frozenset";
      default -> "complex";
    };
  }

  /** Whether comparing with this by identity makes sense. CPython: codegen.c check_is_arg. */
  static boolean hasIdentity(Expr e) {
    if (e instanceof Expr.Tuple) {
      return false;
    }
    return !(e instanceof Expr.Constant c)
        || c.value() instanceof ConstantValue.Singleton
        || c.value() instanceof Boolean;
  }

  static boolean isNeverCallable(Expr e) {
    return of(e) != null && !(e instanceof Expr.Lambda);
  }

  static boolean isNeverSubscriptable(Expr e) {
    if (e instanceof Expr.Constant c) {
      return switch (constant(c.value())) {
        case "str", "bytes", "tuple" -> false;
        default -> true;
      };
    }
    return e instanceof Expr.Set
        || e instanceof Expr.SetComp
        || e instanceof Expr.GeneratorExp
        || e instanceof Expr.TemplateStr
        || e instanceof Expr.Interpolation
        || e instanceof Expr.Lambda;
  }

  /** Whether only integers and slices select from this. */
  static boolean isSequence(Expr e) {
    String type = of(e);
    return type != null
        && switch (type) {
          case "str", "bytes", "tuple", "list" -> true;
          default -> false;
        };
  }
}
