# TypeVar, ParamSpec, TypeVarTuple, type aliases and unions.
import re
import typing
from typing import *
def t(f):
    try: print(re.sub('0x[0-9a-f]+', '0x', repr(f())))
    except BaseException as e: print(type(e).__name__, e)
T=TypeVar('T'); P=ParamSpec('P'); Ts=TypeVarTuple('Ts')
t(lambda: TypeVar('T',int)); t(lambda: TypeVar('T',int,str,bound=int)); t(lambda: TypeVar('T',covariant=1,contravariant=1)); t(lambda: TypeVar('T',covariant=1,infer_variance=1)); t(lambda: TypeVar('T',bound=1)); t(lambda: TypeVar('T',bound='X').__bound__); t(lambda:TypeVar('T',1,2)); t(lambda:T.__typing_subst__(1)); t(lambda:T.__typing_subst__(int)); t(lambda: type('X',(T,),{})); 
t(lambda: __import__('types').new_class('X',(T,))); t(lambda:(T|int)); t(lambda:T.__reduce__()); t(lambda:(T.__module__,T.__dict__, T.evaluate_bound,T.evaluate_default,T.__default__, T.has_default())); t(lambda:TypeVar('T',bound=int).evaluate_bound); t(lambda:TypeVar('T',bound=int).evaluate_bound(4)); t(lambda:TypeVar('T',bound=int).evaluate_bound(2)); t(lambda:(P.args,P.kwargs,P.args.__origin__)); t(lambda:P.args==P.args); t(lambda:Ts.__typing_subst__(1)); t(lambda:list(Ts)); t(lambda:P.__bound__)
type A[X]=list[X]
t(lambda:A[int]); t(lambda:(A.__value__,A.__parameters__,A.__type_params__)); type B=int
t(lambda:B[int]); t(lambda: TypeAliasType('A',int)); t(lambda: TypeAliasType('A',int,type_params=1)); t(lambda: TypeAliasType('A',int,type_params=(1,)));t(lambda: TypeAliasType('A',int,type_params=(T,)).__parameters__); t(lambda:TypeAliasType('A',int).evaluate_value)
t(lambda: NoDefault); t(lambda:type(NoDefault)()); t(lambda:type(NoDefault)); t(lambda:NoDefault.__reduce__()); t(lambda:Generic()); t(lambda:Generic.x); t(lambda:ParamSpec('P',bound=1)); t(lambda: T.__class__.__mro__); t(lambda:setattr(T,'x',5)); t(lambda:setattr(T,'__bound__',5)); t(lambda:T.__name__); t(lambda: typing.Union[int]); t(lambda:typing.Union[int,None,'a']); t(lambda:A.__module__); t(lambda:(A|None)); t(lambda:TypeVar('T',default=int)); t(lambda: Generic[T]); t(lambda:list[T][int]); t(lambda: dict[T,int][str,str]); t(lambda:tuple[*Ts][int,str]); t(lambda: T.__constraints__); t(lambda:A.evaluate_value)
