package typhon.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a function of a native module: a static method, with the parameter rules of {@link
 * BuiltinMethod}.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface BuiltinFunction {
  /** The Python name where it differs from the Java name. */
  String name() default "";

  /** A signature for {@code __text_signature__} that Java cannot say; empty: derived. */
  String signature() default "";
}
