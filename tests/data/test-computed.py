#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computed facts, worked out a second time: exact fractions, whole spreads, and the results that computed.json expects."""

import datetime
import re
from fractions import Fraction

import common

tap = common.Tap()

# Exact: how many of the dimension's base unit one of these is. Units of one dimension convert; months and years never.
UNITS = {
    "m2": ("area", Fraction(1)), "ha": ("area", Fraction(10000)), "acre": ("area", Fraction("4046.8564224")),
    "cm": ("length", Fraction(1, 100)), "m": ("length", Fraction(1)), "km": ("length", Fraction(1000)),
    "kg": ("mass", Fraction(1)), "lb": ("mass", Fraction("0.45359237")),
    "minute": ("time", Fraction(1)), "hour": ("time", Fraction(60)), "day": ("time", Fraction(1440)),
}


def convert(value, unit, to):
    if unit == to or value is None:
        return value
    if unit not in UNITS or to not in UNITS or UNITS[unit][0] != UNITS[to][0]:
        raise ValueError(f"{unit} does not convert to {to}")
    return value * UNITS[unit][1] / UNITS[to][1]


def number(value):
    return None if value is None else Fraction(str(value))


class Workings:
    """Works out the formulas of one dossier. A spread is (low, high); None is open."""

    def __init__(self, dossier):
        self.facts = {fact["id"]: fact for fact in dossier["facts"]}
        self.units = {question["id"]: question.get("unit") for question in dossier["questions"]}
        self.superseded = {
            link["to"] for fact in dossier["facts"] for link in fact.get("links", []) if link["as"] == "supersedes"
        }

    def admissible(self, fact, question):
        answer = fact.get("answers", {})
        return (
            answer.get("question") == question
            and fact["status"] not in ("computed", "announced", "denied", "declined")
            and fact["id"] not in self.superseded
            and bool({"value", "low", "high"} & set(answer))
        )

    def spread_of(self, fact, unit):
        answer = fact["answers"]
        own = answer.get("unit", self.units[answer["question"]])
        if "value" in answer:
            low = high = number(answer["value"])
        else:
            low, high = number(answer.get("low")), number(answer.get("high"))
        return convert(low, own, unit), convert(high, own, unit)

    def operand(self, question, selector, unit):
        if selector in self.facts:
            chosen = [self.facts[selector]]
            if chosen[0].get("answers", {}).get("question") != question:
                raise ValueError(f"{selector} does not answer {question}")
        else:
            chosen = [fact for fact in self.facts.values() if self.admissible(fact, question)]
            if selector:
                chosen = [fact for fact in chosen if "of" in fact and overlap(fact["of"], selector)]
        if not chosen:
            raise ValueError(f"no answer to {question}@{selector}")
        spreads = [self.spread_of(fact, unit or self.units[question]) for fact in chosen]
        lows, highs = zip(*spreads)
        return (None if None in lows else min(lows)), (None if None in highs else max(highs))

    def work(self, formula):
        self.tokens = re.findall(r"days\(\{@[^}]+\}\s*,\s*\{@[^}]+\}\)|\{[^}]+\}|\d+(?:\.\d+)?|in\s+[a-z0-9_]+|[-+*/()]|\S", formula)
        result = self.sum()
        if self.tokens:
            raise ValueError(f"left over: {self.tokens}")
        return result

    def sum(self):
        left = self.product()
        while self.tokens and self.tokens[0] in "+-":
            sign = self.tokens.pop(0)
            low, high = self.product()
            if sign == "-":
                low, high = (None if high is None else -high), (None if low is None else -low)
            left = tuple(None if a is None or b is None else a + b for a, b in zip(left, (low, high)))
        return left

    def product(self):
        left = self.atom()
        while self.tokens and self.tokens[0] in "*/":
            sign = self.tokens.pop(0)
            low, high = self.atom()
            if low is None or left[0] is None or low < 0 or left[0] < 0:
                raise ValueError("only amounts from zero up are multiplied here")
            if sign == "*":
                left = left[0] * low, None if left[1] is None or high is None else left[1] * high
            else:
                if low == 0:
                    raise ValueError("division by zero")
                left = Fraction(0) if high is None else left[0] / high, None if left[1] is None else left[1] / low
        return left

    def atom(self):
        token = self.tokens.pop(0)
        if token == "(":
            value = self.sum()
            if self.tokens.pop(0) != ")":
                raise ValueError("no closing bracket")
            return value
        if token.startswith("days("):
            first, second = re.findall(r"@([^}]+)", token)
            days = Fraction((day(self.facts[second]["of"]) - day(self.facts[first]["of"])).days)
            return days, days
        if token.startswith("{"):
            unit = self.tokens.pop(0).split()[1] if self.tokens and self.tokens[0].startswith("in ") else None
            question, _, selector = token[1:-1].partition("@")
            return self.operand(question, selector, unit)
        return Fraction(token), Fraction(token)


def day(edtf):
    return datetime.date.fromisoformat(edtf)


def span(edtf):
    """First and last day of an EDTF date, as texts that compare."""
    start, _, end = edtf.partition("/")
    first = "0000" if start == ".." else re.sub(r"[~?%]", "", start).replace("X", "0")
    last = start if not end else end
    last = "9999" if last == ".." else re.sub(r"[~?%]", "", last).replace("X", "9")
    return (first + "-01-01"[len(first) - 4:])[:10], (last + "-12-31"[len(last) - 4:])[:10]


def overlap(one, other):
    a, b = span(one), span(other)
    return a[0] <= b[1] and b[0] <= a[1]


def printed(value):
    return "open" if value is None else str(value)


def check(path, expected):
    dossier = common.load(path)
    name = path.stem.split(".")[0]
    workings = Workings(dossier)
    computed = [fact for fact in dossier["facts"] if fact["status"] == "computed"]
    tap.check(f"{name}: every computed fact has an expected result, and the reverse",
              sorted({fact["id"] for fact in computed} ^ set(expected)))
    for fact in computed:
        want = expected.get(fact["id"])
        if want is None:
            continue
        problems = []
        try:
            low, high = workings.work(fact["computed"])
            got = [printed(low), printed(high)]
            if fact["computed"] != want["formula"]:
                problems.append(f"the formula is {fact['computed']}, reviewed was {want['formula']}")
            if got != [want["low"], want["high"]]:
                problems.append(f"worked out: {got}, expected: {[want['low'], want['high']]}")
            if workings.units[fact["answers"]["question"]] != want["unit"]:
                problems.append(f"in {workings.units[fact['answers']['question']]}, expected in {want['unit']}")
            stated = fact.get("compare") and workings.facts[fact["compare"]]
            if stated and low is not None and low == high and "rounds_to" in want:
                places = len(want["rounds_to"].partition(".")[2])
                if round(low, places) != Fraction(want["rounds_to"]):
                    problems.append(f"{float(low)} does not round to {want['rounds_to']}")
                own = workings.spread_of(stated, want["unit"])
                if own != (Fraction(want["rounds_to"]),) * 2:
                    problems.append(f"the source says {own}, not {want['rounds_to']}")
        except (ValueError, KeyError) as error:
            problems.append(f"{fact['computed']}: {error}")
        tap.check(f"{name}: {fact['id']}", problems)
    for fact in dossier["facts"]:
        own, asked = fact.get("answers", {}).get("unit"), workings.units.get(fact.get("answers", {}).get("question"))
        if own:
            try:
                convert(Fraction(1), own, asked)
                problems = []
            except ValueError as error:
                problems = [str(error)]
            tap.check(f"{name}: {fact['id']} is given in a unit that converts", problems)


expected = common.load(common.HERE / "computed.json")
check(common.EXAMPLE, expected["example"])
check(common.CECOT, expected["cecot"])

# Where a caption says that numbers are no shares of a whole, Dossier works out no share of them.
dossier = common.load(common.CECOT)
apart = {question["id"] for figure in dossier["figures"] if "no shares of a whole" in figure.get("caption", {}).get("en", "")
         for question in figure["questions"]}
tap.check("cecot: a caption speaks of numbers that are no shares of a whole", [] if apart else ["none does"])
tap.check("cecot: nothing is worked out of them", [
    f"{fact['id']} from {question}" for fact in dossier["facts"] for question in apart if "{" + question in fact.get("computed", "")
])

# The units themselves: the page that people read, the schema and this file say the same.
page = (common.TOP / "data" / "schema" / "README.md").read_text(encoding="utf-8")
tap.check("the page on the format gives the exact conversions", [
    words for words in ("1 acre = 4,046.8564224 m²", "1 ha = 10,000 m²", "1 lb = 0.45359237 kg", "1 day = 24 hours") if words not in page
])
names = common.load(common.SCHEMA)["$defs"]["unit"]["enum"]
tap.check("every unit of the schema is on the page", [unit for unit in names if f"`{unit}`" not in page])
tap.check("every unit that converts is in the schema", [unit for unit in UNITS if unit not in names])
tap.check("conversions are exact", [what for what, ok in {
    "6 acres": convert(Fraction(6), "acre", "m2") == Fraction("24281.1385344"),
    "23 ha": convert(Fraction(23), "ha", "m2") == 230000,
    "215 lb": convert(Fraction(215), "lb", "kg") == Fraction("97.52235955"),
    "184 lb": convert(Fraction(184), "lb", "kg") == Fraction("83.46099608"),
    "60 cm": convert(Fraction(60), "cm", "m") == Fraction("0.6"),
    "1 day": convert(Fraction(1), "day", "minute") == 1440,
}.items() if not ok])
tap.done()
