"""issubclass over bases without end is a RecursionError."""


class Same:
    @property
    def __bases__(self):
        return self, self, self


class New:
    @property
    def __bases__(self):
        return New(), New()


for endless in Same(), New():
    for check in (lambda: issubclass(endless, int)), (lambda: isinstance(1, endless)):
        try:
            print(check())
        except RecursionError:
            print("RecursionError")
