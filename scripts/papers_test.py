"""What the papers around the code promise: the entry for catalogues, the decisions, links and words, the
demo's facts in five languages, and that each requirement on safety is told with its place in the code.

Run by scripts/lint.sh; alone with .cache/tools/bin/python -m unittest scripts/papers_test.py.
"""

import csv
import re
import subprocess
import tomllib
import unittest
from collections import Counter
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
PAPERS = [
    ROOT / name
    for name in subprocess.run(
        ["git", "ls-files", "*.md"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
]


class Catalogue(unittest.TestCase):
    """publiccode.yml by the rules of the standard, version 0.5, for the keys that we use."""

    KEYS = {
        "publiccodeYmlVersion", "name", "url", "softwareVersion", "softwareType", "platforms",
        "developmentStatus", "categories", "intendedAudience", "legal", "maintenance", "localisation",
        "dependsOn", "description",
    }  # fmt: skip
    CATEGORIES = {
        "collaboration", "contact-management", "document-management", "event-management", "grant-management",
        "knowledge-management", "translation",
    }  # fmt: skip
    SCOPES = {"culture", "education", "foreign-affairs", "local-authorities", "society", "sport"}

    @classmethod
    def setUpClass(cls):
        cls.entry = yaml.safe_load((ROOT / "publiccode.yml").read_text())

    def test_it_has_the_keys_of_the_standard_and_no_others(self):
        self.assertEqual(set(self.entry), self.KEYS)
        self.assertEqual(self.entry["publiccodeYmlVersion"], "0.5")
        self.assertEqual(self.entry["softwareType"], "standalone/web")
        self.assertIn(self.entry["developmentStatus"], ["concept", "development", "beta", "stable", "obsolete"])
        self.assertTrue(self.entry["platforms"])

    def test_it_uses_the_words_of_the_vocabularies(self):
        self.assertLessEqual(set(self.entry["categories"]), self.CATEGORIES)
        self.assertLessEqual(set(self.entry["intendedAudience"]["scope"]), self.SCOPES)

    def test_descriptions_have_their_lengths(self):
        self.assertLessEqual({"de", "en"}, set(self.entry["description"]))
        for lang, told in self.entry["description"].items():
            with self.subTest(lang=lang):
                self.assertLessEqual(set(told), {"shortDescription", "longDescription", "features"})
                self.assertLessEqual(len(told["shortDescription"]), 150)
                self.assertGreaterEqual(len(told["longDescription"]), 150)
                self.assertLessEqual(len(told["longDescription"]), 10_000)
                self.assertTrue(told["features"])

    def test_somebody_can_be_asked(self):
        self.assertIn(self.entry["maintenance"]["type"], ["internal", "community"])
        self.assertTrue(all(contact["name"] for contact in self.entry["maintenance"]["contacts"]))

    def test_it_agrees_with_the_code(self):
        manifest = (ROOT / "Cargo.toml").read_text()
        told = dict(re.findall(r'^(version|license|repository) = "(.*)"$', manifest, re.M))
        self.assertEqual(self.entry["softwareVersion"], told["version"])
        self.assertEqual(self.entry["legal"]["license"], told["license"])
        self.assertEqual(self.entry["url"], told["repository"])
        folders = {path.stem for path in (ROOT / "crates/ground/web/texts").glob("*.ftl")}
        self.assertEqual(set(self.entry["localisation"]["availableLanguages"]), folders)


class Decisions(unittest.TestCase):
    HEADINGS = ["Context", "Options", "Decision", "Consequences"]

    def test_each_has_its_number_its_headings_and_its_line(self):
        folder = ROOT / "docs/decisions"
        index = (folder / "README.md").read_text()
        records = sorted(folder.glob("[0-9]*.md"))
        self.assertGreaterEqual(len(records), 8)
        for number, record in enumerate(records, start=1):
            with self.subTest(record=record.name):
                text = record.read_text()
                self.assertTrue(record.name.startswith(f"{number:04}-"))
                self.assertRegex(text.splitlines()[0], rf"^# {number:04} · ")
                self.assertEqual(re.findall(r"^## (.*)$", text, re.M), self.HEADINGS)
                self.assertIn(f"]({record.name})", index)


class Words(unittest.TestCase):
    def test_links_lead_somewhere(self):
        for paper in PAPERS:
            for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", prose(paper)):
                if re.match(r"[a-z]+:", target):
                    continue
                with self.subTest(paper=str(paper.relative_to(ROOT)), target=target):
                    self.assertTrue((paper.parent / target).exists())

    def test_what_is_said_to_make_exists(self):
        words = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.M))
        for paper in PAPERS:
            for said in re.findall(r"`(?:[A-Z_]+=\S+ )*make ((?:[a-z-]+ ?)+)[^`]*`", paper.read_text()):
                with self.subTest(paper=str(paper.relative_to(ROOT)), said=said):
                    self.assertLessEqual(set(said.split()), words)

    def test_scripts_and_folders_that_are_named_exist(self):
        for paper in PAPERS:
            for path in re.findall(r"`((?:scripts|crates|docs|journeys)/[\w./-]+)`", paper.read_text()):
                with self.subTest(paper=str(paper.relative_to(ROOT)), path=path):
                    self.assertTrue((ROOT / path).exists())


class Facts(unittest.TestCase):
    LANGUAGES = {"de", "en", "fr", "pl", "ru"}
    # A town's own word stands in its own language only.
    OWN_WORDS = {"own_term", "short"}

    def test_readers_of_all_languages_are_told_the_same(self):
        for name in ["partnerships", "people", "agreements", "activities", "papers", "fund", "conferences", "hub"]:
            facts = tomllib.loads((ROOT / f"demo/facts/{name}.toml").read_text())
            for place, text in self.texts(facts, name):
                with self.subTest(place=place):
                    self.assertEqual(set(text), self.LANGUAGES)
                    self.assertTrue(all(words.strip() == words != "" for words in text.values()))

    def texts(self, value, place):
        """All tables of languages in a value, with the way to them."""
        if isinstance(value, dict):
            if value and set(value) <= self.LANGUAGES:
                yield place, value
                return
            for key, inner in value.items():
                if key not in self.OWN_WORDS:
                    yield from self.texts(inner, f"{place}.{key}")
        elif isinstance(value, list):
            for at, inner in enumerate(value):
                yield from self.texts(inner, f"{place}[{at}]")


class Safety(unittest.TestCase):
    """docs/security/asvs.csv: every requirement of levels 1 and 2 of OWASP ASVS 5.0, with its state."""

    STATES = {"met", "partly", "not yet", "not applicable"}

    @classmethod
    def setUpClass(cls):
        with (ROOT / "docs/security/asvs.csv").open(newline="") as file:
            cls.rows = list(csv.DictReader(file))

    def test_every_requirement_is_told_once(self):
        self.assertEqual(len({row["id"] for row in self.rows}), len(self.rows))
        self.assertEqual(Counter(row["level"] for row in self.rows), {"L1": 70, "L2": 183})
        for row in self.rows:
            with self.subTest(id=row["id"]):
                self.assertIn(row["state"], self.STATES)
                self.assertTrue(row["requirement"] and row["where"])

    def test_tests_and_files_that_are_named_exist(self):
        listed = subprocess.run(["git", "ls-files", "*.rs"], cwd=ROOT, capture_output=True, text=True, check=True)
        functions = set()
        for path in listed.stdout.splitlines():
            functions |= set(re.findall(r"\bfn (\w+)", (ROOT / path).read_text()))
        for row in self.rows:
            with self.subTest(id=row["id"]):
                for path in re.findall(r"\b(?:assets|crates|docs|journeys|scripts)/[\w./-]*\w", row["where"]):
                    self.assertTrue((ROOT / path).exists(), path)
                for name in re.findall(r"(?<![\w/.])[a-z]\w*_\w+_\w+(?![\w/.])", row["where"]):
                    self.assertIn(name, functions)


def prose(paper):
    """The paper without its blocks of code."""
    return re.sub(r"```.*?```", "", paper.read_text(), flags=re.S)


if __name__ == "__main__":
    unittest.main()
