package typhon.runtime.text.codec;

import typhon.runtime.text.Text;

/**
 * The result of decoding.
 *
 * @param text the text
 * @param consumed how many bytes of the input it stands for
 */
public record Decoded(Text text, int consumed) {}
