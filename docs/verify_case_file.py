#!/usr/bin/env python3
"""Check a Concord case file, independently of the service: python3 verify_case_file.py FILE

FILE is the ZIP archive or a folder with its contents. Nothing but Python's standard library is used. The format is
described in record.md beside this program. Exit status: 0 sound, 1 changed, 2 not readable.
"""

import hashlib
import json
import os
import re
import sys
import uuid
import zipfile

LIMIT = 1 << 30  # bytes unpacked; a larger file is refused, not read
EVIDENCE = re.compile(r"evidence/([0-9a-f]{64})(\.[a-z0-9]{1,5})?")
INSTANT = re.compile(r"-?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")


class Wrong(Exception):
    """The file is not what was made."""


def sha256(*pieces):
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
    return digest.digest()


def canonical(value):
    """RFC 8785 for objects, lists, text, true, false, null and integers up to 2^53 - 1."""
    if value is None or value is True or value is False:
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        if abs(value) > 2**53 - 1:
            raise Wrong(f"the integer {value} is too large")
        return str(value)
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, dict):
        members = sorted(value.items(), key=lambda member: member[0].encode("utf-16-be"))
        return "{" + ",".join(canonical(name) + ":" + canonical(member) for name, member in members) + "}"
    raise Wrong(f"{value!r} has no canonical form")


def require(condition, what):
    if not condition:
        raise Wrong(what)


def entries_of(path):
    entries = {}
    if os.path.isdir(path):
        for folder, _, names in os.walk(path):
            for name in names:
                full = os.path.join(folder, name)
                with open(full, "rb") as file:
                    entries[os.path.relpath(full, path).replace(os.sep, "/")] = file.read()
        return entries
    with zipfile.ZipFile(path) as archive:
        members = [member for member in archive.infolist() if not member.is_dir()]
        require(sum(member.file_size for member in members) <= LIMIT, "the archive is too large to be a case file")
        for member in members:
            require(member.filename not in entries, f"{member.filename} is in the archive twice")
            entries[member.filename] = archive.read(member)
    return entries


def check_entries(entries):
    for name in ("manifest.json", "manifest.sha256"):
        require(name in entries, f"{name} is missing")
    stated = hashlib.sha256(entries["manifest.json"]).hexdigest() + "  manifest.json\n"
    require(entries["manifest.sha256"] == stated.encode(), "manifest.json does not match manifest.sha256")
    manifest = json.loads(entries["manifest.json"])
    require(manifest["format"] == "concord-case-file/1", "the format is not known to this program")
    require(manifest["algorithm"] == "sha-256/1", "the algorithm is not known to this program")
    names = [listed["name"] for listed in manifest["entries"]]
    require(names == sorted(set(names)), "the manifest lists entries twice or out of order")
    require(set(names) == set(entries) - {"manifest.json", "manifest.sha256"}, "entries are missing or were added")
    require("events.jsonl" in names, "events.jsonl is missing")
    for listed in manifest["entries"]:
        name, data = listed["name"], entries[listed["name"]]
        digest = hashlib.sha256(data).hexdigest()
        evidence = EVIDENCE.fullmatch(name)
        require(evidence or name in ("events.jsonl", "summary.html"), f"{name} is no name of an entry")
        require(listed["bytes"] == len(data) and listed["sha256"] == digest, f"{name} was changed")
        require(not evidence or evidence.group(1) == digest, f"{name} does not bear the name of its digest")
    return manifest


def check_event(number, line, head):
    row = json.loads(line)
    require(canonical(row).encode() == line, f"event {number} is not in canonical form")
    require(set(row) == {"seq", "d1", "d2", "chain", "event", "content"}, f"event {number} is not complete")
    require(row["seq"] == number, f"event {number} is missing or out of order")
    d1, d2 = bytes.fromhex(row["d1"]), bytes.fromhex(row["d2"])
    event, content = row["event"], row["content"]
    if event != "withheld":
        require(set(event) == {"kind", "actor", "at", "facts", "salt"}, f"event {number} is not complete")
        require(INSTANT.fullmatch(event["at"]), f"the time of event {number} is not in canonical form")
        digested = {name: event[name] for name in ("actor", "at", "facts", "kind")}
        salt = bytes.fromhex(event["salt"])
        found = sha256(b"concord facts sha-256/1\n", salt, canonical(digested).encode())
        require(len(salt) == 32 and found == d1, f"kind, actor, time or facts of event {number} were changed")
    if content not in ("withheld", "erased"):
        require(set(content) == {"value", "salt"}, f"the content of event {number} is not complete")
        salt = bytes.fromhex(content["salt"])
        found = sha256(b"concord content sha-256/1\n", salt, canonical(content["value"]).encode())
        require(len(salt) == 32 and found == d2, f"the content of event {number} was changed")
    head = sha256(b"concord link sha-256/1\n", head, d1, d2)
    require(head.hex() == row["chain"], f"event {number} does not follow from the one before")
    return head


def check(entries):
    manifest = check_entries(entries)
    case = manifest["about"]["case"]
    require(str(uuid.UUID(case)) == case, "the id of the case is not in canonical form")
    head = sha256(b"concord case sha-256/1\n", case.encode())
    lines = entries["events.jsonl"].split(b"\n")
    require(lines.pop() == b"", "the last event has no end")
    for number, line in enumerate(lines, 1):
        head = check_event(number, line, head)
    require(len(lines) == manifest["events"], "events were cut off or added")
    require(head.hex() == manifest["head"], "the chain does not end where the manifest says")
    return manifest["about"]["reference"], len(lines), head.hex()


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    try:
        reference, events, head = check(entries_of(sys.argv[1]))
    except OSError as error:
        print(f"cannot be read: {error}")
        return 2
    except (Wrong, ValueError, KeyError, TypeError, AttributeError, RecursionError, zipfile.BadZipFile) as error:
        print(f"WRONG: {error}")
        return 1
    print(f"sound: case {reference}, {events} events, head {head}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
