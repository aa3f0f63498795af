// Addresses of a site's pages, as its sitemap lists them (sitemaps.org/protocol.html).
import { decodeXML } from "entities";

/** Addresses taken from one file: the protocol allows 50,000. */
const MOST = 50_000;

/** The `<loc>` of a sitemap or of an index of sitemaps, in order. Read in one pass, whatever the text is. */
export function readSitemap(xml: string): {
  readonly isIndex: boolean;
  readonly addresses: readonly string[];
} {
  const addresses: string[] = [];
  let from = 0;
  while (addresses.length < MOST) {
    const open = xml.indexOf("<loc>", from);
    if (open < 0) break;
    const close = xml.indexOf("</loc>", open);
    if (close < 0) break;
    let text = xml.slice(open + "<loc>".length, close).trim();
    if (text.startsWith("<![CDATA[") && text.endsWith("]]>")) text = text.slice(9, -3).trim();
    addresses.push(decodeXML(text));
    from = close;
  }
  return { isIndex: xml.includes("<sitemapindex"), addresses };
}

/** The `Sitemap:` lines of a robots.txt (RFC 9309 leaves them to sitemaps.org). */
export function sitemapsOfRobots(text: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => line.slice(0, 8).toLowerCase() === "sitemap:")
    .map((line) => line.slice(8).trim());
}
