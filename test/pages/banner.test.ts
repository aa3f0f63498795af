import { describe, expect, it } from "vitest";
import { banner, settingsLink } from "../../src/pages/banner.ts";
import { attribute, elements, faults, textOf } from "./markup.ts";
import { texts } from "../../src/pages/text/index.ts";
import { catalogue, decisionOf, now, validFor, viewOf } from "./view.ts";

const all = (markup: { toString(): string }, tag: string): ReturnType<typeof elements> =>
  elements(markup.toString()).filter(({ tagName }) => tagName === tag);

describe("banner", () => {
  it("is a labelled region that asks with three equal buttons", () => {
    const markup = banner(viewOf());
    expect(faults(markup.toString())).toEqual([]);
    const [region] = all(markup, "section");
    expect(region && attribute(region, "aria-labelledby")).toBe("assent-title");
    const buttons = all(markup, "button");
    expect(buttons.map((button) => textOf(button).trim())).toEqual([
      "Accept all",
      "Refuse all",
      "Choose",
    ]);
    expect(new Set(buttons.map((button) => attribute(button, "class"))).size).toBe(1);
    expect(buttons.map((button) => attribute(button, "value"))).toEqual([
      "accept",
      "refuse",
      "customise",
    ]);
  });

  it("remembers words, and no visitor, site or language for another", () => {
    const other = {
      ...catalogue,
      index: { ...catalogue.index, consentCategories: ["statistics"] },
    };
    const french = { language: "fr", texts: texts("fr") };
    const said = [{}, { catalogue: other }, french, { returnTo: "/elsewhere" }].map((parts) =>
      banner(viewOf({}, parts)).toString(),
    );
    const again = [{}, { catalogue: other }, french, { returnTo: "/elsewhere" }].map((parts) =>
      banner(viewOf({}, parts)).toString(),
    );
    expect(again).toEqual(said);
    expect(new Set(said).size).toBe(4);
    expect(said[0]).toContain("#assent-marketing");
    expect(said[1]).not.toContain("#assent-marketing");
    expect(said[2]).toContain("Statistiques");
    expect(said[3]).toContain("return=%2Felsewhere#assent-marketing");
  });

  it("names the services by purpose, links to all of them and to the policy", () => {
    const text = banner(viewOf()).toString();
    expect(text).toContain(">Matomo</a>");
    expect(text).toContain("YouTube, Google Fonts, Facebook and 2 more");
    expect(text).toContain('href="/consent/policy"');
    expect(text).not.toContain("Login");
    expect(text).not.toContain("Anonymous statistics");
  });

  it("has nothing ticked", () => {
    expect(banner(viewOf()).toString()).not.toMatch(/checked|selected/);
  });

  it("goes back to where the visitor was, and nowhere else", () => {
    expect(banner(viewOf()).toString()).toContain('name="return" value="/film?id=3"');
    for (const returnTo of ["//evil.example/", "/\\evil.example", "https://evil.example", ""]) {
      expect(banner(viewOf({}, { returnTo })).toString()).toContain('name="return" value="/"');
    }
  });

  it("cannot be broken out of by an address", () => {
    const returnTo = `/"><script>alert(1)</script>`;
    expect(faults(banner(viewOf({}, { returnTo })).toString())).toEqual([]);
    expect(() => banner(viewOf({}, { returnTo: "/\ud800" }))).not.toThrow();
  });

  it("is not there once the visitor has decided", () => {
    const decision = decisionOf({ categories: { statistics: true, marketing: false } });
    expect(banner(viewOf({ decision })).toString()).toBe("");
    expect(banner(viewOf({ regime: "opt-out" })).toString()).toBe("");
  });

  it("says why it asks again", () => {
    const categories = { statistics: true, marketing: true };
    const old = decisionOf({ time: now - validFor * 1000, categories });
    expect(banner(viewOf({ decision: old })).toString()).toContain("has run out");
    const other = decisionOf({ policy: "another", categories });
    expect(banner(viewOf({ decision: other })).toString()).toContain("has changed");
  });

  it("tells of a privacy signal instead of asking, and links to the settings", () => {
    const text = banner(viewOf({ gpc: true })).toString();
    expect(text).toContain("We have received a privacy signal from your browser");
    expect(text).toContain('href="/consent?return=');
    expect(text).not.toMatch(/value="(?:accept|refuse)"/);
    expect(text).toContain('value="fold"');
    expect(banner(viewOf({ gpc: true }, { isFolded: true })).toString()).toBe("");
  });

  it("confirms what was done, with the focus on it", () => {
    for (const confirmation of ["accepted", "refused", "saved", "withdrawn"] as const) {
      const markup = banner(viewOf({}, { confirmation }));
      expect(faults(markup.toString())).toEqual([]);
      const [alert] = all(markup, "p");
      expect(alert && attribute(alert, "role")).toBe("alert");
      expect(alert && attribute(alert, "tabindex")).toBe("-1");
      expect(alert && attribute(alert, "autofocus")).toBe("");
    }
  });

  it("confirms a refusal as what it is where the visitor is", () => {
    const words = (regime: "opt-in" | "opt-out" | "notice"): string =>
      banner(viewOf({ regime }, { confirmation: "refused" })).toString();
    expect(words("opt-in")).toContain(">Thank you. You have refused everything");
    expect(words("opt-out")).toContain(">Opt-out request honoured. Thank you. You have refused");
    expect(words("notice")).toContain(">Thank you. What you have objected to is switched off.");
  });

  it("speaks French", () => {
    const text = banner(viewOf({}, { language: "fr" })).toString();
    expect(text).toContain('lang="fr"');
    expect(text).toContain("Tout refuser");
    expect(text).toMatch(/6\smois/);
  });
});

describe("settingsLink", () => {
  it("leads to the settings and back", () => {
    expect(settingsLink(viewOf()).toString()).toContain('href="/consent?return=%2Ffilm%3Fid%3D3"');
  });
});
