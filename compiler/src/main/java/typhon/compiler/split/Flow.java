package typhon.compiler.split;

import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Where control goes in a long method, and the types that are on the operand stack there. */
final class Flow {
  private final LongCode code;
  private final List<LongCode.Region> regions;
  private final VariableTypes variables = new VariableTypes();

  /** The stacks at places that are jumped to; null elsewhere. */
  private final List<ClassDesc>[] stacks;

  private final BitSet targets = new BitSet();

  /** Where protected regions begin and end. */
  private final BitSet borders = new BitSet();

  private final BitSet reached = new BitSet();
  private boolean changed;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
  Flow(LongCode code, List<ClassDesc> parameters) {
    this.code = code;
    this.regions = code.regions();
    this.stacks = new List[code.count() + 1];
    int slot = 0;
    for (ClassDesc parameter : parameters) {
      variables.store(slot, JavaType.onStack(parameter));
      slot += JavaType.isWide(JavaType.onStack(parameter)) ? 2 : 1;
    }
    for (int i = 0; i < code.count(); i++) {
      for (int target : targets(code.at(i))) {
        targets.set(target);
      }
    }
    for (LongCode.Region r : regions) {
      targets.set(r.handler());
      borders.set(r.start());
      borders.set(r.end());
    }
    do {
      changed = false;
      walk((place, stack) -> {});
      regions.forEach(this::enterHandler);
      changed |= variables.takeChanged();
    } while (changed);
  }

  /** Told the stack before each instruction that is reached. */
  interface Visitor {
    void visit(int place, List<ClassDesc> stack);
  }

  /** Goes through the code in order. */
  void walk(Visitor visitor) {
    Operands operands = new Operands(variables);
    boolean running = true;
    for (int i = 0; i < code.count(); i++) {
      if (targets.get(i)) {
        if (running) {
          arrive(i, operands.types());
        }
        running = stacks[i] != null;
        if (running) {
          operands.set(stacks[i]);
        }
      }
      if (running) {
        reached.set(i);
        visitor.visit(i, operands.types());
        Instruction instruction = code.at(i);
        operands.step(instruction, i);
        for (int target : targets(instruction)) {
          arrive(target, operands.types());
        }
        running = !isEnd(instruction);
      }
    }
  }

  private void arrive(int place, List<ClassDesc> stack) {
    List<ClassDesc> known = stacks[place];
    if (known == null) {
      stacks[place] = List.copyOf(stack);
      changed = true;
      return;
    }
    List<ClassDesc> joined = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      joined.add(JavaType.join(known.get(i), stack.get(i)));
    }
    if (!joined.equals(known)) {
      stacks[place] = joined;
      changed = true;
    }
  }

  private void enterHandler(LongCode.Region r) {
    int first = reached.nextSetBit(r.start());
    if (stacks[r.handler()] == null && first >= 0 && first < r.end()) {
      arrive(r.handler(), List.of(ClassDesc.of("java.lang.Throwable")));
    }
  }

  /** Where an instruction may jump to. */
  List<Integer> targets(Instruction instruction) {
    return switch (instruction) {
      case BranchInstruction b -> List.of(code.place(b.target()));
      case TableSwitchInstruction t -> places(t.defaultTarget(), t.cases());
      case LookupSwitchInstruction l -> places(l.defaultTarget(), l.cases());
      default -> List.of();
    };
  }

  private List<Integer> places(Label other, List<SwitchCase> cases) {
    List<Integer> places = new ArrayList<>();
    places.add(code.place(other));
    cases.forEach(c -> places.add(code.place(c.target())));
    return places;
  }

  /** Whether the code after an instruction is reached by jumps only. */
  static boolean isEnd(Instruction instruction) {
    return switch (instruction) {
      case BranchInstruction b -> b.opcode() == Opcode.GOTO || b.opcode() == Opcode.GOTO_W;
      case TableSwitchInstruction t -> true;
      case LookupSwitchInstruction l -> true;
      case ReturnInstruction r -> true;
      case ThrowInstruction t -> true;
      default -> false;
    };
  }

  boolean isReached(int place) {
    return reached.get(place);
  }

  boolean isTarget(int place) {
    return targets.get(place);
  }

  /** Whether a place is jumped to, or begins or ends a protected region. */
  boolean isBorder(int place) {
    return targets.get(place) || borders.get(place);
  }

  List<LongCode.Region> regions() {
    return regions;
  }

  VariableTypes variables() {
    return variables;
  }
}
