# calendar and time: months, weeks, strftime and strptime in UTC, struct_time, errors.
import calendar
import time
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


for f in (lambda: calendar.isleap(1900), lambda: calendar.leapdays(2000, 2021), lambda: calendar.weekday(2026, 11, 28), lambda: calendar.monthrange(2026, 2), lambda: calendar.monthrange(2026, 13), lambda: calendar.monthcalendar(2026, 11), lambda: calendar.month(2026, 11, 3, 2), lambda: calendar.TextCalendar(6).formatweekheader(2), lambda: calendar.TextCalendar(9).firstweekday, lambda: list(calendar.Calendar(3).iterweekdays()), lambda: list(calendar.Calendar().itermonthdays2(2026, 2))[:3], lambda: list(calendar.Calendar().itermonthdates(2026, 2))[0], lambda: calendar.Calendar().yeardayscalendar(2026, 6)[0][0][0], lambda: calendar.timegm((2026, 11, 28, 1, 2, 3)), lambda: calendar.timegm(time.gmtime(0)), lambda: calendar.setfirstweekday(7), lambda: calendar.setfirstweekday(0), lambda: calendar.FEBRUARY, lambda: calendar.Month(13), lambda: calendar.Day(0), lambda: list(calendar.day_abbr), lambda: calendar.month_name[5], lambda: calendar.month_name[13], lambda: calendar.HTMLCalendar().formatmonth(2026, 2)[:60], lambda: calendar.calendar(2026, m=6)[:80], lambda: calendar.weekday(0, 1, 1), lambda: calendar.firstweekday(), lambda: calendar.IllegalMonthError(13), lambda: calendar.January):
    t(f)
s = time.gmtime(1_000_000_000)
for f in (lambda: s, lambda: s[:6], lambda: (s.tm_year, s.tm_gmtoff, len(s), s == tuple(s), s.n_fields, s.n_sequence_fields, s.n_unnamed_fields), lambda: time.struct_time((1,)), lambda: time.struct_time(range(9)), lambda: time.struct_time(range(12)), lambda: time.struct_time(5), lambda: setattr(s, "tm_year", 1), lambda: s._replace, lambda: time.gmtime(-1).tm_year, lambda: time.gmtime(float("nan")), lambda: time.gmtime("x"), lambda: time.gmtime(2.9).tm_sec, lambda: time.asctime(s), lambda: time.asctime((2026, 11, 28, 1, 2, 3, 5, 332, 0)), lambda: time.asctime((1, 2)), lambda: time.asctime((2026, 13, 1, 0, 0, 0, 0, 1, 0)), lambda: time.strftime("%Y-%m-%d %H:%M:%S %j %U %w %a %b %%", s), lambda: time.strftime("%Q", s) in ("%Q", "Q"), lambda: time.strftime("", s), lambda: time.strftime("%y", (99, 1, 1, 0, 0, 0, 0, 1, 0)), lambda: time.strftime("%H", (2026, 1, 1, 25, 0, 0, 0, 1, 0)), lambda: time.strftime("%H", (2026, 1, 1, 1, 99, 0, 0, 1, 0)), lambda: time.strftime("%j", (2026, 1, 1, 1, 0, 0, 0, 400, 0)), lambda: time.strftime("%d", (2026, 1, 32, 1, 0, 0, 0, 1, 0)), lambda: time.strftime(5), lambda: time.strftime("é %Y", s), lambda: time.strftime("a\0%Y", s), lambda: time.strptime("28 Nov 2026", "%d %b %Y"), lambda: time.strptime("x", "%d"), lambda: time.strptime("1 2", "%d"), lambda: time.strptime("2026-333", "%Y-%j").tm_mon, lambda: time.strptime("10:61", "%H:%M"), lambda: time.strptime(5, "%d"), lambda: time.strptime("a", "%"), lambda: time.strptime("Sat", "%a").tm_wday, lambda: time.strptime("12 am", "%I %p").tm_hour, lambda: time.sleep(-1), lambda: time.sleep(0), lambda: time.sleep(float("nan")), lambda: time.get_clock_info("monotonic").monotonic, lambda: time.get_clock_info("nope"), lambda: time.get_clock_info("time").adjustable, lambda: time.clock_gettime(99999), lambda: type(time.time_ns()), lambda: time.monotonic() <= time.monotonic(), lambda: time.perf_counter() > 0, lambda: time.process_time() >= 0, lambda: time.mktime((1, 2)), lambda: time.mktime("x")):
    t(f)
