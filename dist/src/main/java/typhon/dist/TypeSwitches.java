package typhon.dist;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/**
 * Replaces the invokedynamic behind {@code switch} over types by a method of the same class.
 *
 * <p>The JDK makes a hidden class for each such switch when it is first reached, which the AOT
 * cache does not keep: some milliseconds each at every start.
 */
final class TypeSwitches {
  private static final ClassDesc BOOTSTRAPS = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
  private static final String NAME = "typeSwitch";

  private final ClassFile classes;
  private final ClassModel model;
  private final List<Replacement> replacements = new ArrayList<>();

  /** One switch: the method that takes its place, and the types it tells apart. */
  private record Replacement(String method, MethodTypeDesc type, List<ClassEntry> labels) {}

  private TypeSwitches(ClassFile classes, ClassModel model) {
    this.classes = classes;
    this.model = model;
  }

  /** The class with its switches replaced; the same bytes when it has none. */
  static byte[] replace(byte[] classFile) {
    ClassFile classes = rewriter();
    ClassModel model = classes.parse(classFile);
    if (model.findAttribute(Attributes.bootstrapMethods()).isEmpty()) {
      return classFile;
    }
    TypeSwitches switches = new TypeSwitches(classes, model);
    byte[] changed = switches.transformed();
    return switches.replacements.isEmpty() ? classFile : changed;
  }

  /** What reads and writes the product's classes; it finds their superclasses on the class path. */
  static ClassFile rewriter() {
    return ClassFile.of(
        ClassFile.ClassHierarchyResolverOption.of(
            ClassHierarchyResolver.ofResourceParsing(TypeSwitches.class.getClassLoader())
                .cached()));
  }

  private byte[] transformed() {
    ClassTransform code = ClassTransform.transformingMethodBodies(this::element);
    return classes.transformClass(model, code.andThen(ClassTransform.endHandler(this::addMethods)));
  }

  private void element(CodeBuilder code, CodeElement element) {
    if (element instanceof InvokeDynamicInstruction indy && isTypeSwitch(indy)) {
      String method = "type$switch$" + replacements.size();
      List<ClassEntry> labels = new ArrayList<>();
      for (LoadableConstantEntry label : indy.invokedynamic().bootstrap().arguments()) {
        labels.add((ClassEntry) label);
      }
      MethodTypeDesc type = indy.typeSymbol();
      replacements.add(new Replacement(method, type, labels));
      code.invokestatic(model.thisClass().asSymbol(), method, type, isInterface());
    } else {
      code.with(element);
    }
  }

  private boolean isInterface() {
    return (model.flags().flagsMask() & ClassFile.ACC_INTERFACE) != 0;
  }

  /** Switches over constants as well as types are left as they are. */
  private static boolean isTypeSwitch(InvokeDynamicInstruction indy) {
    return indy.bootstrapMethod().owner().equals(BOOTSTRAPS)
        && indy.bootstrapMethod().methodName().equals(NAME)
        && indy.invokedynamic().bootstrap().arguments().stream()
            .allMatch(ClassEntry.class::isInstance);
  }

  private void addMethods(ClassBuilder builder) {
    for (Replacement replacement : replacements) {
      builder.withMethodBody(
          replacement.method,
          replacement.type,
          ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
          code -> tests(code, replacement.labels));
    }
  }

  /**
   * As SwitchBootstraps.typeSwitch specifies: the number of the first matching label from the
   * second argument on, the number of labels when none matches, -1 for null.
   */
  private static void tests(CodeBuilder code, List<ClassEntry> types) {
    Label notNull = code.newLabel();
    code.aload(0).ifnonnull(notNull).iconst_m1().ireturn().labelBinding(notNull);
    List<Label> starts = new ArrayList<>();
    List<SwitchCase> cases = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      Label start = code.newLabel();
      starts.add(start);
      cases.add(SwitchCase.of(i, start));
    }
    Label none = code.newLabel();
    code.iload(1).tableswitch(none, cases);
    for (int i = 0; i < types.size(); i++) {
      Label next = i + 1 < types.size() ? starts.get(i + 1) : none;
      code.labelBinding(starts.get(i));
      code.aload(0).instanceOf(types.get(i)).ifeq(next).loadConstant(i).ireturn();
    }
    code.labelBinding(none).loadConstant(types.size()).ireturn();
  }
}
