// The choice of look in the foot. Without script the system decides, so the buttons are hidden then.
const box = document.querySelector(".theme-choice");
const root = document.documentElement;

function show() {
  for (const button of box.querySelectorAll("button")) {
    const pressed = button.dataset.theme
      ? (root.dataset.kernTheme ?? "system") === button.dataset.theme
      : root.dataset.contrast === "more";
    button.setAttribute("aria-pressed", String(pressed));
  }
}

function keep(name, value) {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}

if (box) {
  box.hidden = false;
  box.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.theme) {
      const theme = button.dataset.theme === "system" ? "" : button.dataset.theme;
      if (theme) root.dataset.kernTheme = theme;
      else delete root.dataset.kernTheme;
      keep("theme", theme);
    } else {
      const more = root.dataset.contrast !== "more";
      if (more) root.dataset.contrast = "more";
      else delete root.dataset.contrast;
      keep("contrast", more ? "more" : "");
    }
    show();
  });
  show();
}
