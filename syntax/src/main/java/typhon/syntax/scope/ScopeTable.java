package typhon.syntax.scope;

import java.util.IdentityHashMap;
import java.util.Map;
import typhon.syntax.ast.Arguments;
import typhon.syntax.ast.Expr;
import typhon.syntax.ast.Mod;
import typhon.syntax.ast.Node;
import typhon.syntax.ast.Stmt;
import typhon.syntax.ast.TypeParam;

/**
 * The blocks of one tree, found by the node that opens them (by identity: the tree must be the very
 * one that was analysed).
 */
public final class ScopeTable {
  private final FutureFeatures future;
  private final Map<Node, ScopeBlock> bodies = new IdentityHashMap<>();
  private final Map<Node, ScopeBlock> typeParameters = new IdentityHashMap<>();
  private final Map<Node, ScopeBlock> bounds = new IdentityHashMap<>();
  private final Map<Node, ScopeBlock> defaults = new IdentityHashMap<>();
  private ScopeBlock top;

  ScopeTable(FutureFeatures future) {
    this.future = future;
  }

  /** The block of the module. */
  public ScopeBlock top() {
    return top;
  }

  public FutureFeatures future() {
    return future;
  }

  public ScopeBlock block(Mod module) {
    return bodies.get(module);
  }

  /** The body of a function or class, or the value of a {@code type} statement. */
  public ScopeBlock block(Stmt statement) {
    return bodies.get(statement);
  }

  /** The block of a lambda, a comprehension (inlined or not) or a generator expression. */
  public ScopeBlock block(Expr expression) {
    return bodies.get(expression);
  }

  /** The annotations of a function; of classes and modules, see {@link ScopeBlock#annotations}. */
  public ScopeBlock annotations(Arguments arguments) {
    return bodies.get(arguments);
  }

  /** The block around a generic function, class or type alias, or null when it is not generic. */
  public ScopeBlock typeParameters(Stmt statement) {
    return typeParameters.get(statement);
  }

  /** The block of a type variable's bound or constraints, or null. */
  public ScopeBlock bound(TypeParam parameter) {
    return bounds.get(parameter);
  }

  /** The block of a type parameter's default, or null. */
  public ScopeBlock defaultValue(TypeParam parameter) {
    return defaults.get(parameter);
  }

  void setTop(ScopeBlock top) {
    this.top = top;
  }

  void putBody(Node node, ScopeBlock block) {
    bodies.put(node, block);
  }

  void putTypeParameters(Stmt statement, ScopeBlock block) {
    typeParameters.put(statement, block);
  }

  void putBound(TypeParam parameter, ScopeBlock block) {
    bounds.put(parameter, block);
  }

  void putDefault(TypeParam parameter, ScopeBlock block) {
    defaults.put(parameter, block);
  }
}
