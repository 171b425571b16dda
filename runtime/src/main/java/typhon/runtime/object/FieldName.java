package typhon.runtime.object;

import java.util.ArrayList;
import java.util.List;
import typhon.runtime.error.Errors;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.Text;
import typhon.runtime.text.UnicodeNumbers;

/**
 * The name of a replacement field: what is looked up first, and the attributes and items taken from
 * it.
 *
 * @param first the name of the argument, perhaps empty
 * @param index the number of the argument, -1 if it is no number
 * @param tail the text of the further steps
 */
// CPython: stringlib/unicode_format.h field_name_split
public record FieldName(Text first, long index, Text tail) {
  /** One attribute or item; index is -1 for items by name. */
  public record Step(boolean attribute, Text name, long index) {
    /** The key as Python sees it. */
    public PyObject key() {
      return index >= 0 && !attribute ? PyInt.of(index) : PyStr.of(name);
    }
  }

  public static FieldName parse(Text name) {
    int at = 0;
    while (at < name.length() && name.codePointAt(at) != '.' && name.codePointAt(at) != '[') {
      at++;
    }
    Text first = name.substring(0, at);
    return new FieldName(first, integer(first), name.substring(at));
  }

  /** The further steps; errors in them come up only here, after the argument was found. */
  public List<Step> rest() {
    return steps(tail);
  }

  private static List<Step> steps(Text name) {
    List<Step> steps = new ArrayList<>();
    int at = 0;
    while (at < name.length()) {
      int kind = name.codePointAt(at++);
      int start = at;
      if (kind == '.') {
        while (at < name.length() && name.codePointAt(at) != '.' && name.codePointAt(at) != '[') {
          at++;
        }
        steps.add(step(true, name.substring(start, at)));
      } else if (kind == '[') {
        while (at < name.length() && name.codePointAt(at) != ']') {
          at++;
        }
        if (at >= name.length()) {
          throw Errors.valueError("Missing ']' in format string");
        }
        steps.add(step(false, name.substring(start, at++)));
      } else {
        throw Errors.valueError("Only '.' or '[' may follow ']' in format field specifier");
      }
    }
    return steps;
  }

  private static Step step(boolean attribute, Text name) {
    if (name.isEmpty()) {
      throw Errors.valueError("Empty attribute in format string");
    }
    return new Step(attribute, name, attribute ? -1 : integer(name));
  }

  private static long integer(Text text) {
    if (text.isEmpty()) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = UnicodeNumbers.decimal(text.codePointAt(i));
      if (digit < 0) {
        return -1;
      }
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw Errors.valueError("Too many decimal digits in format string");
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Takes the further steps from the argument. */
  PyObject follow(PyObject argument) {
    PyObject value = argument;
    for (Step step : rest()) {
      value =
          step.attribute()
              ? Objects.getAttribute(value, PyStr.of(step.name()))
              : Items.getItem(value, step.key());
    }
    return value;
  }
}
