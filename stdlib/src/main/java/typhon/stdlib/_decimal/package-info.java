/**
 * {@code _decimal}: decimal arithmetic over {@link java.math.BigInteger}. Classes without {@code
 * Py} know no Python object but MemoryError; their results are those of libmpdec.
 */
package typhon.stdlib._decimal;
