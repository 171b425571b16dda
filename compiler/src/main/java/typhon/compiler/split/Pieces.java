package typhon.compiler.split;

import java.lang.classfile.Instruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A long method cut into pieces, and the places where one piece hands over to another. */
final class Pieces {
  /** In bytes: with what enters and leaves it a piece is one that HotSpot compiles. */
  private static final int LENGTH = 4_000;

  /** About how many bytes lead to another piece. */
  private static final int EXIT = 20;

  /** The number of an entry has that of its piece in the upper bits. */
  static final int ENTRY_BITS = 14;

  private final LongCode code;
  private final Flow flow;
  private final List<Integer> starts = new ArrayList<>();
  private final TreeMap<Integer, Integer> pieces = new TreeMap<>();

  /** The stacks at the places that are entered from other pieces. */
  private final TreeMap<Integer, List<ClassDesc>> entries = new TreeMap<>();

  private final Map<Integer, Integer> numbers = new HashMap<>();

  Pieces(LongCode code, Flow flow) {
    this.code = code;
    this.flow = flow;
    cut();
    for (int i = 0; i < starts.size(); i++) {
      pieces.put(starts.get(i), i);
    }
    findEntries();
  }

  /** What an instruction adds to its piece, in bytes: cases lead to others through code there. */
  private static int cost(Instruction instruction) {
    int size = LongCode.sizeOf(instruction);
    return switch (instruction) {
      case TableSwitchInstruction t -> size + EXIT * t.cases().size();
      case LookupSwitchInstruction l -> size + EXIT * l.cases().size();
      default -> size;
    };
  }

  private void cut() {
    starts.add(0);
    Cutter cutter = new Cutter();
    flow.walk(cutter::next);
  }

  /** Cuts where the stack is as empty as it gets within the second half of a piece. */
  private final class Cutter {
    private int length;

    /** The best place in this piece so far, or -1; how deep the stack and how long the piece is. */
    private int best = -1;

    private int depth;
    private int lengthAtBest;

    private void next(int place, List<ClassDesc> stack) {
      boolean better = best < 0 || stack.size() <= depth;
      if (length >= LENGTH / 2 && better && stack.stream().noneMatch(JavaType::isUnfinished)) {
        best = place;
        depth = stack.size();
        lengthAtBest = length;
      }
      if (length >= LENGTH && best >= 0) {
        starts.add(best);
        length -= lengthAtBest;
        best = -1;
      }
      length += cost(code.at(place));
    }
  }

  private void findEntries() {
    BitSet found = new BitSet();
    starts.forEach(found::set);
    for (int i = 0; i < code.count(); i++) {
      if (flow.isReached(i)) {
        for (int target : flow.targets(code.at(i))) {
          if (piece(target) != piece(i)) {
            found.set(target);
          }
        }
      }
    }
    for (LongCode.Region r : flow.regions()) {
      if (piece(r.start()) != piece(r.handler()) || piece(r.end() - 1) != piece(r.handler())) {
        found.set(r.handler());
      }
    }
    flow.walk((place, stack) -> {
      if (found.get(place)) {
        entries.put(place, List.copyOf(stack));
      }
    });
    number();
  }

  private void number() {
    int piece = 0;
    int index = 0;
    for (int place : entries.keySet()) {
      if (piece(place) != piece) {
        piece = piece(place);
        index = 0;
      }
      numbers.put(place, piece << ENTRY_BITS | index++);
    }
  }

  int count() {
    return starts.size();
  }

  int start(int piece) {
    return starts.get(piece);
  }

  int end(int piece) {
    return piece + 1 < starts.size() ? starts.get(piece + 1) : code.count();
  }

  /** The piece that a place is in. */
  int piece(int place) {
    return pieces.floorEntry(place).getValue();
  }

  /** The places at which a piece is entered, in order. */
  List<Integer> entries(int piece) {
    return List.copyOf(entries.subMap(start(piece), end(piece)).keySet());
  }

  /** All places at which pieces are entered. */
  BitSet borders() {
    BitSet all = new BitSet();
    entries.keySet().forEach(all::set);
    starts.forEach(all::set);
    return all;
  }

  /** What is on the operand stack at an entry. */
  List<ClassDesc> stack(int entry) {
    return entries.get(entry);
  }

  /** The number of an entry. */
  int number(int entry) {
    return numbers.get(entry);
  }
}
