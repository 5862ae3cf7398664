// Before the first paint: the look that was chosen, so that nobody is blinded by a white flash.
// A classic script on purpose: a module would come too late.
(function () {
  try {
    var theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.kernTheme = theme;
    if (localStorage.getItem("contrast") === "more") document.documentElement.dataset.contrast = "more";
  } catch (e) {
    // Storage is switched off: the system's look stands.
  }
})();
