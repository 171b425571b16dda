package typhon.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Like {@link BuiltinMethod} on a static Java method without receiver. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface BuiltinStaticMethod {
  /** The Python name where it differs from the Java name. */
  String name() default "";
}
