import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html, Slot } from "../../src/pages/html.ts";
import { attribute, elements, textOf } from "./markup.ts";

describe("html", () => {
  it("escapes what is interpolated", () => {
    expect(html`<p title="${`"'`}">${"<b>&"}</p>`.toString()).toBe(
      '<p title="&quot;&#39;">&lt;b&gt;&amp;</p>',
    );
  });

  it("passes markup of its own, joins lists and prints nothing for what is absent", () => {
    const items = ["a", "<"].map((item) => html`<li>${item}</li>`);
    expect(html`${[undefined, null, false, 0, items]}`.toString()).toBe("0<li>a</li><li>&lt;</li>");
  });

  it("does not take an object for markup because it can print itself", () => {
    const forged = { toString: () => "<script>" } as unknown as string;
    expect(() => html`${forged}`.toString()).toThrow(TypeError);
  });

  it("leaves indentation of the source out, and line breaks of the text in", () => {
    const markup = html`<div>
      <p>${"a\n  b"}</p>
    </div>`;
    expect(markup.toString()).toBe("<div>\n<p>a\n  b</p>\n</div>");
  });

  it("gives text and quoted attributes back as they were, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        // A parser changes NUL and carriage returns whatever we write.
        const kept = text.replaceAll(/[\0\r]/g, "");
        const [paragraph] = elements(html`<p title="${kept}">x${kept}</p>`.toString()).filter(
          ({ tagName }) => tagName === "p",
        );
        if (!paragraph) throw new Error("no paragraph");
        expect(attribute(paragraph, "title")).toBe(kept);
        expect(textOf(paragraph)).toBe(`x${kept}`);
      }),
    );
  });
});

describe("slots", () => {
  const back = new Slot("back");
  const name = new Slot("name");

  it("print what fills them as if it had stood in the template, for any text", () => {
    const markup = html`<p title="${back}">${[html`<b>${name}</b>`, "&", back]}</p>`;
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(markup.filled({ back: one, name: other })).toBe(
          html`<p title="${one}">${[html`<b>${other}</b>`, "&", one]}</p>`.toString(),
        );
      }),
    );
  });

  it("take nothing over from one filling to the next, nor texts for markup", () => {
    const markup = html`${back}${name}`;
    expect(markup.filled({ back: "<script>", name: "${back}" })).toBe("&lt;script&gt;${back}");
    expect(markup.filled({ back: "a", name: "b" })).toBe("ab");
  });

  it("are never left open", () => {
    const markup = html`<p>${new Slot("constructor")}</p>`;
    expect(() => markup.toString()).toThrow(TypeError);
    expect(() => markup.filled({})).toThrow(TypeError);
    expect(() => String(html`${markup}`)).toThrow(TypeError);
  });
});
