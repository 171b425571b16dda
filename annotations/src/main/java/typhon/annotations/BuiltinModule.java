package typhon.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class of static methods and fields that is a native Python module. Its Javadoc is the
 * module's {@code __doc__}. Functions carry {@link BuiltinFunction}, constants {@link
 * BuiltinConstant}; a static method {@code init} taking the {@code PyModule} runs when the module
 * is made.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BuiltinModule {
  /** The module name. */
  String name();

  /** The built-in types it exposes. */
  Class<?>[] types() default {};
}
