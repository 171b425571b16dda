/**
 * The module {@code _io}: files, buffers and text streams. Each Python class is a Java class;
 * objects below may always be written in Python, exact built-in ones are called directly.
 */
package typhon.stdlib._io;
