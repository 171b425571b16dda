print("hello", 1 + 1, [x * x for x in range(5)])
