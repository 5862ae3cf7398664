// What was typed outlives a reload, a session that ended and a server that was busy. Each form with data-draft keeps
// the fields that differ from what the server gave, in this tab only, and the version they were typed over, so that a
// restored draft still meets the conflict page. `draft-settle.js` has already said which drafts are done.
const UNKEPT = new Set(["hidden", "password", "file", "submit", "button"]);

const key = (form) => `draft:${form.dataset.draft}`;
const fields = (form) => [...form.elements].filter((field) => field.name && !UNKEPT.has(field.type));
const isTick = (field) => field.type === "checkbox" || field.type === "radio";
const shown = (field) => (isTick(field) ? field.checked : field.value);

function given(field) {
  if (isTick(field)) return field.defaultChecked;
  if (!field.options) return field.defaultValue;
  const options = [...field.options];
  return (options.find((option) => option.defaultSelected) ?? options[0])?.value;
}

function keep(store, form, isWhole, isSent) {
  const typed = [];
  fields(form).forEach((field, at) => {
    if (isWhole || shown(field) !== given(field)) typed.push([at, field.name, shown(field)]);
  });
  const version = form.elements.version?.value;
  if (typed.length === 0) store.removeItem(key(form));
  else store.setItem(key(form), JSON.stringify({ typed, version, isWhole, isSent }));
}

function restore(form, draft) {
  const there = fields(form);
  for (const [at, name, value] of draft.typed) {
    if (there[at]?.name !== name) continue;
    if (isTick(there[at])) there[at].checked = value;
    else there[at].value = value;
  }
  if (form.elements.version) form.elements.version.value = draft.version;
}

function follow(store, form) {
  const draft = JSON.parse(store.getItem(key(form)));
  // A form that came back with errors holds what was typed as given: from then on all its fields are kept.
  const isWhole = Boolean(draft?.isSent || draft?.isWhole);
  if (draft?.isSent) keep(store, form, isWhole, false);
  else if (draft) restore(form, draft);
  form.addEventListener("input", () => keep(store, form, isWhole, false));
  form.addEventListener("submit", () => keep(store, form, isWhole, true));
}

try {
  for (const form of document.querySelectorAll("form[data-draft]")) follow(sessionStorage, form);
} catch {
  // Storage is switched off or full: the server keeps what was sent.
}
