package typhon.stdlib._types;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinModule;
import typhon.runtime.frame.PyFrame;
import typhon.runtime.frame.PyTraceback;
import typhon.runtime.object.PyAsyncGenerator;
import typhon.runtime.object.PyBoundMethod;
import typhon.runtime.object.PyBuiltinFunction;
import typhon.runtime.object.PyCell;
import typhon.runtime.object.PyClassMethodDescriptor;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyCoroutine;
import typhon.runtime.object.PyEllipsis;
import typhon.runtime.object.PyFunction;
import typhon.runtime.object.PyGenerator;
import typhon.runtime.object.PyGenericAlias;
import typhon.runtime.object.PyGetSetDescriptor;
import typhon.runtime.object.PyMappingProxy;
import typhon.runtime.object.PyMemberDescriptor;
import typhon.runtime.object.PyMethodDescriptor;
import typhon.runtime.object.PyMethodWrapper;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyNotImplemented;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySimpleNamespace;
import typhon.runtime.object.PyUnion;
import typhon.runtime.object.PyWrapperDescriptor;

/** The built-in types that have no name among the builtins. */
@BuiltinModule(name = "_types")
public final class TypesModule {
  @BuiltinConstant static final PyObject AsyncGeneratorType = PyAsyncGenerator.TYPE;
  @BuiltinConstant static final PyObject BuiltinFunctionType = PyBuiltinFunction.TYPE;
  @BuiltinConstant static final PyObject BuiltinMethodType = PyBuiltinFunction.TYPE;
  @BuiltinConstant static final PyObject CapsuleType = PyCapsule.TYPE;
  @BuiltinConstant static final PyObject CellType = PyCell.TYPE;
  @BuiltinConstant static final PyObject ClassMethodDescriptorType = PyClassMethodDescriptor.TYPE;
  @BuiltinConstant static final PyObject CodeType = PyCode.TYPE;
  @BuiltinConstant static final PyObject CoroutineType = PyCoroutine.TYPE;
  @BuiltinConstant static final PyObject EllipsisType = PyEllipsis.TYPE;
  @BuiltinConstant static final PyObject FrameType = PyFrame.TYPE;
  @BuiltinConstant static final PyObject FunctionType = PyFunction.TYPE;
  @BuiltinConstant static final PyObject GeneratorType = PyGenerator.TYPE;
  @BuiltinConstant static final PyObject GenericAlias = PyGenericAlias.TYPE;
  @BuiltinConstant static final PyObject GetSetDescriptorType = PyGetSetDescriptor.TYPE;
  @BuiltinConstant static final PyObject LambdaType = PyFunction.TYPE;
  @BuiltinConstant static final PyObject MappingProxyType = PyMappingProxy.TYPE;
  @BuiltinConstant static final PyObject MemberDescriptorType = PyMemberDescriptor.TYPE;
  @BuiltinConstant static final PyObject MethodDescriptorType = PyMethodDescriptor.TYPE;
  @BuiltinConstant static final PyObject MethodType = PyBoundMethod.TYPE;
  @BuiltinConstant static final PyObject MethodWrapperType = PyMethodWrapper.TYPE;
  @BuiltinConstant static final PyObject ModuleType = PyModule.TYPE;
  @BuiltinConstant static final PyObject NoneType = PyNone.TYPE;
  @BuiltinConstant static final PyObject NotImplementedType = PyNotImplemented.TYPE;
  @BuiltinConstant static final PyObject SimpleNamespace = PySimpleNamespace.TYPE;
  @BuiltinConstant static final PyObject TracebackType = PyTraceback.TYPE;
  @BuiltinConstant static final PyObject UnionType = PyUnion.TYPE;
  @BuiltinConstant static final PyObject WrapperDescriptorType = PyWrapperDescriptor.TYPE;

  private TypesModule() {}
}
