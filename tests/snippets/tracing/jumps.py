# Setting f_lineno from a trace function.
import sys


def jump(function, start, to):
    done = False

    def trace(frame, event, arg):
        nonlocal done
        first = frame.f_code.co_firstlineno
        if frame.f_code is function.__code__ and event == "line" and not done:
            if frame.f_lineno == first + start:
                done = True
                try:
                    frame.f_lineno = first + to
                except ValueError as e:
                    out.append(str(e))
        return trace

    out = []
    sys.settrace(trace)
    try:
        function(out)
    except Exception as e:
        out.append(type(e).__name__)
    finally:
        sys.settrace(None)
    print(function.__name__, start, to, out)


def simple(out):
    out.append(1)
    out.append(2)
    out.append(3)


def loops(out):
    for i in (1, 2):
        out.append(i)
        for j in "ab":
            out.append(j)
    out.append("end")


def tries(out):
    try:
        out.append(2)
        1 / 0
    except ZeroDivisionError:
        out.append(5)
        out.append(6)
    finally:
        out.append(8)
    out.append(9)


jump(simple, 1, 3)
jump(simple, 3, 1)
jump(simple, 2, 9)
jump(simple, 2, -1)
jump(loops, 4, 5)
jump(loops, 5, 2)
jump(loops, 2, 5)
jump(loops, 1, 5)
jump(tries, 2, 9)
jump(tries, 2, 5)
jump(tries, 6, 9)
jump(tries, 9, 2)
jump(tries, 5, 1)
