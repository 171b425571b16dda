"""Method calls: plain, inherited, overridden, super(), static, class, bound, with defaults and keywords."""


class Shape:
    scale = 2

    def __init__(self, size):
        self.size = size

    def area(self):
        return self.size

    def grown(self, by=1, *, factor=1):
        return (self.size + by) * factor

    @classmethod
    def scaled(cls, value):
        return cls.scale * value

    @staticmethod
    def limit(value):
        return value & 0xFFFF


class Square(Shape):
    def area(self):
        return self.size * self.size

    def grown(self, by=1, *, factor=1):
        return super().grown(by, factor=factor) + 1


class Cube(Square):
    def area(self):
        return 6 * super().area()


def run():
    shapes = [Shape(3), Square(4), Cube(5)]
    total = 0
    for i in range(80_000):
        shape = shapes[i % 3]
        total += shape.area()
        total += shape.grown()
        total += shape.grown(i & 7, factor=2)
        total += shape.scaled(i)
        total = shape.limit(total)
    area = shapes[1].area
    for _ in range(100_000):
        total += area()
    return total
