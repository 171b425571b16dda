/** The module {@code _collections}: the container types behind {@code collections}. */
package typhon.stdlib._collections;
