import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDocumentGate } from "../../../../src/gate/html/document-gate.ts";
import type { GateEvent } from "../../../../src/gate/types.ts";
import { cut, drain, gateOptions, type GateSetUp } from "../_gate.ts";

const T = "https://third.example/";
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">`;
const XHTML = `<html xmlns="http://www.w3.org/1999/xhtml">`;
const MARK = `data-consent-blocked="undeclared"`;

function gatedXml(xml: string, setUp?: GateSetUp, size = xml.length * 4 || 1): string {
  const gate = createDocumentGate("image/svg+xml", gateOptions(setUp));
  if (!gate) throw new Error("SVG has a gate");
  return drain(gate, cut(Buffer.from(xml), size)).toString();
}

describe("an XML document", () => {
  it.each([
    [`${SVG}<image href="${T}x"/></svg>`, `${SVG}<image ${MARK} data-consent-href="${T}x"/></svg>`],
    [
      `${SVG}<image xlink:href='${T}x'/></svg>`,
      `${SVG}<image ${MARK} xlink:data-consent-href='${T}x'/></svg>`,
    ],
    [
      `${SVG}<use href="${T}x#a"></use></svg>`,
      `${SVG}<use ${MARK} data-consent-href="${T}x#a"></use></svg>`,
    ],
    [
      `${SVG}<script href="${T}x"/></svg>`,
      `${SVG}<script type="text/plain" ${MARK} data-consent-href="${T}x"/></svg>`,
    ],
    [
      `${SVG}<rect fill="url(${T}x#a)"/></svg>`,
      `${SVG}<rect ${MARK} fill="url(data:,${T}x#a)" data-consent-fill="url(${T}x#a)"/></svg>`,
    ],
    [
      `${SVG}<style>@import "${T}x";</style></svg>`,
      `${SVG}<style>@import "data:,${T}x";</style></svg>`,
    ],
    [
      `${SVG}<style><title>x</title>@import "${T}x";</style></svg>`,
      `${SVG}<style type="text/plain" ${MARK}><title>x</title>@import "${T}x";</style></svg>`,
    ],
    [
      `${SVG}<style><![CDATA[a{b:url(${T}x)}]]></style></svg>`,
      `${SVG}<style><![CDATA[a{b:url(data:,${T}x)}]]></style></svg>`,
    ],
    [
      `${SVG}<style>@import "https&#58;//third.example/x";</style></svg>`,
      `${SVG}<style type="text/plain" ${MARK}>@import "https&#58;//third.example/x";</style></svg>`,
    ],
    [
      `${XHTML}<script type="module" src="${T}x"></script></html>`,
      `${XHTML}<script type="text/plain" ${MARK} data-consent-type="module" data-consent-src="${T}x"></script></html>`,
    ],
    [`${XHTML}<img src="${T}x"/></html>`, `${XHTML}<img ${MARK} data-consent-src="${T}x"/></html>`],
    [
      `${XHTML}<p style="background:url('${T}x')"/></html>`,
      `${XHTML}<p ${MARK} style="background:url(&#39;data:,${T}x&#39;)" data-consent-style="background:url('${T}x')"/></html>`,
    ],
    [
      `<?xml-stylesheet href="${T}x"?>${SVG}</svg>`,
      `<?data-consent-xml-stylesheet href="${T}x"?>${SVG}</svg>`,
    ],
  ])("%s", (xml, expected) => {
    expect(gatedXml(xml)).toBe(expected);
    expect(gatedXml(expected)).toBe(expected);
  });

  it.each([
    `<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:img src="${T}x"/></h:html>`, `<x><s:svg xmlns:s="http://www.w3.org/2000/svg"><s:image q:href="${T}x" xmlns:q="http://www.w3.org/1999/xlink"/></s:svg></x>`,
    `<svg xmlns='http://www.w3.org/2000/svg'\n><image\nhref\n=\n'${T}x'\n/></svg\n>`, `<!DOCTYPE svg [<!ENTITY h "https://third.example/">]>${SVG}<image href="&h;x"/></svg>`,
    `<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;"><image href="${T}x"/></svg>`, `<!DOCTYPE svg [<!ENTITY a "third"><!ENTITY b "//&a;.example">]>${SVG}<image href="&b;"/></svg>`,
    `<!DOCTYPE svg [<!ATTLIST svg xmlns CDATA #FIXED "http://www.w3.org/2000/svg">]><svg><image href="${T}x"/></svg>`, `${SVG}<image href="&#x2f;&#47;third.example/x"/></svg>`,
    `${SVG}<script>videoPlayer()</script></svg>`, `${SVG}<script><![CDATA[videoPlayer()]]></script></svg>`, `${SVG}<script>video<!-- x -->Player()</script></svg>`, `${SVG}<script>video&#80;layer()</script></svg>`,
    `${SVG}<script type="application/ecmascript"><![CDATA[fetch("${T}x")]]></script></svg>`, `${SVG}<g onclick="videoPlayer()"/></svg>`, `${SVG}<!-- x --><image href="${T}x"/></svg>`, `${SVG}<!-- > --><image href="${T}x"/></svg>`,
    `${SVG}<![CDATA[ <x> ]]><image href="${T}x"/></svg>`, `${SVG}<image title=">" href="${T}x"/></svg>`, `${SVG}<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="${T}"/></foreignObject></svg>`,
    `${XHTML}<link rel="stylesheet" href="${T}x"/></html>`, `${XHTML}<noscript><img src="${T}x"/></noscript></html>`, `${XHTML}<iframe srcdoc="&lt;img src=//third.example&gt;"/></html>`, `${XHTML}<title>x</title><img src="${T}x"/></html>`,
    `${XHTML}<textarea><img src="${T}x"/></textarea></html>`, `${XHTML}<base href="${T}"/><img src="x"/></html>`, `${XHTML}<style>/*<![CDATA[*/ @import "${T}x"; /*]]>*/</style></html>`,
    `<?xml version="1.0"?>\n<?xml-stylesheet type='text/xsl' href='//third&#46;example/x'?>${XHTML}</html>`, `${SVG}<image><set attributeName="href" to="${T}x"/></image></svg>`, `${XHTML}<meta http-equiv="refresh" content="0;url=${T}"/></html>`,
    `${XHTML}<script type="importmap">{"imports":{"a":"${T}a"}}</script></html>`, `${XHTML}<script type="speculationrules">{"prefetch":[{"urls":["${T}"]}]}</script></html>`, `${XHTML}<div><script src="${T}x"/></div></html>`,
  ])("is gated: %s", (xml) => {
    const out = gatedXml(xml);
    expect(out).not.toBe(xml);
    expect(out).toMatch(/data-consent-|data:,/);
    expect(gatedXml(out)).toBe(out);
    expect(gatedXml(xml, { allowed: ["video", "stats"], undeclared: "allow" })).toBe(xml);
    for (let size = 1; size < 40; size += 3) expect(gatedXml(xml, {}, size)).toBe(out);
  }); // prettier-ignore

  it.each([
    `${SVG}<a href="${T}"><text>x</text></a></svg>`, `${SVG}<!-- <image href="${T}x"/> --></svg>`, `${SVG}<text><![CDATA[<image href="${T}x"/>]]></text></svg>`, `${SVG}<image href="/own.png"/></svg>`,
    `${SVG}<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#"><cc:Work rdf:about="${T}"/></rdf:RDF></metadata></svg>`,
    `<rss version="2.0"><channel><link>${T}</link><image><url>${T}x</url></image></channel></rss>`, `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="icon" href="${T}"/><img src="${T}"/></feed>`,
    `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${SVG}</svg>`,
    `<!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg"><!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">]><svg xmlns="&ns_svg;" xmlns:i="&ns_ai;"></svg>`,
    `<?xml-stylesheet href="/own.css"?>${SVG}</svg>`, `<?x href="${T}"?>${SVG}</svg>`, `${SVG}<script type="text/plain">videoPlayer()</script></svg>`, `${SVG}<style>p{content:"${T}"}</style></svg>`,
    `${XHTML}<img alt="${T}" src="/x"/><form action="${T}"/></html>`, `${SVG}<image href="${T}`, `${SVG}<!-- x`, `${SVG}<![CDATA[`, "<", "", "x", "<!DOCTYPE x", "<?x",
  ])("stays: %s", (xml) => {
    expect(gatedXml(xml)).toBe(xml);
    for (let size = 1; size < 12; size += 2) expect(gatedXml(xml, {}, size)).toBe(xml);
  }); // prettier-ignore

  it.each([
    `<!DOCTYPE svg [<!ENTITY x "<image xmlns='http://www.w3.org/2000/svg' href='${T}x'/>">]>${SVG}&x;</svg>`,
    `<!DOCTYPE svg [<!ENTITY x "&#60;script xmlns='http://www.w3.org/1999/xhtml' src='${T}x'/>">]>${SVG}&x;</svg>`,
    `<!DOCTYPE svg [<!ATTLIST image href CDATA "${T}x">]>${SVG}<image/></svg>`,
    `<!DOCTYPE svg [<!ENTITY % a "<!ENTITY b 'x'>">%a;]>${SVG}<image href="&b;"/></svg>`,
  ])("whose declarations hide what it loads ends there: %s", (xml) => {
    const events: GateEvent[] = [];
    const out = gatedXml(xml, { report: (event) => void events.push(event) });
    expect(out).toBe("");
    expect(events).toContainEqual({ kind: "limit", limit: "doctype" });
  });

  it.each([
    // Each is an attribute of its own to a reader of XML.
    `${XHTML}<img a:src="/x" src="${T}x"/></html>`, `${XHTML}<img SRC="/x" src="${T}x"/></html>`, `${SVG}<image a:href="/x" xlink:href="${T}x"/></svg>`,
    `${XHTML}<script a:type="text/plain" type="module" src="${T}x"></script></html>`, `${XHTML}<script TYPE="text/plain">fetch("${T}x")</script></html>`, `${SVG}<style a:type="x">@import "${T}x";</style></svg>`,
    `${XHTML}<base a:href="/x" href="${T}"/></html>`, `${XHTML}<img data-CONSENT="functional" src="${T}x"/></html>`, `${SVG}<rect STYLE="x" style="fill:url(${T}x#a)"/></svg>`,
    `${SVG}<image><set a:attributeName="x" attributeName="href" to="${T}x"/></image></svg>`, `${SVG}<image><set attributeName="l:href" to="${T}x"/></image></svg>`, `${SVG}<image><animate attributeName="href" a:values="/x" values="/y;${T}x"/></image></svg>`,
    // Text that is not directly in an element, and pseudo-attributes that are none.
    `${SVG}<style><b>/*</b>a{fill:url(${T}x#a)}</style></svg>`, `${SVG}<script><b>/*</b>fetch("${T}x")</script></svg>`, `${SVG}<style><?x > /* ?>a{fill:url(${T}x#a)}</style></svg>`,
    `<?xml-stylesheet title='href="/x"' href="${T}x"?>${SVG}</svg>`, `<?xml-stylesheet xhref="/x" href="${T}x"?>${SVG}</svg>`,
    // Entities that grow, or lie deep.
    `<!DOCTYPE svg [<!ENTITY p "${" ".repeat(70_000)}"><!ENTITY h "//third.example/">]>${SVG}<image href="&p;&h;x"/></svg>`,
    `<!DOCTYPE svg [<!ENTITY e0 "//third.example/">${Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};">`).join("")}]>${SVG}<image href="&e12;x"/></svg>`,
  ])("is gated however it is written: %s", (xml) => {
    const out = gatedXml(xml);
    expect(out).not.toBe(xml);
    expect(out).toMatch(/data-consent-|data:,/);
    expect(gatedXml(xml, { allowed: ["video", "stats"], undeclared: "allow" })).toBe(xml);
    for (let size = 1; size < 40; size += 7) expect(gatedXml(xml, {}, size)).toBe(out);
  }); // prettier-ignore

  it.each([
    `p style CDATA "background:url(${T}x)"`, `img onerror CDATA "fetch('${T}x')"`, `iframe srcdoc CDATA "&#60;img src=${T}x>"`, `meta content CDATA "0;url=${T}"`, `meta http-equiv CDATA "refresh"`,
    `link rel CDATA "stylesheet"`, `input type CDATA "image"`, `set attributeName CDATA "href"`, `img srcset CDATA "/q 1x, ${T}x 2x"`,
  ])("ends where a default gives elements what nobody sees: %s", (attribute) => {
    const xml = `<!DOCTYPE html [<!ATTLIST ${attribute}>]>${XHTML}<p/></html>`;
    expect(gatedXml(xml)).not.toContain("<p/>");
    expect(gatedXml(xml, { allowed: ["video", "stats"], undeclared: "allow" })).toBe(xml);
  }); // prettier-ignore

  it.each([
    `<!DOCTYPE topic [<!ATTLIST topic class CDATA "- topic/topic " type CDATA "x">]><topic/>`,
    `<!DOCTYPE svg [<!ATTLIST a xlink:type CDATA #FIXED "simple" xlink:show (new|replace) 'replace'>]>${SVG}<a href="${T}"/></svg>`,
  ])("keeps defaults that load nothing: %s", (xml) => {
    expect(gatedXml(xml)).toBe(xml);
  });

  it("gets neither a banner nor placeholders, which would make it ill-formed", () => {
    const xml = `${XHTML}<head/><body><img src="/x"/></body></html>`;
    expect(
      gatedXml(xml, {
        bodyStart: () => "<p>B",
        placeholder: () => [{ name: "title", value: "<p>" }],
      }),
    ).toBe(xml);
    expect(
      gatedXml(xml.replace("/x", T), { placeholder: () => [{ name: "title", value: "<p>" }] }),
    ).not.toContain("<p>");
  });

  it("leaves as it came where everything may be loaded, byte for byte", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 1, max: 50 }),
        (bytes, size) => {
          const gate = createDocumentGate(
            "application/xml",
            gateOptions({ allowed: ["video", "stats"], undeclared: "allow" }),
          );
          expect(gate && drain(gate, cut(bytes, size)).equals(Buffer.from(bytes))).toBe(true);
        },
      ),
    );
  });

  it("gates a style sheet that stands in another", () => {
    const sheet = `@import "${T}x";`;
    for (const inner of [
      `<style>${sheet}</style>`,
      `<g><style>a{b:c}</style></g><style>${sheet}</style>`,
    ]) {
      const out = gatedXml(`${SVG}<style>${inner}</style></svg>`);
      expect(out).not.toContain(`@import "${T}`);
      expect(gatedXml(out)).toBe(out);
    }
    const script = gatedXml(`${SVG}<script><script>videoPlayer()</script></script></svg>`);
    expect(script.match(/text\/plain/g)).toHaveLength(2);
    expect(gatedXml(`${SVG}${"<style>".repeat(100)}${sheet}`)).not.toContain(sheet);
  });

  it("never throws, and never loads what it was made of", () => {
    const piece = fc.constantFrom(
      SVG, XHTML, "</svg>", "<image ", `href="${T}x"`, "/>", ">", "<", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<!DOCTYPE x [", "]>", '<!ENTITY a "b">', "&a;", "<style>", "</style>", "<script>",
      "</script>", "videoPlayer()", `@import "${T}";`, "'", '"', " ", "x:", "xmlns", "\0", "é",
    ); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (pieces, size) => {
          const xml = pieces.join("");
          const out = gatedXml(xml, {}, size);
          expect(gatedXml(out, {}, size)).toBe(out);
          expect(gatedXml(xml)).toBe(out);
        },
      ),
      { numRuns: 3000 },
    );
  }, 30_000);

  it("drops the rest where something grows beyond its bound", () => {
    const out = gatedXml(
      `${SVG}<image title="${"x".repeat(5000)}" href="${T}x"/></svg>`,
      { limits: { tag: 1000 } },
      100,
    );
    expect(out).not.toContain(T);
  });
});

describe("a transformation", () => {
  const XSL = 'xmlns:xsl="http://www.w3.org/1999/XSL/Transform"';
  const T3 = "https://third.example/x";
  const through = (xml: string, size = xml.length): string => {
    const gate = createDocumentGate("application/xml", gateOptions());
    if (!gate) throw new Error("no gate");
    return drain(gate, cut(Buffer.from(xml), size)).toString();
  };

  it("is judged by the elements that it writes, in whatever namespace", () => {
    const xml = `<xsl:template ${XSL}><html><img src="${T3}"/></html></xsl:template>`;
    expect(through(xml)).toContain('data-consent-blocked="undeclared"');
  });

  it.each([1, 7, 1000])("… and by the attributes, in pieces of %i bytes", (size) => {
    const xml = `<a ${XSL}><img><xsl:attribute name="src">${T3}</xsl:attribute></img><xsl:attribute name="x">y</xsl:attribute></a>`;
    expect(through(xml, size)).toBe(xml.replace(T3, `data:,${T3}`));
  });

  it("in the address of an instruction is looked into", () => {
    const data = `data:text/xsl,${encodeURIComponent(`<img src='${T3}'/>`)}`;
    const xml = `<?xml-stylesheet type="text/xsl" href="${data}"?><a/>`;
    expect(through(xml)).toBe(xml.replace("xml-stylesheet", "data-consent-xml-stylesheet"));
  });
});
