// @ts-check
// What the school's cookie policy declares: its services, their cookies, and whom they are shared with.
import { defineCatalogue } from "assent";
import {
  addthis,
  burst,
  chatbase,
  complianz,
  elementor,
  facebook,
  googleAnalytics,
  googleFonts,
  googleRecaptcha,
  instagram,
  linkedin,
  linkedinInsight,
  mailpoet,
  matomo,
  metaPixel,
  smashBalloon,
  woocommerce,
  woocommerceAttribution,
  wordpress,
  wpdm,
  wpml,
  xTwitter,
  youtube,
} from "assent/services";

const EDITOR = { en: "Settings of the editors’ tools", fr: "Réglages des outils de rédaction" };

/**
 * Names that were found in browsers and that nobody can attribute ("purpose pending investigation").
 * They are declared nowhere below, so they do not leave the server, whatever the visitor says.
 */
export const pending = [
  "session_id",
  "email_id",
  "continueReview",
  "ams_tq_last_ids",
  "adobeCleanFontAdded",
  "hi0j0dxp",
  "u5cx36k1",
  "dhke4nz1",
  "v34cmpy2",
  "tl965gb8",
  "rmhlxoxw",
  "hh2nokmh",
  "l2m6aehg",
  "vfmep1jl",
];

export const catalogue = defineCatalogue({
  policy: {
    version: "2026-11-22",
    lastUpdated: "2026-11-22",
    catalogueDate: "2026-11-20",
    appliesTo: {
      en: "the European Economic Area and Switzerland",
      fr: "l’Espace économique européen et la Suisse",
    },
    controller: {
      name: "École des Mines de Valmont",
      address: "7, montée du Puits-Neuf\n38999 Valmont-sur-Drève\nFrance",
      website: "https://www.mines-valmont.example/",
      email: "contact@mines-valmont.example",
      phone: "+33 4 00 00 18 41",
      dpo: "dpo@mines-valmont.example",
      authority: "CNIL",
      authorityUrl: "https://www.cnil.fr/",
    },
  },
  services: [
    // The site's own.
    {
      id: "login",
      name: "Intranet",
      category: "functional",
      purpose: { en: "Keeping students logged in", fr: "Connexion des élèves" },
      cookies: [
        {
          name: "valmont.sid",
          retention: "session",
          purpose: { en: "Recognises a logged-in student", fr: "Reconnaît un élève connecté" },
        },
      ],
    },
    {
      id: "campus-map",
      name: "OpenStreetMap",
      provider: "OpenStreetMap Foundation",
      category: "preferences",
      purpose: { en: "Map of the campus", fr: "Plan du campus" },
      privacyPolicy: "https://osmfoundation.org/wiki/Privacy_Policy",
      urls: [{ url: "openstreetmap.org", loads: ["frame", "image"] }],
    },
    {
      id: "application-form",
      name: "Application form",
      category: "functional",
      purpose: { en: "Documents of an application", fr: "Pièces d’une candidature" },
      cookies: [
        {
          name: "upload-file-*_count_files",
          retention: "persistent",
          storage: "localStorage",
          purpose: { en: "Counts the files added so far", fr: "Compte les fichiers ajoutés" },
        },
      ],
    },
    {
      id: "notices",
      name: "Notices",
      category: "preferences",
      purpose: { en: "Notices shown once", fr: "Annonces montrées une fois" },
      cookies: [
        {
          name: "popup-*-impressions-count",
          retention: "persistent",
          storage: "localStorage",
          purpose: { en: "Whether a notice was shown", fr: "Si une annonce a été montrée" },
        },
      ],
    },
    {
      id: "editors-tools",
      name: "Editors’ tools",
      category: "preferences",
      purpose: EDITOR,
      cookies: [
        "qm-container-height",
        "qm-container-width",
        "qm-front-container-pinned",
        "FUTURE_ACTION_CALENDAR_IS_VISIBLE_*",
        "FUTURE_PRO_WORKFLOW_PREFERENCES_*",
        "wf-scan-issue-expanded-*",
        "tablesorter-savesort",
        "loglevel",
      ].map((name) => ({
        name,
        retention: "persistent",
        storage: /** @type {const} */ ("localStorage"),
        purpose: EDITOR,
      })),
    },

    // Ready-made declarations. The banner names the first ones of each category.
    wordpress(),
    wpdm(),
    woocommerce(),
    complianz(),
    wpml(),
    chatbase(),
    matomo({ path: "/matomo/" }),
    googleAnalytics(),
    burst(),
    elementor(),
    youtube(),
    googleFonts(),
    facebook(),
    metaPixel(),
    instagram(),
    smashBalloon(),
    xTwitter(),
    linkedin(),
    linkedinInsight(),
    addthis(),
    googleRecaptcha(),
    mailpoet(),
    woocommerceAttribution(),
  ],
});
