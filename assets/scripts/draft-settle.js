// What becomes of a draft after its form was sent. Saved, as the page says in its status line: forgotten. Come back
// with errors: `draft.js` goes on with it. Lost on the way, because the session had ended, the server was busy or the
// reader went back: waiting to be restored. Signing out forgets them all, for the next reader of this tab.
const isDraft = (name) => name.startsWith("draft:");

function settle(store) {
  const page = performance.getEntriesByType("navigation")[0];
  const isSaved = document.querySelector("p.status-line[role=status]");
  const isLost = page?.responseStatus >= 400 || document.querySelector("[autocomplete=current-password]");
  const isBack = page?.type === "back_forward";
  const here = new Set(Array.from(document.forms, (form) => `draft:${form.dataset.draft}`));
  for (const name of Object.keys(store).filter(isDraft)) {
    const draft = JSON.parse(store.getItem(name));
    if (!draft.isSent) continue;
    if (isSaved || !(here.has(name) || isLost || isBack)) store.removeItem(name);
    else if (!here.has(name) || isBack) store.setItem(name, JSON.stringify({ ...draft, isSent: false }));
  }
  for (const form of document.querySelectorAll("form[action$='/sign-out']")) {
    form.addEventListener("submit", () => {
      for (const name of Object.keys(store).filter(isDraft)) store.removeItem(name);
    });
  }
}

try {
  settle(sessionStorage);
} catch {
  // Storage is switched off: there are no drafts.
}
