// The first one first: it teaches Lit to take over what the server rendered.
import "@lit-labs/ssr-client/lit-element-hydrate-support.js";
import { TestApp } from "./app.mjs";

customElements.define("test-app", TestApp);
