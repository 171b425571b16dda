package typhon.stdlib._opcode;

import java.util.Arrays;
import java.util.BitSet;
import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Default;
import typhon.annotations.KeywordOnly;
import typhon.annotations.Named;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/**
 * Facts about CPython's instructions, for tools that know them by number. Typhon compiles to JVM
 * bytecode and has none of them itself.
 */
@BuiltinModule(name = "_opcode")
public final class OpcodeModule {
  private static final BitSet VALID =
      set(
          new int[] {
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
            24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45,
            46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67,
            68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89,
            90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108,
            109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 128, 129, 130, 131, 132,
            133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149,
            150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166,
            167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183,
            184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200,
            201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 234, 235, 236, 237, 238, 239,
            240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256,
            257, 258, 259, 260, 261, 262, 263, 264, 265, 266
          });
  private static final BitSet HAS_ARG =
      set(
          new int[] {
            44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65,
            66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87,
            88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107,
            108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 128, 143, 144, 145,
            146, 147, 148, 149, 150, 151, 152, 153, 155, 156, 157, 158, 159, 160, 161, 162, 163,
            164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180,
            181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 197, 200,
            209, 210, 211, 237, 239, 241, 242, 243, 244, 245, 247, 248, 249, 250, 251, 253, 255,
            257, 258, 259, 260, 261, 263, 264, 265, 266
          });
  private static final BitSet HAS_CONST = set(new int[] {82, 190, 191});
  private static final BitSet HAS_NAME =
      set(
          new int[] {
            61, 64, 65, 72, 73, 80, 91, 92, 93, 96, 110, 115, 116, 179, 189, 194, 195, 200, 249
          });
  private static final BitSet HAS_JUMP =
      set(
          new int[] {
            68, 70, 75, 76, 77, 100, 101, 102, 103, 106, 172, 173, 174, 175, 176, 237, 248, 257,
            258, 259, 260
          });
  private static final BitSet HAS_FREE = set(new int[] {62, 90, 97, 111});
  private static final BitSet HAS_LOCAL =
      set(new int[] {3, 63, 83, 84, 85, 86, 87, 88, 89, 112, 113, 114, 261, 266});
  private static final BitSet HAS_EXC = set(new int[] {263, 264, 265});
  private static final String[][] OPERATORS = {
    {"NB_ADD", "+"},
    {"NB_AND", "&"},
    {"NB_FLOOR_DIVIDE", "//"},
    {"NB_LSHIFT", "<<"},
    {"NB_MATRIX_MULTIPLY", "@"},
    {"NB_MULTIPLY", "*"},
    {"NB_REMAINDER", "%"},
    {"NB_OR", "|"},
    {"NB_POWER", "**"},
    {"NB_RSHIFT", ">>"},
    {"NB_SUBTRACT", "-"},
    {"NB_TRUE_DIVIDE", "/"},
    {"NB_XOR", "^"},
    {"NB_INPLACE_ADD", "+="},
    {"NB_INPLACE_AND", "&="},
    {"NB_INPLACE_FLOOR_DIVIDE", "//="},
    {"NB_INPLACE_LSHIFT", "<<="},
    {"NB_INPLACE_MATRIX_MULTIPLY", "@="},
    {"NB_INPLACE_MULTIPLY", "*="},
    {"NB_INPLACE_REMAINDER", "%="},
    {"NB_INPLACE_OR", "|="},
    {"NB_INPLACE_POWER", "**="},
    {"NB_INPLACE_RSHIFT", ">>="},
    {"NB_INPLACE_SUBTRACT", "-="},
    {"NB_INPLACE_TRUE_DIVIDE", "/="},
    {"NB_INPLACE_XOR", "^="},
    {"NB_SUBSCR", "[]"},
  };
  private static final String[] INTRINSIC_1 = {
    "INTRINSIC_1_INVALID",
    "INTRINSIC_PRINT",
    "INTRINSIC_IMPORT_STAR",
    "INTRINSIC_STOPITERATION_ERROR",
    "INTRINSIC_ASYNC_GEN_WRAP",
    "INTRINSIC_UNARY_POSITIVE",
    "INTRINSIC_LIST_TO_TUPLE",
    "INTRINSIC_TYPEVAR",
    "INTRINSIC_PARAMSPEC",
    "INTRINSIC_TYPEVARTUPLE",
    "INTRINSIC_SUBSCRIPT_GENERIC",
    "INTRINSIC_TYPEALIAS"
  };
  private static final String[] INTRINSIC_2 = {
    "INTRINSIC_2_INVALID",
    "INTRINSIC_PREP_RERAISE_STAR",
    "INTRINSIC_TYPEVAR_WITH_BOUND",
    "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS",
    "INTRINSIC_SET_FUNCTION_TYPE_PARAMS",
    "INTRINSIC_SET_TYPEPARAM_DEFAULT"
  };
  private static final String[] SPECIAL_METHODS = {
    "__enter__", "__exit__", "__aenter__", "__aexit__"
  };

  /** Whether CPython's interpreter would specialise its instructions: there is none here. */
  @BuiltinConstant static final boolean ENABLE_SPECIALIZATION = false;

  @BuiltinConstant static final boolean ENABLE_SPECIALIZATION_FT = false;

  private OpcodeModule() {}

  private static BitSet set(int[] numbers) {
    BitSet set = new BitSet();
    Arrays.stream(numbers).forEach(set::set);
    return set;
  }

  private static boolean in(BitSet set, int opcode) {
    return opcode >= 0 && set.get(opcode);
  }

  /** Whether there is an instruction of this number. */
  @BuiltinFunction
  static boolean is_valid(@Named int opcode) {
    return in(VALID, opcode);
  }

  /** Whether the instruction uses its argument. */
  @BuiltinFunction
  static boolean has_arg(@Named int opcode) {
    return in(HAS_ARG, opcode);
  }

  /** Whether the instruction accesses a constant. */
  @BuiltinFunction
  static boolean has_const(@Named int opcode) {
    return in(HAS_CONST, opcode);
  }

  /** Whether the instruction accesses a name. */
  @BuiltinFunction
  static boolean has_name(@Named int opcode) {
    return in(HAS_NAME, opcode);
  }

  /** Whether the instruction has a jump target. */
  @BuiltinFunction
  static boolean has_jump(@Named int opcode) {
    return in(HAS_JUMP, opcode);
  }

  /** Whether the instruction accesses a free variable. */
  @BuiltinFunction
  static boolean has_free(@Named int opcode) {
    return in(HAS_FREE, opcode);
  }

  /** Whether the instruction accesses a local variable. */
  @BuiltinFunction
  static boolean has_local(@Named int opcode) {
    return in(HAS_LOCAL, opcode);
  }

  /** Whether the instruction sets up an exception handler. */
  @BuiltinFunction
  static boolean has_exc(@Named int opcode) {
    return in(HAS_EXC, opcode);
  }

  /** The effect of an instruction on CPython's operand stack: not known here. */
  @BuiltinFunction
  static int stack_effect(
      int opcode, @Default("None") PyObject oparg, @KeywordOnly @Default("None") PyObject jump) {
    if (!in(VALID, opcode)) {
      throw Errors.valueError("invalid opcode or oparg");
    }
    throw Errors.notImplementedError("Typhon does not run CPython's instructions");
  }

  /** CPython's statistics of specialisation: none. */
  @BuiltinFunction
  static PyObject get_specialization_stats() {
    return PyNone.NONE;
  }

  /** The executor of CPython's JIT at an offset: none. */
  @BuiltinFunction
  static PyObject get_executor(@Named PyObject code, @Named int offset) {
    throw Errors.runtimeError("Executors are not available in this build");
  }

  /** The binary operators by number. */
  @BuiltinFunction
  static PyObject get_nb_ops() {
    PyList list = new PyList();
    for (String[] pair : OPERATORS) {
      list.append(PyTuple.of(PyStr.of(pair[0]), PyStr.of(pair[1])));
    }
    return list;
  }

  private static PyList list(String[] texts) {
    PyList list = new PyList();
    for (String text : texts) {
      list.append(PyStr.of(text));
    }
    return list;
  }

  /** The names of the unary intrinsics. */
  @BuiltinFunction
  static PyObject get_intrinsic1_descs() {
    return list(INTRINSIC_1);
  }

  /** The names of the binary intrinsics. */
  @BuiltinFunction
  static PyObject get_intrinsic2_descs() {
    return list(INTRINSIC_2);
  }

  /** The special methods loaded by number. */
  @BuiltinFunction
  static PyObject get_special_method_names() {
    return list(SPECIAL_METHODS);
  }
}
