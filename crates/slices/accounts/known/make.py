#!/usr/bin/env python3
"""Makes known.bin out of lists of passwords that everybody tries first: one password a line on standard input.

The first four bytes of the SHA-256 of each that is long enough for us, sorted: enough to recognise it, and nobody
has to read what people call their passwords. Source: PASSWORDS in src/frequency_lists.rs of zxcvbn 3.1.1 on crates.io, the
thirty thousand most used (MIT; Dropbox, Inc., and Joshua Holmer).
"""
import hashlib
import pathlib
import sys

SHORTEST = 8

passwords = {line.strip().lower() for line in sys.stdin.buffer.read().decode("utf-8", "ignore").splitlines()}
marks = {hashlib.sha256(p.encode()).digest()[:4] for p in passwords if len(p) >= SHORTEST}
pathlib.Path(__file__).with_name("known.bin").write_bytes(b"".join(sorted(marks)))
print(len(marks), "passwords are known.", file=sys.stderr)
