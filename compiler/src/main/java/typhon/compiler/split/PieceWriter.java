package typhon.compiler.split;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import typhon.compiler.bytecode.Ints;

/**
 * Writes the method of one piece: it takes the number of an entry and the two arrays, and gives the
 * number of the entry to go on with, or {@link #RETURNED}.
 */
final class PieceWriter {
  static final int RETURNED = -1;

  private static final int NUMBER = 0;
  private static final Home.Arrays ARRAYS = new Home.Arrays(1, 2);
  private static final int FIRST_FREE = 3;

  private final CodeBuilder cb;
  private final LongCode code;
  private final Flow flow;
  private final Pieces pieces;
  private final Liveness liveness;
  private final Home home;
  private final int start;
  private final int end;
  private final List<Integer> entries;

  /** The locals that the piece reads or writes, and where it has them. */
  private final Map<Integer, Integer> slots = new LinkedHashMap<>();

  private final BitSet written = new BitSet();
  private final Map<Integer, Label> labels = new HashMap<>();

  /** Where the piece is left for entries of others. */
  private final Map<Integer, Label> exits = new LinkedHashMap<>();

  private int nextSlot = FIRST_FREE;

  PieceWriter(
      CodeBuilder cb,
      int piece,
      LongCode code,
      Flow flow,
      Pieces pieces,
      Liveness liveness,
      Home home) {
    this.cb = cb;
    this.code = code;
    this.flow = flow;
    this.pieces = pieces;
    this.liveness = liveness;
    this.home = home;
    this.start = pieces.start(piece);
    this.end = pieces.end(piece);
    this.entries = pieces.entries(piece);
  }

  void write() {
    if (entries.isEmpty()) {
      cb.loadConstant(RETURNED).ireturn(); // all of it is dead
      return;
    }
    takeSlots();
    enter();
    int line = code.lineBefore(start);
    if (line != 0) {
      cb.lineNumber(line);
    }
    boolean running = false;
    for (int i = start; i < end; i++) {
      if (code.lineAt(i) != 0) {
        cb.lineNumber(code.lineAt(i));
      }
      if (flow.isReached(i)) {
        if (i == start || flow.isBorder(i) || !flow.isReached(i - 1)) {
          cb.labelBinding(label(i));
        }
        instruction(code.at(i));
        running = !Flow.isEnd(code.at(i));
      }
    }
    cb.labelBinding(label(end));
    if (running) {
      cb.goto_(exit(end));
    }
    protect();
    exits.forEach(this::leave);
  }

  private Label label(int place) {
    return labels.computeIfAbsent(place, k -> cb.newLabel());
  }

  private Label exit(int place) {
    return exits.computeIfAbsent(place, k -> cb.newLabel());
  }

  private Label target(Label original) {
    return target(code.place(original));
  }

  private Label target(int place) {
    return place >= start && place < end ? label(place) : exit(place);
  }

  private void takeSlots() {
    for (int i = start; i < end; i++) {
      if (flow.isReached(i)) {
        switch (code.at(i)) {
          case LoadInstruction l -> take(l.slot(), l.typeKind());
          case IncrementInstruction n -> {
            take(n.slot(), TypeKind.INT);
            written.set(n.slot());
          }
          case StoreInstruction s -> {
            take(s.slot(), s.typeKind());
            written.set(s.slot());
          }
          default -> {}
        }
      }
    }
  }

  private void take(int slot, TypeKind kind) {
    if (!slots.containsKey(slot)) {
      slots.put(slot, nextSlot);
      nextSlot += kind.slotSize();
    }
  }

  // The beginning

  private void enter() {
    if (entries.size() > 1) {
      List<SwitchCase> cases = new ArrayList<>();
      for (int i = 1; i < entries.size(); i++) {
        cases.add(SwitchCase.of(i, cb.newLabel()));
      }
      Label first = cb.newLabel();
      cb.iload(NUMBER);
      cb.loadConstant((1 << Pieces.ENTRY_BITS) - 1).iand();
      cb.tableswitch(1, entries.size() - 1, first, cases);
      for (SwitchCase c : cases) {
        cb.labelBinding(c.target());
        restore(entries.get(c.caseValue()));
      }
      cb.labelBinding(first);
    }
    restore(entries.getFirst());
  }

  private void restore(int entry) {
    BitSet live = liveness.at(entry);
    slots.forEach((slot, at) -> {
      if (live.get(slot)) {
        home.restore(cb, slot, at, ARRAYS);
      }
    });
    List<ClassDesc> stack = pieces.stack(entry);
    for (int i = 0; i < stack.size(); i++) {
      home.restoreStacked(cb, stack.get(i), i, ARRAYS);
    }
    cb.goto_(label(entry));
  }

  // The end

  private void leave(int place, Label exit) {
    cb.labelBinding(exit);
    List<ClassDesc> stack = pieces.stack(place);
    for (int i = stack.size() - 1; i >= 0; i--) {
      home.saveStacked(cb, stack.get(i), i, nextSlot, ARRAYS);
    }
    BitSet live = liveness.at(place);
    slots.forEach((slot, at) -> {
      if (home.has(slot)) {
        if (!live.get(slot)) {
          home.clear(cb, slot, ARRAYS);
        } else if (written.get(slot)) {
          home.save(cb, slot, at, ARRAYS);
        }
      }
    });
    Ints.push(cb, pieces.number(place));
    cb.ireturn();
  }

  private void protect() {
    for (LongCode.Region r : flow.regions()) {
      int from = Math.max(start, r.start());
      int to = Math.min(end, r.end());
      while (from < to && !flow.isReached(from)) {
        from++;
      }
      while (from < to && !flow.isReached(to - 1)) {
        to--;
      }
      if (from < to) {
        cb.exceptionCatchAll(labels.get(from), after(to), target(r.handler()));
      }
    }
  }

  /** The label behind the last instruction of a region. */
  private Label after(int to) {
    int place = to;
    while (place < end && !flow.isReached(place)) {
      place++;
    }
    return labels.get(place);
  }

  // Instructions

  private void instruction(Instruction instruction) {
    switch (instruction) {
      case LoadInstruction l -> cb.loadLocal(l.typeKind(), slots.get(l.slot()));
      case StoreInstruction s -> cb.storeLocal(s.typeKind(), slots.get(s.slot()));
      case IncrementInstruction n -> cb.iinc(slots.get(n.slot()), n.constant());
      case BranchInstruction b -> cb.branch(b.opcode(), target(b.target()));
      case TableSwitchInstruction t ->
          cb.tableswitch(
              t.lowValue(), t.highValue(), target(t.defaultTarget()), targets(t.cases()));
      case LookupSwitchInstruction l ->
          cb.lookupswitch(target(l.defaultTarget()), targets(l.cases()));
      case ReturnInstruction r -> returns(r);
      default -> cb.with(instruction);
    }
  }

  private List<SwitchCase> targets(List<SwitchCase> cases) {
    return cases.stream().map(c -> SwitchCase.of(c.caseValue(), target(c.target()))).toList();
  }

  private void returns(ReturnInstruction r) {
    if (r.typeKind() == TypeKind.REFERENCE) {
      cb.aload(ARRAYS.objects()).swap();
      cb.loadConstant(Home.RESULT).swap().aastore();
    }
    cb.loadConstant(RETURNED).ireturn();
  }
}
