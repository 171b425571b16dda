package typhon.syntax.ast;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tree's types as the ASDL names them, read from the records: what the Python classes of module
 * {@code _ast} are made from.
 */
public final class Asdl {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final Map<Class<?>, String> TYPE_NAMES = new HashMap<>();
  private static final Set<String> STRINGS = Set.of("type_comment", "kind", "tag");
  private static final List<Group> GROUPS = new ArrayList<>();

  static {
    sum("mod", Mod.class, false);
    sum("stmt", Stmt.class, true);
    sum("expr", Expr.class, true);
    choice("expr_context", ExprContext.class);
    choice("boolop", BoolOperator.class);
    choice("operator", Operator.class);
    choice("unaryop", UnaryOperator.class);
    choice("cmpop", CompareOperator.class);
    product("comprehension", Comprehension.class, false);
    single("excepthandler", ExceptHandler.class, true);
    product("arguments", Arguments.class, false);
    product("arg", Arg.class, true);
    product("keyword", Keyword.class, true);
    product("alias", Alias.class, true);
    product("withitem", WithItem.class, false);
    product("match_case", MatchCase.class, false);
    sum("pattern", Pattern.class, true);
    single("type_ignore", TypeIgnore.class, false);
    sum("type_param", TypeParam.class, true);
    for (Group group : GROUPS) {
      group.fill();
    }
  }

  private Asdl() {}

  /** How many values a field holds. */
  public enum Quantity {
    ONE(""),
    OPTIONAL("?"),
    MANY("*"),
    MANY_OPTIONAL("?*");

    private final String mark;

    Quantity(String mark) {
      this.mark = mark;
    }

    public boolean isList() {
      return this == MANY || this == MANY_OPTIONAL;
    }
  }

  /** A field of a constructor. */
  public record Field(String name, String type, Quantity quantity, MethodHandle reader) {
    public Object read(Node node) {
      try {
        return reader.invoke(node);
      } catch (Throwable impossible) {
        throw new AssertionError(impossible);
      }
    }

    @Override
    public String toString() {
      return type + quantity.mark + " " + name;
    }
  }

  /** A constructor: a record, or a constant of an enum. */
  public static final class Constructor {
    private final String name;
    private final Group group;
    private final Class<?> record;
    private final Enum<?> constant;
    private List<Field> fields = List.of();
    private MethodHandle maker;

    private Constructor(String name, Group group, Class<?> record, Enum<?> constant) {
      this.name = name;
      this.group = group;
      this.record = record;
      this.constant = constant;
    }

    public String name() {
      return name;
    }

    public Group group() {
      return group;
    }

    public List<Field> fields() {
      return fields;
    }

    /** The record class, or null for an enum's constant. */
    public Class<?> record() {
      return record;
    }

    /** The enum's constant, or null. */
    public Enum<?> constant() {
      return constant;
    }

    /** A node with these fields, and a place when nodes of this group have one. */
    public Node make(Object[] values, Span span) {
      Object[] all = values;
      if (group.located) {
        all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = span;
      }
      try {
        return (Node) maker.invokeWithArguments(all);
      } catch (Throwable impossible) {
        throw new AssertionError(impossible);
      }
    }

    /** The constructor as the ASDL writes it. */
    public String signature() {
      if (fields.isEmpty()) {
        return name;
      }
      return name + "(" + String.join(", ", fields.stream().map(Field::toString).toList()) + ")";
    }

    private void fill() {
      if (record == null) {
        return;
      }
      List<Field> found = new ArrayList<>();
      RecordComponent[] components = record.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      try {
        for (int i = 0; i < components.length; i++) {
          types[i] = components[i].getType();
          if (types[i] != Span.class) {
            found.add(field(components[i]));
          }
        }
        maker = LOOKUP.unreflectConstructor(record.getDeclaredConstructor(types));
      } catch (ReflectiveOperationException impossible) {
        throw new AssertionError(impossible);
      }
      fields = List.copyOf(found);
    }
  }

  /** A type of the ASDL: a sum of constructors, or a product, which is its own constructor. */
  public static final class Group {
    private final String name;
    private final Class<?> javaType;
    private final boolean located;
    private final boolean product;
    private final List<Constructor> constructors = new ArrayList<>();

    private Group(String name, Class<?> javaType, boolean located, boolean product) {
      this.name = name;
      this.javaType = javaType;
      this.located = located;
      this.product = product;
      GROUPS.add(this);
      TYPE_NAMES.put(javaType, name);
    }

    public String name() {
      return name;
    }

    public Class<?> javaType() {
      return javaType;
    }

    public boolean isLocated() {
      return located;
    }

    public boolean isProduct() {
      return product;
    }

    public List<Constructor> constructors() {
      return constructors;
    }

    /** The definition as the ASDL writes it, a constructor a line unless all are plain names. */
    public String definition() {
      if (product) {
        return constructors.getFirst().signature();
      }
      boolean plain = constructors.stream().allMatch(c -> c.fields().isEmpty());
      String separator = plain ? " | " : "\n" + " ".repeat(name.length()) + " | ";
      List<String> signatures = constructors.stream().map(Constructor::signature).toList();
      return name + " = " + String.join(separator, signatures);
    }

    private void fill() {
      constructors.forEach(Constructor::fill);
    }
  }

  /** All types, in the order of the ASDL. */
  public static List<Group> groups() {
    return GROUPS;
  }

  private static void sum(String name, Class<?> type, boolean located) {
    Group group = new Group(name, type, located, false);
    for (Class<?> record : type.getPermittedSubclasses()) {
      group.constructors.add(new Constructor(AsdlNames.of(record), group, record, null));
    }
  }

  private static void choice(String name, Class<? extends Enum<?>> type) {
    Group group = new Group(name, type, false, false);
    for (Enum<?> constant : type.getEnumConstants()) {
      group.constructors.add(new Constructor(constant.name(), group, null, constant));
    }
  }

  private static void product(String name, Class<?> record, boolean located) {
    Group group = new Group(name, record, located, true);
    group.constructors.add(new Constructor(name, group, record, null));
  }

  private static void single(String name, Class<?> record, boolean located) {
    Group group = new Group(name, record, located, false);
    group.constructors.add(new Constructor(record.getSimpleName(), group, record, null));
  }

  private static Field field(RecordComponent component) throws IllegalAccessException {
    boolean optional = component.isAnnotationPresent(Optional.class);
    boolean list = component.getType() == List.class;
    Class<?> type = list ? elementType(component.getGenericType()) : component.getType();
    Quantity quantity =
        list
            ? optional ? Quantity.MANY_OPTIONAL : Quantity.MANY
            : optional ? Quantity.OPTIONAL : Quantity.ONE;
    return new Field(
        component.getName(),
        typeName(type, component.getName()),
        quantity,
        LOOKUP.unreflect(component.getAccessor()));
  }

  private static Class<?> elementType(Type listType) {
    return (Class<?>) ((ParameterizedType) listType).getActualTypeArguments()[0];
  }

  private static String typeName(Class<?> type, String field) {
    if (type == String.class) {
      return STRINGS.contains(field) ? "string" : "identifier";
    }
    if (type == int.class) {
      return "int";
    }
    return type == Object.class ? "constant" : TYPE_NAMES.get(type);
  }
}
