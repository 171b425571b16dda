/** The {@code _zstd} module: compression in the format of Zstandard, by the zstd library. */
package typhon.stdlib._zstd;
