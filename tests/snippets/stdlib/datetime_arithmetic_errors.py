# datetime: arithmetic at the limits, parsing and formatting corners, comparison errors, replace, fold, tzinfo subclasses, timedelta division.
import datetime as dt
import pickle


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


D, T, DT, TD, TZ = dt.date, dt.time, dt.datetime, dt.timedelta, dt.timezone
for args in [(2026, 2, 29), (0, 1, 1), (10000, 1, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1), ("x", 1, 1), (2026.0, 1, 1), (2**70, 1, 1)]:
    t(lambda: D(*args))
for args in [(24,), (23, 60), (1, 2, 60), (1, 2, 3, 10**6), (-1,), ("x",), (1, 2, 3, 4, 5)]:
    t(lambda: T(*args))
t(lambda: T(1, tzinfo="x"))
t(lambda: T(1, fold=2))
t(lambda: DT(2026, 1, 1, 24))
t(lambda: DT(2026, 1, 1, tzinfo=TZ.utc, fold=1))
t(lambda: D.min - TD(1))
t(lambda: D.max + TD(1))
t(lambda: DT.max + TD(microseconds=1))
t(lambda: TD.max + TD(microseconds=1))
t(lambda: TD(10**9))
t(lambda: TD(days=1e300))
t(lambda: TD(days=float("nan")))
t(lambda: TD("1"))
t(lambda: (TD(1.5), TD(hours=-1), TD(microseconds=0.5), TD(microseconds=1.5), TD(weeks=1, milliseconds=1.0005), TD(seconds=1e-7)))
a = TD(days=-1, hours=5)
print(a, repr(a), a.days, a.seconds, abs(a), -a, +a, a * 2, 2 * a, a * 1.5, a / 2, a / TD(1), a // 7, a // TD(hours=7), a % TD(hours=7), divmod(a, TD(hours=7)), a.total_seconds(), bool(TD()), TD.resolution, TD.min, TD.max)
for f in (lambda: a / 0, lambda: a // 0, lambda: a / TD(), lambda: a % TD(), lambda: divmod(a, TD()), lambda: a * "x", lambda: a + 1, lambda: a / "x", lambda: a // 1.5, lambda: a * a, lambda: a < 1, lambda: a == 1, lambda: 1 - a, lambda: a % 2, lambda: divmod(a, 2), lambda: 5 / a, lambda: a / float("nan")):
    t(f)
d, e = D(2026, 11, 28), DT(2026, 11, 28, 12, 30, 15, 250)
u = e.replace(tzinfo=TZ.utc)
for f in (lambda: d - 1, lambda: d + d, lambda: d < e, lambda: d == e, lambda: e < u, lambda: e == u, lambda: e - u, lambda: d - e, lambda: e - d, lambda: T(1) < T(2, tzinfo=TZ.utc), lambda: T(1) == T(1, tzinfo=TZ.utc), lambda: T(1) + TD(1), lambda: d < "x", lambda: d == "x", lambda: d.replace(year=0), lambda: e.replace(hour=25), lambda: d.replace(foo=1), lambda: e.replace(tzinfo=5), lambda: d.replace(2025, day=3)):
    t(f)
for s in ["2026-11-28", "20261128", "2026-W48-6", "2026W486", "2026-332", "2026-1-1", "2026-11-28T12", "", "x", "２０２６-11-28", "2026-W53-1", "2026-W54-1", "2026-W48", "2026-W48-8"]:
    t(lambda: D.fromisoformat(s))
for s in ["2026-11-28T12:30", "2026-11-28 12:30:15.25", "2026-11-28T12:30:15,123456789", "20261128T123015Z", "2026-11-28T12:30+01:30", "2026-11-28T12:30:15-23:59:59.999999", "2026-11-28T12:30+24:00", "2026-11-28T24:00", "2026-11-28T24:00:01", "2026-11-28T12:60", "2026-11-28T1:2", "2026-11-28", "2026-11-28T", "2026-11-28T12:30:", "2026-11-28T12:30 +01:00", "2026-11-28T12:30.5", "2026-12-31T24:00:00"]:
    t(lambda: DT.fromisoformat(s))
for s in ["12", "12:30", "T12:30", "12:30:15.5", "123015", "24:00", "12:30Z", "12:30:15+0130", "1", "12:3", "12:30:15.", "12:30:15.1234567"]:
    t(lambda: T.fromisoformat(s))
t(lambda: D.fromisoformat(5))
for fmt in ["%Y-%m-%d %H:%M:%S.%f", "%y %b %B %a %A %j %U %W %w %u %G %V", "%p %I %%", "%z|%Z|%:z", "%c|%x|%X", "%", "%D %F %T %R", "%e", "é%Y😀", "%s" if False else "%Y", "%C %h %n %t|"]:
    t(lambda: (e.strftime(fmt), u.strftime(fmt), D(5, 1, 2).strftime("%Y %G")))
for s, fmt in [("2026-11-28", "%Y-%m-%d"), ("28 Nov 26", "%d %b %y"), ("12:30 PM", "%I:%M %p"), ("+0130", "%z"), ("Z", "%z"), ("UTC", "%Z"), ("332 2026", "%j %Y"), ("x", "%Y"), ("2026 x", "%Y"), ("2026", "%Y %"), ("30 Feb 2026", "%d %b %Y"), ("2026 48 6", "%G %V %u"), ("2026 48", "%G %V"), ("123456", "%f"), ("1234567", "%f"), ("5", "%Q"), ("29 02", "%d %m")]:
    t(lambda: DT.strptime(s, fmt))
t(lambda: DT.strptime(5, "%Y"))
print(e.isoformat(), e.isoformat(" ", "minutes"), u.isoformat(timespec="milliseconds"), T(1, 2).isoformat("microseconds"), e.ctime(), d.ctime(), d.isocalendar(), D(2027, 1, 1).isocalendar().week, d.toordinal(), D.fromordinal(1), D.fromisocalendar(2026, 53, 7), d.timetuple()[:8], u.utctimetuple().tm_isdst)
t(lambda: e.isoformat(timespec="x"))
t(lambda: e.isoformat("ab"))
t(lambda: D.fromordinal(0))
t(lambda: D.fromisocalendar(2025, 53, 1))
t(lambda: D.fromisocalendar(2025, 1, 8))
t(lambda: DT.combine(d, T(1, tzinfo=TZ.utc), tzinfo=None))
t(lambda: DT.combine(d, 5))
for args in [(TD(hours=24),), (TD(hours=-24),), (TD(minutes=90),), (TD(minutes=90), "name"), (5,), (TD(0), 5), (TD(seconds=1),), (TD(0),), (TD(microseconds=-1),)]:
    t(lambda: (TZ(*args), str(TZ(*args)), TZ(*args).utcoffset(None), TZ(*args) == TZ.utc))


class Zone(dt.tzinfo):
    def utcoffset(self, when):
        return TD(hours=2)

    def dst(self, when):
        return None

    def tzname(self, when):
        return "ZONE"


class BadZone(dt.tzinfo):
    def utcoffset(self, when):
        return 5


z = DT(2026, 1, 1, tzinfo=Zone())
t(lambda: (str(z), z.tzname(), z.dst(), z.utctimetuple()[:6], z.astimezone(TZ.utc), z == DT(2025, 12, 31, 22, tzinfo=TZ.utc), hash(z) == hash(DT(2025, 12, 31, 22, tzinfo=TZ.utc))))
t(lambda: DT(2026, 1, 1, tzinfo=BadZone()).utcoffset())
t(lambda: DT(2026, 1, 1, tzinfo=dt.tzinfo()).utcoffset())
t(lambda: Zone().fromutc(z))
t(lambda: pickle.loads(pickle.dumps([d, e, u, a, T(1, fold=1), TZ(TD(1 / 24))])))
t(lambda: DT.fromtimestamp(0, TZ.utc))
t(lambda: DT.fromtimestamp(1e20, TZ.utc))
t(lambda: DT.fromtimestamp(float("nan"), TZ.utc))
t(lambda: DT.fromtimestamp(-1.5, TZ.utc))
t(lambda: (u.timestamp(), DT(1, 1, 1, tzinfo=TZ.utc).timestamp()))
print(repr(D), dt.MINYEAR, dt.UTC is TZ.utc, D.resolution, T.min, T.max, bool(T(0)), D.today().__class__.__name__)


class Sub(DT):
    pass


s = Sub(2026, 1, 1)
print(type(s + TD(1)).__name__, type(s.replace(day=2)).__name__, type(Sub.fromisoformat("2026-01-01")).__name__, repr(s), type(s - s).__name__, type(s.date()).__name__)
