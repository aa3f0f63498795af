// Style and script of the development page. It is one file with both in it: it depends on nothing that a site may change.
import { html } from "../pages/html.ts";
import type { Html } from "../pages/html.ts";

export function devStyle(nonce: string): Html {
  return html`<style nonce="${nonce}">
    :root {
      color-scheme: light dark;
      --ink: light-dark(#1b2430, #e9edf2);
      --quiet: light-dark(#566172, #a5b0be);
      --paper: light-dark(#fff, #171c23);
      --soft: light-dark(#f4f6f8, #1f262f);
      --line: light-dark(#ccd3db, #3b4653);
      --accent: light-dark(#175873, #8ccbe6);
    }
    * {
      box-sizing: border-box;
    }
    body {
      margin: 0;
      background: var(--paper);
      color: var(--ink);
      font:
        400 1rem/1.5 system-ui,
        sans-serif;
    }
    main {
      max-inline-size: 58rem;
      margin-inline: auto;
      padding: clamp(1rem, 4vw, 2.5rem) clamp(0.75rem, 3vw, 1.5rem) 4rem;
    }
    h1 {
      margin: 0;
      font-size: 1.6rem;
      line-height: 1.2;
    }
    h2 {
      margin: 2rem 0 0.25rem;
      font-size: 1.15rem;
      overflow-wrap: anywhere;
    }
    h3 {
      margin: 1rem 0 0.25rem;
      font-size: 0.95rem;
    }
    p {
      margin: 0.25rem 0;
    }
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    a {
      color: var(--accent);
    }
    code,
    pre {
      font:
        0.875rem/1.45 ui-monospace,
        monospace;
    }
    h2 code {
      font-size: 1.1rem;
      font-weight: 650;
    }
    .quiet {
      color: var(--quiet);
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 1rem;
      align-items: center;
      margin-block: 1rem;
    }
    .bar a {
      display: inline-block;
      min-block-size: 1.5rem;
    }
    .bar form {
      margin-inline-start: auto;
    }
    button {
      min-block-size: 2rem;
      padding: 0.2rem 0.8rem;
      border: 1px solid var(--accent);
      border-radius: 6px;
      background: transparent;
      color: var(--accent);
      font: inherit;
      cursor: pointer;
    }
    :focus-visible {
      outline: 3px solid var(--accent);
      outline-offset: 2px;
    }
    .entry {
      margin-block: 0.4rem;
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--line);
      border-radius: 8px;
      background: var(--soft);
      overflow-wrap: anywhere;
    }
    .warning {
      border-inline-start: 4px solid light-dark(#9a5b00, #f0b75e);
    }
    .badge {
      display: inline-block;
      padding: 0 0.5rem;
      border: 1px solid currentcolor;
      border-radius: 999px;
      font-size: 0.8125rem;
      font-weight: 600;
      white-space: nowrap;
    }
    .blocked {
      color: light-dark(#9b1c1c, #ff9d9d);
    }
    .allowed {
      color: light-dark(#14602f, #7fdca0);
    }
    .changed {
      color: light-dark(#7a4700, #f0b75e);
    }
    .told {
      color: var(--quiet);
    }
    .paste {
      display: flex;
      gap: 0.5rem;
      align-items: start;
      margin-block: 0.35rem;
    }
    .paste pre {
      flex: 1;
      min-inline-size: 0;
      margin: 0;
      padding: 0.5rem 0.65rem;
      border: 1px solid var(--line);
      border-radius: 6px;
      background: var(--paper);
      overflow: auto;
    }
    @media (max-width: 30rem) {
      .paste {
        display: block;
      }
      .paste .copy {
        margin-block-start: 0.35rem;
      }
    }
    .copy {
      display: none;
    }
    .script .copy {
      display: block;
    }
    .script .no-script {
      display: none;
    }
  </style>`;
}

/** It listens for changes, and puts in the new log without moving the reader's focus or place. */
export function devScript(nonce: string, changes: string): Html {
  return html`<script nonce="${nonce}" data-changes="${changes}">
    document.documentElement.className = "script";
    const live = document.getElementById("live");
    const log = document.getElementById("log");
    document.addEventListener("click", async ({ target }) => {
      if (!(target instanceof HTMLButtonElement) || target.className !== "copy") return;
      const code = target.previousElementSibling;
      try {
        await navigator.clipboard.writeText(code.textContent);
        target.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(code);
        target.textContent = "Selected";
      }
    });
    const source = new EventSource(
      document.currentScript.dataset.changes + "?after=" + log.dataset.version,
    );
    let shown = log.dataset.version;
    let due = false;
    const update = async () => {
      if (log.contains(document.activeElement)) {
        due = true;
        live.textContent = "There is more: it appears when the focus leaves the list";
        return;
      }
      due = false;
      const answer = await fetch(location.pathname);
      if (!answer.ok) return;
      const next = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = next.getElementById("log");
      shown = fresh.dataset.version;
      log.replaceChildren(...fresh.childNodes);
      live.textContent = "Live, last change " + new Date().toLocaleTimeString();
    };
    log.addEventListener("focusout", () => setTimeout(() => due && update()));
    source.onopen = () => {
      if (live.textContent === "") live.textContent = "Live";
    };
    source.onmessage = ({ data }) => data === shown || update();
  </script>`;
}
