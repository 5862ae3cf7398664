// A citizen finds what the city did with its partners in 2019, with a screen reader's means: headings,
// links by their names, tables behind pictures.
import assert from "node:assert/strict";
import { journey, WAYS } from "./house.mjs";

journey("a citizen finds what Kiel did with its partners in 2019", async (citizen) => {
  await citizen.visit("/");
  assert.deepEqual(await citizen.tabStops(1), [citizen.word({ de: 'link "Zum Inhalt springen"', ru: 'link "Перейти к содержанию"' })]);
  await citizen.find("search").first().waitFor();
  await looksFor(citizen, citizen.word({ de: "2019 Partnerstädte", ru: "2019 города-побратимы" }));
  // The number of results is said, and each way of narrowing them is a link with its own number.
  assert.match(await citizen.page.getByRole("status").innerText(), /^\d+ \p{L}+$/u);
  const narrow = citizen.page.getByRole("main").getByRole("navigation");
  const fold = narrow.locator("summary");
  if (await fold.isVisible()) await fold.click();
  const links = await narrow.locator("a").allInnerTexts();
  assert.ok(links.some((link) => /\d/.test(link)), `${links}`);
  await citizen.follow(citizen.word({ de: "Kiel im Jahr 2019", ru: "Киль в 2019 году" }));
  assert.equal(new URL(citizen.page.url()).pathname, `/${citizen.lang}/towns/kiel/years/2019`);
  // A heading for each partner; the strip of months is a picture with a sentence, and a table says the same.
  for (const partner of [{ de: "Aarhus", ru: "Орхус" }, { de: "Brest", ru: "Брест" }, { de: "Tallinn", ru: "Таллин" }]) {
    await citizen.sees("heading", citizen.word(partner));
  }
  await citizen.sees("img", new RegExp(citizen.word({ de: "Die meisten Einträge gibt es mit Aarhus", ru: "Орхус" })));
  await citizen.opens(citizen.word({ de: "Als Tabelle zeigen", ru: "Показать таблицей" }));
  await citizen.sees("table", citizen.word({ de: "Wann was stattfand", ru: "Что и когда состоялось" }));
  const rows = await citizen.page.getByRole("main").locator("table tbody tr").count();
  assert.equal(await linesOfCsv(citizen), rows, "the file has the rows of the table");
  await citizen.follow(citizen.word({ de: "Hospitation 2019", ru: "Стажировка 2019" }), { first: true });
  await citizen.reads(citizen.word({ de: "Standortmarketing", ru: "маркетинг" }));
});

journey("a citizen reports a barrier without an account, and it becomes a task with a date", async (citizen) => {
  await citizen.visit("/towns/kiel/years/2019");
  await citizen.follow(citizen.word({ de: "Barriere melden", ru: "Сообщить о барьере" }), { within: { role: "contentinfo" } });
  const send = citizen.word({ de: "Meldung senden", ru: "Отправить" });
  await citizen.press(send);
  await citizen.sees("alert");
  await citizen.fill({
    [citizen.word({ de: "Auf welcher Seite?", ru: "На какой странице?" })]: "/towns/kiel/years/2019",
    [citizen.word({ de: "Was hat Sie gehindert?", ru: "Что вам помешало?" })]: citizen.word({ de: "Beispiel: Das Bild sagt nichts.", ru: "Пример: изображение без описания." }),
  });
  await citizen.press(send);
  await citizen.sees("status");
}, [WAYS.wideGerman, WAYS.phoneRussian, WAYS.withoutScript]);

journey("a citizen sees where Kiel's partnerships lead, and reads the same as a list", async (citizen) => {
  await citizen.visit("/towns/kiel");
  await citizen.sees("img", new RegExp(citizen.word({ de: "Karte der Partner von Kiel", ru: "Карта партнёров: Киль" })));
  await citizen.sees("img", new RegExp(citizen.word({ de: "Wie lange die Partnerschaften bestehen", ru: "Как давно длятся партнёрства" })));
  await citizen.follow(citizen.word({ de: "Aarhus", ru: "Орхус" }));
  await citizen.follow(citizen.word({ de: "Ganze Geschichte als Zeitleiste", ru: "Вся история на ленте времени" }));
  await citizen.reads(citizen.word({ de: "2010er", ru: "2010-е" }));
});

journey("a citizen follows a promise to what came of it", async (citizen) => {
  await citizen.visit("/agreements/duesseldorf-moscow-communique-2020");
  await citizen.sees("heading", citizen.word({ de: "Was daraus wurde", ru: "Что из этого вышло" }));
  await citizen.reads(citizen.word({ de: "3 von 7 Zusagen haben einen Beleg.", ru: "3 из 7 обязательств имеют подтверждение." }));
  await citizen.visit("/agreements/duesseldorf-moscow-communique-2020/commitments/6");
  await citizen.follow("Scale up your business into Düsseldorf");
  await citizen.sees("heading", "Scale up your business into Düsseldorf");
});

journey("a citizen holds two communiqués against each other", async (citizen) => {
  await citizen.visit("/agreements/duesseldorf-moscow-communique-2020/compare/duesseldorf-moscow-communique-2016");
  await citizen.sees("heading", citizen.word({ de: "Handlungsfelder", ru: "Сферы сотрудничества" })).catch(() => citizen.sees("table"));
  const outline = await citizen.outline();
  assert.ok(outline.includes("2020") && outline.includes("2016"), outline);
});

journey("a citizen looks at the map, the calendar and the lists", async (citizen) => {
  await citizen.visit("/map");
  await citizen.sees("img", new RegExp(citizen.word({ de: "Partnerschaften auf der Karte", ru: "Партнёрства на карте" })));
  await citizen.visit("/calendar?month=2019-10");
  await citizen.sees("heading", citizen.word({ de: "Als Liste", ru: "Списком" }));
  await citizen.visit("/activities?year=2019&kind=job_shadowing");
  await citizen.sees("table", citizen.word({ de: "Aktivitäten", ru: "Мероприятия" }));
  await citizen.visit("/agreements");
  await citizen.sees("table");
  await citizen.visit("/series/summer-school-kassel-novy-urengoy");
  await citizen.sees("heading");
});

/** Types a line into the box of the page, and sends it. */
async function looksFor(citizen, line) {
  const box = citizen.page.getByRole("main").getByRole("searchbox");
  await box.fill(line);
  await citizen.strike("Enter");
}

/** How many lines the table has as a file, without its head. */
async function linesOfCsv(citizen) {
  const link = citizen.find("link", "CSV").first();
  const answer = await citizen.page.request.get(await link.evaluate((element) => element.href));
  assert.equal(answer.status(), 200);
  return (await answer.text()).trim().split("\r\n").length - 1;
}
