/** The module {@code itertools}: building blocks of iterators. */
package typhon.stdlib.itertools;
