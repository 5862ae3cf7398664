// An officer moves the summer school online; the plan stays readable.
import { deed, WAYS } from "./house.mjs";

const KASSEL = "officer.kassel@jumelage.example";
const SCHOOL = "/activities/summer-school-kassel-novy-urengoy-2019";

deed("an officer moves an activity online, and the plan stays", async (officer) => {
  await officer.signIn(KASSEL);
  await officer.visit(`/desk${SCHOOL}`);
  await officer.follow(officer.word({ de: "Ins Digitale verlegen", ru: "Перевести в онлайн" }));
  // Without a reason it is told what is missing, and nothing is lost.
  await officer.press(officer.word({ de: "Verlegen – für alle sichtbar", ru: "Перевести – видно всем" }));
  await officer.sees("alert");
  await officer.fill({ [officer.word({ de: "Deutsch", ru: "русский" })]: officer.word({ de: "Niemand konnte reisen", ru: "Никто не мог приехать" }) });
  await officer.press(officer.word({ de: "Verlegen – für alle sichtbar", ru: "Перевести – видно всем" }));
  await officer.sees("status");
  await officer.reads(officer.word({ de: "digital durchgeführt.", ru: "онлайн" }));
  await officer.reads(officer.word({ de: "Niemand konnte reisen", ru: "Никто не мог приехать" }));
  await officer.visit(`/desk${SCHOOL}/history`);
  await officer.sees("button");
}, [WAYS.wideGerman, WAYS.phoneRussian, WAYS.withoutScript]);
