/**
 * Encoding and decoding as Python programs see it: the registry of codecs, the error handlers, and
 * the codecs that are built in. Positions in errors are those of CPython.
 */
package typhon.runtime.codec;
