// The page of a village cinema, the same on the server and in the browser. Without JSX, so that nothing is built for the
// server. Nothing in it knows of assent but the map, which is an element of its own.
import { createElement as h, Suspense, use, useState } from "react";

/** @typedef {{ title: string, day: string }} Film */

const FONT = "https://fonts.googleapis.com/css2?family=Work+Sans&display=swap";
const STYLE = `
  body { max-width: 42rem; margin: 0 auto; padding: 0 1.25rem 3rem; background: #f7f8f3; color: #1d251e; font: 1.05rem/1.6 "Work Sans", system-ui, sans-serif; }
  h1 { margin-top: 2rem; font-size: clamp(1.8rem, 6vw, 2.6rem); line-height: 1.15; }
  iframe, consent-embed { display: block; width: 100%; border: 0; }
  button { font: inherit; padding: .4rem 1rem; }
  :root { --assent-accent: #2c5f34; }
`;

/** Works only once the page is hydrated. */
function Seats() {
  const [count, setCount] = useState(0);
  return h(
    "p",
    null,
    h("button", { type: "button", onClick: () => setCount(count + 1) }, "Reserve a seat"),
    ` ${count} reserved`,
  );
}

/** @param {{ films: Promise<readonly Film[]> }} props */
function Programme({ films }) {
  const list = use(films);
  return h(
    "section",
    { id: "programme" },
    h("h2", null, "This week"),
    h(
      "ul",
      null,
      list.map(({ title, day }) => h("li", { key: title }, `${day}: ${title}`)),
    ),
    // What the browser needs to show the same: data, which assent leaves alone.
    h("script", {
      dangerouslySetInnerHTML: {
        __html: `self.giveFilms(${JSON.stringify(list).replaceAll("<", "\\u003c")})`,
      },
    }),
  );
}

/** @param {{ films: Promise<readonly Film[]> }} props what comes late */
export function Page({ films }) {
  return h(
    "html",
    { lang: "en" },
    h(
      "head",
      null,
      h("meta", { charSet: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("title", null, "The village cinema"),
      h("link", { rel: "icon", href: "data:," }),
      h("link", { rel: "preconnect", href: "https://fonts.gstatic.com", crossOrigin: "" }),
      h("link", { rel: "stylesheet", href: FONT, precedence: "default" }),
      h("style", null, STYLE),
    ),
    h(
      "body",
      null,
      h(
        "main",
        null,
        h("h1", null, "The village cinema"),
        h(Seats),
        h("iframe", {
          src: "https://www.youtube.com/embed/aqz-KE-bpKQ",
          title: "The trailer of the week",
          height: 340,
          allowFullScreen: true,
        }),
        h(
          Suspense,
          { fallback: h("p", null, "The programme is on its way …") },
          h(Programme, { films }),
        ),
        h("h2", null, "How to find us"),
        h("consent-embed", {
          service: "google-maps",
          src: "https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d11094!2d4.835!3d45.764",
          title: "Map of the village",
          height: "300",
        }),
        h("p", null, h("a", { href: "/consent" }, "Cookie settings")),
      ),
    ),
  );
}
