#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of a dossier hold together: every name resolves, nothing is unused, both languages are there."""

import re

import common

tap = common.Tap()


def check(path):
    dossier = common.load(path)
    name = path.stem.split(".")[0]
    kinds = ("sources", "parties", "questions", "facts", "figures", "views", "lectures")
    items = {kind: {item["id"]: item for item in dossier.get(kind, [])} for kind in kinds}
    sections = [(view, section) for view in dossier["views"] for section in view.get("sections", [])]
    pairs = [(view, section, pair) for view, section in sections for pair in section.get("pairs", [])]
    facts, questions, parties = items["facts"], items["questions"], items["parties"]

    def unknown(kind, wanted):
        return [f"{where}: no {kind[:-1]} “{what}”" for where, what in wanted if what not in items[kind]]

    tap.check(f"{name}: identifiers are given once", [
        f"{kind}: {item['id']}" for kind in kinds
        for index, item in enumerate(dossier.get(kind, [])) if item["id"] in {i["id"] for i in dossier[kind][:index]}
    ] + [f"pair {pair['id']}" for index, (_, _, pair) in enumerate(pairs) if pair["id"] in {p["id"] for _, _, p in pairs[:index]}])
    tap.check(f"{name}: sources resolve", unknown("sources", [
        (fact["id"], reference["id"]) for fact in facts.values() for reference in fact.get("source", [])
    ]))
    tap.check(f"{name}: parties resolve", unknown("parties", [
        (fact["id"], party) for fact in facts.values() for party in fact.get("by", []) + fact.get("about", [])
    ] + [(party["id"], group) for party in parties.values() for group in party.get("member_of", [])]))
    steps = [(lecture, step) for lecture in dossier.get("lectures", []) for step in lecture["steps"]]
    tap.check(f"{name}: questions resolve", unknown("questions", [
        (fact["id"], fact["answers"]["question"]) for fact in facts.values() if "answers" in fact
    ] + [(figure["id"], question["id"]) for figure in items["figures"].values() for question in figure.get("questions", [])]
        + [(step["id"], step["question"]) for _, step in steps if "question" in step]))
    tap.check(f"{name}: figures resolve", unknown("figures", [
        (view["id"], figure) for view, section in sections for figure in section.get("figures", [])
    ] + [(step["id"], step["figure"]) for _, step in steps if "figure" in step]))
    tap.check(f"{name}: facts resolve", unknown("facts", [
        (fact["id"], link["to"]) for fact in facts.values() for link in fact.get("links", [])
    ] + [(fact["id"], fact["compare"]) for fact in facts.values() if "compare" in fact]
        + [(view["id"], fact) for view in dossier["views"] for fact in view.get("key_figures", [])]
        + [(section["id"], fact) for _, section in sections for fact in section.get("facts", [])]
        + [(pair["id"], fact) for _, _, pair in pairs
           for fact in [pair["claim"], *([pair["answer"]] if "answer" in pair else []), *pair.get("also", [])]]
        + [(figure["id"], fact) for figure in items["figures"].values() for fact in figure.get("facts", []) + figure.get("events", []) + figure.get("periods", []) + [part["fact"] for part in figure.get("parts", [])]]
        + [(figure["id"], fact) for figure in items["figures"].values() for flow in figure.get("flows", []) for fact in flow["facts"]]
        + [(figure["id"], fact) for figure in items["figures"].values() for lane in figure.get("lanes", []) for fact in lane.get("facts", [])]
        + [(step["id"], fact) for _, step in steps for fact in step.get("facts", []) + [step[k] for k in ("fact",) if k in step]]))
    tap.check(f"{name}: pairs and views of lectures resolve", [
        step["id"] for _, step in steps
        if step.get("pair", pairs and pairs[0][2]["id"]) not in {pair["id"] for _, _, pair in pairs}
        or step.get("view", dossier["views"][0]["id"]) not in items["views"]
    ])
    tap.check(f"{name}: no fact links to itself, or twice alike", [
        fact["id"] for fact in facts.values()
        if any(link["to"] == fact["id"] for link in fact.get("links", []))
        or len({(link["to"], link["as"]) for link in fact.get("links", [])}) != len(fact.get("links", []))
    ])
    tap.check(f"{name}: no two facts repeat or supersede each other", [
        f"{fact['id']} and {link['to']}" for fact in facts.values() for link in fact.get("links", [])
        if link["as"] in ("repeats", "supersedes", "part_of") and link["to"] in facts
        and any(back["to"] == fact["id"] and back["as"] == link["as"] for back in facts[link["to"]].get("links", []))
    ])
    tap.check(f"{name}: the answer of a pair responds to its claim", [
        pair["id"] for _, _, pair in pairs if "answer" in pair and pair["answer"] in facts and not any(
            link["to"] == pair["claim"] and link["as"] == "responds_to" for link in facts[pair["answer"]].get("links", []))
    ])
    # A pair's facts are shown by the pair; every other fact stands in a list.
    shown = {fact for _, section in sections for fact in section.get("facts", [])}
    shown |= {fact for _, _, pair in pairs for fact in [pair["claim"], pair.get("answer"), *pair.get("also", [])]}
    tap.check(f"{name}: every fact stands in a view", sorted(set(facts) - shown))
    tap.check(f"{name}: no section is empty or lists a fact twice", [
        f"{view['id']}/{section['id']}" for view, section in sections
        if not any(section.get(kind) for kind in ("facts", "pairs", "figures")) or len(set(section.get("facts", []))) != len(section.get("facts", []))
    ])
    tap.check(f"{name}: no fact is named by two lanes of a timeline, and every tag of a lane is in use", [
        f"{figure['id']}: {what}" for figure in items["figures"].values() for what in lane_slips(figure, facts)
    ])
    answered = {fact["answers"]["question"] for fact in facts.values() if "answers" in fact}
    tap.check(f"{name}: every question is answered", sorted(set(questions) - answered))
    speaking = {party for fact in facts.values() for party in fact.get("by", []) + fact.get("about", [])}
    while True:
        groups = {group for party in speaking if party in parties for group in parties[party].get("member_of", [])} - speaking
        if not groups:
            break
        speaking |= groups
    tap.check(f"{name}: every party is used", sorted(set(parties) - speaking))
    tap.check(f"{name}: every source is used", sorted(
        set(items["sources"]) - {reference["id"] for fact in facts.values() for reference in fact.get("source", [])}))
    tap.check(f"{name}: answers fit the kind of their question", [
        fact["id"] for fact in facts.values() if "answers" in fact and fact["answers"]["question"] in questions
        and not fits(fact, questions[fact["answers"]["question"]])
    ])
    tap.check(f"{name}: ranges run from low to high, counts are whole", [
        fact["id"] for fact in facts.values() if "answers" in fact and not sound(fact["answers"], questions)
    ])
    tap.check(f"{name}: a denial denies something", [
        fact["id"] for fact in facts.values() if fact["status"] == "denied" and not any(
            link["as"] in ("responds_to", "contradicts") for link in fact.get("links", []))
    ])
    languages = dossier["languages"]
    tap.check(f"{name}: every localised text is there in {', '.join(languages)}", [
        f"{where}: {sorted(text)}" for where, text in common.localised(dossier)
        if "/translations" not in where and set(text) != set(languages)
    ] + [f"{where}: a plain string" for where in plain_strings(dossier)])
    tap.check(f"{name}: typography", [
        f"{where} ({tag}): {what}" for where, text in common.localised(dossier) for tag, words in text.items()
        for what in typography(tag, words)
    ])
    tap.check(f"{name}: texts end in a stop, short texts in none and within 64 characters", [
        f"{fact['id']} ({tag}): {words}" for fact in facts.values() for key in ("text", "short") for tag, words in fact.get(key, {}).items()
        if (key == "text" and not re.search(r"[.?!][”»)]*$", words))
        or (key == "short" and (len(words) > 64 or re.search(r"(?<!EE\.\sUU)(?<!introd)(?<! [ap]\.m)(?<!\s[ap]\.\sm)\.$", words)))
    ])
    tap.check(f"{name}: every fact has a short form", [fact["id"] for fact in facts.values() if not fact.get("short")])


def lane_slips(figure, facts):
    named = [fact for lane in figure.get("lanes", []) for fact in lane.get("facts", [])]
    tags = [tag for lane in figure.get("lanes", []) for tag in lane.get("tags", [])]
    used = {tag for fact in facts.values() for tag in fact.get("tags", [])}
    yield from sorted({fact for fact in named if named.count(fact) > 1})
    yield from sorted({tag for tag in tags if tags.count(tag) > 1 or tag not in used})


def fits(fact, question):
    answer = fact["answers"]
    numbers = {"value", "low", "high", "near"} & set(answer)
    if fact["status"] in ("computed", "declined"):
        return not numbers
    if question["kind"] == "point":
        return "stance" in answer and not numbers
    if question["kind"] == "words":
        return not numbers and "stance" not in answer
    return bool(numbers) and "stance" not in answer


def sound(answer, questions):
    if "low" in answer and "high" in answer and not answer["low"] < answer["high"]:
        return False
    whole = questions.get(answer["question"], {}).get("kind") == "count"
    return all(answer[key] >= 0 and (not whole or answer[key] == int(answer[key])) for key in ("value", "low", "high", "near") if key in answer)


def plain_strings(dossier):
    for kind, keys in (("facts", ("text", "short", "notes")), ("parties", ("name", "short", "role")),
                       ("questions", ("label", "definition", "scope", "statement")), ("views", ("title", "short_title", "summary")),
                       ("figures", ("title", "reading", "caption")), ("lectures", ("title", "summary"))):
        for item in dossier.get(kind, []):
            for key in keys:
                if isinstance(item.get(key), str):
                    yield f"/{kind}/{item['id']}/{key}"
    for figure in dossier.get("figures", []):
        for index, lane in enumerate(figure.get("lanes", [])):
            if isinstance(lane["title"], str):
                yield f"/figures/{figure['id']}/lanes/{index}/title"


def typography(tag, words):
    if words != words.strip() or re.search(r"  |\n|\t", words):
        yield "spaces"
    if '"' in words or (tag == "en" and "'" in words):
        yield "typewriter quotation marks"
    if tag == "es" and re.search(r"[“”]", words):
        yield "English quotation marks"
    if tag == "en" and re.search(r"[«»¿¡]", words):
        yield "Spanish signs"
    if re.search(r"\bm2\b|\bsqm\b", words):
        yield "square metres are m²"
    if words.count("“") != words.count("”") or words.count("«") != words.count("»") or words.count("(") != words.count(")"):
        yield "unbalanced"
    if tag == "es" and (words.count("¿") != words.count("?") or words.count("¡") != words.count("!")):
        yield "unbalanced signs"


for path in [common.EXAMPLE, *sorted((common.TOP / "data" / "dossiers").glob("*.dossier.json"))]:
    check(path)

cecot = common.load(common.CECOT)
tap.check("cecot: as large as promised", [
    f"{what}: {count} of {least}" for what, count, least in (
        ("facts", len(cecot["facts"]), 300),
        ("pairs", sum(len(section.get("pairs", [])) for view in cecot["views"] for section in view["sections"]), 25),
        ("steps", max((len(lecture["steps"]) for lecture in cecot.get("lectures", [])), default=0), 12),
    ) if count < least
])
tap.check("cecot: views in their order", [] if [view["id"] for view in cecot["views"]] == [
    "overview", "background", "facility", "inmates", "foreign", "media", "rights", "influence"] else ["another order"])
tap.done()
