// What must be true of every page in every state, whatever the journey is about.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with readable findings unless the page is sound: rules of axe, one heading, no sideways scrolling. */
export async function mustBeSound(page, lang) {
  const where = new URL(page.url()).pathname;
  assert.equal(await page.getAttribute("html", "lang"), lang, `${where} is in another language`);
  assert.equal(await page.locator("h1").count(), 1, `${where} needs one first heading`);
  assert.notEqual((await page.title()).trim(), "", `${where} has no title`);
  await mustFit(page, where);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  if (violations.length) throw new Error(`${where}\n${violations.map(told).join("\n")}`);
}

/** Nothing sticks out sideways, at the width of the window (WCAG 2.2, 1.4.10). */
async function mustFit(page, where) {
  const tooWide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const name = (e) => e.tagName.toLowerCase() + [...e.classList].map((c) => `.${c}`).join("");
    return [...document.body.querySelectorAll("*")]
      .filter((e) => e.getBoundingClientRect().right > width + 1)
      .map((e) => `${name(e)} reaches ${Math.round(e.getBoundingClientRect().right)} of ${width} px`)
      .slice(0, 8);
  });
  assert.deepEqual(tooWide, [], `${where} scrolls sideways`);
}

function told({ id, impact, help, nodes }) {
  const places = nodes.slice(0, 5).map(({ target, html, failureSummary }) => {
    const why = failureSummary.replace(/\s*\n\s*/g, " ");
    return `    ${target.join(" ")}\n      ${html.slice(0, 160)}\n      ${why}`;
  });
  return `  ${id} (${impact}): ${help}, ${nodes.length} times\n${places.join("\n")}`;
}

/** Watches a page for what must never happen, and gives a function that tells what did. */
export function watch(page, origin) {
  const faults = [];
  const isOurs = (url) => url.startsWith(`${origin}/`) || url.startsWith("data:") || url.startsWith("blob:");
  page.on("request", (request) => {
    if (!isOurs(request.url())) faults.push(`asked another host: ${request.url()}`);
  });
  page.on("response", (answer) => {
    const isPage = answer.request().isNavigationRequest();
    if (answer.status() >= 400 && !isPage) faults.push(`${answer.status()} for ${answer.url()}`);
    if (answer.status() >= 500 && isPage) faults.push(`${answer.status()} for ${answer.url()}`);
  });
  page.on("console", (message) => {
    // The answers above tell it better.
    if (message.text().startsWith("Failed to load resource")) return;
    if (message.type() === "error" || message.type() === "warning") faults.push(`the browser says: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`a script failed: ${error.message}`));
  return () => faults;
}
