import { createApp } from "./vue.mjs";

createApp(window.film).mount("#root");
