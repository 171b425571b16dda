package typhon.compiler.emit;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import typhon.compiler.bytecode.RuntimeRefs;
import typhon.compiler.bytecode.Types;
import typhon.compiler.plan.CodePlan;
import typhon.runtime.link.Resource;

/** The frame of a generated class: fields, initialiser, dispatchers. */
final class UnitClass {
  /** The field of the unit itself. */
  static final String UNIT = "unit";

  /** The array of resources beyond the limit of fields. */
  static final String OVERFLOW = "more";

  /** The array of what attribute sites learn. */
  static final String SITES = "sites";

  private static final int STATIC = ClassFile.ACC_STATIC;
  private static final int MAX_DIRECT = 4;

  /** At up to 30 bytes each, less than the 8,000 bytes beyond which HotSpot compiles nothing. */
  private static final int MAX_CASES = 200;

  /** All threads compile with it; the map of cached() without arguments would be a HashMap. */
  static final ClassHierarchyResolver HIERARCHY =
      ClassHierarchyResolver.ofClassLoading(ClassLoader.getSystemClassLoader())
          .cached(ConcurrentHashMap::new);

  private UnitClass() {}

  static ClassFile classFile() {
    return ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(HIERARCHY));
  }

  /** Whether the JVM will accept a generated class, which is not known to any loader yet. */
  static boolean isValid(byte[] bytes) {
    ClassHierarchyResolver own =
        HIERARCHY.orElse(unknown -> ClassHierarchyResolver.ClassHierarchyInfo.ofClass(Types.UNIT));
    return ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(own)).verify(bytes).isEmpty();
  }

  static void begin(ClassBuilder cb, String source) {
    cb.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SUPER);
    cb.withSuperclass(Types.UNIT);
    cb.with(java.lang.classfile.attribute.SourceFileAttribute.of(source));
    cb.withField(UNIT, Types.UNIT, STATIC | ClassFile.ACC_FINAL);
    cb.withField(OVERFLOW, Types.JAVA_OBJECTS, STATIC | ClassFile.ACC_FINAL);
    cb.withField(SITES, Types.SITES, STATIC | ClassFile.ACC_FINAL);
    cb.withMethodBody(
        "<init>",
        ConstantDescs.MTD_void,
        ClassFile.ACC_PRIVATE,
        c -> c.aload(0).invokespecial(Types.UNIT, "<init>", ConstantDescs.MTD_void).return_());
  }

  /** Fields and their initialisation, once all resources are known. */
  static void end(ClassBuilder cb, UnitContext unit, List<CodePlan> plans) {
    List<Resource> resources = unit.resources();
    int fields = Math.min(resources.size(), UnitContext.MAX_FIELDS);
    for (int i = 0; i < fields; i++) {
      cb.withField(
          UnitContext.fieldName(i),
          Types.of(resources.get(i).kind().fieldType()),
          STATIC | ClassFile.ACC_FINAL);
    }
    cb.withMethodBody(
        "<clinit>", ConstantDescs.MTD_void, STATIC, c -> initializer(c, unit, fields));
    dispatchers(cb, unit, plans);
  }

  private static void initializer(CodeBuilder c, UnitContext unit, int fields) {
    ClassDesc self = unit.thisClass();
    RuntimeRefs.BINDING.invoke(c);
    c.astore(0);
    c.new_(self).dup().invokespecial(self, "<init>", ConstantDescs.MTD_void);
    c.aload(0).swap();
    RuntimeRefs.ATTACH.invoke(c);
    c.putstatic(self, UNIT, Types.UNIT);
    c.loadConstant(unit.siteCount());
    c.anewarray(Types.SITES.componentType());
    c.putstatic(self, SITES, Types.SITES);
    c.aload(0);
    RuntimeRefs.CONTENTS.invoke(c);
    c.astore(1);
    c.aload(1).putstatic(self, OVERFLOW, Types.JAVA_OBJECTS);
    for (int i = 0; i < fields; i++) {
      ClassDesc type = Types.of(unit.resources().get(i).kind().fieldType());
      c.aload(1);
      c.loadConstant(i);
      c.aaload().checkcast(type);
      c.putstatic(self, UnitContext.fieldName(i), type);
    }
    c.return_();
  }

  // Dispatchers: from the number of a code object to its method

  private static void dispatchers(ClassBuilder cb, UnitContext unit, List<CodePlan> all) {
    List<CodePlan> suspendable = all.stream().filter(CodePlan::isSuspendable).toList();
    ClassDesc self = unit.thisClass();
    dispatcher(cb, self, "call", "ITFA:O", all, (c, plan) -> spread(c, unit, plan));
    for (int n = 0; n <= MAX_DIRECT; n++) {
      int arity = n;
      List<CodePlan> matching = new ArrayList<>();
      for (CodePlan p : all) {
        if (isDirect(p) && p.parameters().count() == n) {
          matching.add(p);
        }
      }
      if (!matching.isEmpty()) {
        String type = "ITF" + "O".repeat(n) + ":O";
        dispatcher(cb, self, "call" + n, type, matching, (c, plan) -> direct(c, unit, plan, arity));
      }
    }
    if (!suspendable.isEmpty()) {
      dispatcher(
          cb,
          self,
          "resume",
          "ITGO:O",
          suspendable,
          (c, plan) -> {
            c.aload(2).aload(3).aload(4);
            c.invokestatic(unit.thisClass(), resumeName(plan), Types.method("TGO:O"));
            c.areturn();
          });
    }
  }

  private static boolean isDirect(CodePlan p) {
    return p.isFunctionLike() && !p.passesArray();
  }

  static String resumeName(CodePlan plan) {
    return plan.methodName() + "$resume";
  }

  /** The Java type of a body's method. */
  static MethodTypeDesc bodyType(CodePlan plan) {
    if (!plan.isFunctionLike()) {
      return Types.method("TFO:O");
    }
    return Types.method(
        plan.passesArray() ? "TFA:O" : "TF" + "O".repeat(plan.parameters().count()) + ":O");
  }

  /** Many code objects have a dispatcher of dispatchers: HotSpot compiles no long method. */
  private static void dispatcher(
      ClassBuilder cb,
      ClassDesc self,
      String name,
      String type,
      List<CodePlan> plans,
      BiConsumer<CodeBuilder, CodePlan> jump) {
    if (plans.size() <= MAX_CASES) {
      leaf(cb, self, name, name, type, plans, jump);
      return;
    }
    List<List<CodePlan>> groups = new ArrayList<>();
    for (int i = 0; i < plans.size(); i += MAX_CASES) {
      List<CodePlan> group = plans.subList(i, Math.min(i + MAX_CASES, plans.size()));
      leaf(cb, self, groupName(name, groups.size()), name, type, group, jump);
      groups.add(group);
    }
    cb.withMethodBody(
        name,
        Types.method(type),
        ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL,
        c -> chooseGroup(c, self, name, type, groups));
  }

  private static void chooseGroup(
      CodeBuilder c, ClassDesc self, String name, String type, List<List<CodePlan>> groups) {
    for (int i = 0; i < groups.size(); i++) {
      Label next = c.newLabel();
      boolean last = i == groups.size() - 1;
      if (!last) {
        c.iload(1);
        c.loadConstant(groups.get(i).getLast().id());
        c.if_icmpgt(next);
      }
      loadArguments(c, type);
      c.invokevirtual(self, groupName(name, i), Types.method(type));
      c.areturn();
      c.labelBinding(next);
    }
  }

  /** A name without the sign that marks the methods of bodies: frame walks pass it over. */
  private static String groupName(String name, int group) {
    return name + "Group" + group;
  }

  /** Pushes the unit and all arguments of a dispatcher. */
  private static void loadArguments(CodeBuilder c, String type) {
    c.aload(0).iload(1);
    for (int slot = 2; slot <= type.indexOf(':'); slot++) {
      c.aload(slot);
    }
  }

  private static void leaf(
      ClassBuilder cb,
      ClassDesc self,
      String name,
      String inherited,
      String type,
      List<CodePlan> plans,
      BiConsumer<CodeBuilder, CodePlan> jump) {
    cb.withMethodBody(
        name,
        Types.method(type),
        ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL,
        c -> {
          Label other = c.newLabel();
          List<SwitchCase> cases = new ArrayList<>();
          List<Label> labels = new ArrayList<>();
          for (CodePlan p : plans) {
            Label label = c.newLabel();
            labels.add(label);
            cases.add(SwitchCase.of(p.id(), label));
          }
          c.iload(1);
          if (plans.size() == 1) {
            c.loadConstant(plans.getFirst().id());
            c.if_icmpne(other);
          } else {
            c.lookupswitch(other, cases);
          }
          for (int i = 0; i < plans.size(); i++) {
            c.labelBinding(labels.get(i));
            jump.accept(c, plans.get(i));
          }
          c.labelBinding(other);
          loadArguments(c, type);
          if (inherited.equals("call")) {
            c.invokevirtual(self, "callRest", Types.method(type));
          } else {
            c.invokespecial(Types.UNIT, inherited, Types.method(type));
          }
          c.areturn();
        });
  }

  private static void direct(CodeBuilder c, UnitContext unit, CodePlan plan, int arity) {
    for (int i = 0; i < 2 + arity; i++) {
      c.aload(2 + i);
    }
    c.invokestatic(unit.thisClass(), plan.methodName(), bodyType(plan));
    c.areturn();
  }

  private static void spread(CodeBuilder c, UnitContext unit, CodePlan plan) {
    c.aload(2).aload(3);
    if (!plan.isFunctionLike()) {
      c.aload(4).aload(3);
      RuntimeRefs.NAMESPACE.invoke(c);
    } else if (plan.passesArray()) {
      c.aload(4);
    } else {
      for (int i = 0; i < plan.parameters().count(); i++) {
        c.aload(4);
        c.loadConstant(i);
        c.aaload();
      }
    }
    c.invokestatic(unit.thisClass(), plan.methodName(), bodyType(plan));
    c.areturn();
  }
}
