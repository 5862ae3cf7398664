#!/usr/bin/env python3
"""Derives the register that ships from Wikidata's statements on twinned towns (P190), CC0.

    python3 derive.py TWINNING

TWINNING is the folder with `wikidata_p190_pairs.tsv`, `wikidata_p190_names_de.tsv` and
`wikidata_eu_pairs_geo.tsv`. What is read, what is written and how many lines each has stands in README.md;
the numbers are checked here and the script stops if they do not hold.

One thing is more than copying: the first two files know towns by Q-id, the third by label and coordinate.
A Q-id gets a coordinate only where a *partnership* is in both: two Q-ids that name each other, whose labels
are names of two towns of the third file that are partners there. If that leads a Q-id to several towns, or
several Q-ids to one town, none of them gets a coordinate. Names in several languages come from the
gazetteer's places within 25 km of a coordinate.
"""

import collections
import csv
import math
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).parent
PLACES = HERE / "../../crates/slices/towns/gazetteer/places.tsv.zst"
COUNTRIES = HERE / "../../crates/slices/towns/gazetteer/countries.tsv"
# Names in the third file that are not the gazetteer's English ones.
WIKIDATA_COUNTRIES = {
    "Bahamas": "BS", "Cape Verde": "CV", "Czech Republic": "CZ", "Democratic Republic of the Congo": "CD",
    "Federated States of Micronesia": "FM", "Kingdom of the Netherlands": "NL", "Netherlands": "NL",
    "People's Republic of China": "CN", "Republic of Macedonia": "MK", "Republic of the Congo": "CG",
    "Sao Tomé and Príncipe": "ST", "São Tomé and Príncipe": "ST", "South Korea": "KR", "State of Palestine": "PS",
    "Palestine": "PS", "Taiwan": "TW", "The Gambia": "GM", "United States of America": "US", "Vatican City": "VA",
    "Lithuania": "LT", "Moldova": "MD", "Jordan": "JO",
    "Palestinian territories": "PS", "Palestinian National Authority": "PS", "Gambia": "GM", "Monaco": "MC",
    "Ivory Coast": "CI", "East Timor": "TL", "Swaziland": "SZ", "North Korea": "KP", "Republic of Ireland": "IE",
}
NEAR_KM = 25


def key(name):
    """Lower-case letters without accents: enough to see that two labels are one name."""
    text = unicodedata.normalize("NFD", name.casefold())
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = text.translate(str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d",
                                         "þ": "th"}))
    return re.sub(r"[\W_]+", " ", re.sub(r"['’ʼʹ`´‘]", "", text)).strip()


def km(a, b):
    """Great-circle distance of two points in degrees, mean Earth radius 6,371 km."""
    (lat_a, lon_a), (lat_b, lon_b) = a, b
    lat_a, lat_b, dlon = math.radians(lat_a), math.radians(lat_b), math.radians(lon_b - lon_a)
    h = math.sin((lat_b - lat_a) / 2) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin(dlon / 2) ** 2
    return 2 * 6371 * math.asin(min(1, math.sqrt(h)))


def gazetteer():
    """For each name key the places of that name: their point and all their name keys."""
    text = subprocess.run(["zstd", "-dcq", PLACES], check=True, capture_output=True).stdout.decode()
    places = collections.defaultdict(list)
    for line in text.splitlines():
        columns = line.split("\t")
        names = {key(name) for name in [*columns[9:16], *columns[16].split("|")] if name not in ("", "=")}
        place = (float(columns[4]), float(columns[5])), names
        for name in names:
            places[name].append(place)
    return places


def names_of(town, places):
    """The label's key, with those of the gazetteer's places of that name near the town."""
    label, point, _ = town
    found = {key(label)}
    for place, names in places[key(label)]:
        if km(place, point) <= NEAR_KM:
            found |= names
    return found


def town_of(row, side):
    label, lat, lon, _, country = (row[column] for column in side)
    return label, (round(float(lat), 4), round(float(lon), 4)), country


ORIGIN = ("origincityLabel", "originlat", "originlong", "originpopulation", "origincountry")
PARTNER = ("sistercityLabel", "destinationlat", "destinationlong", "destinationpopulation", "destination_countryLabel")


def known_towns(rows, statements, labels):
    """Which town of the third file a Q-id is, by partnerships that both sources have."""
    places = gazetteer()
    partners = collections.defaultdict(set)
    for row in rows:
        a, b = town_of(row, ORIGIN), town_of(row, PARTNER)
        partners[a].add(b)
        partners[b].add(a)
    names = {town: names_of(town, places) for town in partners}
    by_name = collections.defaultdict(set)
    for town, keys in names.items():
        for name in keys:
            by_name[name].add(town)
    towns_of, q_of = collections.defaultdict(set), collections.defaultdict(set)
    for a, b in {tuple(sorted(pair)) for pair in statements}:
        for town in by_name[key(labels[a])]:
            for partner in partners[town] & by_name[key(labels[b])]:
                for q, known in ((a, town), (b, partner)):
                    towns_of[q].add(known)
                    q_of[known].add(q)
    return {q: next(iter(found)) for q, found in towns_of.items()
            if len(found) == 1 and len(q_of[next(iter(found))]) == 1}


def country_codes():
    codes = {line.split("\t")[2]: line.split("\t")[0] for line in COUNTRIES.read_text().splitlines()}
    return codes | WIKIDATA_COUNTRIES


def write(name, header, lines):
    text = "\n".join(["\t".join(header), *("\t".join(line) for line in lines)]) + "\n"
    (HERE / name).write_text(unicodedata.normalize("NFC", text))
    print(f"{name}: {len(lines)} lines, {len(text.encode())} bytes")


def hold(what, found, expected):
    print(f"{what}: {found}")
    if found != expected:
        raise SystemExit(f"{what} should be {expected}")


def main(folder):
    statements = [tuple(line.split("\t")) for line in (folder / "wikidata_p190_pairs.tsv").read_text().splitlines()]
    labels = dict(line.split("\t") for line in (folder / "wikidata_p190_names_de.tsv").read_text().splitlines())
    with open(folder / "wikidata_eu_pairs_geo.tsv", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    distinct = sorted(set(statements), key=lambda pair: (int(pair[0][1:]), int(pair[1][1:])))
    pairs = {frozenset(pair) for pair in distinct}
    hold("directed lines", len(statements), 34_182)
    hold("statements", len(distinct), 34_178)
    hold("partnerships", len(pairs), 17_401)
    hold("named by one side only", sum((b, a) not in set(distinct) for a, b in distinct), 624)
    hold("towns", len({town for pair in distinct for town in pair} | set(labels)), 10_055)
    hold("rows with coordinates", len(rows), 13_081)
    sides = [frozenset([(r[ORIGIN[0]], r[ORIGIN[4]]), (r[PARTNER[0]], r[PARTNER[4]])]) for r in rows]
    hold("partnerships with coordinates", len(set(sides)), 9_910)

    codes = country_codes()
    missing = collections.Counter(row[side[4]] for row in rows for side in (ORIGIN, PARTNER) if row[side[4]] not in codes)
    print("countries without letters:", dict(missing))
    populations = collections.defaultdict(int)
    for row in rows:
        for side in (ORIGIN, PARTNER):
            if row[side[3]].strip():
                town = town_of(row, side)
                populations[town] = max(populations[town], round(float(row[side[3]])))
    known = known_towns(rows, distinct, labels)
    towns = []
    for q in sorted(labels, key=lambda q: int(q[1:])):
        town = known.get(q)
        told = ["", "", "", ""]
        if town:
            told = [codes.get(town[2], ""), f"{town[1][0]:.4f}", f"{town[1][1]:.4f}", str(populations[town] or "")]
        towns.append([q, labels[q], *told])
    print("towns with a coordinate:", len(known))
    write("towns.tsv", ["wikidata", "label_de", "country", "lat", "lon", "population"], towns)
    write("pairs.tsv", ["from", "to"], distinct)
    eu = []
    for row in rows:
        line = []
        for side in (ORIGIN, PARTNER):
            label, point, country = town_of(row, side)
            population = row[side[3]].strip()
            line += [label, codes.get(country, ""), f"{point[0]:.4f}", f"{point[1]:.4f}",
                     str(round(float(population))) if population else ""]
        eu.append(line)
    head = [f"{side}_{column}" for side in ("from", "to") for column in ("label", "country", "lat", "lon", "population")]
    write("eu_pairs.tsv", head, sorted(eu))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
