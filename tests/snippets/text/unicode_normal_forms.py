# unicodedata: normal forms, names, properties.
import unicodedata as u


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: [u.normalize(f, 'é\ufb01\u1e9b\u0323') for f in ('NFC', 'NFD', 'NFKC', 'NFKD')])
t(lambda: u.normalize('NFX', 'a'))
t(lambda: u.normalize('NFC', 5))
t(lambda: (u.is_normalized('NFC', 'e\u0301'), u.is_normalized('NFD', 'abc')))
t(lambda: (u.name('é'), u.name('\U0001f40d'), u.name('한'), u.name('一'), u.name('\x00', 'none')))
t(lambda: u.name('\x00'))
t(lambda: u.name('ab'))
t(lambda: (u.lookup('SNAKE'), u.lookup('latin small letter e with acute'), u.lookup('HANGUL SYLLABLE HAN')))
t(lambda: u.lookup('NO SUCH'))
t(lambda: (u.category('a'), u.category('\u0301'), u.category(' '), u.category('\ue000'), u.category('\U000e0001'), u.category('€')))
t(lambda: (u.bidirectional('a'), u.bidirectional('א'), u.combining('\u0301'), u.mirrored('('), u.east_asian_width('Ａ'), u.decomposition('é'), u.decomposition('ﬁ')))
t(lambda: (u.decimal('٣'), u.digit('²'), u.numeric('½'), u.numeric('一'), u.decimal('x', None)))
t(lambda: u.decimal('½'))
t(lambda: u.digit('a'))
t(lambda: u.numeric('a'))
t(lambda: (u.unidata_version, u.ucd_3_2_0.unidata_version, u.ucd_3_2_0.category('€')))
