// Whom the pages of the framework tests would contact; shared by servers, browsers and expectations.

export const FILM = "https://www.youtube-nocookie.com/embed/1";
export const SHEET = "https://font.example/css?family=A";
export const SCRIPT = "https://stats.example/a.js";
export const IMAGE = "https://pixel.example/a.png";
export const PRECONNECT = "https://cdn.example";
export const SNIPPET = "fetch('https://track.example/hit', { mode: 'no-cors' })";
/** Data for the client: it names hosts, and contacts none. */
export const STATE = `window.__STATE__ = {"film":"${FILM}","text":"A \\u003cb> of 'cdn.example'"};`;
export const OWN_MODULE = "document.documentElement.dataset.module = 'ran';";

/** The second page, which a router shows. */
export const PLAYER = "https://player.example/1";
export const SECOND_IMAGE = "https://second.example/a.png";
export const SECOND_SCRIPT = "https://late.example/a.js";

/** Every host of the first page, sorted. */
export const FIRST_HOSTS = [
  "cdn.example",
  "font.example",
  "pixel.example",
  "stats.example",
  "track.example",
  "www.youtube-nocookie.com",
];
export const SECOND_HOSTS = ["late.example", "player.example", "second.example"];

/** The scripts of the first page that have text of their own. */
export const INLINE = `<script>${SNIPPET}</script>
<script>${STATE}</script>
<script type="module">${OWN_MODULE}</script>`;

/** What stands in the head of the first page. */
export const FIRST_HEAD = `<link rel="preconnect" href="${PRECONNECT}">
<link rel="stylesheet" href="${SHEET}">
<script src="${SCRIPT}"></script>
${INLINE}`;

/** A whole page around an app. */
export function page(head, body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}

/** What these pages declare, beside YouTube. */
export const OTHERS = [
  { id: "font", name: "Font", category: "marketing", urls: ["font.example", "cdn.example"] },
  {
    id: "stats",
    name: "Stats",
    category: "statistics",
    urls: ["stats.example", "pixel.example", "track.example", "late.example"],
  },
  {
    id: "player",
    name: "Player",
    category: "marketing",
    urls: ["player.example", "second.example"],
  },
];
