/**
 * The {@code _multibytecodec} module, and the modules that hand out its codecs: encodings of
 * several bytes a character, over tables of the JDK's charsets.
 */
package typhon.stdlib._multibytecodec;
