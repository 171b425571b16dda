package typhon.compiler.split;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The code of one method as it is emitted, before it has offsets: of any length. A place is the
 * index of an instruction.
 */
public final class LongCode {
  /** A protected region, which exceptions leave for a handler. */
  record Region(int start, int end, int handler) {}

  private final List<CodeElement> elements = new ArrayList<>();
  private final List<Instruction> instructions = new ArrayList<>();
  private final Map<Label, Integer> places = new HashMap<>();
  private final List<ExceptionCatch> catches = new ArrayList<>();
  private final TreeMap<Integer, Integer> lines = new TreeMap<>();
  private int size;

  /** Takes the next element of the code. */
  public void add(CodeElement element) {
    elements.add(element);
    switch (element) {
      case Instruction i -> {
        instructions.add(i);
        size += sizeOf(i);
      }
      case LabelTarget t -> places.put(t.label(), instructions.size());
      case LineNumber l -> lines.put(instructions.size(), l.line());
      case ExceptionCatch c -> catches.add(c);
      default -> {}
    }
  }

  /** About how many bytes the code has. */
  public int size() {
    return size;
  }

  /** What was emitted, in order. */
  public List<CodeElement> elements() {
    return elements;
  }

  static int sizeOf(Instruction i) {
    return switch (i) {
      case TableSwitchInstruction t -> 16 + 4 * t.cases().size();
      case LookupSwitchInstruction l -> 12 + 8 * l.cases().size();
      default -> i.sizeInBytes();
    };
  }

  int count() {
    return instructions.size();
  }

  Instruction at(int place) {
    return instructions.get(place);
  }

  int place(Label label) {
    return places.get(label);
  }

  /** The line that a place belongs to, or 0. */
  int lineBefore(int place) {
    Map.Entry<Integer, Integer> last = lines.lowerEntry(place);
    return last == null ? 0 : last.getValue();
  }

  /** The line that begins at a place, or 0. */
  int lineAt(int place) {
    return lines.getOrDefault(place, 0);
  }

  /** The protected regions, inner ones first. */
  List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    for (ExceptionCatch c : catches) {
      regions.add(new Region(place(c.tryStart()), place(c.tryEnd()), place(c.handler())));
    }
    return regions;
  }
}
