package typhon.compiler.split;

import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;

/** The types of values on the operand stack and in JVM locals. */
final class JavaType {
  /** That of null. */
  static final ClassDesc NULL = ConstantDescs.CD_void;

  private static final String UNFINISHED = "unfinished.At";

  private JavaType() {}

  /** That of an object before its constructor has run. */
  static ClassDesc unfinished(int place) {
    return ClassDesc.of(UNFINISHED + place);
  }

  static boolean isUnfinished(ClassDesc type) {
    return type.isClassOrInterface() && type.packageName().equals("unfinished");
  }

  static ClassDesc of(TypeKind kind) {
    return kind.asLoadable().upperBound();
  }

  static ClassDesc onStack(ClassDesc declared) {
    return declared.isPrimitive() ? of(TypeKind.from(declared)) : declared;
  }

  static TypeKind kind(ClassDesc type) {
    return type.equals(NULL) ? TypeKind.REFERENCE : TypeKind.from(type).asLoadable();
  }

  static boolean isWide(ClassDesc type) {
    return kind(type).slotSize() == 2;
  }

  static boolean isReference(ClassDesc type) {
    return kind(type) == TypeKind.REFERENCE;
  }

  static ClassDesc component(ClassDesc array) {
    return array.equals(NULL) ? NULL : array.componentType();
  }

  /** What a value is that is of one or the other type. */
  static ClassDesc join(ClassDesc a, ClassDesc b) {
    if (a.equals(b) || b.equals(NULL) && isReference(a)) {
      return a;
    }
    if (a.equals(NULL) && isReference(b)) {
      return b;
    }
    if (!isReference(a) || !isReference(b)) {
      throw new IllegalArgumentException("a JVM local of two types: " + a + ", " + b);
    }
    return common(a, b);
  }

  private static ClassDesc common(ClassDesc a, ClassDesc b) {
    Class<?> first = load(a);
    Class<?> second = load(b);
    if (first.isInterface() || second.isInterface()) {
      return ConstantDescs.CD_Object;
    }
    while (!first.isAssignableFrom(second)) {
      first = first.getSuperclass();
    }
    return ClassDesc.ofDescriptor(first.descriptorString());
  }

  private static Class<?> load(ClassDesc type) {
    try {
      String descriptor = type.descriptorString();
      String name = type.isArray() ? descriptor : descriptor.substring(1, descriptor.length() - 1);
      return Class.forName(name.replace('/', '.'), false, JavaType.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
