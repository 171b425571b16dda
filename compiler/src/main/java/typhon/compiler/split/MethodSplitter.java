package typhon.compiler.split;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import typhon.compiler.bytecode.Types;

/**
 * Makes of one static method of any length several of a length that HotSpot compiles (design D4).
 * The method itself keeps two arrays and calls one piece after the other. A piece takes the JVM
 * locals it needs out of the arrays, and puts back what it has changed when control goes elsewhere:
 * by a jump, at its end, or to the handler of an exception.
 */
public final class MethodSplitter {
  private static final MethodTypeDesc PIECE =
      MethodTypeDesc.of(
          ConstantDescs.CD_int,
          ConstantDescs.CD_int,
          Types.JAVA_OBJECTS,
          ConstantDescs.CD_long.arrayType());

  /** As many calls as the loop around them can hold in a length that HotSpot compiles. */
  private static final int MOST_CALLS = 400;

  /** A method to be: static, private, of the same class. */
  public record Piece(String name, MethodTypeDesc type, Consumer<CodeBuilder> code) {}

  private final LongCode code;
  private final ClassDesc owner;
  private final String prefix;
  private final MethodTypeDesc type;
  private final Flow flow;
  private final Pieces pieces;
  private final Liveness liveness;
  private final Home home;

  /**
   * Takes a method apart.
   *
   * @param prefix what the names of the pieces begin with
   */
  public MethodSplitter(LongCode code, ClassDesc owner, String prefix, MethodTypeDesc type) {
    this.code = code;
    this.owner = owner;
    this.prefix = prefix;
    this.type = type;
    this.flow = new Flow(code, type.parameterList());
    this.pieces = new Pieces(code, flow);
    this.liveness = new Liveness(code, flow, pieces.borders());
    this.home = home();
  }

  private Home home() {
    BitSet kept = new BitSet();
    int deepest = 0;
    for (int piece = 0; piece < pieces.count(); piece++) {
      for (int entry : pieces.entries(piece)) {
        kept.or(liveness.at(entry));
        deepest = Math.max(deepest, pieces.stack(entry).size());
      }
    }
    return new Home(flow.variables(), kept, deepest);
  }

  /** The methods of the pieces. */
  public List<Piece> pieces() {
    List<Piece> all = new ArrayList<>();
    for (int i = 0; i < pieces.count(); i++) {
      int piece = i;
      all.add(
          new Piece(
              prefix + i,
              PIECE,
              cb -> new PieceWriter(cb, piece, code, flow, pieces, liveness, home).write()));
    }
    for (int first = 0; isGrouped() && first < pieces.count(); first += MOST_CALLS) {
      int from = first;
      int to = Math.min(first + MOST_CALLS, pieces.count());
      all.add(new Piece(groupName(first), PIECE, cb -> group(cb, from, to)));
    }
    return all;
  }

  private boolean isGrouped() {
    return pieces.count() > MOST_CALLS;
  }

  private String groupName(int piece) {
    return prefix + "group" + piece / MOST_CALLS;
  }

  /** Calls the piece of an entry, out of some. */
  private void group(CodeBuilder cb, int from, int to) {
    cb.iload(0);
    cb.loadConstant(Pieces.ENTRY_BITS).ishr();
    choose(
        cb,
        from,
        to,
        piece -> {
          cb.iload(0).aload(1).aload(2);
          cb.invokestatic(owner, prefix + piece, PIECE);
          cb.ireturn();
        });
  }

  private static void choose(CodeBuilder cb, int from, int to, Consumer<Integer> call) {
    List<SwitchCase> cases = new ArrayList<>();
    for (int i = from; i < to; i++) {
      cases.add(SwitchCase.of(i, cb.newLabel()));
    }
    cb.tableswitch(from, to - 1, cases.getFirst().target(), cases);
    for (SwitchCase c : cases) {
      cb.labelBinding(c.target());
      call.accept(c.caseValue());
    }
  }

  /** Writes the method that calls the pieces. */
  public void write(CodeBuilder cb) {
    int slot = type.parameterList().stream().mapToInt(p -> TypeKind.from(p).slotSize()).sum();
    int number = slot;
    Home.Arrays arrays = new Home.Arrays(slot + 1, slot + 2);
    cb.loadConstant(home.objectCount());
    cb.anewarray(ConstantDescs.CD_Object).astore(arrays.objects());
    cb.loadConstant(home.rawCount());
    cb.newarray(TypeKind.LONG).astore(arrays.raws());
    BitSet live = liveness.at(0);
    int at = 0;
    for (ClassDesc parameter : type.parameterList()) {
      if (live.get(at)) {
        home.save(cb, at, at, arrays);
      }
      at += TypeKind.from(parameter).slotSize();
    }
    cb.iconst_0().istore(number);
    Label next = cb.newLabel();
    Label again = cb.newLabel();
    cb.labelBinding(next);
    cb.iload(number);
    int bits = Pieces.ENTRY_BITS;
    cb.loadConstant(bits).ishr();
    if (isGrouped()) {
      cb.loadConstant(MOST_CALLS).idiv();
    }
    int calls = isGrouped() ? (pieces.count() - 1) / MOST_CALLS + 1 : pieces.count();
    choose(
        cb,
        0,
        calls,
        i -> {
          cb.iload(number).aload(arrays.objects()).aload(arrays.raws());
          cb.invokestatic(owner, isGrouped() ? groupName(i * MOST_CALLS) : prefix + i, PIECE);
          cb.goto_(again);
        });
    cb.labelBinding(again);
    cb.dup().istore(number);
    cb.ifge(next);
    returns(cb, arrays);
  }

  private void returns(CodeBuilder cb, Home.Arrays arrays) {
    if (type.returnType().equals(ConstantDescs.CD_void)) {
      cb.return_();
      return;
    }
    cb.aload(arrays.objects());
    cb.loadConstant(Home.RESULT).aaload();
    cb.checkcast(type.returnType()).areturn();
  }
}
