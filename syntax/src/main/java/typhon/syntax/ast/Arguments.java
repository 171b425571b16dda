package typhon.syntax.ast;

import java.util.List;

/**
 * The parameters of a function or a lambda.
 *
 * <p>{@code arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?*
 * kw_defaults, arg? kwarg, expr* defaults)}
 */
public record Arguments(
    List<Arg> posonlyargs,
    List<Arg> args,
    @Optional Arg vararg,
    List<Arg> kwonlyargs,
    @Optional List<Expr> kw_defaults,
    @Optional Arg kwarg,
    List<Expr> defaults)
    implements Node {}
