#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write a dossier of natural shape and any size, the same one every time.

Its facts are as long and as joined as those of the dossiers that ship: two languages, a speaker, a date, an answer, a source,
now and then a quote, notes and links; each stands in a section, some in pairs.

Usage: generate-dossier.py MEGABYTES > FILE
"""

import json
import random
import sys

WORDS = {
    "en": "the prison director says that about people were held in cells of this block when visitors came in spring and "
          "officials gave no newer count while lawyers spoke of “crowded” rooms and families waited for word".split(),
    "es": "el director de la prisión dice que había personas recluidas en celdas de este módulo cuando llegaron visitantes en "
          "primavera y las autoridades no dieron otra cifra mientras los abogados hablaban de salas «llenas»".split(),
}
STATUSES = ["counted", "stated", "reported", "estimated", "alleged", "opinion", "announced"]
LINKS = ["contradicts", "repeats", "supersedes", "supports", "part_of"]
FACTS_A_QUESTION = 8
FACTS_A_PARTY = 15
FACTS_A_SECTION = 12
SECTIONS_A_VIEW = 8
# What a fact takes with its share of everything else, measured; facts are counted out by it.
BYTES_A_FACT = 1021


def sentence(rng, n_words):
    """A text in both languages."""
    return {language: " ".join(rng.choice(words) for _ in range(n_words)).capitalize() + "."
            for language, words in WORDS.items()}


def date(rng):
    year, month, day = rng.randint(2015, 2025), rng.randint(1, 12), rng.randint(1, 28)
    return rng.choice([f"{year}", f"{year}-{month:02}", f"{year}-{month:02}-{day:02}", f"{year}-{month:02}~"])


def answer(rng, question):
    number = rng.randint(1, 40000)
    return rng.choice([
        {"question": question, "value": number},
        {"question": question, "low": number, "high": number + 500},
        {"question": question, "low": number, "strict": True},
        {"question": question, "value": number, "about": True},
    ])


def fact(rng, i, n_questions, n_parties):
    result = {
        "id": f"fact-{i}",
        "text": sentence(rng, rng.randint(10, 22)),
        "short": sentence(rng, 5),
    }
    if rng.random() < 0.6:
        result["by"] = [f"party-{rng.randrange(n_parties)}"]
    if rng.random() < 0.4:
        result["about"] = [f"party-{rng.randrange(n_parties)}"]
    result["status"] = rng.choice(STATUSES)
    if rng.random() < 0.6:
        result["of"] = date(rng)
    if rng.random() < 0.3:
        result["said"] = date(rng)
    if rng.random() < 0.7:
        result["answers"] = answer(rng, f"question-{rng.randrange(n_questions)}")
    if rng.random() < 0.15:
        result["quote"] = {"text": "no newer count", "lang": "en", "translations": {"es": "ninguna cifra más reciente"}}
    result["source"] = [{"id": f"source-{rng.randrange(4)}", "at": f"Inmates ¶{rng.randint(1, 9)}"}]
    if i > 0 and rng.random() < 0.35:
        result["links"] = [{"to": f"fact-{rng.randrange(max(0, i - 200), i)}", "as": rng.choice(LINKS)}]
    if i % FACTS_A_SECTION == 1:
        result.setdefault("links", []).append({"to": f"fact-{i - 1}", "as": "responds_to", "how": "direct"})
    if rng.random() < 0.2:
        result["content_note"] = ["violence"]
    result["tags"] = rng.sample(["population", "cells", "event", "visit", "court"], 2)
    if rng.random() < 0.3:
        result["notes"] = sentence(rng, 16)
    return result


def section(first, last):
    return {
        "id": f"section-{first}",
        "title": {"en": f"Section {first}", "es": f"Sección {first}"},
        "facts": [f"fact-{i}" for i in range(first, last)],
        "pairs": [{
            "id": f"pair-{first}",
            "topic": {"en": "How many", "es": "Cuántas"},
            "claim": f"fact-{first}",
            "answer": f"fact-{first + 1}",
        }] if last - first > 1 else [],
    }


def views(rng, n_facts):
    step = FACTS_A_SECTION * SECTIONS_A_VIEW
    return [{
        "id": f"view-{first}",
        "title": {"en": f"View {first}", "es": f"Vista {first}"},
        "summary": sentence(rng, 12),
        "key_figures": [f"fact-{first}"],
        "sections": [section(i, min(i + FACTS_A_SECTION, n_facts))
                     for i in range(first, min(first + step, n_facts), FACTS_A_SECTION)],
    } for first in range(0, n_facts, step)]


def dossier(megabytes):
    rng = random.Random(1)
    n_facts = max(2, int(megabytes * 1e6 / BYTES_A_FACT))
    n_questions = n_facts // FACTS_A_QUESTION + 1
    n_parties = n_facts // FACTS_A_PARTY + 1
    facts = [fact(rng, i, n_questions, n_parties) for i in range(n_facts)]
    # Nothing goes unused: what no fact happens to name, the first facts concern.
    facts[0]["about"] = [f"party-{i}" for i in range(n_parties)]
    for i in range(n_questions):
        facts[i]["answers"] = answer(rng, f"question-{i}")
    return {
        "format": "dossier/1",
        "id": "generated",
        "version": "1",
        "title": {"en": "A generated dossier", "es": "Un dossier generado"},
        "as_of": "2025-12",
        "language": "en",
        "languages": ["en", "es"],
        "sources": [{"id": f"source-{i}", "type": "article", "title": f"Source {i}", "issued": "2024"} for i in range(4)],
        "parties": [{
            "id": f"party-{i}",
            "name": {"en": f"Party {i}", "es": f"Parte {i}"},
            "kind": "organisation",
            **({"tag": "SV"} if i % 10 == 0 else {"member_of": [f"party-{i // 10 * 10}"]}),
        } for i in range(n_parties)],
        "questions": [{
            "id": f"question-{i}",
            "label": {"en": f"People held in block {i}", "es": f"Personas en el módulo {i}"},
            "kind": "count",
            "unit": "person",
        } for i in range(n_questions)],
        "facts": facts,
        "figures": [{
            "id": "figure-0",
            "title": {"en": "People held", "es": "Personas recluidas"},
            "kind": "claims",
            "questions": [{"id": "question-0", "as": "values"}],
        }],
        "views": views(rng, n_facts),
    }


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    json.dump(dossier(float(sys.argv[1])), sys.stdout, ensure_ascii=False, indent=2)
    print()


if __name__ == "__main__":
    main()
