package typhon.dist;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/**
 * Replaces the invokedynamic behind {@code equals} and {@code hashCode} of records by methods of
 * the same class.
 *
 * <p>The JDK combines method handles when such a method is first called, which the AOT cache does
 * not keep: 3 to 5 ms for each record that becomes the key of a map during start-up.
 */
final class RecordMethods {
  private static final ClassDesc BOOTSTRAPS = ClassDesc.of("java.lang.runtime.ObjectMethods");
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
  private static final String HASH = "hashCode";
  private static final String EQUALS = "equals";
  private static final String ADDED = "record$";

  private final ClassDesc owner;
  private final List<RecordComponentInfo> components;

  private RecordMethods(ClassModel model) {
    this.owner = model.thisClass().asSymbol();
    this.components = model.findAttribute(Attributes.record()).orElseThrow().components();
  }

  /** The class with its methods replaced; the same bytes when it is no record. */
  static byte[] replace(byte[] classFile) {
    ClassFile classes = TypeSwitches.rewriter();
    ClassModel model = classes.parse(classFile);
    if (model.findAttribute(Attributes.record()).isEmpty()) {
      return classFile;
    }
    RecordMethods methods = new RecordMethods(model);
    return classes.transformClass(
        model,
        ClassTransform.transformingMethodBodies(methods::element)
            .andThen(ClassTransform.endHandler(methods::addMethods)));
  }

  private void element(CodeBuilder code, CodeElement element) {
    if (element instanceof InvokeDynamicInstruction indy
        && indy.bootstrapMethod().owner().equals(BOOTSTRAPS)
        && (indy.name().equalsString(HASH) || indy.name().equalsString(EQUALS))) {
      code.invokestatic(owner, ADDED + indy.name().stringValue(), indy.typeSymbol());
    } else {
      code.with(element);
    }
  }

  private void addMethods(ClassBuilder builder) {
    int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
    builder.withMethodBody(
        ADDED + HASH, MethodTypeDesc.of(ConstantDescs.CD_int, owner), flags, this::hash);
    builder.withMethodBody(
        ADDED + EQUALS,
        MethodTypeDesc.of(ConstantDescs.CD_boolean, owner, ConstantDescs.CD_Object),
        flags,
        this::equality);
  }

  /** As ObjectMethods computes it. */
  private void hash(CodeBuilder code) {
    code.iconst_0();
    for (RecordComponentInfo component : components) {
      code.loadConstant(31).imul();
      field(code, 0, component);
      ClassDesc type = component.descriptorSymbol();
      if (type.isPrimitive()) {
        code.invokestatic(wrapper(type), HASH, MethodTypeDesc.of(ConstantDescs.CD_int, type));
      } else {
        code.invokestatic(
            OBJECTS, HASH, MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object));
      }
      code.iadd();
    }
    code.ireturn();
  }

  private void equality(CodeBuilder code) {
    Label different = code.newLabel();
    code.aload(1).instanceOf(owner).ifeq(different);
    code.aload(1).checkcast(owner).astore(2);
    for (RecordComponentInfo component : components) {
      field(code, 0, component);
      field(code, 2, component);
      ClassDesc type = component.descriptorSymbol();
      if (type.isPrimitive()) {
        code.invokestatic(
            wrapper(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type));
        code.ifne(different);
      } else {
        MethodTypeDesc equals =
            MethodTypeDesc.of(
                ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);
        code.invokestatic(OBJECTS, EQUALS, equals).ifeq(different);
      }
    }
    code.iconst_1().ireturn().labelBinding(different).iconst_0().ireturn();
  }

  private void field(CodeBuilder code, int local, RecordComponentInfo component) {
    code.aload(local).getfield(owner, component.name().stringValue(), component.descriptorSymbol());
  }

  private static ClassDesc wrapper(ClassDesc primitive) {
    return switch (TypeKind.from(primitive)) {
      case BOOLEAN -> ConstantDescs.CD_Boolean;
      case BYTE -> ConstantDescs.CD_Byte;
      case CHAR -> ConstantDescs.CD_Character;
      case SHORT -> ConstantDescs.CD_Short;
      case INT -> ConstantDescs.CD_Integer;
      case LONG -> ConstantDescs.CD_Long;
      case FLOAT -> ConstantDescs.CD_Float;
      case DOUBLE -> ConstantDescs.CD_Double;
      default -> throw new IllegalArgumentException(primitive.toString());
    };
  }
}
