/**
 * The operating system: the only package that uses the Foreign Function and Memory API (design
 * D22). It knows no Python types; paths are bytes, failures are {@link
 * typhon.runtime.host.HostError} with an errno.
 *
 * <p><b>One shape for every call.</b> All functions go through one linked method handle that takes
 * an address and six longs ({@link typhon.runtime.host.NativeFunction}). Both supported calling
 * conventions (System V x86-64, AAPCS64) pass the first six integer arguments in registers, ignore
 * those a function does not read, and let a callee read an int from the low half of a long. So a
 * function costs one symbol look-up (microseconds), not one linking.
 *
 * <p><b>Measured</b> on JDK 25.0.3, two cores, one process each (ms): the first linking costs 95
 * cold, 30 with the JDK's AOT cache and 10 more for the first two calls; a second function under
 * the shared shape costs under 0.1. Against the budget of 150 ms for the whole start, that is too
 * much for a program that prints one line. The JDK's own ways cost: {@code
 * FileOutputStream(FileDescriptor)} 0.1, {@code Files.readAttributes(path, "unix:*")} 0.7 to 1.5
 * for the first, {@code File.list} 0.1.
 *
 * <p><b>Hence</b>: until some call has linked the native side ({@link
 * typhon.runtime.host.NativeSide#isLinked}), {@link typhon.runtime.host.StandardStreams} writes
 * through the JDK's descriptors, {@link typhon.runtime.host.FileStatus} and {@link
 * typhon.runtime.host.Directories} read through {@code java.nio.file} (on Linux also descriptors 0
 * to 2, through {@code /proc/self/fd}), and the environment comes from {@code /proc/self/environ}.
 * The results are the same; only a failure whose errno the JDK does not tell is repeated natively.
 *
 * <p><b>Blocking calls</b> run in native state: they stop no garbage collection and hold no lock of
 * ours. A virtual thread keeps its carrier during one. A call is interrupted by {@link
 * typhon.runtime.host.Interruption}, never by {@code Thread.interrupt}; it then fails with EINTR,
 * and the caller decides whether to repeat it.
 */
package typhon.runtime.host;
