package typhon.compiler.bytecode;

import java.lang.constant.MethodTypeDesc;
import typhon.runtime.call.CompiledUnit;
import typhon.runtime.call.Target;
import typhon.runtime.frame.PyFrame;
import typhon.runtime.frame.Recursion;
import typhon.runtime.frame.ReifiedFrames;
import typhon.runtime.frame.Safepoint;
import typhon.runtime.frame.Unwinding;
import typhon.runtime.link.AttributeSites;
import typhon.runtime.link.GlobalSite;
import typhon.runtime.link.NamespaceNames;
import typhon.runtime.link.UnitBinding;
import typhon.runtime.object.BuiltinIterator;
import typhon.runtime.object.PyCell;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyGeneratorBase;
import typhon.runtime.ops.CallArguments;
import typhon.runtime.ops.ClassBuilding;
import typhon.runtime.ops.Comparisons;
import typhon.runtime.ops.Contexts;
import typhon.runtime.ops.Delegation;
import typhon.runtime.ops.Displays;
import typhon.runtime.ops.ExceptStar;
import typhon.runtime.ops.Formatting;
import typhon.runtime.ops.Functions;
import typhon.runtime.ops.ImportStatements;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.ItemsBuilder;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Matching;
import typhon.runtime.ops.Methods;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.ops.Raising;
import typhon.runtime.ops.SuperCalls;
import typhon.runtime.ops.TypeParameters;
import typhon.runtime.ops.Unpacking;
import typhon.runtime.ops.Variables;
import typhon.runtime.trace.Diversion;
import typhon.runtime.trace.Events;
import typhon.runtime.trace.TracedCalls;
import typhon.runtime.trace.TracedUnwinding;
import typhon.syntax.ast.CompareOperator;
import typhon.syntax.ast.Operator;
import typhon.syntax.ast.UnaryOperator;

/** The runtime methods that generated code calls: the only place that knows their types. */
public final class RuntimeRefs {
  // Objects
  public static final Ref READ_ATTRIBUTE = of(AttributeSites.class, "read", "OSXI:O");
  public static final Ref STORE_ATTRIBUTE = of(AttributeSites.class, "store", "OOSXI:V");
  public static final Ref FIND_METHOD = of(AttributeSites.class, "method", "OSXI:O");
  public static final Ref GET_ATTRIBUTE = of(Objects.class, "getAttribute", "OS:O");
  public static final Ref DELETE_ATTRIBUTE = of(Objects.class, "deleteAttribute", "OS:V");
  public static final Ref IS_TRUE = of(Objects.class, "isTrue", "O:Z");
  public static final Ref IS = of(Objects.class, "is", "OO:Z");
  public static final Ref GET_ITEM = of(Items.class, "getItem", "OO:O");
  public static final Ref SET_ITEM = of(Items.class, "setItem", "OOO:V");
  public static final Ref DELETE_ITEM = of(Items.class, "deleteItem", "OO:V");
  public static final Ref CONTAINS = of(Items.class, "contains", "OO:Z");
  public static final Ref ITER = of(Iteration.class, "iter", "O:O");
  public static final Ref NEXT = of(Iteration.class, "next", "O:O");
  public static final Ref NEXT_OF_BUILTIN = virtual(BuiltinIterator.class, "nextOrNull", ":O");

  // Calls
  public static final Ref TARGET = of(Target.class, "of", "O:Y");
  public static final Ref CALL_ARRAY = virtual(Target.class, "callMany", "OAKT:O");
  public static final Ref CALL_METHOD_ARRAY = virtual(Target.class, "methodMany", "OOAKT:O");
  public static final Ref FIND_SUPER_METHOD = of(AttributeSites.class, "superMethod", "OCOSXI:O");
  public static final Ref ARGUMENTS =
      make(CallArguments.class, "begin", "OO:", CallArguments.class);
  public static final Ref ARGUMENTS_ADD = virtual(CallArguments.class, "add", "O:V");
  public static final Ref ARGUMENTS_STAR = virtual(CallArguments.class, "star", "O:V");
  public static final Ref ARGUMENTS_KEYWORD = virtual(CallArguments.class, "keyword", "SO:V");
  public static final Ref ARGUMENTS_MAPPING = virtual(CallArguments.class, "mapping", "O:V");
  public static final Ref CALL_TRACED = of(TracedCalls.class, "callFunction", "YOAKT:O");
  public static final Ref CALL_METHOD_TRACED = of(TracedCalls.class, "callMethod", "YOOAKT:O");
  public static final Ref ARGUMENTS_CALL_TRACED = virtual(CallArguments.class, "callTraced", "T:O");
  public static final Ref ARGUMENTS_CALL = virtual(CallArguments.class, "call", "T:O");
  public static final Ref ARGUMENTS_VALUES = virtual(CallArguments.class, "values", ":A");
  public static final Ref ARGUMENTS_NAMES = virtual(CallArguments.class, "names", ":K");
  public static final Ref SUPER_FIRST = of(SuperCalls.class, "first", "O:O");
  public static final Ref PLAIN_SUPER = of(SuperCalls.class, "call", "OCOT:O");

  // Variables
  public static final Ref CHECK_LOCAL = of(Variables.class, "local", "OS:O");
  public static final Ref CHECK_DELETE = of(Variables.class, "checkDelete", "OS:V");
  public static final Ref LOAD_CELL = of(Variables.class, "cell", "CS:O");
  public static final Ref LOAD_FREE = of(Variables.class, "free", "CS:O");
  public static final Ref DELETE_CELL = of(Variables.class, "deleteCell", "CS:V");
  public static final Ref DELETE_FREE = of(Variables.class, "deleteFree", "CS:V");
  public static final Ref CELL_SET = virtual(PyCell.class, "set", "O:V");
  public static final Ref CELL_GET = virtual(PyCell.class, "get", ":O");
  public static final Ref FUNCTION_CELL = virtual(PyFunction.class, "cell", "I:C");
  public static final Ref LOAD_GLOBAL = virtual(GlobalSite.class, "load", ":O");
  public static final Ref STORE_GLOBAL = virtual(GlobalSite.class, "store", "O:V");
  public static final Ref DELETE_GLOBAL = virtual(GlobalSite.class, "delete", ":V");
  public static final Ref LOAD_NAME = of(NamespaceNames.class, "load", "OL:O");
  public static final Ref STORE_NAME = of(NamespaceNames.class, "store", "OLO:V");
  public static final Ref DELETE_NAME = of(NamespaceNames.class, "delete", "OL:V");
  public static final Ref LOAD_NAME_OR_FREE = of(NamespaceNames.class, "loadOrFree", "OCS:O");
  public static final Ref LOAD_NAME_OR_GLOBAL = of(NamespaceNames.class, "loadOrGlobal", "OL:O");

  public static final Ref SETUP_ANNOTATIONS = of(NamespaceNames.class, "setupAnnotations", "OL:V");

  // Frames and exceptions
  public static final Ref ENTER = of(Recursion.class, "enter", "TF:Z");
  public static final Ref ENTER_TRACEABLE = of(Recursion.class, "enterTraceable", "TF:Z");
  public static final Ref COUNT_CALL = of(Recursion.class, "count", "T:V");
  public static final Ref SAFEPOINT = of(Safepoint.class, "reached", "T:V");
  public static final Ref ENTER_FRAME = of(ReifiedFrames.class, "enter", "TFAZ:R");
  public static final Ref ENTER_GENERATOR_FRAME =
      of(ReifiedFrames.class, "enterGenerator", "TGAZ:R");
  public static final Ref ENTER_NAMESPACE_FRAME =
      of(ReifiedFrames.class, "enterNamespace", "TFOZ:R");
  public static final Ref RESUME_FRAME = of(ReifiedFrames.class, "resume", "TR:V");
  public static final Ref LEAVE_FRAME = of(ReifiedFrames.class, "leave", "TRI:V");
  public static final Ref LEAVE = of(Unwinding.class, "leave", "tTFIA:E");
  public static final Ref LEAVE_NAMESPACE = of(Unwinding.class, "leaveNamespace", "tTFIO:E");
  public static final Ref NAMESPACE = of(CompiledUnit.class, "namespace", "AF:O");
  public static final Ref LEAVE_PART = of(Unwinding.class, "leavePart", "tTFIO:E");
  public static final Ref LEAVE_REIFIED = of(Unwinding.class, "leaveFrame", "tTRI:E");
  public static final Ref CAUGHT_REIFIED = of(Unwinding.class, "caughtFrame", "tTRI:B");
  public static final Ref LEAVE_TRACED = of(TracedUnwinding.class, "leave", "tTRI:E");
  public static final Ref LEAVE_PART_TRACED = of(TracedUnwinding.class, "leavePart", "tTRI:E");
  public static final Ref CAUGHT_TRACED = of(TracedUnwinding.class, "caught", "tTRI:B");
  public static final Ref EVENT_START = of(Events.class, "start", "TRI:V");
  public static final Ref EVENT_RESUME = of(Events.class, "resume", "TR:V");
  public static final Ref EVENT_THROWN = of(Events.class, "thrown", "TRO:V");
  public static final Ref EVENT_RETURN = of(Events.class, "returns", "OTR:V");
  public static final Ref EVENT_YIELD = of(Events.class, "yields", "OTR:V");
  public static final Ref EVENT_AT = of(Events.class, "at", "TRII:V");
  public static final Ref EVENT_JUMP_BACK = of(Events.class, "jumpBack", "TRII:V");
  public static final Ref EVENT_DELEGATED = of(Events.class, "delegated", "OOTRZ:V");
  public static final Ref EVENT_EXHAUSTED = of(Events.class, "exhausted", "tTR:V");
  public static final Ref EVENT_NEXT = of(Events.class, "next", "OTR:O");
  public static final Ref EVENT_CONDITION = of(Events.class, "condition", "ZTRZ:V");
  public static final Ref FRAME_SITE = virtual(PyFrame.class, "setSite", "I:V");
  public static final Ref FRAME_JUMPS = virtual(PyFrame.class, "jumps", ":Z");
  public static final Ref FRAME_TARGET = virtual(PyFrame.class, "jumpTarget", ":I");
  public static final Ref FRAME_LOST = build(PyFrame.class, "lost", ":", RuntimeException.class);
  public static final Ref RESERVE = virtual(PyGeneratorBase.class, "reserve", "I:V");
  public static final Ref PENDING_EXCEPTION =
      virtual(PyGeneratorBase.class, "pendingException", ":O");
  public static final Ref CAUGHT = of(Unwinding.class, "caught", "tTFIA:B");
  public static final Ref CAUGHT_NAMESPACE = of(Unwinding.class, "caughtNamespace", "tTFIO:B");
  public static final Ref RAISE = of(Raising.class, "raise", "TO:E");
  public static final Ref RAISE_FROM = of(Raising.class, "raise", "TOO:E");
  public static final Ref RERAISE = of(Raising.class, "reraise", "T:E");
  public static final Ref AGAIN = of(Raising.class, "again", "B:E");
  public static final Ref MATCHES = of(Raising.class, "matches", "BO:Z");

  public static final Ref PASSING = of(Unwinding.class, "passing", "tTB:E");
  public static final Ref ASSERTION = of(Raising.class, "assertion", "OT:E");
  public static final Ref STAR_BEGIN = make(ExceptStar.class, "begin", "B:", ExceptStar.class);
  public static final Ref STAR_MATCH = virtual(ExceptStar.class, "match", "OTI:B");
  public static final Ref STAR_COLLECT = virtual(ExceptStar.class, "collect", "BT:V");
  public static final Ref STAR_FINISH = virtual(ExceptStar.class, "finish", ":B");

  // Context managers
  public static final Ref EXIT_METHOD = of(Contexts.class, "exitMethod", "O:O");
  public static final Ref ENTER_CONTEXT = of(Contexts.class, "enter", "O:O");
  public static final Ref ASYNC_EXIT_METHOD = of(Contexts.class, "asyncExitMethod", "O:O");
  public static final Ref ASYNC_ENTER = of(Contexts.class, "asyncEnter", "O:O");
  public static final Ref EXIT_NORMALLY = of(Contexts.class, "exitNormally", "OT:O");
  public static final Ref EXIT_WITH = of(Contexts.class, "exitWith", "OBT:O");

  // Displays and unpacking
  public static final Ref TUPLE = of(Displays.class, "tuple", "A:O");
  public static final Ref LIST = of(Displays.class, "list", "A:O");
  public static final Ref LIST_OF_TUPLE = of(Displays.class, "listOfTuple", "O:O");
  public static final Ref DICT_OF_TUPLE = of(Displays.class, "dictOfTuple", "O:O");
  public static final Ref SET = of(Displays.class, "set", "A:O");
  public static final Ref NEW_LIST = of(Displays.class, "newList", ":O");
  public static final Ref NEW_SET = of(Displays.class, "newSet", ":O");
  public static final Ref NEW_DICT = of(Displays.class, "newDict", ":O");
  public static final Ref LIST_APPEND = of(Displays.class, "append", "OO:V");
  public static final Ref SET_ADD = of(Displays.class, "add", "OO:V");
  public static final Ref DICT_PUT = of(Displays.class, "put", "OOO:O");
  public static final Ref DICT_UPDATE = of(Displays.class, "update", "OO:O");
  public static final Ref SLICE = of(Displays.class, "slice", "OOO:O");
  public static final Ref BOOL = of(Displays.class, "bool", "Z:O");
  public static final Ref ITEMS = make(ItemsBuilder.class, "begin", ":", ItemsBuilder.class);
  public static final Ref ITEMS_ADD = build(ItemsBuilder.class, "add", "O:", ItemsBuilder.class);
  public static final Ref ITEMS_EXTEND =
      build(ItemsBuilder.class, "extend", "O:", ItemsBuilder.class);
  public static final Ref ITEMS_UPDATE =
      build(ItemsBuilder.class, "update", "O:", ItemsBuilder.class);
  public static final Ref ITEMS_TO_TUPLE = virtual(ItemsBuilder.class, "toTuple", ":O");
  public static final Ref ITEMS_TO_LIST = virtual(ItemsBuilder.class, "toList", ":O");
  public static final Ref ITEMS_TO_SET = virtual(ItemsBuilder.class, "toSet", ":O");
  public static final Ref JOIN_STRINGS = of(Formatting.class, "join", "A:O");
  public static final Ref FORMAT = of(Formatting.class, "format", "OOI:O");
  public static final Ref TEMPLATE = of(Formatting.class, "template", "A:O");
  public static final Ref INTERPOLATION = of(Formatting.class, "interpolation", "OOOI:O");
  public static final Ref UNPACK = of(Unpacking.class, "exactly", "OI:A");
  public static final Ref UNPACK_STARRED = of(Unpacking.class, "starred", "OII:A");

  // Functions
  public static final Ref MAKE_FUNCTION = of(Functions.class, "make", "UQcOOO:O");
  public static final Ref BUILD_CLASS = of(ClassBuilding.class, "statement", "AKOST:O");
  public static final Ref SET_TYPE_PARAMS = of(Functions.class, "setTypeParams", "OO:V");
  public static final Ref CHECK_FORMAT = of(Functions.class, "checkFormat", "OI:V");
  public static final Ref GENERIC_BASE = of(TypeParameters.class, "genericBase", "O:O");
  public static final Ref TYPE_VAR = of(TypeParameters.class, "typeVar", "SOIO:O");
  public static final Ref PARAM_SPEC = of(TypeParameters.class, "paramSpec", "SO:O");
  public static final Ref TYPE_VAR_TUPLE = of(TypeParameters.class, "typeVarTuple", "SO:O");
  public static final Ref TYPE_ALIAS = of(TypeParameters.class, "typeAlias", "SOO:O");

  // Modules
  public static final Ref IMPORT_NAME = of(ImportStatements.class, "importName", "TFOSOI:O");
  public static final Ref IMPORT_FROM = of(ImportStatements.class, "importFrom", "OS:O");
  public static final Ref IMPORT_STAR = of(ImportStatements.class, "importStar", "OTFO:V");
  public static final Ref DISPLAY = of(ImportStatements.class, "display", "OT:V");

  // Patterns
  public static final Ref MATCH_SEQUENCE = of(Matching.class, "sequence", "OIsI:A");
  public static final Ref MATCH_MAPPING = of(Matching.class, "mapping", "OA:A");
  public static final Ref MATCH_REST = of(Matching.class, "rest", "OA:O");
  public static final Ref MATCH_CLASS = of(Matching.class, "ofClass", "OOIK:A");

  // Units
  public static final Ref BINDING = of(UnitBinding.class, "current", ":b");
  public static final Ref ATTACH = virtual(UnitBinding.class, "attach", "U:U");
  public static final Ref CONTENTS = virtual(UnitBinding.class, "contents", ":o");

  /** The entry of the form with events, for this number of parameters; an array for more. */
  public static Ref divert(int count) {
    return of(Diversion.class, "run", (count < 0 ? "A" : "O".repeat(count)) + "TFI:O");
  }

  // Generators
  public static final Ref GENERATOR_FUNCTION = virtual(PyGeneratorBase.class, "function", ":F");
  public static final Ref TAKE_PENDING = virtual(PyGeneratorBase.class, "takePending", ":E");
  public static final Ref SET_RESULT = virtual(PyGeneratorBase.class, "setResult", "O:V");

  public static final Ref TAKE_RESULT = virtual(PyGeneratorBase.class, "takeResult", ":O");
  public static final Ref MAKE_GENERATOR = of(Functions.class, "makeGenerator", "FQo:O");
  public static final Ref YIELD_FROM_ITER = of(Delegation.class, "yieldFromIter", "OG:O");
  public static final Ref AWAITABLE = of(Delegation.class, "awaitable", "O:O");
  public static final Ref AWAITABLE_OF_ENTER = of(Delegation.class, "awaitableOfEnter", "O:O");
  public static final Ref AWAITABLE_OF_EXIT = of(Delegation.class, "awaitableOfExit", "O:O");
  public static final Ref DELEGATE_SEND = of(Delegation.class, "send", "TGOO:O");
  public static final Ref DELEGATE_THROW = of(Delegation.class, "raise", "TGO:O");
  public static final Ref ASYNC_ITER = of(Delegation.class, "asyncIter", "O:O");
  public static final Ref ASYNC_NEXT = of(Delegation.class, "asyncNext", "O:O");
  public static final Ref IS_ASYNC_STOP = of(Delegation.class, "isAsyncStop", "t:Z");
  public static final Ref ASYNC_WRAP = of(Delegation.class, "wrap", "O:O");

  private RuntimeRefs() {}

  /** A static method whose result is an object of a helper class. */
  private static Ref make(Class<?> owner, String name, String parameters, Class<?> result) {
    return new Ref(owner, name, typed(parameters, result), true);
  }

  private static Ref build(Class<?> owner, String name, String parameters, Class<?> result) {
    return new Ref(owner, name, typed(parameters, result), false);
  }

  private static MethodTypeDesc typed(String parameters, Class<?> result) {
    return Types.method(parameters + "V").changeReturnType(Types.of(result));
  }

  private static Ref of(Class<?> owner, String name, String type) {
    return new Ref(owner, name, Types.method(type), true);
  }

  private static Ref virtual(Class<?> owner, String name, String type) {
    return new Ref(owner, name, Types.method(type), false);
  }

  /** The call with {@code count} arguments, 0 to 3, of a function. */
  public static Ref call(int count) {
    return of(Methods.class, "callFunction", "O" + "O".repeat(count) + "T:O");
  }

  /** The same by the target of a function or (with a receiver) a method. */
  public static Ref callTarget(boolean method, int count) {
    String args = (method ? "OO" : "O") + "O".repeat(count) + "T:O";
    return virtual(Target.class, (method ? "method" : "call") + count, args);
  }

  public static Ref binary(Operator op, boolean inPlace) {
    String name =
        switch (op) {
          case Add -> "add";
          case Sub -> "subtract";
          case Mult -> "multiply";
          case MatMult -> "matrixMultiply";
          case Div -> "trueDivide";
          case Mod -> "remainder";
          case Pow -> "power";
          case LShift -> "leftShift";
          case RShift -> "rightShift";
          case BitOr -> "or";
          case BitXor -> "xor";
          case BitAnd -> "and";
          case FloorDiv -> "floorDivide";
        };
    return of(Numbers.class, inPlace ? "inPlace" + capitalized(name) : name, "OO:O");
  }

  /** An arithmetic unary operator; {@code not} has no method of its own. */
  public static Ref unary(UnaryOperator op) {
    String name =
        switch (op) {
          case Invert -> "invert";
          case UAdd -> "positive";
          case USub -> "negative";
          case Not -> throw new IllegalArgumentException("not");
        };
    return of(Numbers.class, name, "O:O");
  }

  /** One of the six rich comparisons, as a value or as a condition. */
  public static Ref comparison(CompareOperator op, boolean condition) {
    String name =
        switch (op) {
          case Eq -> "eq";
          case NotEq -> "ne";
          case Lt -> "lt";
          case LtE -> "le";
          case Gt -> "gt";
          case GtE -> "ge";
          default -> throw new IllegalArgumentException(op.name());
        };
    return condition
        ? of(Comparisons.class, "is" + capitalized(name), "OO:Z")
        : of(Comparisons.class, name, "OO:O");
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
