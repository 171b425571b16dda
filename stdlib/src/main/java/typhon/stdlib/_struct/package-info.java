/**
 * Module {@code _struct}: a format is parsed into fields once, then values are written to and read
 * from byte arrays.
 */
package typhon.stdlib._struct;
