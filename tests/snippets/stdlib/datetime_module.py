from datetime import UTC, date, datetime, time, timedelta, timezone

d = date(2026, 2, 28)
print(d, repr(d), d + timedelta(1), d.isoformat(), tuple(d.isocalendar()), d.weekday(), d.toordinal(), d.replace(month=3), d.strftime("%A %d %B %y %j %U"))
dt = datetime(2026, 11, 22, 13, 5, 9, 123456)
print(dt, repr(dt), dt.date(), dt.time(), dt.isoformat(" ", "milliseconds"), dt.ctime(), dt.timetuple()[:6], f"{dt:%H:%M:%S.%f %p %I}")
zone = timezone(timedelta(hours=5, minutes=30), "IST")
aware = dt.replace(tzinfo=zone)
print(aware, aware.astimezone(UTC), aware.utcoffset(), aware.tzname(), aware.timestamp(), repr(zone), aware == aware.astimezone(UTC))
print(datetime.fromisoformat("2026-01-02T03:04:05.678+02:00"), date.fromisoformat("2026-W05-3"), time.fromisoformat("12:30Z"), datetime.fromtimestamp(0, UTC))
print(datetime.strptime("22 Nov 2026 13:05 +0100", "%d %b %Y %H:%M %z"), date.fromisocalendar(2026, 1, 1), date.fromordinal(1))
delta = timedelta(days=-1, hours=5, microseconds=3)
print(delta, repr(delta), delta.total_seconds(), abs(delta), delta * 2, delta / 2, delta // timedelta(hours=1), divmod(delta, timedelta(hours=7)), -delta)
print(dt - datetime(2020, 2, 29), dt > datetime(2025, 1, 1), sorted([date(2026, 1, 1), date(2025, 1, 1)]), max(delta, timedelta()), timedelta.max, hash(d) == hash(date(2026, 2, 28)))
print(time(12, 30, tzinfo=UTC), time(1, 2, 3).replace(hour=4), time.min, time.max, datetime.combine(d, time(1)), time(5) < time(6))
for bad in (lambda: date(2026, 2, 30), lambda: datetime(2026, 1, 1, 25), lambda: dt < aware, lambda: dt - aware, lambda: date.max + timedelta(1),
            lambda: datetime.strptime("x", "%Y"), lambda: date.fromisoformat("nope"), lambda: timezone(timedelta(hours=25)), lambda: d + 1, lambda: timedelta("x")):
    try:
        print(bad())
    except (ValueError, TypeError, OverflowError) as error:
        # The texts are those of the C accelerator in CPython; Typhon runs the pure Python module.
        print(type(error).__name__)
import pickle, copy

print(pickle.loads(pickle.dumps(aware)) == aware, copy.copy(delta) == delta, pickle.loads(pickle.dumps(d)))
