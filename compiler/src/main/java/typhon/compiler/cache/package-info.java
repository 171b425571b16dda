/**
 * Compiled units as bytes: for the library compiled at build time, for cache files, for {@code
 * marshal}.
 */
package typhon.compiler.cache;
