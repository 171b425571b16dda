/** What the modules for compressed data share: input that is kept until it can be used. */
package typhon.stdlib.compress;
