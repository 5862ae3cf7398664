// An officer keeps the own town, is told what is wrong, and takes a change back.
import { journey, WAYS } from "./house.mjs";

const KIEL = "officer.kiel@jumelage.example";

journey("an officer corrects a number and takes it back", async (officer) => {
  const number = officer.word({ de: "Einwohnerzahl", ru: "Население" });
  const save = officer.word({ de: "Speichern – für alle sichtbar", ru: "Сохранить – видно всем" });
  await officer.signIn(KIEL);
  await officer.visit("/desk/towns/kiel");
  await officer.fill({ [number]: officer.word({ de: "viele", ru: "много" }) });
  await officer.press(save);
  await officer.sees("alert");
  await officer.fill({ [number]: "247863" });
  await officer.press(save);
  await officer.sees("status");
  await officer.visit("/desk/towns/kiel/history");
  await officer.sees("heading", officer.word({ de: "Kiel", ru: "Киль" }));
}, [WAYS.wideGerman, WAYS.phoneRussian]);
