// A small page as React streams it: some 5 KB of HTML, for what assent adds to each.
import { createElement as h } from "react";
import { renderToPipeableStream } from "react-dom/server";

const ITEMS = Array.from({ length: 24 }, (_, id) => ({
  id,
  title: `Course ${id}: how it began`,
  text: "Two evenings a week, in small groups, with people who teach what they do all day.",
}));

function Course({ id, title, text }) {
  return h(
    "li",
    { className: "course" },
    h("h2", null, h("a", { href: `/courses/${id}` }, title)),
    h("p", null, text),
  );
}

function Page() {
  return h(
    "html",
    { lang: "en" },
    h(
      "head",
      null,
      h("meta", { charSet: "utf-8" }),
      h("title", null, "Courses"),
      h("link", { rel: "stylesheet", href: "/style.css" }),
    ),
    h(
      "body",
      null,
      h("nav", null, h("a", { href: "/" }, "Home"), " ", h("a", { href: "/news" }, "News")),
      h(
        "main",
        null,
        h("h1", null, "Courses"),
        h(
          "ul",
          null,
          ITEMS.map((item) => h(Course, { key: item.id, ...item })),
        ),
      ),
      h("script", { type: "module", src: "/main.js", async: true }),
    ),
  );
}

/** Answers with the page, as React's documentation has it. */
export function sendReactPage(_request, response) {
  const { pipe } = renderToPipeableStream(h(Page), {
    onShellReady() {
      response.type("html");
      pipe(response);
    },
  });
}
