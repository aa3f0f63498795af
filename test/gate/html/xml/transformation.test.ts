import { describe, expect, it } from "vitest";
import { createDocumentGate } from "../../../../src/gate/html/document-gate.ts";
import { cut, drain, gateOptions, type GateSetUp } from "../_gate.ts";

const T = "https://third.example/";

function stylesheet(template: string, more = ""): string {
  return `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">${more}<xsl:template match="/"><html><body>${template}</body></html></xsl:template></xsl:stylesheet>`;
}

function gated(xml: string, setUp?: GateSetUp, size = xml.length * 4): string {
  const gate = createDocumentGate("text/xsl", gateOptions(setUp));
  if (!gate) throw new Error("A transformation has a gate");
  return drain(gate, cut(Buffer.from(xml), size)).toString();
}

const VALUE = `<xsl:value-of select="@u"/>`;

describe("a transformation", () => {
  it.each([
    // What is put together.
    `<img src="{'${T}x'}"/>`, `<img src="{concat('https:','//third.example/x')}"/>`, `<img src="h{'ttps'}://third.example/x"/>`, `<img src="{$u}"/>`, `<img src="{@u}"/>`, `<img src="https://{@u}/x"/>`, `<img onerror="{@u}" src="/x"/>`,
    `<img srcset="/a 1x, {@u} 2x"/>`, `<meta http-equiv="refresh" content="0;url={@u}"/>`, `<meta http-equiv="refresh" content="{@u}"/>`,
    `<img><xsl:attribute name="src">${VALUE}</xsl:attribute></img>`, `<img><xsl:attribute name="src">https:<xsl:text>${T.slice(6)}</xsl:text></xsl:attribute></img>`, `<img><xsl:attribute name="{$n}">/<xsl:text>/third.example/</xsl:text></xsl:attribute></img>`,
    // Markup and code out of text.
    `<xsl:text disable-output-escaping="yes">&lt;img src=${T}x&gt;</xsl:text>`, `<xsl:element name="script">x</xsl:element>`, `<xsl:element name="{$n}"/>`, `<script>${VALUE}</script>`, `<style>${VALUE}</style>`,
    `<img><xsl:attribute name="onload">fetch("${T}x")</xsl:attribute></img>`, `<p><xsl:attribute name="style">background:url(${T}x)</xsl:attribute></p>`, `<xsl:value-of select="document('${T}x')"/>`, `<xsl:value-of select="document(concat('https:','//third.example/x'))"/>`,
  ])("writes no address that is put together: %s", (template) => {
    const xml = stylesheet(template);
    const out = gated(xml);
    expect(out).not.toBe(xml);
    expect(out).toMatch(/data-consent-|data:,/);
    expect(gated(xml, { allowed: ["video", "stats"], undeclared: "allow" })).toBe(xml);
    for (let size = 1; size < 40; size += 5) expect(gated(xml, {}, size)).toBe(out);
  }); // prettier-ignore

  it.each([
    `<a href="{$u}">x</a>`, `<a class="x"><xsl:attribute name="href">${VALUE}</xsl:attribute></a>`, `<a><xsl:if test="@u"><xsl:attribute name="href">https://<xsl:value-of select="@u"/></xsl:attribute></xsl:if></a>`, `<img src="/flags/{@u}.png" alt="{@t}"/>`, `<img src="flags/{@u}.png"/>`,
    `<img><xsl:attribute name="alt">${VALUE}</xsl:attribute></img>`, `<img><xsl:attribute name="src">/own/<xsl:value-of select="@u"/></xsl:attribute></img>`, `<p style="width:{@w}%"/>`, `<xsl:value-of select="concat(@a, ' http ')"/>`, `<xsl:element name="p">x</xsl:element>`,
  ])("keeps what can only be the site's own, and links: %s", (template) => {
    const xml = stylesheet(template);
    expect(gated(xml)).toBe(xml);
    for (let size = 1; size < 20; size += 3) expect(gated(xml, {}, size)).toBe(xml);
  }); // prettier-ignore
});
