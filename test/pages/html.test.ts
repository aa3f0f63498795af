import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html } from "../../src/pages/html.ts";
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
