"""Numbers in words: one way of writing each unit."""

import math

SHARE, MONTH, DAY, NOK, COUNT, PER_1000 = "share", "month", "day", "NOK", "count", "per 1,000"

# In the order of the tables.
MEASURES = {
    "months_in_work_60": ("months in work within 60 months", MONTH),
    "months_in_work_60_net": ("the same less jobs taken from others", MONTH),
    "work_or_education_1y": ("in work or education one year after", SHARE),
    "full_time_1y": ("in full-time work one year after", SHARE),
    "same_job_12m": ("first job lasted twelve months", SHARE),
    "own_field_job": ("first job in own field", SHARE),
    "months_social_assistance_60": ("months on social assistance within 60", MONTH),
    "ownerless_days": ("days with nobody in charge", DAY),
    "live_leads_lost": ("live leads lost a person", MONTH),
    "handover_held_of_due": ("handovers held, of those due", SHARE),
    "handover_held_of_asked": ("handovers held, of those asked for", SHARE),
    "fast_track_users": ("fast-track users a year", COUNT),
    "net_cost_municipality": ("net cost to municipality, NOK a person", NOK),
    "net_cost_state": ("net cost to the state, NOK a person", NOK),
}


def plain(value, unit):
    """A level, without its unit but for shares."""
    if value is None or math.isnan(value):
        return "-"
    if unit == SHARE:
        return f"{100 * value:.1f} %"
    if unit == NOK:
        return f"{value:,.0f}"
    return f"{value:,.2f}" if unit == MONTH else f"{value:,.1f}"


def signed(value, unit, with_unit=True):
    """An effect, with its sign; what rounds to nothing has none."""
    if value is None or math.isnan(value):
        return "-"
    if unit == SHARE:
        text = f"{100 * value:+.1f}"
    elif unit == NOK:
        text = f"{value:+,.0f}"
    else:
        text = f"{value:+,.2f}" if unit == MONTH else f"{value:+,.1f}"
    if not any(digit in text for digit in "123456789"):
        text = text[1:]
    return text + (" pp" if unit == SHARE and with_unit else "")


def span(low, high, unit):
    return f"{signed(low, unit, False)} to {signed(high, unit, False)}"


def effect(mean, low, high, unit):
    """`+0.15 (+0.12 to +0.17)`."""
    if mean is None or math.isnan(mean):
        return "-"
    return f"{signed(mean, unit)} ({span(low, high, unit)})"


def of_json(estimate, unit):
    if estimate["mean"] is None:
        return "-"
    return effect(estimate["mean"], estimate["low"], estimate["high"], unit)


def over_text(over, unit):
    if over is None or over["median"] is None:
        return "-"
    return span(over["low"], over["high"], unit)


def sign_text(over):
    """Of how many draws the effect has the sign of the estimate."""
    if over is None or over["same_sign"] is None:
        return "-"
    return f"{round(over['same_sign'] * over['draws'])} of {over['draws']}"


def table(head, rows):
    numbers = ["---"] + ["---:"] * (len(head) - 1)
    lines = [head, numbers, *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def word_table(head, rows):
    """The same with words in every column."""
    return "\n".join("| " + " | ".join(line) + " |" for line in [head, ["---"] * len(head), *rows]) + "\n"


def wrapped(text, width=120):
    """Paragraphs of at most `width` columns, as the documents have them."""
    paragraphs = []
    for paragraph in text.strip().split("\n\n"):
        lines, line = [], ""
        for word in paragraph.split():
            if line and len(line) + 1 + len(word) > width:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}" if line else word
        paragraphs.append("\n".join([*lines, line]))
    return "\n\n".join(paragraphs) + "\n"
