package typhon.tests.sources;

import java.util.EnumSet;
import java.util.Set;

/** The constructs that change what may stand inside of them. */
enum Context {
  FUNCTION(
      EnumSet.noneOf(Permission.class),
      EnumSet.of(Permission.RETURN, Permission.VALUED, Permission.YIELD, Permission.WALRUS)),
  COROUTINE(
      EnumSet.noneOf(Permission.class),
      EnumSet.of(Permission.RETURN, Permission.VALUED, Permission.AWAIT, Permission.WALRUS)),
  STREAM(
      EnumSet.noneOf(Permission.class),
      EnumSet.of(Permission.RETURN, Permission.YIELD, Permission.AWAIT, Permission.WALRUS)),
  CLASS(EnumSet.noneOf(Permission.class), EnumSet.of(Permission.WALRUS)),
  LAMBDA(
      EnumSet.noneOf(Permission.class),
      EnumSet.of(Permission.VALUED, Permission.YIELD, Permission.WALRUS)),
  LOOP(EnumSet.allOf(Permission.class), EnumSet.of(Permission.LOOP)),
  STAR(
      EnumSet.complementOf(EnumSet.of(Permission.RETURN, Permission.LOOP)),
      EnumSet.noneOf(Permission.class)),
  SCOPE(EnumSet.of(Permission.AWAIT, Permission.WALRUS), EnumSet.noneOf(Permission.class)),
  ITERABLE(EnumSet.of(Permission.AWAIT), EnumSet.noneOf(Permission.class)),
  ANNOTATION(EnumSet.noneOf(Permission.class), EnumSet.noneOf(Permission.class));

  private final Set<Permission> kept;
  private final Set<Permission> added;

  Context(Set<Permission> kept, Set<Permission> added) {
    this.kept = kept;
    this.added = added;
  }

  /** What may stand inside, where these may stand outside. */
  Set<Permission> inside(Set<Permission> outside) {
    Set<Permission> inside = EnumSet.noneOf(Permission.class);
    inside.addAll(outside);
    inside.retainAll(kept);
    inside.addAll(added);
    return inside;
  }
}
