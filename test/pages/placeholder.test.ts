import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeptMarkup } from "../../src/pages/kept-markup.ts";
import { keptPlaceholder, placeholder } from "../../src/pages/placeholder.ts";
import type { BlockedEmbed } from "../../src/pages/placeholder.ts";
import { attribute, elements, faults } from "./markup.ts";
import { catalogue, viewOf } from "./view.ts";

const youtube = catalogue.index.service("youtube");
const PHRASING = ["span", "strong", "svg", "button", "a"];

function of(embed: Partial<BlockedEmbed>): string {
  return placeholder(viewOf(), { service: youtube, kind: "frame", ...embed }).toString();
}

function spacer(markup: string): (string | undefined)[] {
  const svg = elements(markup).find(({ tagName }) => tagName === "svg");
  return svg ? [attribute(svg, "width"), attribute(svg, "height")] : [];
}

describe("placeholder", () => {
  it("names the service, says what loading does, and offers once, always and the original", () => {
    const markup = of({
      width: 560,
      height: 315,
      title: "Tour",
      url: "https://youtube.com/embed/x",
    });
    expect(faults(markup)).toEqual([]);
    expect(markup).toContain("YouTube: Tour");
    expect(markup).toContain("tells Google of your visit");
    expect(markup).toMatch(/form="assent-embed"\s+name="load"\s+value="youtube"/);
    expect(markup).toMatch(/form="assent-embed"\s+name="allow"\s+value="youtube"/);
    expect(markup).toMatch(
      /href="https:\/\/youtube.com\/embed\/x"\s+target="_blank"\s+rel="noopener noreferrer"/,
    );
  });

  it("says what is missing in the service's words for that, else what the service is used for", () => {
    expect(of({ width: 560, height: 315 })).toContain("Display of videos. Not loaded yet.");
    const words = { en: "A <video>", fr: "Une vidéo" };
    const service = { id: "youtube", name: "YouTube", category: "marketing", placeholder: words };
    expect(of({ service, width: 560, height: 315 })).toContain("A &lt;video&gt;. Not loaded yet.");
  });

  it("keeps the room of what it replaces", () => {
    expect(spacer(of({ width: "560", height: "315px" }))).toEqual(["560", "315"]);
    expect(spacer(of({ width: "100%", height: 400 }))).toEqual(["100%", "400"]);
    expect(of({ width: "60%" })).toContain("assent-w67");
    expect(spacer(of({}))).toEqual(["300", "150"]);
    expect(spacer(of({ kind: "image" }))).toEqual([]);
  });

  it("ignores sizes that are none", () => {
    const hostile = [
      '1" onload="x',
      "-5",
      "1e9",
      "calc(1px)",
      "",
      "999999999",
      "NaN",
      Number.NaN,
      -1,
    ];
    for (const width of hostile) expect(spacer(of({ width }))).toEqual(["300", "150"]);
  });

  it("stands where a phrase may stand, without inline style or script", () => {
    const markup = of({ width: 560, height: 315, url: "https://youtube.com/" });
    const used = elements(`<!doctype html><p>${markup}`).map(({ tagName }) => tagName);
    expect(new Set(used.slice(4))).toEqual(new Set(PHRASING));
  });

  it("links only to http and https", () => {
    for (const url of [
      "javascript:alert(1)",
      "data:text/html,x",
      "//host/x",
      "nonsense",
      "blob:x",
    ]) {
      expect(of({ url })).not.toContain("<a");
    }
  });

  it("has no controls inside a link, and no link in place of an image", () => {
    expect(of({ controls: false, url: "https://x.example/" })).not.toMatch(/<(?:a|button)\b/);
    expect(of({ kind: "image", width: 400, height: 300, url: "https://x.example/" })).not.toContain(
      "<a",
    );
  });

  it("says of an undeclared host that it is undeclared, and offers nothing to allow", () => {
    const markup = of({ service: undefined, host: "cdn.example", url: "https://cdn.example/x" });
    expect(markup).toContain("The site has not declared");
    expect(markup).not.toContain("<button");
    expect(markup).toContain('href="https://cdn.example/x"');
    expect(faults(of({ service: undefined }))).toEqual([]);
  });

  it("is a single button where there is no room, and nothing at all for a counting pixel", () => {
    expect(of({ width: 120, height: 60 }).match(/<button/g)).toHaveLength(1);
    expect(of({ kind: "image", width: 1, height: 1 })).not.toMatch(/<button|YouTube/);
    expect(of({ kind: "image", width: 16, height: 16 })).not.toContain("<button");
    expect(of({ width: 450, height: 20 })).toContain("Load YouTube");
  });

  it("holds against any attribute value", () => {
    const junk = fc.oneof(
      fc.string(),
      fc.constantFrom('"><script>', "'", "&", "100%", "\0", "<!--"),
    );
    fc.assert(
      fc.property(
        fc.record({ width: junk, height: junk, url: junk, title: junk, host: junk }),
        (embed) => {
          for (const service of [youtube, undefined]) {
            const markup = of({ ...embed, service });
            const tags = elements(markup)
              .slice(3)
              .map(({ tagName }) => tagName);
            expect(tags.every((tag) => PHRASING.includes(tag))).toBe(true);
          }
        },
      ),
    );
  });
});

describe("a kept placeholder", () => {
  const anySize = fc.oneof(
    fc.constantFrom(
      undefined,
      "100%",
      "33%",
      "1",
      "0",
      "20",
      "560",
      "560px",
      "1|2",
      "3 4",
      '1" x="',
    ),
    fc.integer({ min: 0, max: 800 }),
  );
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom('"><script>alert(1)</script>', "  ", "x".repeat(300), "a 1 true", "&amp;'"),
  );
  const anyEmbed = fc.record({
    service: fc.constantFrom(undefined, youtube, catalogue.index.service("facebook")),
    kind: fc.constantFrom("frame", "image", "media", "object"),
    host: fc.oneof(fc.constantFrom(undefined, "", "one.example", "host one.example"), anyText),
    width: anySize,
    height: anySize,
    title: fc.option(anyText, { nil: undefined }),
    url: fc.oneof(
      fc.constantFrom(undefined, "javascript:alert(1)", 'https://x.example/"><b>?a=1&b'),
      fc.webUrl({ withQueryParameters: true }),
    ),
    controls: fc.option(fc.boolean(), { nil: undefined }),
  }) satisfies fc.Arbitrary<BlockedEmbed>;

  it("is, for any embed after any other, what is made for it alone", () => {
    const kept = new KeptMarkup(50);
    fc.assert(
      fc.property(anyEmbed, fc.constantFrom("en", "fr", "ar"), (embed, language) => {
        const view = viewOf({}, { language });
        expect(keptPlaceholder(kept, view, embed)).toBe(placeholder(view, embed).toString());
      }),
      { numRuns: 1500 },
    );
  });

  it("has the title and the address of its own embed", () => {
    const kept = new KeptMarkup(50);
    const embed = { service: youtube, kind: "frame", width: 560, height: 315 } as const;
    const one = { ...embed, title: "First", url: "https://youtube.com/embed/1" };
    const two = { ...embed, title: "<Two>", url: "https://youtube.com/embed/2?a&b" };
    expect(keptPlaceholder(kept, viewOf(), one)).toContain("YouTube: First");
    const markup = keptPlaceholder(kept, viewOf(), two);
    expect(markup).toContain("YouTube: &lt;Two&gt;");
    expect(markup).toContain('href="https://youtube.com/embed/2?a&amp;b"');
    expect(markup).not.toContain("First");
  });
});
