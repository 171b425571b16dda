package typhon.runtime.codec;

import typhon.runtime.text.Text;

/** The result of a decoder: the text, and how many bytes it stands for. */
public record Decoded(Text text, int consumed) {}
