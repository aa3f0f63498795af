import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedDocument, cachedEmbedDocument } from "../../src/pages/embed-document.ts";
import type { BlockedEmbed } from "../../src/pages/embed-document.ts";
import { embedImage } from "../../src/pages/embed-image.ts";
import { MarkupCache } from "../../src/pages/markup-cache.ts";
import { Placeholders } from "../../src/pages/placeholder.ts";
import type { BlockedElement } from "../../src/pages/placeholder.ts";
import { attribute, elements, faults } from "./markup.ts";
import { catalogue, viewOf } from "./view.ts";

const youtube = catalogue.index.service("youtube");
const ROOM = { objects: true, frames: true, dataImages: true };

function of(embed: Partial<BlockedEmbed>): string {
  return embedDocument(viewOf({}, { formKey: "key" }), { service: youtube, ...embed }).toString();
}

const element = (parts: Partial<BlockedElement>): BlockedElement => ({
  service: youtube,
  host: "www.youtube.com",
  kind: "iframe",
  url: "https://www.youtube.com/embed/x",
  title: undefined,
  width: undefined,
  height: undefined,
  ...parts,
});

describe("the document of a blocked frame", () => {
  it("names the service, says what loading does, and offers once, always and the original", () => {
    const markup = of({ title: "Tour", url: "https://youtube.com/embed/x" });
    expect(faults(markup)).toEqual([]);
    expect(markup).toContain("YouTube: Tour");
    expect(markup).toContain("tells Google of your visit");
    expect(markup).toMatch(/name="load" value="youtube"/);
    expect(markup).toMatch(/name="allow" value="youtube"/);
    expect(markup).toMatch(
      /href="https:\/\/youtube.com\/embed\/x"\s+target="_blank"\s+rel="noopener noreferrer"/,
    );
  });

  it("says what is missing in the service's words for that, else what the service is used for", () => {
    expect(of({})).toContain("Display of videos. Not loaded yet.");
    const words = { en: "A <video>", fr: "Une vidéo" };
    const service = { id: "youtube", name: "YouTube", category: "marketing", placeholder: words };
    expect(of({ service })).toContain("A &lt;video&gt;. Not loaded yet.");
  });

  it("answers in the window that the visitor looks at", () => {
    const [form] = elements(of({})).filter(({ tagName }) => tagName === "form");
    expect(form && attribute(form, "target")).toBe("_top");
    expect(form && attribute(form, "action")).toBe("/consent/choice");
    expect(of({})).toContain('name="key" value="key"');
  });

  it("links only to http and https", () => {
    for (const url of ["javascript:alert(1)", "data:text/html,x", "//host/x", "nonsense", "blob:x"])
      expect(of({ url })).not.toContain("<a");
  });

  it("says of an undeclared host that it is undeclared, and offers nothing to allow", () => {
    const markup = of({ service: undefined, host: "cdn.example", url: "https://cdn.example/x" });
    expect(markup).toContain("The site has not declared");
    expect(markup).not.toContain("<button");
    expect(markup).toContain('href="https://cdn.example/x"');
    expect(faults(of({ service: undefined }))).toEqual([]);
  });

  it("is, for any embed after any other, what is made for it alone", () => {
    const kept = new MarkupCache(20);
    const junk = fc.oneof(
      fc.string(),
      fc.constantFrom('"><script>', "'", "&", "\0", "<!--", "https://x.example/?a&b"),
    );
    fc.assert(
      fc.property(junk, junk, junk, junk, fc.boolean(), (title, url, host, formKey, isKnown) => {
        const embed = { title, url, host, service: isKnown ? youtube : undefined };
        const view = viewOf({}, { formKey });
        const made = embedDocument(view, embed).toString();
        expect(cachedEmbedDocument(kept, view, embed)).toBe(made);
        const tags = new Set(elements(made).map(({ tagName }) => tagName));
        expect(tags.has("script") || tags.has("img")).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the drawing of a blocked image", () => {
  it("has the size of what it stands for, and its name", () => {
    expect(embedImage("Film", "320", "200px")).toMatch(
      /^data:image\/svg\+xml,%3Csvg[^>]*width='320' height='200'/,
    );
    expect(embedImage("Film", "320", "200")).toContain("%3EFilm%3C/text");
    expect(embedImage("Film", "16", "16")).not.toContain("text");
    expect(embedImage("Film", undefined, undefined)).toContain("width='240' height='135'");
  });

  it("is markup of ours, whatever the name", () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (name, size) => {
        const drawing = embedImage(name, size, size);
        expect(drawing).not.toMatch(/["<>]/);
        const markup = decodeURIComponent(drawing.slice("data:image/svg+xml,".length));
        expect(markup.match(/</g)?.length).toBeLessThanOrEqual(5);
        expect(markup).not.toContain("&");
      }),
    );
  });
});

describe("the placeholders of a page", () => {
  const placeholders = (room = ROOM): Placeholders =>
    new Placeholders(new MarkupCache(10), () => viewOf({}, { formKey: "key" }), room);
  const names = (parts: Partial<BlockedElement>, room = ROOM): string[] =>
    placeholders(room)
      .of(element(parts), 0)
      .map(({ name }) => name);

  it("are attributes of each kind of element", () => {
    expect(names({})).toEqual(["srcdoc", "sandbox", "csp"]);
    expect(names({ kind: "frame" })).toEqual(["src"]);
    expect(names({ kind: "object" })).toEqual(["data", "type"]);
    expect(names({ kind: "embed" })).toEqual(["src", "type"]);
    expect(names({ kind: "image" })).toEqual(["src"]);
    expect(names({ kind: "video" })).toEqual(["poster"]);
  });

  it("are none where the site's own policy would stop them", () => {
    const room = { objects: false, frames: false, dataImages: false };
    expect(names({}, room)).toEqual(["srcdoc", "sandbox", "csp"]);
    for (const kind of ["frame", "object", "embed", "image", "video"] as const)
      expect(names({ kind }, room)).toEqual([]);
  });

  it("are fetched beyond the twentieth, and end where a page would grow too much", () => {
    const page = placeholders();
    const shown = Array.from({ length: 2000 }, () => page.of(element({}), 0));
    const kinds = shown.map((attributes) => attributes[0]?.name);
    expect(kinds.slice(0, 15)).toEqual(Array.from({ length: 15 }, () => "srcdoc"));
    const bytes = shown.flat().reduce((sum, { value }) => sum + Buffer.byteLength(value ?? ""), 0);
    expect(bytes).toBeLessThanOrEqual(32 << 10);
    const long = placeholders();
    const later = Array.from({ length: 30 }, () => long.of(element({}), 1 << 20));
    expect(later.at(-1)?.[0]).toEqual({ name: "src", value: "/consent/embed?service=youtube" });
  });
});
