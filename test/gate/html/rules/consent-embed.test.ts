import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import type { EmbedRequest } from "../../../../src/gate/html/rules/consent-embed.ts";
import { attribute, elementsOf } from "../../../fuzz/document-loads.ts";
import { cut, eventsOf, gated, gatePieces } from "../_gate.ts";

const VIDEO = "https://video.example/embed/1";
const PUT = '<template shadowrootmode="open">[P]</template>';
const embed = (): string => PUT;
const withEmbed = (html: string): string => gated(html, { embed });
/** What is to be shown in the embeds of a page. */
function asked(html: string, allowed: readonly string[] = []): EmbedRequest[] {
  const requests: EmbedRequest[] = [];
  gated(html, { allowed, embed: (request) => void requests.push(request) });
  return requests;
}
const marks = (html: string) => eventsOf(html).filter(({ kind }) => kind === "markup");

describe("a <consent-embed>", () => {
  it.each([
    `<consent-embed service=video src="${VIDEO}"></consent-embed>`,
    `<CONSENT-EMBED service=video src="${VIDEO}"/>`,
    `<p><consent-embed service="video" src='${VIDEO}' title="a > b">Text</consent-embed>`,
    `<table><td><consent-embed service=video src=${VIDEO}></consent-embed></table>`,
    `<consent-embed></consent-embed>`,
    `<div><consent-embed src="${VIDEO}" class=a data-x=1\n></consent-embed></div>`,
  ])("gets a shadow root first in %s, and nothing else changes", (html) => {
    const out = withEmbed(html);
    expect(out.replace(PUT, "")).toBe(html);
    expect(out).toMatch(/<consent-embed(?:"[^"]*"|'[^']*'|[^>"'])*><template/i);
    expect(gatePieces(cut(Buffer.from(html), 1), { embed }).toString()).toBe(out);
    const put = elementsOf(parse(out)).find(({ tagName }) => tagName === "template");
    expect(put?.parentNode).toMatchObject({ tagName: "consent-embed" });
    expect(put && attribute(put, "shadowrootmode")).toBe("open");
  });

  it.each([
    `<template><consent-embed service=video src="${VIDEO}"></consent-embed></template>`,
    `<svg><consent-embed service=video src="${VIDEO}"></consent-embed></svg>`,
    `<button><consent-embed service=video src="${VIDEO}"></consent-embed></button>`,
    `<select><consent-embed service=video src="${VIDEO}"></consent-embed></select>`,
    `<title><consent-embed service=video src="${VIDEO}"></title>`,
    `<textarea><consent-embed service=video src="${VIDEO}"></textarea>`,
    `<!-- <consent-embed service=video src="${VIDEO}"> -->`,
    `<p title='<consent-embed service=video src="${VIDEO}">'>`,
    `<consent-embeds service=video></consent-embeds><consent-embe></consent-embe>`,
    `</consent-embed>`,
  ])("is left as it is where %s", (html) => {
    expect(withEmbed(html)).toBe(html);
  });

  it("is held by what it names, and by whose its address is", () => {
    const held = (attributes: string, allowed: readonly string[] = []) =>
      asked(`<consent-embed ${attributes}>`, allowed)[0]?.held?.id;
    expect(held(`service=video src="${VIDEO}"`)).toBe("video");
    expect(held(`service=video src="${VIDEO}"`, ["video"])).toBeUndefined();
    expect(held(`service=cdn src="${VIDEO}"`)).toBe("video");
    expect(held(`service=stats src="${VIDEO}"`, ["video"])).toBe("stats");
    expect(held(`service=video src=https://nobody.example/`, ["video"])).toBe("undeclared");
    expect(held(`service=video src=//video.example/embed/2`)).toBe("video");
    expect(held(`service=cdn src=/own`)).toBeUndefined();
    expect(held(`service=vidoe src="${VIDEO}"`, ["video"])).toBe("vidoe");
    expect(held(`src="${VIDEO}"`, ["video"])).toBe("undeclared");
    expect(held(`service=marketing src="${VIDEO}"`, ["video"])).toBe("marketing");
    expect(held(`service=video for="#map"`)).toBe("video");
    expect(held(`service=video for="#map"`, ["video"])).toBeUndefined();
    // The first attribute of a name counts.
    expect(held(`service=video service=cdn src=/own`)).toBe("video");
  });

  it("passes on the address of a frame of the web, and harmless attributes", () => {
    const [request] = asked(
      `<consent-embed service=cdn src="https://cdn.example/a&amp;b" title=T width=100% height=9 allow="fullscreen" allowfullscreen loading=lazy sandbox
        onload=alert(1) srcdoc="<p>" style="x" name=top id=a>`,
    );
    expect(request).toMatchObject({
      held: undefined,
      src: "https://cdn.example/a&b",
      title: "T",
      service: { id: "cdn" },
      attributes: {
        width: "100%",
        height: "9",
        allow: "fullscreen",
        allowfullscreen: "",
        loading: "lazy",
        sandbox: "",
      },
    });
    expect(Object.keys(request?.attributes ?? {})).toHaveLength(6);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "blob:x", "about:blank", "java\nscript:1"])(
    "has no address in %j",
    (src) => {
      const html = `<consent-embed service=cdn src="${src}">`;
      expect(asked(html)[0]?.src).toBeUndefined();
      expect(marks(html)).toMatchObject([{ problem: "no-address", named: "cdn" }]);
    },
  );

  it("is told of as blocked, and for what is wrong with it", () => {
    expect(eventsOf(`<consent-embed service=video src="${VIDEO}">`)).toEqual([
      {
        kind: "embed",
        action: "blocked",
        element: "consent-embed",
        host: "video.example",
        service: "video",
      },
    ]);
    expect(marks(`<consent-embed service=vidoe src="${VIDEO}">`)).toEqual([
      { kind: "markup", problem: "unknown", element: "consent-embed", named: "vidoe" },
    ]);
    expect(marks(`<consent-embed service=video>`)).toMatchObject([{ problem: "no-address" }]);
    expect(marks(`<consent-embed service=video for=map>`)).toEqual([]);
  });

  it("held by a category is not told of as undeclared", () => {
    for (const html of [
      `<consent-embed service=marketing src="${VIDEO}">`,
      `<script data-consent=marketing src=/own></script>`,
      `<iframe data-consent=marketing src=/own></iframe>`,
    ])
      expect(eventsOf(html)).toMatchObject([{ kind: "embed", service: "marketing" }]);
  });

  it("is no reason to hold back a document that it stands in", () => {
    const html = `<iframe srcdoc="<consent-embed service=video src='${VIDEO}'></consent-embed>"></iframe>`;
    expect(gated(html)).toBe(html);
  });
});

describe("data-consent", () => {
  it.each([
    `<div data-consent=video></div>`,
    `<section id=a class=b data-consent="video"><p>Map</p></section>`,
    `<iframe data-consent=video></iframe>`,
    `<video data-consent=marketing></video>`,
    `<svg><g data-consent=video></g></svg>`,
  ])("on what loads nothing is told of: %s", (html) => {
    expect(marks(html)).toMatchObject([{ kind: "markup", problem: "loads-nothing" }]);
    expect(gated(html)).toBe(html);
  });

  it.each([
    `<iframe data-consent=video src=/own></iframe>`, `<script data-consent=video>1</script>`, `<script data-consent=video src=/own></script>`,
    `<img data-consent=video src=/own.png>`, `<div data-consent=video style="background:url(/own.png)"></div>`, `<div data-consent=cdn></div>`,
    `<style data-consent=video>p{background:url(/a)}</style>`, `<div data-src=/own data-consent=video></div>`, `<p data-consent>`, `<div data-consents=video></div>`,
  ])("on what loads, or what is allowed, is not: %s", (html) => {
    expect(marks(html)).toEqual([]);
  }); // prettier-ignore

  it("holds back what the style of its element would load from the site itself", () => {
    const out = gated(`<div data-consent=video style="background:url(/own.png)"></div>`);
    expect(out).toContain(" style=background:url(data:,/own.png) data-consent-style=");
  });

  it("of a name that nobody knows is told of, wherever it stands", () => {
    for (const html of [
      `<div data-consent=vidoe>`,
      `<script data-consent=" vidoe " src=/own></script>`,
    ])
      expect(marks(html)).toMatchObject([{ problem: "unknown-claim", named: "vidoe" }]);
    expect(marks(`<p data-consent="${"x".repeat(5000)}">`)).toMatchObject([
      { named: "x".repeat(60) },
    ]);
  });

  it("is not looked at where the site has it mean nothing", () => {
    const marking = { key: "k".repeat(16), claims: false };
    const events = eventsOf(`<div data-consent=video></div><p data-consent=x>`, { marking });
    expect(events).toEqual([]);
  });
});
