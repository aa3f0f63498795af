// Snippets as vendors hand them out, on a site that declares every service and lets none in: each is held back whole, and
// the one named is the one it belongs to.
import { describe, expect, it } from "vitest";
import { match } from "../../src/services/match.ts";
import { loadsOf, READINGS } from "../fuzz/document-loads.ts";
import { gated } from "./_gated.ts";
import { snippets } from "./_snippets.ts";
import type { Snippet } from "./_snippets.ts";

const all = snippets();
const isStranger = (host: string): boolean => host !== "localhost";
const ADDRESS = /(?:https?:)?\/\/[^\s"'`<>\\]+/g;

/** Those whom the gate does not name since they are on the site's own host, or on any: by the addresses alone. */
function isMatched({ html, service }: Snippet): boolean {
  return [...html.matchAll(ADDRESS)].some(([address]) => match(address)?.service.id === service);
}

function isRecognised(snippet: Snippet): boolean {
  const { service, others, html } = snippet;
  const blamed = [...gated(html, "block").blamed];
  if (blamed.includes(service)) {
    // A host that nobody declared is the vendor's own, named by the site: `stats.example.org`.
    const strangers = blamed.filter((id) => !id.startsWith("host ") || !id.includes(".example."));
    return strangers.every((id) => id === service || others.includes(id));
  }
  return blamed.length > 0 && isMatched(snippet);
}

describe("snippets as vendors hand them out", () => {
  it.each(all)("$name: loads nothing", ({ html }) => {
    const before = READINGS.flatMap((reading) => loadsOf(html, reading, isStranger));
    const { html: after, blamed } = gated(html, "block");
    expect(before.length > 0 || html.includes("<script")).toBe(true);
    expect(READINGS.flatMap((reading) => loadsOf(after, reading, isStranger))).toEqual([]);
    expect(blamed).not.toEqual(new Set());
  });

  it("are recognised by the right service", () => {
    const ours = all.filter(({ service }) => service !== "?");
    const missed = ours.filter((snippet) => !isRecognised(snippet));
    const services = new Set(ours.map(({ service }) => service)).size;
    console.info(
      `snippets: ${ours.length - missed.length} of ${ours.length} recognised by the right one of ${services} services`,
    );
    expect(missed.map(({ name, html }) => [name, ...gated(html, "block").blamed])).toEqual([]);
  });

  it("are told apart by their hosts too, where nothing undeclared is blocked", () => {
    const silent = all.filter(
      ({ service, html }) => service !== "?" && gated(html, "allow").blamed.size === 0,
    );
    expect(silent.filter((snippet) => !isMatched(snippet)).map(({ name }) => name)).toEqual([]);
  });
});
