// Pages of a React app, each with something in it that is refused: every one of them has once made hydration fail.
// Shared by server and browser: `build(h, variant)` makes the tree with the `createElement` of either version.

const FILM = "https://film.example/embed/1";
const text = (h) => h("p", { id: "text" }, "Hello");

/** By name: children of head and of body. */
export const variants = {
  nothing: (h) => [[], [text(h)]],
  nav: (h) => [[], [h("nav", { key: 1 }, "Menu"), text(h)]],
  section: (h) => [[], [h("section", null, "One"), text(h)]],
  form: (h) => [[], [h("form", { action: "/x" }, h("button", null, "Send"))]],
  "sheet of a font host": (h) => [
    [h("link", { rel: "stylesheet", href: "https://font.example/css?family=A" })],
    [text(h)],
  ],
  "sheet with precedence": (h) => [
    [
      h("link", {
        rel: "stylesheet",
        href: "https://font.example/css?family=A",
        precedence: "default",
      }),
    ],
    [text(h)],
  ],
  frame: (h) => [[], [h("iframe", { src: FILM, title: "Film", width: 560, height: 315 }), text(h)]],
  "frame in text": (h) => [
    [],
    [h("p", null, "Before ", h("iframe", { src: FILM, title: "Film" }), " after")],
  ],
  "sandboxed frame": (h) => [
    [],
    [h("iframe", { src: FILM, title: "Film", sandbox: "allow-scripts" })],
  ],
  image: (h) => [
    [],
    [h("img", { src: "https://pixel.example/a.png", alt: "A", width: 200, height: 100 })],
  ],
  pixel: (h) => [
    [],
    [h("img", { src: "https://pixel.example/a.gif", alt: "", width: 1, height: 1 })],
  ],
  video: (h) => [[], [h("video", { src: "https://film.example/a.mp4", controls: true })]],
  "script in head": (h) => [[h("script", { src: "https://stats.example/a.js" })], [text(h)]],
  "script with text": (h) => [
    [],
    [
      h("script", { dangerouslySetInnerHTML: { __html: "fetch('https://stats.example/hit')" } }),
      text(h),
    ],
  ],
  "script of its own": (h) => [[h("script", null, "window.own = 1")], [text(h)]],
  "async script": (h) => [
    [h("script", { src: "https://stats.example/b.js", async: true })],
    [text(h)],
  ],
  "frame as markup": (h) => [
    [],
    [
      h("div", {
        dangerouslySetInnerHTML: { __html: `<iframe src="${FILM}" title="Film"></iframe>` },
      }),
    ],
  ],
  "consent-embed": (h) => [
    [],
    [h("consent-embed", { service: "film", src: FILM, title: "Film", width: 560 }), text(h)],
  ],
  "consent-embed for a map": (h) => [
    [],
    [h("div", { id: "map" }), h("consent-embed", { service: "film", for: "#map" }), text(h)],
  ],
  captcha: (h) => [
    [],
    [h("form", null, h("div", { className: "cf-turnstile", "data-sitekey": "k" })), text(h)],
  ],
  preconnect: (h) => [[h("link", { rel: "preconnect", href: "https://font.example" })], [text(h)]],
};

/** The app: a counter that counts only if its handlers are where they belong. */
export function app(react, name, root) {
  const { createElement: h, useEffect, useState } = react;
  const Counter = () => {
    const [count, setCount] = useState(0);
    useEffect(() => {
      document.documentElement.setAttribute("data-hydrated", "yes");
    }, []);
    return h("button", { id: "count", onClick: () => setCount(count + 1) }, String(count));
  };
  const [head, body] = variants[name](h);
  const keyed = (list) => list.map((element, i) => h(react.Fragment, { key: i }, element));
  const content = [...body, h(Counter, { key: "counter" })];
  if (root !== "document") return h("main", null, ...keyed(content));
  return h(
    "html",
    { lang: "en" },
    h("head", null, h("title", null, "App"), ...keyed(head)),
    h("body", null, ...keyed(content)),
  );
}
