// A component with a shadow root, on both sides.
import { html, LitElement } from "lit";
import { FILM, IMAGE, PLAYER, SECOND_IMAGE, SECOND_SCRIPT } from "../hosts.mjs";

export class TestApp extends LitElement {
  static properties = { path: { type: String }, count: { state: true } };

  constructor() {
    super();
    this.count = 0;
  }

  firstUpdated() {
    document.documentElement.setAttribute("data-hydrated", "");
  }

  updated(changed) {
    if (!changed.has("path") || this.path !== "/second") return;
    const script = document.createElement("script");
    script.src = SECOND_SCRIPT;
    this.renderRoot.append(script);
  }

  go(event) {
    event.preventDefault();
    history.pushState(null, "", "/second");
    this.path = "/second";
  }

  render() {
    const first = html`<nav>Menu</nav>
      <iframe src=${FILM} title="Film" width="560" height="315"></iframe>
      <p>Before <img src=${IMAGE} alt="A" width="200" height="100" /> after</p>
      <iframe src="https://www.youtube-nocookie.com/embed/2" title="Film"></iframe>`;
    const second = html`<h1 id="second">Second</h1>
      <iframe src=${PLAYER} title="Film"></iframe>
      <img src=${SECOND_IMAGE} alt="A" />`;
    return html`<main>
      ${this.path === "/second" ? second : first}
      <button id="count" @click=${() => this.count++}>${this.count}</button>
      <a id="to-second" href="/second" @click=${this.go}>Second</a>
      <input id="note" />
    </main>`;
  }
}
