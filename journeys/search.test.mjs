// Somebody looks for something, in whatever language and spelling they know it.
import assert from "node:assert/strict";
import { journey, WAYS } from "./house.mjs";

const BOX = { de: "Alles durchsuchen", ru: "Поиск по всему сайту" };
const QUESTION = { de: "Wonach suchen Sie?", ru: "Что вы ищете?" };
const BUTTON = { de: "Suchen", ru: "Найти" };

/** Types a line into the box of the search page, and sends it. */
async function looksFor(reader, line) {
  await reader.fill({ [reader.word(QUESTION)]: line });
  await reader.press(reader.word(BUTTON), { within: { role: "search", name: reader.word(BOX) } });
}

journey("a citizen finds what Kiel did with its partners in 2019", async (citizen) => {
  await citizen.visit("/search");
  await looksFor(citizen, citizen.word({ de: "2019 Partnerstädte", ru: "2019 города-побратимы" }));
  assert.match(await citizen.page.getByRole("status").innerText(), /^\d+ \p{L}+$/u);
  await citizen.follow(citizen.word({ de: "Kiel im Jahr 2019", ru: "Киль в 2019 году" }));
  assert.equal(new URL(citizen.page.url()).pathname, `/${citizen.lang}/towns/kiel/years/2019`);
});

journey("a reader finds a town under every spelling of its name", async (reader) => {
  const name = reader.word({ de: "Nowy Urengoi", ru: "Новый Уренгой" });
  await reader.visit("/search");
  for (const line of ["Новый Уренгой", "Novy Urengoy", "Nowi Urengoj"]) {
    await looksFor(reader, line);
    await reader.sees("link", new RegExp(`^${name}`));
  }
  await reader.page.getByRole("main").locator("ol h3 a").first().click();
  await reader.sees("heading", name);
});

journey("a reader narrows what was found, and is told where nothing is", async (reader) => {
  await reader.visit("/search?q=Kiel");
  const before = await reader.page.getByRole("status").innerText();
  await reader.visit("/search?q=Kiel&type=partnership");
  assert.notEqual(await reader.page.getByRole("status").innerText(), before);
  await reader.visit("/search?q=Xyzzyqua");
  await reader.follow(reader.word({ de: "Alle Partnerschaften", ru: "Все партнёрства" }));
}, [WAYS.wideGerman, WAYS.phoneRussian]);

journey("the box in the head of a page looks for everything", async (reader) => {
  await reader.visit("/glossary");
  const head = reader.page.getByRole("banner").getByRole("searchbox");
  await head.fill("Aarhus");
  await head.press("Enter");
  await reader.page.waitForURL(/\/search\?q=Aarhus$/);
  await reader.sees("link", /Aarhus|Орхус/);
}, [WAYS.wideGerman, WAYS.wideRussian]);
