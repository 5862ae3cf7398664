// A citizen finds what the city did with its partners in 2019, with a screen reader's means: headings,
// links by their names, tables behind pictures.
import assert from "node:assert/strict";
import { journey } from "./house.mjs";

journey("a citizen finds what Kiel did with its partners in 2019", async (citizen) => {
  await citizen.visit("/towns/kiel");
  await citizen.follow(citizen.word({ de: "Das Jahr 2019", ru: "2019 год" }));
  await citizen.sees("heading", citizen.word({ de: "Kiel und seine Partner 2019", ru: "Киль и партнёры в 2019 году" }));
  await citizen.sees("heading", citizen.word({ de: "Tallinn", ru: "Таллин" }));
  await citizen.opens(citizen.word({ de: "Als Tabelle zeigen", ru: "Показать таблицей" }));
  await citizen.sees("table", citizen.word({ de: "Wann was stattfand", ru: "Что и когда состоялось" }));
});

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
