// Somebody in front of a browser. What they do has the names that they would use; each page they come
// to is looked at as a whole before the journey goes on.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { mustBeSound } from "./soundness.mjs";

const SHOTS = join(import.meta.dirname, "..", "shots");

export class Person {
  #instance;
  #shots = 0;

  constructor(page, way, instance, title) {
    this.page = page;
    this.way = way;
    this.lang = way.lang;
    this.title = title;
    this.isSignedIn = false;
    this.#instance = instance;
  }

  /** Chooses the words of this person's language: `reader.word({ de: "Städte", ru: "Города" })`. */
  word(words) {
    const word = words[this.lang];
    assert.notEqual(word, undefined, `the journey has no word in ${this.lang}: ${JSON.stringify(words)}`);
    return word;
  }

  /** Goes to an address in this person's language, which must answer with this status. */
  async visit(path, { status = 200 } = {}) {
    return this.arrive(`/${this.lang}${path === "/" ? "" : path}`, { status });
  }

  /** Goes to an address exactly as written. */
  async arrive(path, { status = 200 } = {}) {
    const answer = await this.page.goto(this.#instance.origin + path);
    assert.equal(answer.status(), status, `${path} answered ${answer.status()}`);
    await this.look();
    return answer;
  }

  /** Follows the link of this name, or the first of several, and looks at the page it leads to. */
  async follow(name, { within, first = false } = {}) {
    const link = this.find("link", name, { within });
    await this.#leave(() => (first ? link.first() : link).click());
  }

  /** Presses the button of this name, and looks at the page that comes. */
  async press(name, { within } = {}) {
    await this.#leave(() => this.find("button", name, { within }).click());
  }

  /** Opens what is folded, by the words on it. */
  async opens(name) {
    await this.page.locator("summary", { hasText: name }).first().click();
    await this.look();
  }

  /** Fills fields by their labels: text, `true` and `false` for boxes, the label of an option for lists. */
  async fill(fields, { within } = {}) {
    const place = within ? this.page.getByRole(within.role, { name: within.name, exact: true }) : this.page;
    for (const [label, value] of Object.entries(fields)) {
      const field = place.getByLabel(label, { exact: true });
      if (typeof value === "boolean") await field.setChecked(value);
      else if (await field.evaluate((e) => e.tagName === "SELECT")) await field.selectOption({ label: value });
      else await field.fill(value);
    }
  }

  /** Signs in by the one-time link that the command line gives out. */
  async signIn(mail) {
    await this.arrive(await this.#instance.link(mail));
    const button = this.page.locator("main form button");
    if (await button.count()) await this.#leave(() => button.first().click());
    this.isSignedIn = true;
  }

  /** One thing on the page by its role and name, as a screen reader finds it. */
  find(role, name, { within } = {}) {
    const place = within ? this.page.getByRole(within.role, { name: within.name }) : this.page;
    return place.getByRole(role, { name, exact: typeof name === "string" });
  }

  /** Sees a thing with this role and name. */
  async sees(role, name, where) {
    await this.find(role, name, where).first().waitFor({ state: "visible", timeout: 5000 });
  }

  /** Reads this text in the main part of the page. */
  async reads(text) {
    await this.page.getByRole("main").getByText(text).first().waitFor({ state: "visible", timeout: 5000 });
  }

  /** Does not find this text anywhere, not even where nobody looks. */
  async findsNothingOf(text) {
    assert.ok(!(await this.page.content()).includes(text), `the page tells of ${text}`);
  }

  /** Looks at the page as it is now: it must be sound; with SHOTS=1 a picture is kept. */
  async look() {
    await mustBeSound(this.page, this.lang);
    if (!process.env.SHOTS) return;
    await mkdir(SHOTS, { recursive: true });
    this.#shots += 1;
    const name = `${this.title} ${this.way.name} ${this.#shots}`.toLowerCase().replace(/[^\p{L}\d]+/gu, "-");
    await this.page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
  }

  /** Where the Tab key stops from here on, as "role name", at most so often; each stop must be seen. */
  async tabStops(most = 60) {
    const stops = [];
    while (stops.length < most) {
      await this.page.keyboard.press("Tab");
      const focus = this.page.locator(":focus");
      if (!(await focus.count())) break;
      assert.ok(await focus.evaluate(isSeen), `the focus is hidden after ${stops.at(-1) ?? "the start"}`);
      stops.push((await focus.ariaSnapshot()).split("\n")[0].replace(/^- |:$/g, ""));
    }
    return stops;
  }

  /** Goes on with the Tab key until the focus is on this, which must be seen; for those who use no mouse. */
  async tabTo(role, name, most = 400) {
    const there = this.find(role, name).first();
    for (let n = 0; n < most; n += 1) {
      await this.page.keyboard.press("Tab");
      if (!(await there.evaluate((element) => element === document.activeElement))) continue;
      assert.ok(await there.evaluate(isSeen), `the focus on “${name}” is hidden`);
      return there;
    }
    return assert.fail(`no Tab leads to the ${role} “${name}”`);
  }

  /** Presses a key that leads to another page, and looks at it. */
  async strike(key) {
    await this.#leave(() => this.page.keyboard.press(key));
  }

  /** The page, or one part of it, as a screen reader meets it: an outline of roles and names. */
  async outline(role = "main") {
    return this.page.getByRole(role).first().ariaSnapshot();
  }

  /** One thing on the page as a screen reader meets it, by its role and name. */
  async outlineOf(role, name) {
    return this.find(role, name).first().ariaSnapshot();
  }

  async #leave(act) {
    const before = this.page.url();
    const comes = this.page.waitForEvent("load", { timeout: 10_000 });
    await act();
    await comes.catch(() => assert.fail(`nothing came after ${before}`));
    await this.look();
  }
}

/** Whether a focused element shows, and is not under something else (WCAG 2.2, 2.4.7 and 2.4.11). */
function isSeen(element) {
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  const hasMark = style.outlineStyle !== "none" || style.boxShadow !== "none";
  return box.width > 0 && box.height > 0 && hasMark && !!top && (element.contains(top) || top.contains(element));
}
