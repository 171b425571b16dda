package typhon.compiler.split;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.NopInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.List;

/** What instructions do to the types on the operand stack. */
final class Operands {
  private final VariableTypes variables;
  private final List<ClassDesc> stack = new ArrayList<>();

  Operands(VariableTypes variables) {
    this.variables = variables;
  }

  List<ClassDesc> types() {
    return stack;
  }

  void set(List<ClassDesc> types) {
    stack.clear();
    stack.addAll(types);
  }

  private void push(ClassDesc type) {
    stack.add(type);
  }

  private ClassDesc pop() {
    return stack.removeLast();
  }

  private void pop(int count) {
    for (int i = 0; i < count; i++) {
      pop();
    }
  }

  void step(Instruction instruction, int place) {
    switch (instruction) {
      case LoadInstruction l -> push(variables.load(l.slot(), l.typeKind()));
      case StoreInstruction s -> variables.store(s.slot(), pop());
      case IncrementInstruction i -> {}
      case ConstantInstruction c -> push(constant(c));
      case FieldInstruction f -> field(f);
      case InvokeInstruction i -> invoke(i);
      case NewObjectInstruction n -> push(JavaType.unfinished(place));
      case NewReferenceArrayInstruction a -> {
        pop();
        push(a.componentType().asSymbol().arrayType());
      }
      case NewPrimitiveArrayInstruction a -> {
        pop();
        push(a.typeKind().upperBound().arrayType());
      }
      case TypeCheckInstruction t -> {
        pop();
        boolean cast = t.opcode() == Opcode.CHECKCAST;
        push(cast ? t.type().asSymbol() : ConstantDescs.CD_int);
      }
      case ArrayLoadInstruction a -> {
        pop();
        ClassDesc array = pop();
        boolean reference = a.typeKind() == TypeKind.REFERENCE;
        push(reference ? JavaType.component(array) : JavaType.of(a.typeKind()));
      }
      case ArrayStoreInstruction a -> pop(3);
      case StackInstruction s -> stack(s.opcode());
      case OperatorInstruction o -> operator(o);
      case ConvertInstruction c -> {
        pop();
        push(JavaType.of(c.toType()));
      }
      case BranchInstruction b -> pop(operands(b.opcode()));
      case TableSwitchInstruction t -> pop();
      case LookupSwitchInstruction l -> pop();
      case ReturnInstruction r -> pop(r.typeKind() == TypeKind.VOID ? 0 : 1);
      case ThrowInstruction t -> pop();
      case NopInstruction n -> {}
      default -> throw new IllegalStateException("not emitted: " + instruction);
    }
  }

  private static ClassDesc constant(ConstantInstruction c) {
    if (c.typeKind() != TypeKind.REFERENCE) {
      return JavaType.of(c.typeKind());
    }
    return c.opcode() == Opcode.ACONST_NULL ? JavaType.NULL : ConstantDescs.CD_String;
  }

  private void field(FieldInstruction f) {
    switch (f.opcode()) {
      case GETSTATIC -> push(JavaType.onStack(f.typeSymbol()));
      case PUTSTATIC -> pop();
      case GETFIELD -> {
        pop();
        push(JavaType.onStack(f.typeSymbol()));
      }
      default -> pop(2);
    }
  }

  private void invoke(InvokeInstruction i) {
    pop(i.typeSymbol().parameterCount());
    if (i.opcode() != Opcode.INVOKESTATIC) {
      ClassDesc receiver = pop();
      if (JavaType.isUnfinished(receiver)) {
        stack.replaceAll(t -> t.equals(receiver) ? i.owner().asSymbol() : t);
      }
    }
    ClassDesc result = i.typeSymbol().returnType();
    if (!result.equals(ConstantDescs.CD_void)) {
      push(JavaType.onStack(result));
    }
  }

  private static int operands(Opcode branch) {
    return switch (branch) {
      case GOTO, GOTO_W -> 0;
      case IFEQ, IFNE, IFLT, IFGE, IFGT, IFLE, IFNULL, IFNONNULL -> 1;
      default -> 2;
    };
  }

  private void operator(OperatorInstruction o) {
    switch (o.opcode()) {
      case ARRAYLENGTH, LCMP, DCMPG, DCMPL, FCMPG, FCMPL -> {
        pop(o.opcode() == Opcode.ARRAYLENGTH ? 1 : 2);
        push(ConstantDescs.CD_int);
      }
      case INEG, LNEG, DNEG, FNEG -> {}
      default -> {
        // The left operand has the type of the result, that of shifts too.
        pop();
      }
    }
  }

  private boolean isWide(int fromTop) {
    return JavaType.isWide(stack.get(stack.size() - fromTop));
  }

  /** Puts copies of the first values of the stack below others. */
  private void copy(int copied, int below) {
    List<ClassDesc> values = List.copyOf(stack.subList(stack.size() - copied, stack.size()));
    stack.addAll(stack.size() - copied - below, values);
  }

  private void stack(Opcode opcode) {
    switch (opcode) {
      case POP -> pop();
      case POP2 -> pop(isWide(1) ? 1 : 2);
      case DUP -> copy(1, 0);
      case DUP_X1 -> copy(1, 1);
      case DUP_X2 -> copy(1, isWide(2) ? 1 : 2);
      case DUP2 -> copy(isWide(1) ? 1 : 2, 0);
      case DUP2_X1 -> copy(isWide(1) ? 1 : 2, 1);
      case DUP2_X2 -> {
        int copied = isWide(1) ? 1 : 2;
        copy(copied, isWide(copied + 1) ? 1 : 2);
      }
      case SWAP -> {
        ClassDesc top = pop();
        stack.add(stack.size() - 1, top);
      }
      default -> throw new IllegalStateException("not emitted: " + opcode);
    }
  }
}
