// How it stands between two towns today, told soberly: three towns, three different truths.
import assert from "node:assert/strict";
import { deed, journey, WAYS } from "./house.mjs";

const AARHUS = "/partnerships/kiel-aarhus";

journey("a reader learns that Kassel let its cooperation with Nowy Urengoi run out", async (reader) => {
  await reader.visit("/partnerships/kassel-novy-urengoy");
  await reader.reads(reader.word({ de: "Partner in den Jahren 2005–2022; beendet.", ru: "Партнёры в 2005–2022 годах; прекращено." }));
  await reader.reads(reader.word({ de: "Was zusammen gewachsen ist, bleibt hier dokumentiert.", ru: "Всё, что выросло вместе, остаётся здесь." }));
});

journey("a reader learns that Kiel keeps Kaliningrad while official contacts rest", async (reader) => {
  await reader.visit("/towns/kiel");
  await reader.follow(reader.word({ de: "Kaliningrad", ru: "Калининград" }));
  await reader.reads(reader.word({ de: "die Partnerschaft besteht", ru: "партнёрство сохраняется" }));
});

journey("a reader learns that Düsseldorf suspended Moscow, since when and who decided", async (reader) => {
  await reader.visit("/partnerships/duesseldorf-moscow");
  await reader.reads(reader.word({ de: "Ausgesetzt seit dem 25. Februar 2022.", ru: "Приостановлено с 25 февраля 2022" }));
  await reader.reads(reader.word({ de: "Oberbürgermeister Stephan Keller", ru: "обер-бургомистр Штефан Келлер" }));
  await reader.reads(reader.word({ de: "sollen nicht abreißen", ru: "не должны прерываться" }));
});

journey("whatever rests is drawn and written calmly where the partners of a town are shown", async (reader) => {
  await reader.visit("/towns/kiel");
  const partners = reader.page.locator(".partners");
  const resting = reader.word({ de: "Offizielle Kontakte ruhen", ru: "Официальные контакты" });
  assert.equal(await partners.getByText(resting).count(), 2, "Kaliningrad and Sovetsk, and no other");
}, [WAYS.wideGerman, WAYS.phoneRussian]);

deed("an officer puts a partnership to rest and takes it up again, and nothing is lost", async (officer) => {
  const words = {
    standing: officer.word({ de: "Stand", ru: "Статус" }),
    suspended: officer.word({ de: "ausgesetzt", ru: "приостановлено" }),
    inForce: officer.word({ de: "besteht", ru: "действует" }),
    save: officer.word({ de: "Speichern – für alle sichtbar", ru: "Сохранить – видно всем" }),
    by: officer.word({ de: "Entschieden von", ru: "Решение" }),
    decider: officer.word({ de: "Beispiel: die Ratsversammlung", ru: "Пример: городской совет" }),
    own: officer.word({ de: "Deutsch", ru: "русский" }),
  };
  await officer.signIn("officer.kiel@jumelage.example");
  await officer.visit(AARHUS);
  const before = await headings(officer);
  await officer.visit(`/desk${AARHUS}`);
  await officer.fill({
    [words.standing]: words.suspended,
    [officer.word({ de: "Was", ru: "Что" })]: words.standing,
    [officer.word({ de: "Wurde", ru: "Стало" })]: words.suspended,
    [officer.word({ de: "Seit wann", ru: "С какого времени" })]: "03.2024",
  });
  await officer.fill({ [words.own]: words.decider }, { within: { role: "group", name: words.by } });
  await officer.press(words.save);
  await officer.reads(officer.word({ de: "Ausgesetzt seit März 2024.", ru: "Приостановлено с марта 2024" }));
  await officer.reads(words.decider);
  for (const heading of before) await officer.sees("heading", heading);
  await officer.visit(`/desk${AARHUS}`);
  await officer.fill({ [words.standing]: words.inForce });
  await officer.press(words.save);
  await officer.reads(officer.word({ de: "Partner seit dem 29. Mai 2019.", ru: "Партнёры с 29 мая 2019" }));
  assert.deepEqual(await headings(officer), before, "everything is there again");
  await officer.reads(words.decider);
}, [WAYS.wideGerman, WAYS.phoneRussian]);

/** The headings of the page, which name what it tells of. */
async function headings(officer) {
  return officer.page.getByRole("main").locator("h1, h2").allInnerTexts();
}
