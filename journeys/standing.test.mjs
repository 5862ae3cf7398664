// How it stands between two towns today, told soberly: three towns, three different truths.
import { journey } from "./house.mjs";

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
