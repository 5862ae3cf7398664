// What every page loads.
import "./theme.js";
import "./forms.js";
