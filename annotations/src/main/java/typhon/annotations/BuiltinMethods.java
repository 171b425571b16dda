package typhon.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class of static methods that belong to the built-in type or module {@link #value}: a way
 * to keep the files of a large type small. Each method takes the receiver first.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface BuiltinMethods {
  /**
   * The Java classes that carry {@link BuiltinType}; with several, the receiver is a common
   * superclass.
   */
  Class<?>[] value();
}
