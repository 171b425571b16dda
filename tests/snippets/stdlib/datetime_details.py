# datetime: arithmetic, text, bounds, errors.
import pickle
from datetime import date, datetime, time, timedelta, timezone


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: (date(2024, 2, 29) + timedelta(365), date(2024, 3, 1) - date(2024, 2, 1), date.min, date.max, date(1, 1, 1).toordinal(), date.fromordinal(738000), date(2024, 1, 1).isocalendar(), date(2024, 5, 6).strftime('%a %d %b %Y %j %U'), date(2024, 5, 6).weekday()))
t(lambda: date(2023, 2, 29))
t(lambda: date(0, 1, 1))
t(lambda: date('a', 1, 1))
t(lambda: date.max + timedelta(1))
t(lambda: date(2024, 1, 1) + 5)
t(lambda: date(2024, 1, 1) < datetime(2024, 1, 1))
t(lambda: (datetime(2024, 1, 2, 3, 4, 5, 6), str(datetime(2024, 1, 2)), datetime(2024, 1, 2).isoformat(' ', 'minutes'), datetime.fromisoformat('2024-01-02T03:04:05.678901+05:30'), datetime.fromisoformat('20240102T0304Z'), datetime(2024, 1, 2, fold=1)))
t(lambda: datetime.fromisoformat('nope'))
t(lambda: datetime(2024, 1, 1, 25))
t(lambda: (datetime(2024, 1, 1) - datetime(2023, 1, 1, 12), datetime(2024, 1, 1) - timedelta(microseconds=1), datetime(2024, 1, 31).replace(day=1, hour=5)))
t(lambda: datetime(2024, 1, 1, tzinfo=timezone.utc) - datetime(2024, 1, 1))
t(lambda: (datetime(2024, 1, 1, tzinfo=timezone.utc) == datetime(2024, 1, 1), datetime(2024, 1, 1, 1, tzinfo=timezone(timedelta(hours=1))) == datetime(2024, 1, 1, tzinfo=timezone.utc)))
t(lambda: datetime(2024, 1, 1, tzinfo=timezone.utc) < datetime(2024, 1, 1))
t(lambda: (datetime.strptime('2024-05-06 07:08', '%Y-%m-%d %H:%M'), datetime.strptime('Mon 6 May 24', '%a %d %b %y'), datetime.strptime('1 +0130', '%d %z').utcoffset()))
t(lambda: datetime.strptime('x', '%Y'))
t(lambda: datetime.strptime('2024', '%Y %m'))
t(lambda: datetime.strptime('2024', '%Q'))
t(lambda: (timedelta(days=1, hours=-1), timedelta(0.5), timedelta(seconds=-1), str(timedelta(days=-1, seconds=5)), repr(timedelta()), timedelta(1) / 2, timedelta(1) // timedelta(hours=5), timedelta(1) % timedelta(hours=5), divmod(timedelta(1), timedelta(hours=7)), timedelta(hours=1).total_seconds(), abs(timedelta(-1)), timedelta(1) * 1.5))
t(lambda: timedelta(10**10))
t(lambda: timedelta('a'))
t(lambda: timedelta(1) / 0)
t(lambda: timedelta(1) + 1)
t(lambda: timedelta.max + timedelta(1))
t(lambda: (time(1, 2, 3), time.fromisoformat('01:02'), time(23, 59).isoformat('seconds'), time(1, tzinfo=timezone.utc).utcoffset(), str(time(1, 2, 3, 4)), time(1) < time(2), bool(time(0))))
t(lambda: time(24))
t(lambda: time(1) + timedelta(1))
t(lambda: (timezone.utc, timezone(timedelta(hours=-5)), timezone(timedelta(hours=1), 'X'), timezone.utc.tzname(None), timezone.min))
t(lambda: timezone(timedelta(hours=24)))
t(lambda: timezone(5))
t(lambda: (datetime(2024, 1, 1, tzinfo=timezone.utc).astimezone(timezone(timedelta(hours=9))), datetime(2024, 1, 1, tzinfo=timezone.utc).timestamp(), datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1e9 + 0.5, timezone.utc).microsecond))
t(lambda: datetime.fromtimestamp(1e20, timezone.utc))
t(lambda: (pickle.loads(pickle.dumps(datetime(2024, 1, 1, tzinfo=timezone.utc))), pickle.loads(pickle.dumps(timedelta(1, 2, 3))), hash(date(2024, 1, 1)) == hash(date(2024, 1, 1)), f'{date(2024, 1, 2):%d.%m.%y}', datetime.combine(date(2024, 1, 1), time(5)), datetime(2024, 1, 1).timetuple()[:6]))
