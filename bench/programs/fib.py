"""Recursive Fibonacci numbers: calls of a global function and small integers."""


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def run():
    return fib(30)
