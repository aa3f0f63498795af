import { renderToString } from "vue/server-renderer";
import { createApp } from "./vue.mjs";

export const render = (film) => renderToString(createApp(film));
