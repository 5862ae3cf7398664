// What a page has to say comes first. The list of errors takes the focus, so that nobody looks for why a form came
// back; a line that was already there when the page came, such as "Saved", is put in once more, since screen readers
// announce only what changes.
const errors = document.getElementById("errors");
if (errors) errors.focus();

const line = document.querySelector("p[role=status]");
if (line && !errors) setTimeout(() => line.replaceChildren(...line.childNodes), 200);
