// Derives `land.bin`, the land outline behind the star map, from Natural Earth.
//
// Source: Natural Earth 1:50 m "land" (public domain, naturalearthdata.com) as packed in the npm
// package `world-atlas` 2.0.2, file `land-50m.json` (TopoJSON; the packaging is ISC-licensed).
//
//   npm pack world-atlas@2.0.2 && tar xf world-atlas-2.0.2.tgz
//   node derive.mjs package/land-50m.json land.bin
//
// Format: for each ring a varint `2 * points + (1 if it is a hole)`, then for each point two
// zigzag varints: longitude and latitude in hundredths of a degree, the first point as it is, each
// later one as the difference from the one before. A ring is closed without repeating its first
// point. Outer rings run clockwise seen from above, as in the source. Read by `chart/land.rs`.

import { readFileSync, writeFileSync } from "node:fs";

const [source, target] = process.argv.slice(2);
const topology = JSON.parse(readFileSync(source, "utf8"));

const arcs = topology.arcs.map((arc) => {
  const { scale, translate } = topology.transform;
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
});

const outline = (indices) =>
  indices.flatMap((index) => (index < 0 ? arcs[~index].toReversed() : arcs[index]).slice(1));

// Ramer–Douglas–Peucker in degrees, longitudes shortened by the cosine of the latitude. The
// tolerance of 0.012° is about 1.3 km, a third of a unit on the star map at its widest scale.
const TOLERANCE = 0.012;
const distance = (p, a, b) => {
  const k = Math.cos((p[1] * Math.PI) / 180);
  const [px, py, bx, by] = [(p[0] - a[0]) * k, p[1] - a[1], (b[0] - a[0]) * k, b[1] - a[1]];
  const length = bx * bx + by * by;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, (px * bx + py * by) / length));
  return Math.hypot(px - t * bx, py - t * by);
};
const simplify = (points) => {
  const kept = new Set([0, points.length - 1]);
  const open = [[0, points.length - 1]];
  while (open.length > 0) {
    const [from, to] = open.pop();
    let worst = TOLERANCE;
    let at = -1;
    for (let i = from + 1; i < to; i += 1) {
      const d = distance(points[i], points[from], points[to]);
      if (d > worst) [worst, at] = [d, i];
    }
    if (at > 0) {
      kept.add(at);
      open.push([from, at], [at, to]);
    }
  }
  return points.filter((_, i) => kept.has(i));
};

// Islands under 0.002 square degrees (about 25 km² at the equator) would be dropped by every map, and when
// simplified they may turn inside out, which the reader takes for land on the far side of the globe.
const area = (ring) => {
  let before = ring[0][0];
  const unrolled = ring.map(([lon, lat]) => {
    before = lon - 360 * Math.round((lon - before) / 360);
    return [before, lat];
  });
  return unrolled.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = unrolled[(i + 1) % unrolled.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
};
const SMALLEST = 0.002;

const bytes = [];
const varint = (value) => {
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  bytes.push(value);
};
const zigzag = (value) => varint(value < 0 ? -2 * value - 1 : 2 * value);
const hundredths = ([lon, lat]) => [Math.round(lon * 100), Math.round(lat * 100)];

let rings = 0;
let points = 0;
for (const geometry of topology.objects.land.geometries) {
  for (const polygon of geometry.arcs) {
    for (const [place, indices] of polygon.entries()) {
      const full = outline(indices);
      // The source closes Antarctica along the pole; on a globe that line is a single point.
      if (full.every(([, lat]) => lat < -89)) continue;
      const ring = simplify(full)
        .map(hundredths)
        .filter((p, i, all) => i === 0 || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
      const outwards = place > 0 ? 1 : -1;
      if (outwards * area(ring.map(([lon, lat]) => [lon / 100, lat / 100])) < SMALLEST) continue;
      rings += 1;
      points += ring.length;
      varint(2 * ring.length + (place > 0 ? 1 : 0));
      let before = [0, 0];
      for (const point of ring) {
        zigzag(point[0] - before[0]);
        zigzag(point[1] - before[1]);
        before = point;
      }
    }
  }
}
writeFileSync(target, Uint8Array.from(bytes));
console.log(`${rings} rings, ${points} points, ${bytes.length} bytes`);
