# Every exception type with its attributes, messages and pickling state.
import errno
def t(f):
    try: r=f(); print(type(r).__name__, repr(r), str(r), getattr(r,'args',None), getattr(r,'__dict__',None))
    except BaseException as e: print('ERR', type(e).__name__, e)
t(lambda: OSError())
t(lambda: OSError(1))
t(lambda: OSError(1,'a'))
t(lambda: OSError(2,'a','f'))
t(lambda: OSError(2,'a','f',None,'g'))
t(lambda: OSError(2,'a','f',5,'g'))
t(lambda: OSError(2,'a','f',5,'g',6))
t(lambda: OSError(2,x=1))
t(lambda: OSError('a','b'))
t(lambda: FileNotFoundError(1,'x'))
t(lambda: BlockingIOError(errno.EAGAIN,'x',5))
t(lambda: BlockingIOError(errno.EAGAIN,'x','y').characters_written)
class E(OSError):
    def __init__(self,*a): pass
t(lambda: E(2,'a','f'))
class E(OSError):
    def __new__(cls,*a): return OSError.__new__(cls)
t(lambda: E(2,'a','f'))
class E(OSError): pass
t(lambda: E(2,'a','f'))
e=OSError(2,'a','f','x','g'); print(e.errno,e.strerror,e.filename,e.filename2,e.__reduce__())
print(OSError(2,'a','f').__reduce__(), OSError(2,'a').__reduce__())
e=OSError(2,'a'); e.filename='z'; print(str(e), e.args); e.errno=None; print(str(e)); e.filename2='q'; print(e)
t(lambda: ImportError('a',name='n',path='p'))
t(lambda: ImportError('a','b',name='n',path='p'))
t(lambda: ImportError('a',nme='n'))
t(lambda: SyntaxError())
t(lambda: SyntaxError('m'))
t(lambda: SyntaxError('m',('f',1,2,'t')))
t(lambda: SyntaxError('m',('/x/f',1,2,'t',3,4)))
t(lambda: SyntaxError('m',('/x/f',1,2,'t',3)))
t(lambda: SyntaxError('m',1))
t(lambda: AttributeError('a',name='x',obj=1))
t(lambda: AttributeError('a',nam='x',obj=1))
t(lambda: ValueError('a',name='x'))
t(lambda: KeyError(''))
t(lambda: KeyError(1,2))
t(lambda: StopIteration(1,2).value)
t(lambda: SystemExit(1,2).code)
t(lambda: ExceptionGroup('a',[]))
t(lambda: ExceptionGroup(1,[ValueError()]))
t(lambda: ExceptionGroup('a',1))
t(lambda: ExceptionGroup('a',[1]))
t(lambda: ExceptionGroup('a',[KeyboardInterrupt()]))
t(lambda: BaseExceptionGroup('a',[KeyboardInterrupt()]))
t(lambda: BaseExceptionGroup('a',[ValueError()]))
t(lambda: ExceptionGroup('a'))
t(lambda: ExceptionGroup('a',[ValueError(1)],x=1))
class G(ExceptionGroup): pass
t(lambda: G('a',[KeyboardInterrupt()]))
class G2(BaseExceptionGroup,ValueError): pass
t(lambda: G2('a',[KeyboardInterrupt()]))
g=ExceptionGroup('a',[ValueError(1),TypeError(2),ExceptionGroup('b',[ValueError(3)])])
print(g.split(ValueError), g.subgroup(lambda e: isinstance(e,TypeError)), g.subgroup(5) if 0 else '')
t(lambda: g.split(5)); t(lambda: g.subgroup((ValueError,5))); t(lambda: g.derive([ValueError()]))
t(lambda: BaseException().__setstate__(1)); t(lambda: setattr(ValueError(),'__traceback__',1)); t(lambda: setattr(ValueError(),'__cause__',1)); t(lambda: delattr(ValueError(),'__context__')); t(lambda: ValueError().with_traceback(1)); t(lambda:ValueError().add_note(1)); t(lambda: delattr(ValueError(),'args'))
t(lambda: BaseException.__new__(AttributeError,'x'))
t(lambda: MemoryError('x'))
e=ValueError(); e.args='ab'; print(e.args)

import pickle
for e in (OSError(2, 'a', 'f'), ImportError('m', name='n'), StopIteration(4), SystemExit(3),
          AttributeError('a', name='x'), ExceptionGroup('g', [ValueError(1)]), KeyError('k'),
          SyntaxError('m', ('f', 1, 2, 't', 3, 4))):
    copy = pickle.loads(pickle.dumps(e))
    print(type(copy).__name__, copy.args, vars(copy))
class E(KeyError, AttributeError): pass
print(str(E('x')), repr(E('x')), E.__mro__)
e = ValueError(1); e.add_note('n'); e.add_note('m'); print(e.__notes__)
try:
    try: raise ValueError(1)
    except ValueError as v: raise TypeError(2) from v
except TypeError as t_: print(repr(t_.__cause__), repr(t_.__context__), t_.__suppress_context__)
