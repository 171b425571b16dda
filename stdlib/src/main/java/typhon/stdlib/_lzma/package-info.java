/** The {@code _lzma} module: the formats .xz and .lzma, and raw streams. */
package typhon.stdlib._lzma;
