# textwrap and difflib on small texts.
import difflib
import textwrap


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


text = 'The quick brown fox jumps over the lazy dog. ' * 2


t(lambda: (textwrap.wrap(text, 20), textwrap.fill(text, 30, initial_indent='* ', subsequent_indent='  '), textwrap.shorten(text, 25), textwrap.shorten(text, 25, placeholder='...')))
t(lambda: (textwrap.wrap('a' * 15, 6), textwrap.wrap('a' * 15, 6, break_long_words=False), textwrap.wrap('one-two three', 6), textwrap.wrap('one-two', 5, break_on_hyphens=False)))
t(lambda: (textwrap.dedent('\n    a\n      b\n\n    c\n'), textwrap.indent('a\n\nb\n', '> '), textwrap.indent('a\n\nb', '-', lambda l: True)))
t(lambda: textwrap.wrap('x', 0))
t(lambda: textwrap.shorten('abc def', 2, placeholder='[long]'))
t(lambda: (textwrap.wrap('a\tb  c\nd', 40, expand_tabs=False, replace_whitespace=False), textwrap.wrap(text, 20, max_lines=2)))
t(lambda: (list(difflib.unified_diff(['a\n', 'b\n'], ['a\n', 'c\n'], 'x', 'y')), list(difflib.ndiff(['abc\n'], ['abd\n']))))
t(lambda: (difflib.get_close_matches('appel', ['ape', 'apple', 'peach']), difflib.SequenceMatcher(None, 'abcd', 'bcde').ratio()))
t(lambda: difflib.SequenceMatcher(None, 'qabxcd', 'abycdf').get_opcodes())
