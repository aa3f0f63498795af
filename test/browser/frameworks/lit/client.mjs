// The first one first: it teaches Lit to take over what the server rendered.
// oxlint-disable-next-line import/no-unassigned-import -- it has nothing to give but its effect
import "@lit-labs/ssr-client/lit-element-hydrate-support.js";
import { TestApp } from "./app.mjs";

customElements.define("test-app", TestApp);
