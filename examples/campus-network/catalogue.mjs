// @ts-check
// What the campus network declares. Its old policy had 46 names with the remark "purpose pending investigation";
// all but one have been found out since.
import { defineCatalogue } from "assent";
import {
  complianz,
  facebook,
  googleAds,
  googleAnalytics,
  googleRecaptcha,
  hotjar,
  instagram,
  microsoftClarity,
  microsoftUet,
  pardot,
  smartlook,
  snap,
  tiktok,
  wordpress,
  xTwitter,
} from "assent/services";

/** Nobody can say what these are for: declared nowhere below, so they do not leave the server. */
export const pending = ["fc_sb_47"];

export const catalogue = defineCatalogue({
  policy: {
    version: "2026-11-22",
    lastUpdated: "2026-11-22",
    catalogueDate: "2026-11-20",
    appliesTo: "citizens and permanent residents of the European Economic Area and Switzerland",
    controller: {
      name: "Polycampus",
      address: "26, place de l’Étoile-du-Réseau\n38997 Rochelade\nFrance",
      website: "https://www.polycampus.example/",
      email: "hello@polycampus.example",
      phone: "+33 4 00 00 26 26",
      dpo: "dpo@polycampus.example",
      authority: "CNIL",
      authorityUrl: "https://www.cnil.fr/",
    },
  },
  services: [
    {
      id: "account",
      name: "Student account",
      category: "functional",
      purpose: "Keeping you logged in on all campuses",
      sharing: "Shared with nobody.",
      cookies: [
        { name: "campus_member", retention: "session", purpose: "Recognises who is logged in" },
      ],
    },
    {
      id: "your-answer",
      name: "Your answer about cookies",
      category: "functional",
      purpose: "One answer for all campuses",
      sharing: "Shared with nobody.",
      cookies: [{ name: "consent", retention: "6 months", purpose: "What you answered" }],
    },
    {
      id: "open-day",
      name: "Open day notice",
      category: "preferences",
      purpose: "Showing the notice once",
      sharing: "Shared with nobody.",
      cookies: [
        { name: "displayPopin", retention: "1 month", purpose: "Whether you have seen the notice" },
      ],
    },
    {
      id: "campus-letter",
      name: "Campus letter",
      category: "marketing",
      purpose: "Letters about courses and open days, to the address of your account",
      sharing: "Shared with nobody; kept for three years at most after our last contact.",
    },
    wordpress(),
    complianz(),
    googleAnalytics(),
    microsoftClarity(),
    hotjar(),
    smartlook(),
    googleAds(),
    microsoftUet(),
    tiktok(),
    snap(),
    pardot({ trackerDomain: "go.polycampus-info.example" }),
    facebook(),
    xTwitter(),
    instagram(),
    googleRecaptcha(),
  ],
});
