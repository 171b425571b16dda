# Answers frames on standard input with frames on standard output: what compile makes of a source.
# A question: b or s (UTF-8 bytes, or a str in UTF-16), the mode's second letter, the source. An answer: "ok" or the name of the
# exception's type, a line end, message and place.
import sys
import warnings

MODES = {ord(mode[1]): mode for mode in ("exec", "eval", "single")}


def outcome(question):
    source = question[2:]
    try:
        if question[:1] == b"s":
            source = source.decode("utf-16-be", "surrogatepass")
        compile(source, "<source>", MODES[question[1]], dont_inherit=True)
    except Exception as e:
        return f"{type(e).__name__}\n{e}"
    return "ok\n"


def main():
    warnings.simplefilter("ignore")
    while length := sys.stdin.buffer.read(4):
        question = sys.stdin.buffer.read(int.from_bytes(length))
        answer = outcome(question).encode("utf-8", "backslashreplace")
        sys.stdout.buffer.write(len(answer).to_bytes(4) + answer)
        sys.stdout.buffer.flush()


main()
