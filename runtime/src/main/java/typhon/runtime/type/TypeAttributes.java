package typhon.runtime.type;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.BuiltinSetter;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Audit;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyMappingProxy;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Objects;

/** The computed attributes of classes (CPython: typeobject.c type_getsets and type_members). */
@BuiltinMethods(PyType.class)
final class TypeAttributes {
  private TypeAttributes() {}

  /**
   * The checks before any of these attributes is assigned (CPython: check_set_special_type_attr).
   */
  private static void requireMutable(PyType self, PyObject value, String attribute) {
    if (!self.isHeapType()) {
      throw Errors.typeError(
          "cannot set '" + attribute + "' attribute of immutable type '" + self.fullName() + "'");
    }
    if (value == null) {
      throw Errors.typeError(
          "cannot delete '" + attribute + "' attribute of immutable type '" + self.name() + "'");
    }
    Audit.event("object.__setattr__", self, PyStr.intern(attribute), value);
  }

  @BuiltinGetter(name = "__name__")
  static PyObject name(PyType self) {
    return PyStr.of(self.shortName());
  }

  @BuiltinSetter(name = "__name__")
  static void setName(PyType self, PyObject value) {
    requireMutable(self, value, "__name__");
    if (!(value instanceof PyStr name)) {
      throw Errors.typeError(
          "can only assign string to "
              + self.name()
              + ".__name__, not '"
              + value.type().name()
              + "'");
    }
    name.requireEncodable();
    if (name.toString().indexOf('\0') >= 0) {
      throw Errors.valueError("type name must not contain null characters");
    }
    self.rename(name.toString());
  }

  @BuiltinGetter(name = "__qualname__")
  static PyObject qualifiedName(PyType self) {
    return self.qualifiedName();
  }

  @BuiltinSetter(name = "__qualname__")
  static void setQualifiedName(PyType self, PyObject value) {
    requireMutable(self, value, "__qualname__");
    if (!(value instanceof PyStr name)) {
      throw Errors.typeError(
          "can only assign string to "
              + self.name()
              + ".__qualname__, not '"
              + value.type().name()
              + "'");
    }
    self.setQualifiedName(name);
  }

  @BuiltinGetter(name = "__module__")
  static PyObject module(PyType self) {
    if (!self.isHeapType()) {
      return PyStr.intern(self.table().module());
    }
    PyObject module = self.attributes().get(Names.MODULE);
    if (module == null) {
      throw Errors.attributeError("__module__");
    }
    return module;
  }

  @BuiltinSetter(name = "__module__")
  static void setModule(PyType self, PyObject value) {
    requireMutable(self, value, "__module__");
    self.setTypeAttribute(Names.MODULE, value);
    self.removeTypeAttribute(Names.FIRSTLINENO);
  }

  @BuiltinGetter(name = "__bases__")
  static PyObject bases(PyType self) {
    return PyTuple.of((PyObject[]) self.bases().clone());
  }

  @BuiltinSetter(name = "__bases__")
  static void setBases(PyType self, PyObject value) {
    requireMutable(self, value, "__bases__");
    BasesAssignment.assign(self, value);
  }

  @BuiltinGetter(name = "__mro__")
  static PyObject mro(PyType self) {
    return PyTuple.of((PyObject[]) self.mro().clone());
  }

  @BuiltinGetter(name = "__base__", member = true)
  static PyObject base(PyType self) {
    return self.base() == null ? PyNone.NONE : self.base();
  }

  @BuiltinGetter(name = "__dict__")
  static PyObject dict(PyType self) {
    return new PyMappingProxy(self.attributes());
  }

  @BuiltinGetter(name = "__doc__")
  static PyObject doc(PyType self) {
    if (!self.isHeapType()) {
      return self.table().doc() == null ? PyNone.NONE : PyStr.of(self.table().doc());
    }
    PyObject doc = self.attributes().get(Names.DOC);
    return doc == null ? PyNone.NONE : doc.descriptorGet(null, self);
  }

  @BuiltinSetter(name = "__doc__")
  static void setDoc(PyType self, PyObject value) {
    requireMutable(self, value, "__doc__");
    self.setTypeAttribute(Names.DOC, value);
  }

  @BuiltinGetter(name = "__abstractmethods__")
  static PyObject abstractMethods(PyType self) {
    PyObject names = self == PyType.TYPE ? null : self.attributes().get(Names.ABSTRACT_METHODS);
    if (names == null) {
      throw Errors.attributeError("__abstractmethods__", self, Names.ABSTRACT_METHODS);
    }
    return names;
  }

  @BuiltinSetter(name = "__abstractmethods__")
  static void setAbstractMethods(PyType self, PyObject value) {
    if (value == null) {
      if (!self.removeTypeAttribute(Names.ABSTRACT_METHODS)) {
        throw Errors.attributeError("__abstractmethods__", self, Names.ABSTRACT_METHODS);
      }
      self.setAbstract(false);
      return;
    }
    boolean isAbstract = Objects.isTrue(value);
    self.setTypeAttribute(Names.ABSTRACT_METHODS, value);
    self.setAbstract(isAbstract);
  }

  @BuiltinGetter(name = "__annotations__")
  static PyObject annotations(PyType self) {
    return ClassAnnotations.annotations(self);
  }

  @BuiltinSetter(name = "__annotations__")
  static void setAnnotations(PyType self, PyObject value) {
    ClassAnnotations.setAnnotations(self, value);
  }

  @BuiltinGetter(name = "__annotate__")
  static PyObject annotate(PyType self) {
    return ClassAnnotations.annotate(self);
  }

  @BuiltinSetter(name = "__annotate__")
  static void setAnnotate(PyType self, PyObject value) {
    ClassAnnotations.setAnnotate(self, value);
  }

  @BuiltinGetter(name = "__type_params__")
  static PyObject typeParams(PyType self) {
    // What type itself has under that name is this attribute.
    PyObject params = self == PyType.TYPE ? null : self.attributes().get(Names.TYPE_PARAMS);
    return params == null ? PyTuple.EMPTY : params;
  }

  @BuiltinSetter(name = "__type_params__")
  static void setTypeParams(PyType self, PyObject value) {
    requireMutable(self, value, "__type_params__");
    self.setTypeAttribute(Names.TYPE_PARAMS, value);
  }

  @BuiltinGetter(name = "__text_signature__")
  static PyObject textSignature(PyType self) {
    return TypeFacts.textSignature(self);
  }

  @BuiltinGetter(name = "__flags__", member = true)
  static long flags(PyType self) {
    return TypeFacts.flags(self);
  }

  @BuiltinGetter(name = "__basicsize__", member = true)
  static long basicSize(PyType self) {
    return TypeFacts.basicSize(self);
  }

  @BuiltinGetter(name = "__itemsize__", member = true)
  static long itemSize(PyType self) {
    return TypeFacts.itemSize(self);
  }

  @BuiltinGetter(name = "__dictoffset__", member = true)
  static long dictOffset(PyType self) {
    return TypeFacts.dictOffset(self);
  }

  @BuiltinGetter(name = "__weakrefoffset__", member = true)
  static long weakrefOffset(PyType self) {
    return TypeFacts.weakrefOffset(self);
  }
}
