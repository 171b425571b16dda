#!/usr/bin/env python
import os, sys
print(ascii(os.path.basename(__file__)), ascii(sys.argv))
