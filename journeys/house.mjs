// The house around the journeys. A journey says who goes which way and what they accomplish:
//
//   journey("a citizen finds what Kiel did in 2019", async (citizen) => {
//     await citizen.visit("/towns/kiel/years/2019");
//     await citizen.sees("heading", "2019");
//   });
//
// Each journey is walked once for each way: a language, a width of the window, a look, with script or
// without. On every page that somebody comes to, axe finds nothing, nothing scrolls sideways, the
// browser complains of nothing, no other host is asked, and who has not signed in gets no cookie.
// What changes something is a `deed`: each of its ways begins in an instance of its own.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { start } from "./house/instance.mjs";
import { Person } from "./house/person.mjs";
import { watch } from "./house/soundness.mjs";

/** The ways that a journey can be walked. */
export const WAYS = {
  wideGerman: { name: "German, 1280 px", lang: "de", width: 1280 },
  wideRussian: { name: "Russian, 1280 px, dark", lang: "ru", width: 1280, scheme: "dark" },
  phoneGerman: { name: "German, 360 px, more contrast", lang: "de", width: 360, contrast: "more" },
  phoneRussian: { name: "Russian, 360 px", lang: "ru", width: 360 },
  withoutScript: { name: "German, 320 px, without script", lang: "de", width: 320, script: false },
};

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/** Headless, in a container too, and asking nobody on the network for anything. */
const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

let instance;
let browser;

before(async () => {
  const executablePath = process.env.CHROMIUM ?? BROWSERS.find(existsSync);
  [instance, browser] = await Promise.all([start(), chromium.launch({ executablePath, args: FLAGS })]);
});

after(async () => {
  await browser?.close();
  await instance?.stop();
});

/** A journey, walked all these ways; `story` gets the person who walks. */
export function journey(title, story, ways = Object.values(WAYS)) {
  for (const way of ways) walk(title, story, way, () => ({ there: instance, leave: async () => {} }));
}

/**
 * A journey at whose end something is otherwise than before. Each way begins anew, in an instance of its own:
 * what has been moved online on the first way cannot be moved again on the second.
 */
export function deed(title, story, ways = Object.values(WAYS)) {
  const begin = async () => {
    const there = await start();
    return { there, leave: () => there.stop() };
  };
  for (const way of ways) walk(title, story, way, begin);
}

function walk(title, story, way, begin) {
  test(`${title} (${way.name})`, { timeout: 240_000 }, async () => {
    const { there, leave } = await begin();
    try {
      await walkIn(there, title, story, way);
    } finally {
      await leave();
    }
  });
}

async function walkIn(there, title, story, way) {
  const context = await browser.newContext({
    locale: way.lang,
    viewport: { width: way.width, height: way.width < 600 ? 720 : 900 },
    colorScheme: way.scheme ?? "light",
    contrast: way.contrast ?? "no-preference",
    reducedMotion: "reduce",
  });
  try {
    // Scripts that never arrive, as behind a strict proxy; switched off, axe could not run either.
    if (way.script === false) await context.route("**/*.js", (route) => route.abort());
    const page = await context.newPage();
    const faults = watch(page, there.origin);
    const person = new Person(page, way, there, title);
    await story(person);
    assert.deepEqual(faults(), [], "what must never happen");
    if (!person.isSignedIn) assert.deepEqual(await context.cookies(), [], "a reader gets no cookie");
  } finally {
    await context.close();
  }
}
