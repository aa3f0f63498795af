import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { App } from "./react.mjs";

export const render = async (film) => renderToString(createElement(App, { film }));
