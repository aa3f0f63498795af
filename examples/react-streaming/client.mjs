// In the browser: takes over the page that the server has streamed.
import { createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { Page } from "./page.mjs";

const { films } = window;
hydrateRoot(document, createElement(Page, { films }));
