#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sentence of the source article stands in at least one fact, as coverage.json says, read and confirmed by hand.

The article itself is not in the project: coverage.json knows each sentence by its place and hash."""

import hashlib

import common

tap = common.Tap()
dossier = common.load(common.CECOT)
rows = common.load(common.HERE / "coverage.json")["sentences"]
facts = {fact["id"]: fact for fact in dossier["facts"]}


def named(fact):
    return {reference.get("at") for reference in fact.get("source", [])}


tap.check("each sentence is named once", [row["id"] for index, row in enumerate(rows) if row["id"] in {r["id"] for r in rows[:index]}])
tap.check(
    "each sentence has facts, or a reason for having none",
    [row["id"] for row in rows if bool(row.get("facts")) == bool(row.get("excluded"))],
)
tap.check("each sentence was read and confirmed", [row["id"] for row in rows if row.get("reviewed") is not True])
tap.check(
    "each fact named exists",
    [f"{row['id']}: {name}" for row in rows for name in row.get("facts", []) if name not in facts],
)
tap.check(
    "each fact says the place of its sentence",
    [
        f"{row['id']} stands in {row['at']}; {name} says {sorted(map(str, named(facts[name])))}"
        for row in rows
        for name in row.get("facts", [])
        if name in facts and row["at"] not in named(facts[name])
    ],
)
covering = {name for row in rows for name in row.get("facts", [])}
tap.check(
    "each fact of the article covers a sentence",
    [name for name, fact in facts.items() if fact["status"] != "computed" and name not in covering],
)
tap.check(
    "each place that a fact names has a sentence that it covers",
    [
        f"{name}: {place}"
        for name, fact in facts.items()
        for place in named(fact)
        if not any(row["at"] == place and name in row.get("facts", []) for row in rows)
    ],
)

names = ["the map has the article's sentences", "each sentence is unchanged"]
sentences = common.split_article(common.article_or_skip(tap, names))
tap.check(
    names[0],
    [f"{a} in the article, {b} in the map" for a, b in zip([s[:2] for s in sentences], [(r["id"], r["at"]) for r in rows]) if a != b]
    + ([] if len(sentences) == len(rows) else [f"{len(sentences)} in the article, {len(rows)} in the map"]),
)
hashes = {row["id"]: row["sha256"] for row in rows}
tap.check(
    names[1],
    [name for name, _, text in sentences if hashes.get(name) != hashlib.sha256(common.squeeze(text).encode()).hexdigest()],
)
tap.done()
