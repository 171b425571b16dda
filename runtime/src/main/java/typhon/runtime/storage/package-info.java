/**
 * Algorithms on raw storage: sorting arrays, 128-bit and integer arithmetic with Python's rounding.
 * No Python types.
 */
package typhon.runtime.storage;
