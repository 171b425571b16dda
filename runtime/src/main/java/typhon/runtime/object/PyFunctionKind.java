package typhon.runtime.object;

/** Attributes of classes that become methods by being called with the instance in front. */
public interface PyFunctionKind {}
