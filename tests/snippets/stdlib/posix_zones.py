"""Zones that TZ writes as POSIX does: names, offsets, rules, on both halves of the Earth."""

import os
import time

SUMMER = 994_000_000  # July 2001
WINTER = 979_000_000  # January 2001

for zone in (
    "STD-1DST,M4.1.0,M10.1.0",
    "EST+05EDT,M3.2.0,M11.1.0",
    "AEST-10AEDT-11,M10.5.0,M3.5.0",
    "<+03>-3",
    "CET-1CEST",
    "NST3:30NDT2:30,M3.2.0/0:01,M11.1.0/0:01",
    "XYZ5ABC,J60/2,J300/2",
):
    os.environ["TZ"] = zone
    time.tzset()
    print(zone, time.tzname, time.daylight, time.timezone, time.altzone)
    for moment in (WINTER, SUMMER):
        local = time.localtime(moment)
        print("  ", tuple(local), local.tm_zone, local.tm_gmtoff, time.mktime(local) == moment)
