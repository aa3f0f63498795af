// @ts-check
// The words of the network and its towns, and those of assent that its policy has otherwise. All invented.
import { englishWords } from "../layout/locals.mjs";

/** @type {import("../layout/locals.mjs").Site} */
export const site = {
  lang: "en",
  name: "Polycampus",
  strapline: "One school, 26 towns",
  address: "26, place de l’Étoile-du-Réseau, 38997 Rochelade",
  menu: [
    ["/", "Campuses"],
    ["/news", "News"],
    ["/apply", "Apply"],
    ["/account", "Account"],
  ],
  words: {
    ...englishWords,
    settingsText: "One answer holds for all our campuses. You can change or withdraw it here.",
  },
};

/** The sub-domain of each campus, and the name of its town. @type {ReadonlyMap<string, string>} */
export const towns = new Map([
  ["annecy", "Annecy"],
  ["avignon", "Avignon"],
  ["bayonne", "Bayonne"],
  ["besancon", "Besançon"],
  ["bourges", "Bourges"],
  ["brest", "Brest"],
  ["caen", "Caen"],
  ["colmar", "Colmar"],
  ["dijon", "Dijon"],
  ["dunkerque", "Dunkerque"],
  ["grenoble", "Grenoble"],
  ["la-rochelle", "La Rochelle"],
  ["laval", "Laval"],
  ["lille", "Lille"],
  ["limoges", "Limoges"],
  ["lyon", "Lyon"],
  ["metz", "Metz"],
  ["nantes", "Nantes"],
  ["nimes", "Nîmes"],
  ["pau", "Pau"],
  ["quimper", "Quimper"],
  ["reims", "Reims"],
  ["tarbes", "Tarbes"],
  ["toulon", "Toulon"],
  ["tours", "Tours"],
  ["valence", "Valence"],
]);

/** English pages with French buttons, as the network has always had them. */
export const consentTexts = {
  en: {
    banner: { accept: "Tout accepter", refuse: "Tout refuser", customise: "Choisir" },
    preferences: {
      save: "Sauvegarder les préférences",
      accept: "Tout accepter",
      refuse: "Tout refuser",
    },
    policy: {
      rights: {
        title: "Your rights, and those of minors",
        paragraphs: [
          "We answer requests within 30 days. Addresses for letters about our courses are kept for three years at most after the last contact, proofs of your answers for one year after they ended.",
          "If you are under 18, you may look around and ask us anything; a registration is final only with the consent of those who hold parental authority. You can have what we know about you deleted.",
          "Where cookies process data about you, you have the right:",
        ],
      },
    },
  },
};
