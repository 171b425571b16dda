package typhon.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Like {@link BuiltinMethod} on a static Java method whose first parameter is the {@code PyType} it
 * was called on.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface BuiltinClassMethod {
  /** The Python name where it differs from the Java name. */
  String name() default "";

  /** A signature for {@code __text_signature__} that Java cannot say; empty: derived. */
  String signature() default "";
}
