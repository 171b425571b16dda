"""The most flips a pancake permutation needs: lists of small integers, slices, reversals."""

SIZE = 8


def flips(permutation):
    count = 0
    cakes = permutation[:]
    first = cakes[0]
    while first:
        cakes[: first + 1] = cakes[first::-1]
        count += 1
        first = cakes[0]
    return count


def run():
    permutation = list(range(SIZE))
    rotations = [0] * SIZE
    most = checksum = number = 0
    while True:
        count = flips(permutation)
        most = max(most, count)
        checksum += count if number % 2 == 0 else -count
        number += 1
        position = 1
        while True:
            if position == SIZE:
                return checksum, most, number
            permutation.insert(position, permutation.pop(0))
            rotations[position] += 1
            if rotations[position] <= position:
                break
            rotations[position] = 0
            position += 1
