// Forms: what is typed survives a reload or a session that ends; a second click sends nothing twice; the
// list of errors is read first. All of it only makes nicer what the server does anyway.
const errors = document.getElementById("errors");
if (errors) errors.focus();

const OWN = new Set(["form-id", "form-token", "version"]);

function key(form) {
  return `draft:${location.pathname}:${form.dataset.draft}`;
}

function typed(form) {
  return [...new FormData(form)].filter(([name]) => !OWN.has(name));
}

for (const form of document.querySelectorAll("form[data-draft]")) {
  const before = JSON.stringify(typed(form));
  try {
    const kept = sessionStorage.getItem(key(form));
    // A form that came back with errors already shows what was typed.
    if (kept && !errors) {
      for (const [name, value] of JSON.parse(kept)) {
        const field = form.elements.namedItem(name);
        if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
          if (!["checkbox", "radio", "password", "hidden"].includes(field.type)) field.value = value;
        } else if (field instanceof HTMLSelectElement) {
          field.value = value;
        }
      }
    }
    form.addEventListener("input", () => {
      const now = JSON.stringify(typed(form).filter(([name]) => form.elements[name]?.type !== "password"));
      if (now === before) sessionStorage.removeItem(key(form));
      else sessionStorage.setItem(key(form), now);
    });
  } catch {
    // Storage is switched off: the server keeps what was sent.
  }
  let sent = false;
  form.addEventListener("submit", (event) => {
    if (sent) event.preventDefault();
    sent = true;
    try {
      sessionStorage.removeItem(key(form));
    } catch {
      // As above.
    }
    setTimeout(() => (sent = false), 4000);
  });
}
