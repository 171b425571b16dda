"""What the commands of the tracing tools run."""


def area(width, height=2):
    if width < 0:
        return None
    total = 0
    for _ in range(width):
        total += height
    return total


class Shape:
    def __init__(self, width):
        self.width = width

    def size(self):
        return area(self.width)


def sizes(widths):
    for width in widths:
        yield Shape(width).size()


found = list(sizes([1, 3]))
print(found)
try:
    area("x")
except TypeError:
    print("no number")
