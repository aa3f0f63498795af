// @ts-check
// What the institute declares: four purposes, one of them its own, and nothing that stays longer than 13 months.
import { defineCatalogue } from "assent";
import { googleFonts, matomo, youtube } from "assent/services";

export const catalogue = defineCatalogue({
  policy: {
    version: "2026-11-22",
    lastUpdated: "2026-11-22",
    catalogueDate: "2026-11-20",
    controller: {
      name: "Institut des Bâtisseurs",
      address: "58, rue du Fil-à-Plomb\n38996 Drève-le-Vieux\nFrance",
      website: "https://www.institut-batisseurs.example/",
      email: "bonjour@institut-batisseurs.example",
      phone: "+33 4 00 00 58 00",
      dpo: "dpo@institut-batisseurs.example",
      authority: "CNIL",
      authorityUrl: "https://www.cnil.fr/",
    },
  },
  categories: [
    {
      id: "functional",
      name: "Proper functioning",
      description: "Keeps forms safe and remembers your answer to this question.",
    },
    {
      id: "preferences",
      name: "Browsing preferences",
      description: "Remembers how you like to read the site.",
    },
    {
      id: "statistics",
      name: "Audience measurement",
      description: "Tells us how many people read which page.",
    },
    {
      id: "experience",
      name: "User experience",
      description: "Films and type faces that come from other companies, who learn of your visit.",
    },
  ],
  services: [
    {
      id: "application",
      name: "Application form",
      category: "functional",
      purpose: "Not sending an application twice",
      sharing: "Shared with nobody.",
      cookies: [{ name: "application", retention: "session", purpose: "Number of the form" }],
    },
    {
      id: "your-answer",
      name: "Your answer about cookies",
      category: "functional",
      purpose: "Not asking again before 13 months are over",
      sharing: "Shared with nobody; kept on our own server, in the European Union.",
      cookies: [{ name: "consent", retention: "13 months", purpose: "What you answered" }],
    },
    {
      id: "reading",
      name: "Large print",
      category: "preferences",
      purpose: "Showing the site in large print",
      sharing: "Shared with nobody.",
      cookies: [{ name: "large_print", retention: "13 months", purpose: "Large print, or not" }],
    },
    matomo({ path: "/matomo/", purpose: "Measuring how much the site is used" }),
    youtube({ category: "experience" }),
    googleFonts({ category: "experience" }),
  ],
});
