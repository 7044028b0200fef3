# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the data share: TAP, the files, the source article cut into sentences."""

import json
import os
import re
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
HERE = TOP / "tests" / "data"
SCHEMA = TOP / "data" / "schema" / "dossier-1.schema.json"
EXAMPLE = TOP / "data" / "schema" / "example.dossier.json"
CECOT = TOP / "data" / "dossiers" / "cecot.dossier.json"
ARTICLE = "000_7e5cc8c5fdf34ded.txt"


class Tap:
    """Prints one line a check, and what is wrong below a check that fails."""

    def __init__(self):
        self.count = 0
        self.failed = 0

    def check(self, name, problems):
        """PROBLEMS is a list of sentences; none means that all is well."""
        self.count += 1
        problems = list(problems)
        if problems:
            self.failed += 1
        print(f"{'not ok' if problems else 'ok'} {self.count} - {name}")
        for problem in problems[:40]:
            print(f"# {problem}")
        if len(problems) > 40:
            print(f"# … and {len(problems) - 40} more")

    def skip(self, name, reason):
        self.count += 1
        print(f"ok {self.count} - {name} # SKIP {reason}")

    def done(self):
        print(f"1..{self.count}")
        sys.exit(1 if self.failed else 0)


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def article():
    """The text of the article, or None: it is not part of the project and may not be there."""
    path = Path(os.environ.get("DOSSIER_SOURCE", TOP.parent / "shared" / "source"))
    if path.is_dir():
        path /= ARTICLE
    return path.read_text(encoding="utf-8") if path.is_file() else None


def article_or_skip(tap, names):
    text = article()
    if text is None:
        for name in names:
            tap.skip(name, "the source article is not here; set DOSSIER_SOURCE to its path")
        tap.done()
    return text


# Heading in the article: the prefix of its sentences' ids, and its name in "source.at".
SECTIONS = {
    "": ("lead", "Lead"),
    "Gang violence in El Salvador": ("gangs", "Gang violence"),
    "Anti-crime policies": ("policies", "Anti-crime policies"),
    "Salvadoran gang crackdown": ("crackdown", "Gang crackdown"),
    "Prison facility": ("facility", "Prison facility"),
    "Inmates": ("inmates", "Inmates"),
    "Detention of foreign prisoners": ("foreign", "Foreign prisoners"),
    "Salvadoran government": ("gov-media", "Salvadoran government (media)"),
    "International press": ("press", "International press"),
    "Allegations of human rights abuses": ("rights", "Rights allegations"),
    "Influence on other prisons": ("influence", "Influence"),
    "See also": ("seealso", "See also"),
}


def split_paragraph(paragraph):
    """Its sentences; a stop inside quotation marks or after an abbreviation ends none."""
    sentences = []
    start = 0
    for match in re.finditer(r'[.?!]["\')]*\s+(?=["A-Z(])', paragraph):
        before = paragraph[start:match.end()].rstrip()
        if before.count('"') % 2 or re.search(r"\b(?:U\.S|S\.A|C\.V|[a-z]\.m)\.$", before):
            continue
        sentences.append(before)
        start = match.end()
    last = paragraph[start:].strip()
    return sentences + [last] if last else sentences


def split_article(text):
    """Every sentence of the article as (id, place, text); lines of the infobox and of the list count as sentences."""
    sentences = []
    section = ""
    paragraph = items = 0
    for line in text.splitlines():
        line = line.rstrip()
        heading = re.match(r"^(=+) (.*) \1$", line)
        if heading:
            if len(heading[1]) > 1:
                section, paragraph, items = heading[2], 0, 0
            continue
        if not line:
            continue
        prefix, name = SECTIONS.get(section, (None, None))
        if prefix is None:
            raise ValueError(f"unknown section: {section}")
        if section == "" and line.startswith("- "):
            key = re.sub(r"[^a-z]+", "-", line[2:].split(":")[0].lower())
            sentences.append((f"infobox-{key}", "Infobox", line[2:]))
        elif section == "" and paragraph == 0 and not line.endswith("."):
            sentences.append(("infobox-name", "Infobox", line))
        elif line.startswith("- "):
            items += 1
            sentences.append((f"{prefix}-{items}", name, line[2:]))
        else:
            paragraph += 1
            for number, sentence in enumerate(split_paragraph(line), 1):
                sentences.append((f"{prefix}-{paragraph}-{number}", f"{name} ¶{paragraph}", sentence))
    return sentences


def squeeze(text):
    return " ".join(text.split())


def localised(value, path=""):
    """Every localised text below VALUE, as (path, text or object)."""
    if isinstance(value, dict):
        if value and not {"id", "to"} & set(value) and all(re.fullmatch(r"[a-z]{2}(-[A-Z][A-Za-z0-9]+)*", key) and isinstance(item, str) for key, item in value.items()):
            yield path, value
            return
        for key, item in value.items():
            yield from localised(item, f"{path}/{key}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            name = item.get("id", index) if isinstance(item, dict) else index
            yield from localised(item, f"{path}/{name}")


def straight(text):
    """The same with the typewriter's quotation marks, as the article has them."""
    return re.sub(r"[‘’]", "'", re.sub(r"[“”«»]", '"', text))
