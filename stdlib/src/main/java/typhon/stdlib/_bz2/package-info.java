/** The {@code _bz2} module: compression in the format of bzip2. */
package typhon.stdlib._bz2;
