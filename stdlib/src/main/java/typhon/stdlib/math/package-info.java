/**
 * Module {@code math}. Functions whose last digit is the platform's ask its library ({@link
 * typhon.runtime.host.Libm}, decision 0044); powers, exponentials and norms are our own code that
 * agrees with glibc to the last bit. {@code tests/fuzz/libm.py} compares all of them with CPython.
 */
package typhon.stdlib.math;
