# typing: repr and equality of special forms, substitution, get_type_hints, Protocol, TypedDict, NamedTuple, NewType, overload, annotationlib formats.
import annotationlib
import collections.abc as cabc
import re
import typing as t_
from typing import *


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


T = TypeVar("T")
B = TypeVar("B", bound=int)
C = TypeVar("C", int, str, covariant=False)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
for f in (lambda: List[int], lambda: Dict[str, List[T]], lambda: Optional[int], lambda: Union[int, str, int], lambda: Union[int], lambda: Union[()], lambda: Optional[None], lambda: int | None | str, lambda: Callable[[int], str], lambda: Callable[..., T], lambda: Callable[P, T], lambda: Callable[int, str], lambda: Tuple[()], lambda: Tuple[int, ...], lambda: Tuple[*Ts], lambda: Literal[1, "a", True, 1], lambda: Literal[1] == Literal[True], lambda: Annotated[int, "meta", 5], lambda: Annotated[Annotated[int, 1], 2], lambda: Annotated[int], lambda: ClassVar[int], lambda: Final[int], lambda: Type[T], lambda: Concatenate[int, P], lambda: Unpack[Ts], lambda: TypeGuard[int], lambda: Required[int], lambda: ReadOnly[int], lambda: Self, lambda: Never, lambda: NoReturn, lambda: Any, lambda: LiteralString, lambda: Generic[T], lambda: Generic[int], lambda: Generic[T, T], lambda: Generic[()], lambda: Protocol[T], lambda: List[1], lambda: List["fwd"], lambda: list["fwd"], lambda: Optional["x"], lambda: Dict[int], lambda: List[int, str], lambda: Any[int], lambda: Self[int], lambda: Any(), lambda: Union[int, "str"], lambda: Iterator[T][int], lambda: Dict[str, T][int, str], lambda: Callable[P, T][[int], str], lambda: Dict[T, B][str, int], lambda: list[T][int], lambda: tuple[T, *Ts][int, str, float], lambda: dict[str, T] | None, lambda: type(int | str), lambda: (int | str) == Union[str, int], lambda: hash(int | str) == hash(str | int), lambda: isinstance(5, int | str), lambda: isinstance(5, List[int]), lambda: isinstance([], List), lambda: issubclass(list, Sequence), lambda: isinstance(5, Union[int, list[int]]), lambda: int | 5, lambda: int | "str", lambda: List[int]([1]), lambda: list[int]("ab"), lambda: Union(), lambda: Optional[int, str]):
    t(f)
for f in (lambda: (T, B, C, P, Ts, P.args, P.kwargs, T.__bound__, C.__constraints__, B.__bound__, T.__covariant__, T.has_default()), lambda: TypeVar("X", int), lambda: TypeVar("X", int, str, bound=int), lambda: TypeVar("X", covariant=True, contravariant=True), lambda: TypeVar(5), lambda: TypeVar("X", default=int).__default__, lambda: TypeVar("X").__default__, lambda: T[int], lambda: T(), lambda: isinstance(5, T), lambda: type("X", (T,), {}), lambda: NewType("UserId", int)(5), lambda: NewType("UserId", int), lambda: NewType("U", int).__supertype__, lambda: type("X", (NewType("U", int),), {}), lambda: NewType("A", int) | str, lambda: cast(int, "a"), lambda: assert_type(1, int), lambda: assert_never(1), lambda: reveal_type, lambda: get_origin(List[int]), lambda: get_origin(int), lambda: get_args(Dict[str, int]), lambda: get_args(Callable[[int], str]), lambda: get_args(int | None), lambda: get_args(Annotated[int, 1]), lambda: is_typeddict(dict), lambda: is_protocol(Sized), lambda: get_protocol_members(SupportsIndex), lambda: get_protocol_members(int), lambda: List.__origin__, lambda: List.__parameters__, lambda: Dict[T, B].__parameters__, lambda: List.nope, lambda: List[int].append, lambda: typing_nope, lambda: t_.nope, lambda: ForwardRef("int"), lambda: ForwardRef("1 +"), lambda: ForwardRef("int").evaluate(), lambda: ForwardRef("nope").evaluate(), lambda: ForwardRef("a") == ForwardRef("a"), lambda: no_type_check(5), lambda: TYPE_CHECKING, lambda: Text is str, lambda: Hashable, lambda: SupportsInt):
    t(f)


class NT(NamedTuple):
    "doc"

    x: int
    y: str = "d"

    def double(self):
        return self.x * 2


class TD(TypedDict, total=False):
    a: Required[int]
    b: NotRequired[str]
    c: ReadOnly[float]


class TD2(TD):
    d: bytes


@runtime_checkable
class Proto(Protocol):
    attr: int

    def meth(self) -> int: ...


class Impl:
    attr = 1

    def meth(self):
        return 1


class G(Generic[T, *Ts]):
    x: T

    def m(self, v: "list[T]", *a: *Ts, k: Optional["NT"] = None) -> "G[T]": ...


t(lambda: (NT(1), NT(1).double(), NT._field_defaults, NT.__annotations__, NT.__orig_bases__, NT.__doc__))
t(lambda: (TD(a=1), TD.__required_keys__, TD.__optional_keys__ >= {"b"}, sorted(TD2.__annotations__), TD2.__total__, TD.__readonly_keys__, TD2.__orig_bases__, is_typeddict(TD2)))
t(lambda: isinstance({}, TD))
t(lambda: TypedDict("X", {"a b": int})(**{"a b": 1}))
t(lambda: NamedTuple("X", [("a", int)])(1))
t(lambda: (isinstance(Impl(), Proto), isinstance(5, Proto), issubclass(Impl, Sized)))
t(lambda: issubclass(Impl, Proto))
t(Proto)
t(lambda: isinstance(5, type("NP", (Protocol,), {})))
t(lambda: (G[int, str], G[int], G.__parameters__, G[int, str].__args__, G[int]().__orig_class__, get_type_hints(G.m), get_type_hints(G), get_type_hints(NT.double)))
t(lambda: G[()])
t(lambda: get_type_hints(TD, include_extras=True))
t(lambda: get_type_hints(5))


def late(a: Undefined, b: "also undefined" = 1) -> list[Undefined2]: ...


t(lambda: late.__annotations__)
t(lambda: annotationlib.get_annotations(late, format=annotationlib.Format.STRING))
t(lambda: annotationlib.get_annotations(late, format=annotationlib.Format.FORWARDREF)["a"].__forward_arg__)
t(lambda: annotationlib.get_annotations(late, format=99))
t(lambda: annotationlib.get_annotations(5))
t(lambda: annotationlib.type_repr(list[int]) + annotationlib.type_repr(int) + annotationlib.type_repr("s"))


@overload
def o(x: int) -> int: ...
@overload
def o(x: str) -> str: ...
def o(x):
    return x


t(lambda: (len(get_overloads(o)), clear_overloads(), get_overloads(o)))


@final
class F:
    @override
    def m(self): ...


t(lambda: (F.__final__, F.m.__override__, dataclass_transform()(F).__dataclass_transform__["eq_default"]))
type Alias[X] = list[X] | None
type Rec = dict[str, Rec]
t(lambda: (Alias, Alias[int], Alias.__value__, Alias.__type_params__, Alias[int].__args__, Rec.__value__, TypeAliasType("Y", int), TypeAliasType("Y", int).__value__))
t(lambda: Alias[int, str])
t(lambda: isinstance(1, Alias))
