package typhon.compiler.bytecode;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import typhon.runtime.call.CompiledUnit;
import typhon.runtime.call.Target;
import typhon.runtime.error.PyBaseException;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.PyFrame;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.link.AttributeEntry;
import typhon.runtime.link.GlobalSite;
import typhon.runtime.link.UnitBinding;
import typhon.runtime.object.PyCell;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyGeneratorBase;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.sync.PollRequests;

/** The Java types that occur in generated code. */
public final class Types {
  public static final ClassDesc OBJECT = of(PyObject.class);
  public static final ClassDesc OBJECTS = of(PyObject[].class);
  public static final ClassDesc STR = of(PyStr.class);
  public static final ClassDesc STRS = of(PyStr[].class);
  public static final ClassDesc THREAD = of(ThreadState.class);
  public static final ClassDesc FUNCTION = of(PyFunction.class);
  public static final ClassDesc GENERATOR = of(PyGeneratorBase.class);
  public static final ClassDesc CELL = of(PyCell.class);
  public static final ClassDesc CELLS = of(PyCell[].class);
  public static final ClassDesc CODE = of(PyCode.class);
  public static final ClassDesc UNIT = of(CompiledUnit.class);
  public static final ClassDesc EXCEPTION = of(PyException.class);
  public static final ClassDesc BASE_EXCEPTION = of(PyBaseException.class);
  public static final ClassDesc FRAME = of(PyFrame.class);
  public static final ClassDesc SITES = of(AttributeEntry[].class);
  public static final ClassDesc BINDING = of(UnitBinding.class);
  public static final ClassDesc JAVA_OBJECTS = of(Object[].class);
  public static final ClassDesc POLL_REQUESTS = of(PollRequests.class);
  public static final ClassDesc THROWABLE = of(Throwable.class);

  private Types() {}

  public static ClassDesc of(Class<?> c) {
    return ClassDesc.ofDescriptor(c.descriptorString());
  }

  /**
   * A method type in short: one letter for each parameter, a colon, the letter of the result.
   *
   * @throws IllegalArgumentException for an unknown letter
   */
  public static MethodTypeDesc method(String text) {
    int colon = text.indexOf(':');
    List<ClassDesc> parameters = new ArrayList<>();
    for (char c : text.substring(0, colon).toCharArray()) {
      parameters.add(letter(c));
    }
    return MethodTypeDesc.of(letter(text.charAt(colon + 1)), parameters);
  }

  private static ClassDesc letter(char c) {
    return switch (c) {
      case 'O' -> OBJECT;
      case 'A' -> OBJECTS;
      case 'S' -> STR;
      case 'K' -> STRS;
      case 'T' -> THREAD;
      case 'F' -> FUNCTION;
      case 'G' -> GENERATOR;
      case 'C' -> CELL;
      case 'c' -> CELLS;
      case 'Q' -> CODE;
      case 'U' -> UNIT;
      case 'E' -> EXCEPTION;
      case 'B' -> BASE_EXCEPTION;
      case 'R' -> FRAME;
      case 'P' -> of(PyTuple.class);
      case 'M' -> of(PyDict.class);
      case 'l' -> of(PyList.class);
      case 'L' -> of(GlobalSite.class);
      case 'X' -> SITES;
      case 'Y' -> of(Target.class);
      case 'b' -> BINDING;
      case 'o' -> JAVA_OBJECTS;
      case 'j' -> ConstantDescs.CD_Object;
      case 's' -> ConstantDescs.CD_String;
      case 't' -> THROWABLE;
      case 'Z' -> ConstantDescs.CD_boolean;
      case 'I' -> ConstantDescs.CD_int;
      case 'J' -> ConstantDescs.CD_long;
      case 'D' -> ConstantDescs.CD_double;
      case 'V' -> ConstantDescs.CD_void;
      default -> throw new IllegalArgumentException("type letter " + c);
    };
  }
}
