#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every dossier in the project agrees with the JSON Schema, by a validator that is not ours, and is laid out as usual."""

import copy

import common
import format as layout

tap = common.Tap()
try:
    import jsonschema
except ImportError:
    jsonschema = None

schema = common.load(common.SCHEMA)
files = [common.EXAMPLE, *sorted((common.TOP / "data" / "dossiers").glob("*.dossier.json"))]
if jsonschema is None:
    tap.skip("schema", "python3-jsonschema is not installed")
else:
    validator = jsonschema.Draft202012Validator(schema)

    def findings(document):
        return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(document)]

    try:
        jsonschema.Draft202012Validator.check_schema(schema)
        tap.check("the schema is a schema", [])
    except jsonschema.SchemaError as error:
        tap.check("the schema is a schema", [error.message])
    for path in files:
        tap.check(f"{path.name} agrees with the schema", findings(common.load(path)))

    def broken(change):
        document = copy.deepcopy(common.load(common.EXAMPLE))
        change(document)
        return document

    def fact(document, name):
        return next(item for item in document["facts"] if item["id"] == name)

    # What the schema must refuse: one change to the example each.
    mistakes = {
        "another format": lambda d: d.update(format="dossier/9"),
        "no facts": lambda d: d.pop("facts"),
        "a bad identifier": lambda d: d["facts"][0].update(id="Height 1"),
        "an unknown status": lambda d: d["facts"][0].update(status="true"),
        "a date that is none": lambda d: d["facts"][0].update(of="spring 1998"),
        "a month 13": lambda d: d["facts"][0].update(of="1998-13"),
        "a value beside a range": lambda d: fact(d, "height-surveyor")["answers"].update(value=39),
        "near beside a bound": lambda d: fact(d, "height-surveyor")["answers"].update(near=39),
        "a number of a declined fact": lambda d: fact(d, "lift-mayor").update(answers={"question": "steps", "value": 1}),
        "a stated fact without a source": lambda d: d["facts"][0].pop("source"),
        "a computed fact with a number": lambda d: fact(d, "height-by-steps")["answers"].update(value=3),
        "a computed fact with a speaker": lambda d: fact(d, "height-by-steps").update(by=["mayor"]),
        "a formula on a stated fact": lambda d: d["facts"][0].update(computed="1 + 1"),
        "an empty text": lambda d: d["facts"][0]["text"].update(es=" "),
        "a reply without its kind": lambda d: fact(d, "tallest-surveyor")["links"][0].pop("how"),
        "a kind of reply on another link": lambda d: fact(d, "height-surveyor")["links"][0].update(how="direct"),
        "a point without a statement": lambda d: d["questions"][3].pop("statement"),
        "a length in kilograms": lambda d: d["questions"][0].update(unit="kg"),
        "a timeline without lanes": lambda d: d["figures"][1].pop("lanes"),
        "a lane without a title": lambda d: d["figures"][1]["lanes"][0].pop("title"),
        "a lane of nothing": lambda d: d["figures"][1]["lanes"][0].pop("facts"),
        "a chart without questions": lambda d: d["figures"][0].pop("questions"),
        "five key figures": lambda d: d["views"][0].update(key_figures=["a", "b", "c", "d", "e"]),
        "a guess without a chart": lambda d: d["lectures"][0]["steps"][2].update(predict=True),
        "a step of two kinds": lambda d: d["lectures"][0]["steps"][1].update(pair="tallest"),
        "a colour without a tag": lambda d: d["parties"][0].pop("tag"),
    }
    for name, change in mistakes.items():
        tap.check(f"the schema refuses {name}", [] if findings(broken(change)) else ["it does not"])
    tap.check("the schema allows unknown keys", findings(broken(lambda d: d["facts"][0].update(mood="calm"))))

for path in files:
    before = path.read_text(encoding="utf-8")
    tap.check(f"{path.name} is laid out by format.py", [] if layout.formatted(before) == before else ["run tests/data/format.py on it"])
tap.done()
