# OrderedDict: moves, equality, errors.
import copy
import pickle
from collections import OrderedDict


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


O = OrderedDict


t(lambda: (O(a=1, b=2), O([('x', 1)]), O(), O({'q': []})))
t(lambda: (lambda o: (o.move_to_end('a'), o, o.move_to_end('a', last=False), o))(O(a=1, b=2, c=3)))
t(lambda: O().move_to_end('a'))
t(lambda: (O(a=1).popitem(), O(a=1, b=2).popitem(last=False)))
t(lambda: O().popitem())
t(lambda: O(a=1).pop('z'))
t(lambda: O(a=1).pop('z', 5))
t(lambda: (O(a=1, b=2) == O(b=2, a=1), O(a=1, b=2) == {'b': 2, 'a': 1}, O(a=1) != O(a=2)))
t(lambda: (O(a=1) | {'b': 2}, {'b': 2} | O(a=1), type({} | O()).__name__))
t(lambda: (O.fromkeys('ab', 0), list(reversed(O(a=1, b=2))), list(reversed(O(a=1, b=2).items()))))
t(lambda: (copy.copy(O(a=1)), pickle.loads(pickle.dumps(O(a=[1]))), copy.deepcopy(O(a=[1])), O(a=1).copy()))
t(lambda: O(5))
t(lambda: O({}, {}))
t(lambda: (O.__doc__ is not None, repr(O(a=O(b=1))), str(O())))
t(lambda: (lambda o: (o.setdefault('z', 3), o.setdefault('a', 9), o))(O(a=1)))
t(lambda: (lambda o: (o.update({'a': 9, 'n': 1}), o))(O(z=0, a=1)))
t(lambda: (lambda o: (o.__delitem__('a'), o.__setitem__('a', 5), o))(O(a=1, b=2)))
t(lambda: (O(a=1).keys() & {'a'}, O(a=1).items(), O(a=1).values()))
