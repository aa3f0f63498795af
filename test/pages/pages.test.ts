import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import { banner, settingsLink } from "../../src/pages/banner.ts";
import { embedDocument } from "../../src/pages/embed-document.ts";
import { missingPage } from "../../src/pages/missing.ts";
import { messagePage } from "../../src/pages/page.ts";
import { policyFragment, policyPage } from "../../src/pages/policy.ts";
import { preferencesPage } from "../../src/pages/preferences.ts";
import {
  pageStyle,
  pageStyleHash,
  pageStyleLinks,
  style,
  styleHash,
  styleLink,
} from "../../src/pages/style.ts";
import { languages } from "../../src/pages/text/index.ts";
import { attribute, elements, faults, textOf } from "./markup.ts";
import { catalogue, decisionOf, viewOf } from "./view.ts";

const partial = decisionOf({
  categories: { statistics: true, marketing: false },
  services: { youtube: true },
});

/** `name=value` of what is ticked. */
function ticked(markup: string): string[] {
  return elements(markup)
    .filter((element) => attribute(element, "checked") !== undefined)
    .map((element) => `${attribute(element, "name")}=${attribute(element, "value")}`);
}

/** What the buttons of a page answer. */
const buttons = (markup: string): (string | undefined)[] =>
  elements(markup)
    .filter(({ tagName }) => tagName === "button")
    .map((button) => attribute(button, "value"));

describe("every page", () => {
  it.each(languages)("is sound, in every state, in %s", (language) => {
    const situations = [{}, { gpc: true }, { decision: partial }, { regime: "opt-out" }] as const;
    for (const situation of situations) {
      const view = viewOf(situation, { language, confirmation: "saved" });
      const pages = [
        preferencesPage(view),
        policyPage(view),
        missingPage(view, ["marketing", "matomo"]),
        messagePage(view, view.texts.problem.notFound),
      ];
      const direction = language === "ar" ? "rtl" : "ltr";
      for (const page of pages) {
        expect(faults(page.toString())).toEqual([]);
        const headings = elements(page.toString()).filter(({ tagName }) => tagName === "h1");
        expect(headings).toHaveLength(1);
        expect(page.toString()).toContain(`<html lang="${language}" dir="${direction}">`);
      }
    }
  });
});

describe("preferencesPage", () => {
  it("ticks nothing before the visitor has", () => {
    expect(ticked(preferencesPage(viewOf()).toString())).toEqual([
      "answer-statistics=none",
      "answer-marketing=none",
    ]);
    const silent = preferencesPage(viewOf({ regime: "opt-out" })).toString();
    expect(ticked(silent)).toEqual(["answer-statistics=none", "answer-marketing=none"]);
    expect(silent).toContain("services are on until you refuse");
  });

  it("shows what the visitor granted, and where that comes from", () => {
    const markup = preferencesPage(viewOf({ decision: partial })).toString();
    expect(ticked(markup)).toEqual([
      "answer-statistics=all",
      "answer-marketing=some",
      "service=youtube",
    ]);
    expect(markup).toContain("Decided on 22 November 2026.");
    expect(markup).toContain(partial.id);
    expect(markup).not.toContain("/consent/receipt");
    const proved = preferencesPage(viewOf({ decision: partial }, { hasReceipt: true })).toString();
    expect(proved).toContain('<a href="/consent/receipt" download="">Download your receipt</a>');
  });

  it("does not tick what was granted before a signal that now outweighs it", () => {
    const markup = preferencesPage(viewOf({ decision: partial, gpc: true })).toString();
    expect(ticked(markup)).toEqual(["answer-statistics=none", "answer-marketing=none"]);
    expect(markup).toContain("We have received a privacy signal");
    expect(markup).not.toContain('value="withdraw"');
  });

  it("says so where a choice outweighs the signal", () => {
    const decision = { ...partial, signals: { gpc: true, dnt: false } };
    const markup = preferencesPage(viewOf({ decision, gpc: true })).toString();
    expect(markup).toContain("it is your choice that counts");
  });

  it("lets the visitor object to what is exempt, and shows that he did", () => {
    expect(preferencesPage(viewOf()).toString()).toContain("I object to Anonymous statistics");
    const decision = decisionOf({ services: { plausible: false } });
    expect(ticked(preferencesPage(viewOf({ decision })).toString())).toContain("object=plausible");
  });

  it("has save first, refuse and accept alike, and withdraw only once there is something to withdraw", () => {
    expect(buttons(preferencesPage(viewOf()).toString())).toEqual(["save", "refuse", "accept"]);
    expect(buttons(preferencesPage(viewOf({ decision: partial })).toString())).toEqual([
      "save",
      "refuse",
      "accept",
      "withdraw",
    ]);
  });

  it("tells purpose, provider, cookies and how long they are kept", () => {
    const markup = preferencesPage(viewOf()).toString();
    for (const told of [
      "Display of videos",
      "by Google",
      "VISITOR_INFO1_LIVE",
      "6 months",
      "browser storage",
    ]) {
      expect(markup).toContain(told);
    }
    expect(markup).toContain("Purpose pending investigation");
  });
});

describe("policyPage", () => {
  it("has the sections of a cookie policy, in order", () => {
    const headings = elements(policyPage(viewOf()).toString())
      .filter(({ tagName }) => tagName === "h2")
      .map(textOf);
    expect(headings).toEqual([
      "Introduction",
      "What are cookies?",
      "How long do they last?",
      "What are scripts?",
      "What are web beacons?",
      "Kinds of cookies",
      "Cookies by service",
      "Your consent",
      "Blocking and deleting cookies yourself",
      "Your rights",
      "Contact",
    ]);
  });

  it("lists every service and every cookie of the catalogue, and who answers for the site", () => {
    const view = viewOf();
    const markup = policyPage(view).toString();
    for (const service of view.catalogue.services) {
      expect(markup).toContain(service.name);
      for (const cookie of service.cookies ?? []) expect(markup).toContain(cookie.name);
    }
    for (const fact of [
      "dpo@example.org",
      "CNIL",
      "Version 2026-11-22",
      "4 October 2026",
      "EEA &amp; Switzerland",
    ]) {
      expect(markup).toContain(fact);
    }
  });

  it("tells what goes with the browser's window from what stays", () => {
    const rows = elements(policyPage(viewOf()).toString())
      .filter(({ tagName }) => tagName === "tr")
      .map((row) => textOf(row).replace(/\s+/g, " ").trim());
    expect(rows).toContain("sid until you close the browser (session) Remembers your login");
    expect(rows).toContain("_pk_id.* 13 months (persistent) Stores a random visitor number");
  });

  it("lists assent's own cookies, unless the catalogue does", () => {
    const own = [
      { name: "consent", use: "decision", lifetime: 366 * 86_400 },
      { name: "consent-once", use: "once", lifetime: 60 },
    ] as const;
    for (const page of [policyPage, preferencesPage]) {
      const markup = page(viewOf({}, { own })).toString();
      expect(faults(markup)).toEqual([]);
      expect(markup).toContain("Your answer to this question");
      expect(markup).toContain("<code>consent-once</code>");
      expect(markup).toContain("1 minute");
      const declared = page(viewOf({}, { own: [{ ...own[0], name: "sid" }] })).toString();
      expect(declared).not.toContain("Your answer to this question");
    }
  });

  it("lists what nobody can attribute, and says that it is blocked", () => {
    const pending = defineCatalogue({
      policy: { version: "1", controller: { name: "Example" } },
      services: [],
      pending: ["hi0j0dxp", "<b>"],
    });
    const markup = policyPage(viewOf({}, { catalogue: pending })).toString();
    expect(faults(markup)).toEqual([]);
    expect(markup).toContain("<code>hi0j0dxp</code>");
    expect(markup).toContain("<code>&lt;b&gt;</code>");
    expect(markup).toContain("Until we do, the server does not set them");
    expect(policyPage(viewOf()).toString()).not.toContain("have been seen in browsers");
  });

  it("does not promise consent where silence grants", () => {
    const markup = policyPage(viewOf({ regime: "opt-out" })).toString();
    expect(markup).toContain("Your choice");
    expect(markup).toContain("Used until you refuse.");
    expect(markup).not.toContain("Used only with your consent.");
  });

  it("is there as a fragment for the site's own layout", () => {
    const markup = policyFragment(viewOf()).toString();
    expect(markup).not.toMatch(/<html|<h1|<main/);
    expect(faults(markup)).toEqual([]);
  });
});

describe("missingPage", () => {
  it("names what is missing and allows just that", () => {
    const markup = missingPage(viewOf(), ["marketing", "matomo"]).toString();
    const fields = elements(markup)
      .filter((element) => attribute(element, "name") === "allow")
      .map((element) => attribute(element, "value"));
    expect(fields).toEqual(["marketing", "matomo"]);
    expect(markup).toContain("Website statistics");
    expect(markup).toContain('name="return" value="/film?id=3"');
  });

  it("offers nothing where the catalogue does not know the id", () => {
    expect(missingPage(viewOf(), ["<nonsense>"]).toString()).not.toContain("<button");
  });
});

describe("style", () => {
  const all = style + pageStyle;

  it("stays within 2.2 KB compressed, loads nothing and is referred to by its fingerprint", () => {
    expect(brotliCompressSync(all).byteLength).toBeLessThanOrEqual(2.2 * 1024);
    expect(all).not.toMatch(/url\(|@import/);
    expect(all).not.toContain("!important");
    expect(styleLink("/consent").toString()).toContain(`href="/consent/style.css?v=${styleHash}"`);
    const links = pageStyleLinks("/consent").toString();
    expect(links.indexOf(`/consent/pages.css?v=${pageStyleHash}"`)).toBeGreaterThan(
      links.indexOf(`/consent/style.css?v=${styleHash}"`),
    );
  });

  it("has in the sheet for the site's pages every class of what is put into them", () => {
    const markup = [
      banner(viewOf()),
      banner(viewOf({ decision: partial }, { confirmation: "saved" })),
      settingsLink(viewOf()),
      embedDocument(viewOf(), { service: catalogue.index.service("youtube"), url: "https://a.b/" }),
    ].join("");
    expect(classesOf(markup).filter((name) => !style.includes(`.${name}`))).toEqual([]);
  });

  it("uses no side that depends on the direction of writing", () => {
    expect(all).not.toMatch(
      /(?:margin|padding|border)-(?:left|right)|text-align:(?:left|right)|[;{](?:left|right):/,
    );
  });

  it("has a rule for every class the pages use", () => {
    const view = viewOf({ decision: partial }, { confirmation: "saved" });
    const markup = [preferencesPage(view), policyPage(view), missingPage(view, ["matomo"])].join(
      "",
    );
    expect(classesOf(markup).filter((name) => !all.includes(`.${name}`))).toEqual([]);
  });
});

function classesOf(markup: string): readonly string[] {
  const used = [...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names?.split(" "));
  return [...new Set(used)].filter((name): name is string => Boolean(name));
}
