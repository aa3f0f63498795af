import { createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { App } from "./react.mjs";

hydrateRoot(document.querySelector("#root"), createElement(App, { film: window.film }), {
  onRecoverableError: (error) => console.error(error),
});
