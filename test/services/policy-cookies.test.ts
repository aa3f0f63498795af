// The names that five real cookie policies list (policy-cookies.csv), against the ready-made declarations.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import type { ServiceDeclaration, StorageKind } from "../../src/catalogue/types.ts";
import * as services from "../../src/services/all.ts";

const VENDORS: Readonly<Record<string, readonly (() => ServiceDeclaration)[]>> = {
  "AddThis (service closed 31 May 2023)": [services.addthis],
  "Burst Statistics": [services.burst],
  "Burst Statistics (dashboard)": [services.burst],
  "Chatbase chat widget": [services.chatbase],
  Complianz: [services.complianz],
  Elementor: [services.elementor],
  "Elementor editor": [services.elementor],
  "Facebook / Meta": [services.facebook],
  "Google Ads / Conversion linker": [services.googleAds],
  "Google Analytics": [services.googleAnalytics],
  "Google Analytics (UA throttle)": [services.googleAnalytics],
  "Google Analytics (UA)": [services.googleAnalytics],
  "Google Analytics 4": [services.googleAnalytics],
  "Google reCAPTCHA": [services.googleRecaptcha],
  Hotjar: [services.hotjar],
  LinkedIn: [services.linkedin, services.linkedinInsight],
  MailPoet: [services.mailpoet],
  "MailPoet (newsletter editor)": [services.mailpoet],
  Matomo: [services.matomo],
  "Microsoft Advertising (UET)": [services.microsoftUet],
  "Microsoft Clarity": [services.microsoftClarity],
  "Opendatasoft (Django CSRF)": [services.opendatasoft],
  "Opendatasoft (Django session)": [services.opendatasoft],
  "Opendatasoft (Django)": [services.opendatasoft],
  "Opendatasoft consent cookie": [services.opendatasoft],
  "PDF Invoices for WooCommerce": [services.woocommerce],
  "Salesforce Pardot (Account Engagement)": [services.pardot],
  "Smash Balloon feeds (Instagram/Twitter)": [services.smashBalloon],
  Smartlook: [services.smartlook],
  "Snap pixel": [services.snap],
  "Sourcebuster (WooCommerce order attribution)": [services.woocommerceAttribution],
  "TikTok pixel": [services.tiktok],
  WPML: [services.wpml],
  "WPML (translation dashboard)": [services.wpml],
  "WPML Advanced Translation Editor": [services.wpml],
  WooCommerce: [services.woocommerce],
  "WooCommerce Blocks": [services.woocommerce],
  "WooCommerce admin": [services.woocommerce],
  WordPress: [services.wordpress],
  "WordPress (editor)": [services.wordpress],
  "WordPress Download Manager": [services.wpdm],
  "WordPress REST API client": [services.wordpress],
  "WordPress block editor": [services.wordpress],
  "WordPress emoji loader": [services.wordpress],
  "X / Twitter": [services.xTwitter],
  YouTube: [services.youtube],
};

/** Of software of one site alone, or of nobody that is known: a site declares these itself. */
const SITES_OWN = [
  "Adobe Acrobat BROWSER EXTENSION",
  "Drag and drop file upload for Contact Form 7",
  "PublishPress Future",
  "PublishPress Future Pro",
  "Query Monitor",
  "WordPress popup plugin (unknown)",
  "Wordfence",
  "ambiguous",
  "jQuery tablesorter",
  "loglevel JS library",
  "site-specific pop-in flag",
  "unknown",
  "unknown (random 8-character name)",
];

const CATEGORIES: Readonly<Record<string, string>> = {
  necessary: "functional",
  "statistics-anonymous": "statistics",
};

const rows = readFileSync(new URL("policy-cookies.csv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [name = "", vendor = "", category = "", storage = ""] = line.split(",");
    return { name, vendor, category: CATEGORIES[category] ?? category, storage };
  });

const policy = { version: "1", controller: { name: "A" } };

describe("a name in a real policy", () => {
  test.each(rows.filter(({ vendor }) => !SITES_OWN.includes(vendor)))(
    "$name is declared by $vendor, as $category",
    ({ name, vendor, category, storage }) => {
      const vendors = (VENDORS[vendor] ?? []).map((make) => make());
      const { index } = defineCatalogue({ policy, services: vendors });
      expect(index.cookie(name, storage as StorageKind)?.category).toBe(category);
    },
  );

  test.each(rows.filter(({ vendor }) => SITES_OWN.includes(vendor)))(
    "$name is of nobody's until the site says whose ($vendor)",
    ({ name }) => {
      const all = Object.values(services).map((make) => make());
      const { index } = defineCatalogue({ policy, services: all });
      for (const storage of ["cookie", "localStorage", "sessionStorage"] as const) {
        expect(index.cookie(name, storage)).toBeUndefined();
      }
    },
  );
});
