from ..helper import value
