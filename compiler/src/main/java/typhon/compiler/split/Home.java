package typhon.compiler.split;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import typhon.compiler.bytecode.Ints;
import typhon.compiler.bytecode.NumberRefs;

/**
 * Where the values of a long method are between two of its pieces: in an array of objects and one
 * of raw values.
 */
final class Home {
  private final VariableTypes types;
  private final Map<Integer, Integer> indexes = new HashMap<>();
  private final int objects;
  private final int raws;
  private final int deepest;

  /** The homes of some JVM locals, and of a stack of so many values. */
  Home(VariableTypes types, BitSet locals, int deepest) {
    this.types = types;
    this.deepest = deepest;
    int[] counts = {1, 0};
    locals.stream()
        .forEach(slot -> {
          if (types.of(slot) == null) {
            throw new IllegalArgumentException("a JVM local without a value: " + slot);
          }
          boolean reference = JavaType.isReference(types.of(slot));
          indexes.put(slot, reference ? counts[0]++ : counts[1]++);
        });
    objects = counts[0];
    raws = counts[1];
  }

  /** The place of what the method returns. */
  static final int RESULT = 0;

  int objectCount() {
    return objects + deepest;
  }

  int rawCount() {
    return raws + deepest;
  }

  boolean has(int slot) {
    return indexes.containsKey(slot);
  }

  ClassDesc type(int slot) {
    return types.of(slot);
  }

  /** Stores a local: {@code at} is where this piece has it. */
  void save(CodeBuilder cb, int slot, int at, Arrays arrays) {
    ClassDesc type = types.of(slot);
    TypeKind kind = JavaType.kind(type);
    if (kind == TypeKind.REFERENCE) {
      cb.aload(arrays.objects);
      Ints.push(cb, indexes.get(slot));
      cb.aload(at).aastore();
    } else {
      cb.aload(arrays.raws);
      Ints.push(cb, indexes.get(slot));
      cb.loadLocal(kind, at);
      toRaw(cb, kind);
      cb.lastore();
    }
  }

  /** Lets go of the value of a local that nobody will ask for. */
  void clear(CodeBuilder cb, int slot, Arrays arrays) {
    if (JavaType.isReference(types.of(slot))) {
      cb.aload(arrays.objects);
      Ints.push(cb, indexes.get(slot));
      cb.aconst_null().aastore();
    }
  }

  void restore(CodeBuilder cb, int slot, int at, Arrays arrays) {
    ClassDesc type = types.of(slot);
    boolean reference = JavaType.isReference(type);
    push(cb, type, indexes.get(slot), reference ? arrays.objects : arrays.raws);
    cb.storeLocal(JavaType.kind(type), at);
  }

  /** Stores the top of the stack, which has so many values below it. */
  void saveStacked(CodeBuilder cb, ClassDesc type, int below, int temporary, Arrays arrays) {
    TypeKind kind = JavaType.kind(type);
    if (kind == TypeKind.REFERENCE) {
      cb.aload(arrays.objects).swap();
      Ints.push(cb, objects + below);
      cb.swap().aastore();
      return;
    }
    toRaw(cb, kind);
    cb.lstore(temporary).aload(arrays.raws);
    Ints.push(cb, raws + below);
    cb.lload(temporary).lastore();
  }

  void restoreStacked(CodeBuilder cb, ClassDesc type, int below, Arrays arrays) {
    boolean reference = JavaType.isReference(type);
    int index = (reference ? objects : raws) + below;
    push(cb, type, index, reference ? arrays.objects : arrays.raws);
  }

  private static void push(CodeBuilder cb, ClassDesc type, int index, int array) {
    if (type.equals(JavaType.NULL)) {
      cb.aconst_null();
      return;
    }
    cb.aload(array);
    Ints.push(cb, index);
    if (JavaType.isReference(type)) {
      cb.aaload();
      if (!type.equals(ConstantDescs.CD_Object)) {
        cb.checkcast(type);
      }
      return;
    }
    cb.laload();
    switch (JavaType.kind(type)) {
      case INT -> cb.l2i();
      case DOUBLE -> NumberRefs.BITS_DOUBLE.invoke(cb);
      default -> {}
    }
  }

  private static void toRaw(CodeBuilder cb, TypeKind kind) {
    switch (kind) {
      case INT -> cb.i2l();
      case DOUBLE -> NumberRefs.DOUBLE_BITS.invoke(cb);
      default -> {}
    }
  }

  /** The JVM locals that have the arrays. */
  record Arrays(int objects, int raws) {}
}
