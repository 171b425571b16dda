package typhon.runtime.object;

import typhon.runtime.call.CodeUnit;
import typhon.runtime.call.CompiledUnit;
import typhon.runtime.call.FunctionTarget;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.CallerModule;
import typhon.runtime.frame.ThreadState;

/**
 * Code made from bytes that Python gave, not by the compiler: it can be looked at but not run, as
 * the instructions mean nothing to the JVM.
 */
final class UnknownInstructions extends CodeUnit {
  private final int firstInstruction;
  private volatile PyCode[] codes = {};

  UnknownInstructions(byte[] instructions) {
    this.firstInstruction = instructions.length == 0 ? 0 : instructions[0] & 0xff;
  }

  /** Tells whose body it is; once. */
  PyCode own(PyCode code) {
    codes = new PyCode[] {code};
    return code;
  }

  @Override
  public PyCode[] codes() {
    return codes;
  }

  @Override
  public boolean sameBodies(CodeUnit other) {
    return other instanceof UnknownInstructions;
  }

  @Override
  public FunctionTarget warmTarget(CompiledUnit unit, PyCode code) {
    return null;
  }

  @Override
  public CompiledUnit bind(PyDict globals) {
    CompiledUnit unit = new Body(firstInstruction);
    unit.attach(globals, CallerModule.builtins(ThreadState.current()), codes);
    return unit;
  }

  private static final class Body extends CompiledUnit {
    private final int instruction;

    Body(int instruction) {
      this.instruction = instruction;
    }

    @Override
    public PyObject call(int id, ThreadState ts, PyFunction f, PyObject[] parameters) {
      throw Errors.systemError("unknown opcode " + instruction);
    }
  }
}
