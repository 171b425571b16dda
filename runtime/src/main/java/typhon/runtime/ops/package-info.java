/**
 * The abstract operations on any objects (named after CPython's abstract.c and object.c): the
 * complete slow path, used by compiled code, by built-in types and by native modules alike. Fast
 * paths for exact built-in types come first in a method; whatever they do must be what the general
 * path would do.
 */
package typhon.runtime.ops;
