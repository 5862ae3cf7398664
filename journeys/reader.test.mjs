// A reader comes without an account, and without having been asked for anything.
import assert from "node:assert/strict";
import { journey, WAYS } from "./house.mjs";

journey("a reader is greeted in the language of the browser", async (reader) => {
  await reader.arrive("/");
  assert.equal(new URL(reader.page.url()).pathname, `/${reader.lang}`);
  await reader.sees("heading", reader.word({ de: "Kiel und seine Partner", ru: "Киль и его партнёры" }));
});

journey("a reader goes on in another language on the same page", async (reader) => {
  await reader.visit("/");
  reader.lang = "ru";
  await reader.follow("Русский");
  assert.equal(new URL(reader.page.url()).pathname, "/ru");
}, [WAYS.wideGerman]);

journey("a reader skips to the main part by keyboard", async (reader) => {
  await reader.visit("/");
  const [first] = await reader.tabStops(1);
  assert.equal(first, `link "${reader.word({ de: "Zum Inhalt springen", ru: "Перейти к содержанию" })}"`);
  await reader.page.keyboard.press("Enter");
  assert.equal(await reader.page.evaluate(() => document.activeElement.id), "main");
}, [WAYS.wideGerman, WAYS.phoneRussian]);

journey("a reader who mistypes an address is told so, and where to go on", async (reader) => {
  await reader.visit("/no-such-page", { status: 404 });
  await reader.sees("link", reader.word({ de: "Zur Suche", ru: "К поиску" }));
});
