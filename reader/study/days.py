"""Days of studying: they begin at four in the morning, so that an evening that goes past midnight stays one day."""

from datetime import UTC, date, datetime, timedelta, tzinfo

from reader.study.cards import Moment

BEGINNING = timedelta(hours=4)
"""After midnight, local time. (Anki's own default.)"""


def moment_of(time: datetime) -> Moment:
    """A point in time as it is kept."""
    return Moment(round(time.timestamp() * 1000))


def time_of(moment: Moment) -> datetime:
    """What was kept as a point in time, UTC."""
    return datetime.fromtimestamp(moment / 1000, UTC)


class Days:
    """Tells moments of one day from those of the next.

    >>> days = Days(UTC)
    >>> late, early = (moment_of(datetime(2026, 3, 1, hour, tzinfo=UTC)) for hour in (3, 5))
    >>> days.of(late).isoformat(), days.of(early).isoformat()
    ('2026-02-28', '2026-03-01')

    Args:
        zone: whose four o'clock counts; None is the machine's own.
    """

    def __init__(self, zone: tzinfo | None = None) -> None:
        self._zone = zone

    def of(self, moment: Moment) -> date:
        """The day a moment belongs to."""
        return (time_of(moment).astimezone(self._zone).replace(tzinfo=None) - BEGINNING).date()

    def begin(self, day: date) -> Moment:
        """When a day begins."""
        local = datetime.combine(day, datetime.min.time()) + BEGINNING
        # A time without a zone is the machine's own, with its summer time.
        return moment_of(local.replace(tzinfo=self._zone) if self._zone else local)

    def tomorrow(self, moment: Moment) -> Moment:
        """When the day after a moment's begins."""
        return self.begin(self.of(moment) + timedelta(days=1))
