// @ts-check
// Les mots du portail. La ville et ses chiffres sont inventés.

/** @type {import("../layout/locals.mjs").Site} */
export const site = {
  lang: "fr",
  name: "Données de Rochelade",
  strapline: "Le portail ouvert de la ville",
  address: "1, place de la Halle, 38997 Rochelade",
  menu: [
    ["/", "Accueil"],
    ["/arbres", "Les arbres"],
    ["/contact", "Contact"],
    ["/charte-cookies", "Charte cookies"],
  ],
  words: {
    skip: "Aller au contenu",
    menu: "Principal",
    settings: "Gérer mes cookies",
    settingsText: "Vous pouvez changer d’avis ou retirer votre accord à tout moment.",
    policy: "Politique complète",
    legal: "Un portail inventé : un exemple d’assent.",
    withAssent: "Cette page avec assent",
    without: "Cette page sans assent",
    withoutNote:
      "Vous voyez le portail sans assent : tout se charge aussitôt, et tous les cookies sont déposés.",
  },
};

/** @type {readonly (readonly [name: string, records: string, words: string])[]} */
export const datasets = [
  [
    "Arbres en ville",
    "8 214 lignes",
    "Essence, âge et hauteur de chaque arbre planté par la ville.",
  ],
  [
    "Comptages vélo",
    "1,2 million de lignes",
    "Onze compteurs, un relevé toutes les quinze minutes.",
  ],
  ["Repas des cantines", "3 960 lignes", "Menus, provenances et restes, école par école."],
];

/** @type {readonly (readonly [kind: string, trees: number])[]} */
export const trees = [
  ["Platane", 1904],
  ["Tilleul", 1622],
  ["Érable", 1240],
  ["Micocoulier", 871],
  ["Ginkgo", 318],
];
