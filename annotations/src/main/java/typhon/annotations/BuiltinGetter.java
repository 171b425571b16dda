package typhon.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the getter of a computed attribute: no parameters besides the receiver. Its Javadoc is the
 * {@code __doc__}.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface BuiltinGetter {
  /** The Python name where it differs from the Java name. */
  String name() default "";

  /** Whether Python sees a member descriptor: a plain field, in CPython's sense. */
  boolean member() default false;
}
