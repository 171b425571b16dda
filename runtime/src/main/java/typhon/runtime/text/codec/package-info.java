/**
 * The built-in text encodings. Each codec has static {@code decode} and {@code encode}; errors go
 * to a handler with the positions and reasons of CPython, which answers what to write instead and
 * where to go on. A decoder told that more input may follow ({@code last} false) stops before an
 * incomplete sequence and says how much it consumed.
 */
package typhon.runtime.text.codec;
