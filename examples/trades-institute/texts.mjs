// @ts-check
// The words of the institute, and those of assent that it has otherwise. All invented.
import { englishWords } from "../layout/locals.mjs";

/** @type {import("../layout/locals.mjs").Site} */
export const site = {
  lang: "en",
  name: "Institut des Bâtisseurs",
  strapline: "Trades, learned by building",
  address: "58, rue du Fil-à-Plomb, 38996 Drève-le-Vieux",
  menu: [
    ["/", "The institute"],
    ["/trades", "Trades"],
    ["/workshops", "Workshops"],
    ["/apply", "Apply"],
  ],
  words: englishWords,
};

/** @type {readonly (readonly [name: string, terms: string, words: string])[]} */
export const trades = [
  [
    "Stonemason",
    "2 years, with a master",
    "From the quarry to the keystone: you cut it, you lift it, you sign it.",
  ],
  [
    "Carpenter",
    "2 years, with a master",
    "Roofs, bridges and one boat. The boat is optional and everybody builds it.",
  ],
  [
    "Heating engineer",
    "18 months",
    "Heat pumps, wood and the art of leaving an old boiler better than you found it.",
  ],
  ["Tiler", "1 year", "Straight lines on floors that were never straight."],
];

/** The banner says by name who measures; what leads on is the link to the policy. */
export const consentTexts = {
  en: {
    banner: {
      intro:
        "We would like to measure with Matomo, on our own server, how much this site is used, to make it pleasanter to read, and to show what third parties host. For these purposes we use cookies and the like, only if you agree:",
      policy: "Read more in the cookie policy",
    },
    policy: {
      consent: {
        title: "Your consent",
        paragraphs: [
          "On your first visit you can accept, refuse or choose. What you have not agreed to is neither sent nor set, and reading on is not consent.",
          "No cookie of ours stays in your browser longer than 13 months, and no answer holds longer: after that we ask again. You can change or withdraw your answer at any time.",
          "Your answer is itself data about you. We record what was asked, what you answered and when, without your name or address, on our own server in the European Union, and delete the record 13 months after it was made.",
        ],
      },
    },
  },
};
