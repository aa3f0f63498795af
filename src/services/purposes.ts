// What cookies are for, in the words of the policy page: one phrase for each kind of use.
import type { Words } from "../catalogue/types.ts";

/** Purposes of cookies and storage keys. */
export const purposes = {
  visitorId: {
    en: "Recognises the visitor over several visits",
    fr: "Reconnaît le visiteur d'une visite à l'autre",
  },
  sessionId: {
    en: "Holds together the pages of one visit",
    fr: "Relie les pages d'une même visite",
  },
  visits: { en: "Counts visits and the pages seen", fr: "Compte les visites et les pages vues" },
  origin: { en: "Remembers from where the visitor came", fr: "Retient d'où vient le visiteur" },
  interaction: {
    en: "Observes what the visitor does on the page",
    fr: "Observe les actions du visiteur sur la page",
  },
  ads: { en: "Chooses and measures advertising", fr: "Choisit et mesure la publicité" },
  conversion: {
    en: "Links an order or a sign-up to the advertisement clicked before",
    fr: "Relie une commande ou une inscription à la publicité cliquée auparavant",
  },
  following: {
    en: "Follows the visitor across websites",
    fr: "Suit le visiteur d'un site à l'autre",
  },
  account: {
    en: "Recognises who is logged in with the provider",
    fr: "Reconnaît la personne connectée chez le fournisseur",
  },
  location: {
    en: "Remembers roughly where the visitor is",
    fr: "Retient approximativement où se trouve le visiteur",
  },
  settings: {
    en: "Remembers settings the visitor chose",
    fr: "Retient les réglages choisis par le visiteur",
  },
  language: { en: "Remembers the language of the pages", fr: "Retient la langue des pages" },
  security: {
    en: "Wards off abuse and automated requests",
    fr: "Protège contre les abus et les requêtes automatisées",
  },
  throttle: {
    en: "Limits how often data is sent",
    fr: "Limite la fréquence des envois de données",
  },
  device: {
    en: "Stores what the browser and the screen can do",
    fr: "Enregistre les capacités du navigateur et de l'écran",
  },
  probe: {
    en: "Tries out whether the browser can store data",
    fr: "Vérifie si le navigateur peut enregistrer des données",
  },
  consent: {
    en: "Remembers an answer about cookies",
    fr: "Retient une réponse au sujet des cookies",
  },
  login: { en: "Keeps a user logged in", fr: "Maintient un utilisateur connecté" },
  basket: { en: "Keeps what is in the basket", fr: "Conserve le contenu du panier" },
  editor: {
    en: "Remembers how the site's editors arranged their tools",
    fr: "Retient la disposition des outils des rédacteurs du site",
  },
  shown: {
    en: "Remembers which messages were shown already",
    fr: "Retient les messages déjà affichés",
  },
  replay: {
    en: "Ties recordings of visits to one visitor",
    fr: "Rattache les enregistrements de visites à un visiteur",
  },
  technical: {
    en: "Hands data from one page to the next",
    fr: "Transmet des données d'une page à la suivante",
  },
  balance: {
    en: "Spreads the load over the provider's servers",
    fr: "Répartit la charge entre les serveurs du fournisseur",
  },
  chat: {
    en: "Keeps the course of a conversation",
    fr: "Conserve le fil d'une conversation",
  },
  variant: {
    en: "Remembers which variant of a page the visitor was given",
    fr: "Retient la variante de page présentée au visiteur",
  },
  fraud: { en: "Uncovers fraud in payments", fr: "Détecte la fraude aux paiements" },
  player: {
    en: "Remembers settings of the player and what was played",
    fr: "Retient les réglages du lecteur et ce qui a été lu",
  },
  affiliate: {
    en: "Credits a purchase to the partner who referred the visitor",
    fr: "Attribue un achat au partenaire qui a adressé le visiteur",
  },
  calls: {
    en: "Links a telephone call to the visit before it",
    fr: "Relie un appel téléphonique à la visite qui le précède",
  },
  profile: {
    en: "Links visits to a person known to the site",
    fr: "Relie les visites à une personne connue du site",
  },
} as const;

/** Of software that runs on the site's own server. */
export const NOT_SHARED: Words = {
  en: "This data stays with the site",
  fr: "Ces données restent sur le site",
};

/** Of a provider that receives what its service collects. */
export function sharedWith(provider: string): Words {
  return {
    en: `${provider} receives this data and uses it under its own terms`,
    fr: `${provider} reçoit ces données et les utilise selon ses propres conditions`,
  };
}
