import sys

match sys.argv[1]:
    case "int":
        sys.exit(3)
    case "none":
        sys.exit()
    case "text":
        sys.exit("a message")
    case "big":
        sys.exit(257)
    case "raise":
        raise SystemExit(4)
    case "atexit":
        import atexit

        atexit.register(print, "registered")
        sys.exit(5)
