#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lay out JSON files as this project keeps them: two spaces, UTF-8, whatever fits on one line on one line.

    format.py FILE...          rewrites the files
    format.py --check FILE...  fails where one would change
"""

import json
import sys

WIDTH = 120


def flat(value):
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(k, ensure_ascii=False)}: {flat(v)}" for k, v in value.items()) + " }" if value else "{}"
    if isinstance(value, list):
        return "[" + ", ".join(flat(v) for v in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def layout(value, indent="", room=WIDTH):
    one = flat(value)
    if not isinstance(value, (dict, list)) or not value or (indent and len(one) <= room - len(indent)):
        return one
    deeper = indent + "  "
    if isinstance(value, dict):
        rows = []
        for key, item in value.items():
            name = json.dumps(key, ensure_ascii=False) + ": "
            rows.append(deeper + name + layout(item, deeper, room - len(name)))
        return "{\n" + ",\n".join(rows) + "\n" + indent + "}"
    return "[\n" + ",\n".join(deeper + layout(item, deeper) for item in value) + "\n" + indent + "]"


def formatted(text):
    return layout(json.loads(text)) + "\n"


def main(arguments):
    check = arguments[:1] == ["--check"]
    wrong = False
    for path in arguments[check:]:
        with open(path, encoding="utf-8") as file:
            before = file.read()
        after = formatted(before)
        if before != after:
            wrong = True
            if check:
                print(f"{path}: not laid out; run tests/data/format.py on it")
            else:
                with open(path, "w", encoding="utf-8") as file:
                    file.write(after)
    return 1 if check and wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
