// A second click on a button sends nothing twice. The server knows a form that comes twice anyway; this spares the
// reader its answer. The button is not disabled, for a disabled button loses the focus and its name. After four
// seconds another try is allowed: the answer may have been a file, or the line may have broken.
const sent = new WeakSet();

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.getAttribute("method") !== "post") return;
  if (sent.has(form)) {
    event.preventDefault();
    return;
  }
  sent.add(form);
  setTimeout(() => sent.delete(form), 4000);
});

// A page that the browser kept while another was read comes back as it was left, but is fresh again.
addEventListener("pageshow", (event) => {
  if (event.persisted) for (const form of document.forms) sent.delete(form);
});
