package typhon.stdlib._tokenize;

import typhon.annotations.BuiltinModule;

/** The tokenizer of the interpreter. */
@BuiltinModule(name = "_tokenize", types = PyTokenizerIter.class)
public final class TokenizeModule {
  private TokenizeModule() {}
}
