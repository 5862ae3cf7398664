// The yearly report: an officer brings what Kiel did with its partners before the council, with the
// records under every sentence.
import assert from "node:assert/strict";
import { deed, WAYS } from "./house.mjs";

const KIEL = "officer.kiel@jumelage.example";
const REPORT = "/desk/reports/2019";
const LIBRARIES = "/desk/activities/job-shadowing-kiel-tallinn-2019";
const MOUSE = [WAYS.wideGerman, WAYS.phoneRussian, WAYS.withoutScript];

/** The words of the desk, in both languages of the journeys. */
const words = {
  own: { de: "Deutsch", ru: "русский" },
  save: { de: "Speichern – für alle sichtbar", ru: "Сохранить – видно всем" },
  saveDraft: { de: "Im Entwurf speichern", ru: "Сохранить в черновике" },
  outcome: { de: "Was daraus wurde", ru: "Что из этого вышло" },
  renew: { de: "Entwurf erneuern", ru: "Обновить черновик" },
  publish: { de: "Veröffentlichen", ru: "Опубликовать" },
  mark: { de: "1 Eintrag belegt diesen Satz", ru: "1 запись подтверждает это предложение" },
  changed: { de: "1 Eintrag wurde seither geändert.", ru: "С тех пор изменилась 1 запись." },
};
const libraries = { de: /^Bearbeiten\s*: Zwischen Kiel und Tallinn/, ru: /^Изменить\s*: Киль – Таллин: в 2019 году прошли стажировки/ };
const rewritten = {
  de: "Sieben Beschäftigte der Bibliotheken in Kiel und Tallinn tauschten für 7 Tage den Arbeitsplatz.",
  ru: "Семь сотрудников библиотек Киля и Таллина на 7 дней поменялись рабочими местами.",
};

deed("an officer makes the draft of a year that nobody began", async (officer) => {
  await officer.signIn(KIEL);
  await officer.visit("/desk/reports/2018");
  await officer.reads(officer.word({ de: "Ihre Einträge reichen für 12 Sätze.", ru: "Ваших записей хватает на 12 предложений." }));
  await officer.press(officer.word({ de: "Entwurf erstellen", ru: "Составить черновик" }));
  await officer.sees("status");
  await officer.sees("heading", officer.word({ de: "Jubiläen", ru: "Юбилеи" }));
  await officer.sees("button", officer.word(words.mark));
}, [WAYS.wideGerman, WAYS.phoneRussian]);

deed("an officer brings the year before the council", async (officer) => {
  await officer.signIn(KIEL);
  await officer.visit("/desk/reports");
  await officer.follow(officer.word({ de: "Bericht über 2019", ru: "Отчёт за 2019 год" }));
  await officer.sees("heading", officer.word({ de: "Neue Partnerschaften", ru: "Новые партнёрства" }));
  await opensTheRecordsOfASentence(officer);
  await seesLastYearBesideThisOne(officer);
  await fillsAGap(officer);
  await rewritesASentence(officer);
  await publishes(officer);
  await changesARecordAfterwards(officer);
}, MOUSE);

deed("an officer who uses no mouse rewrites a sentence and publishes the report", async (officer) => {
  await officer.signIn(KIEL);
  await officer.visit(REPORT);
  const { keyboard } = officer.page;
  await officer.tabTo("button", officer.word(words.mark));
  await keyboard.press("Enter");
  const records = officer.find("dialog", officer.word(words.mark));
  await records.waitFor({ state: "visible" });
  await keyboard.press("Tab");
  assert.equal(await records.getByRole("link").evaluate((link) => link === document.activeElement), true, "the next stop is the record");
  await keyboard.press("Escape");
  await records.waitFor({ state: "hidden" });
  await officer.tabTo("link", officer.word(libraries));
  await officer.strike("Enter");
  await officer.tabTo("textbox", officer.word(words.own));
  await keyboard.press("Control+A");
  await keyboard.insertText(officer.word(rewritten));
  await officer.tabTo("button", officer.word(words.saveDraft));
  await officer.strike("Enter");
  await officer.reads(officer.word(rewritten));
  await officer.tabTo("button", officer.word(words.publish));
  await officer.strike("Enter");
  await officer.sees("status");
  await officer.reads(officer.word(rewritten));
}, [WAYS.wideGerman]);

/** A click on the mark of a sentence opens its records, and Escape shuts them. */
async function opensTheRecordsOfASentence(officer) {
  await officer.find("button", officer.word(words.mark)).first().click();
  const records = officer.find("dialog", officer.word(words.mark));
  await records.waitFor({ state: "visible" });
  await officer.look();
  const record = records.getByRole("link", { name: officer.word({ de: "Kiel – Aarhus", ru: "Киль – Орхус" }) });
  assert.match(await record.getAttribute("href"), /\/partnerships\/kiel-aarhus$/);
  await officer.page.keyboard.press("Escape");
  await records.waitFor({ state: "hidden" });
}

async function seesLastYearBesideThisOne(officer) {
  const figures = await officer.outlineOf("region", officer.word({ de: "Das Jahr in Zahlen", ru: "Год в цифрах" }));
  assert.match(figures, /16/);
  assert.match(figures, /2018: 1/);
}

/** What is missing leads to the record and back, and the sentence that rests on it says that it changed. */
async function fillsAGap(officer) {
  await officer.sees("heading", officer.word({ de: "Bei 15 Aktivitäten ist kein Ergebnis verzeichnet", ru: "Нет результата у 15 мероприятий" }));
  await officer.find("region", officer.word({ de: "Lücken", ru: "Пробелы" })).waitFor();
  await officer.follow(officer.word({ de: "Eröffnung der Digitalen Woche", ru: "Открытие Цифровой недели" }), {
    within: { role: "region", name: officer.word({ de: "Lücken", ru: "Пробелы" }) },
    first: true,
  });
  const outcome = officer.word({ de: "Beispiel: Drei weitere Vorhaben sind vereinbart.", ru: "Пример: договорились ещё о трёх проектах." });
  await officer.fill({ [officer.word(words.own)]: outcome }, { within: { role: "group", name: officer.word(words.outcome) } });
  await officer.press(officer.word(words.save));
  assert.match(officer.page.url(), /\/desk\/reports\/2019/, "the gap leads back to the report");
  await officer.sees("heading", officer.word({ de: "Bei 14 Aktivitäten ist kein Ergebnis verzeichnet", ru: "Нет результата у 14 мероприятий" }));
  await officer.reads(officer.word(words.changed));
  await officer.press(officer.word(words.renew));
  await officer.reads(outcome);
  await officer.findsNothingOf(officer.word(words.changed));
}

/** A rewritten sentence keeps its records; a number in it that no record has is asked about. */
async function rewritesASentence(officer) {
  await officer.follow(officer.word(libraries));
  await officer.fill({ [officer.word(words.own)]: officer.word(rewritten) });
  await officer.press(officer.word(words.saveDraft));
  await officer.sees("status");
  await officer.reads(officer.word(rewritten));
  await officer.reads(officer.word({ de: "Umgeschrieben (Deutsch); 1 Eintrag bleibt.", ru: "Переписано (русский); остаётся 1 запись." }));
  await officer.reads(officer.word({ de: "Diese Zahl steht in keinem Eintrag: 7.", ru: "Этого числа нет ни в одной записи: 7." }));
}

async function publishes(officer) {
  await officer.press(officer.word(words.publish));
  await officer.sees("status");
  assert.match(officer.page.url(), /\/reports\/kiel\/2019/);
  await officer.reads(officer.word(rewritten));
  await officer.reads(officer.word({ de: "kein Eintrag geändert", ru: "ни одна запись не изменилась" }));
}

/** What was published stays; the page says how many of its records are others now. */
async function changesARecordAfterwards(officer) {
  await officer.visit(LIBRARIES);
  const outcome = officer.word({ de: "Beispiel: Die Bibliotheken planen ein zweites Jahr.", ru: "Пример: библиотеки планируют второй год." });
  await officer.fill({ [officer.word(words.own)]: outcome }, { within: { role: "group", name: officer.word(words.outcome) } });
  await officer.press(officer.word(words.save));
  await officer.visit("/reports/kiel/2019");
  await officer.reads(officer.word(rewritten));
  await officer.findsNothingOf(outcome);
  await officer.reads(officer.word({ de: "1 Eintrag geändert", ru: "изменилась 1 запись" }));
  await officer.visit(REPORT);
  await officer.reads(officer.word(words.changed));
}
