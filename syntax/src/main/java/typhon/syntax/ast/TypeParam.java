package typhon.syntax.ast;

/** A type parameter of a function, a class or a {@code type} statement. */
public sealed interface TypeParam extends Located {

  /** {@code TypeVar(identifier name, expr? bound, expr? default_value)} */
  record TypeVar(String name, @Optional Expr bound, @Optional Expr default_value, Span span)
      implements TypeParam {}

  /** {@code ParamSpec(identifier name, expr? default_value)} */
  record ParamSpec(String name, @Optional Expr default_value, Span span) implements TypeParam {}

  /** {@code TypeVarTuple(identifier name, expr? default_value)} */
  record TypeVarTuple(String name, @Optional Expr default_value, Span span) implements TypeParam {}
}
