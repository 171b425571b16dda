package typhon.processor;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The special methods that CPython shows as slot wrappers; other dunder methods are ordinary ones.
 */
final class SpecialNames {
  private static final Set<String> SLOT_WRAPPERS =
      Set.of(
          ("__init__ __repr__ __str__ __hash__ __call__ __getattribute__ __getattr__ __setattr__ __delattr__ "
                  + "__lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__ __next__ __get__ __set__ __delete__ __del__ "
                  + "__len__ __getitem__ __setitem__ __delitem__ __contains__ "
                  + "__add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __mod__ __rmod__ __divmod__ __rdivmod__ "
                  + "__pow__ __rpow__ __lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __xor__ "
                  + "__rxor__ __or__ __ror__ __floordiv__ __rfloordiv__ __truediv__ __rtruediv__ __matmul__ "
                  + "__rmatmul__ __iadd__ __isub__ __imul__ __imod__ __ipow__ __ilshift__ __irshift__ __iand__ "
                  + "__ixor__ __ior__ __ifloordiv__ __itruediv__ __imatmul__ __neg__ __pos__ __abs__ __bool__ "
                  + "__invert__ __int__ __float__ __index__ __await__ __aiter__ __anext__ __buffer__ "
                  + "__release_buffer__")
              .split(" "));

  /** Numbers' operators, without the letter for reflected or in place. */
  private static final Pattern NUMBER_OPERATOR =
      Pattern.compile(
          "__[ri]?(add|sub|mul|mod|divmod|lshift|rshift|and|xor|or|floordiv|truediv|matmul)__");

  private static final Set<String> COMPARISONS =
      Set.of("__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__");

  private SpecialNames() {}

  /** The signature of an operator, which is the same for every type; null for the others. */
  // CPython: typeobject.c slotdefs
  static String operatorSignature(String name) {
    if (name.equals("__pow__") || name.equals("__rpow__")) {
      return "($self, value, mod=None, /)";
    }
    boolean hasOperand = COMPARISONS.contains(name) || NUMBER_OPERATOR.matcher(name).matches();
    return hasOperand ? "($self, value, /)" : null;
  }

  static boolean contains(String name) {
    return SLOT_WRAPPERS.contains(name);
  }
}
