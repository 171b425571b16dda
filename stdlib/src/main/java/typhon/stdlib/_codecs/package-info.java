/** The module {@code _codecs}: the registry of codecs and the codecs that are built in. */
package typhon.stdlib._codecs;
