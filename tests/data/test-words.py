#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every number and every capitalised name of the article stands in the facts of its sentence; every quotation is the article's to the letter,
and nothing else is."""

import re

import common

tap = common.Tap()
dossier = common.load(common.CECOT)
rules = common.load(common.HERE / "words.json")
coverage = {row["id"]: row for row in common.load(common.HERE / "coverage.json")["sentences"]}
facts = {fact["id"]: fact for fact in dossier["facts"]}
parties = {party["id"]: party for party in dossier["parties"]}

MONTHS = "January February March April May June July August September October November December".split()
NUMBER_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "dozen": 12,
}


def english(fact):
    """What the fact itself says in English, as one text; notes to presenters do not count."""
    words = [fact["text"]["en"], fact.get("short", {}).get("en", "")]
    words += [fact.get("answers", {}).get("scope", {}).get("en", "")]
    quote = fact.get("quote", {})
    words += [quote.get("text", ""), quote.get("original", {}).get("text", "")]
    for name in fact.get("by", []) + fact.get("about", []):
        party = parties[name]
        words += [party["name"]["en"], party.get("role", {}).get("en", ""), party.get("short", {}).get("en", "")]
    return common.straight(" ".join(words))


def dates(fact):
    for key in ("of", "said"):
        for year, month, day in re.findall(r"(\d{3}[\dX])(?:-(\d\d)(?:-(\d\d))?)?", fact.get(key, "")):
            yield year.replace("X", "0")
            if month:
                yield MONTHS[int(month) - 1]
            if day:
                yield str(int(day))


def plain(digits):
    """"14,532" and "14532", "0.60" and "0.6" are one number."""
    text = digits.replace(",", "").rstrip(".")
    return text.rstrip("0").rstrip(".") if "." in text else text


def numbers(text):
    return {plain(digits) for digits in re.findall(r"\d[\d,]*(?:\.\d+)?", text)} | {
        str(value) for word, value in NUMBER_WORDS.items() if re.search(rf"\b{word}\b", text, re.I)}


def numbers_of(fact):
    found = numbers(english(fact))
    for digits in [fact["answers"][key] for key in ("value", "low", "high", "near") if key in fact.get("answers", {})]:
        found |= {f"{digits:g}" if digits < 1e5 else str(int(digits))}
        if digits >= 1e6 and digits % 1e6 == 0:
            found.add(str(int(digits / 1e6)))  # "US$6 million"
    return found | set(dates(fact))


def names(sentence):
    """Capitalised words; the first word only where it is one that is capitalised elsewhere too."""
    words = re.findall(r"[^\W\d_](?:[^\W\d_]|['.](?=[^\W\d_]))*", sentence)
    for index, word in enumerate(words):
        if not word[0].isupper() or (index == 0 and word in rules["sentence_starts"]):
            continue
        yield re.sub(r"'s$|'$", "", word)


def as_written(word, said):
    wanted = [word, *rules["same_name"].get(word, [])]
    return any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", said) for form in wanted)


def in_pieces(words, pieces):
    """Whether these quoted words are covered by shorter quotes, but for the joints between them."""
    rest = words
    for piece in sorted(pieces, key=len, reverse=True):
        rest = rest.replace(piece.rstrip(".,"), " ")
    return not re.sub(r"\b(but|and|because)\b|\[\.\.\.\]|\W", "", rest)


def quoted(text):
    return re.findall(r'"([^"]+)"', text)


# What can be said without the article.
article_needed = [
    "every number stands in the facts of its sentence", "every name stands in the facts of its sentence",
    "every quotation stands in the facts of its sentence", "every quote is in the article to the letter",
    "words in quotation marks are the article's", "no fact copies nine words in a row", "no exception is idle",
]
sentences = common.split_article(common.article_or_skip(tap, article_needed))
whole = "\n".join(text for _, _, text in sentences)
exceptions = rules["exceptions"]
used = set()


def excused(name, word):
    if word in exceptions.get(name, {}):
        used.add((name, word))
        return True
    return False


missing = {"numbers": [], "names": [], "quotations": []}
for name, _, text in sentences:
    row = coverage.get(name, {})
    if row.get("excluded"):
        continue
    covering = [facts[fact] for fact in row.get("facts", []) if fact in facts]
    have = set().union(*(numbers_of(fact) for fact in covering)) if covering else set()
    said = " ".join([english(fact) + " " + " ".join(dates(fact)) for fact in covering])
    pieces = [words["text"] for fact in covering if "quote" in fact
              for words in (fact["quote"], fact["quote"].get("original", {"text": ""})) if words["text"]]
    pieces += [words for fact in covering for words in quoted(common.straight(fact["text"]["en"]))]
    missing["numbers"] += [f"{name}: {number}" for number in sorted(numbers(text) - have) if not excused(name, number)]
    missing["names"] += [f"{name}: {word}" for word in sorted(set(names(text))) if not as_written(word, said) and not excused(name, word)]
    missing["quotations"] += [f"{name}: {words[:30]}…" for words in quoted(text)
                              if not in_pieces(words, pieces) and not any(words.rstrip(".,") in piece for piece in pieces)
                              and not excused(name, words)]
tap.check(article_needed[0], missing["numbers"])
tap.check(article_needed[1], missing["names"])
tap.check(article_needed[2], missing["quotations"])

places = {}
for _, place, text in sentences:
    places[place] = places.get(place, "") + " " + text


def source_text(fact):
    return " ".join(places.get(reference.get("at"), "") for reference in fact.get("source", []))


tap.check(article_needed[3], [
    f"{fact['id']}: {words}" for fact in facts.values() if "quote" in fact
    for words in [fact["quote"]["text"], *([fact["quote"]["original"]["text"]] if "original" in fact["quote"] else [])]
    if words not in source_text(fact)
])
tap.check(article_needed[4], [
    f"{fact['id']}: {words}" for fact in facts.values() for words in quoted(common.straight(fact["text"]["en"]) + " " + common.straight(fact.get("short", {}).get("en", "")))
    if words.strip(".,?").lower() not in whole.lower() and not excused(fact["id"], words)
])


def flat(text):
    return re.findall(r"\w+", text.lower())


def runs(text, length=9):
    words = flat(text)
    return {tuple(words[index:index + length]) for index in range(len(words) - length + 1)}


article_runs = set().union(*(runs(text) for _, _, text in sentences))
tap.check(article_needed[5], [
    f"{fact['id']}: {' '.join(run)}" for fact in facts.values()
    for run in sorted(runs(re.sub(r'"[^"]*"', " | " * 9 + "| ", common.straight(fact["text"]["en"])).replace("|", " quoted ")) & article_runs)[:1]
    if not excused(fact["id"], "copies")
])
tap.check(article_needed[6], [
    f"{name}: {word}" for name, words in exceptions.items() for word in words if (name, word) not in used
])
tap.done()
