import { createApp } from "./app.mjs";

createApp(location.pathname).mount("#app");
