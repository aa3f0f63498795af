// @ts-check
// Ce que le portail déclare : un service par fonction, pour que la charte dise où chaque cookie sert.
// (What the portal declares: one service for each function, so that its charter says where each cookie is used.)
import { defineCatalogue } from "assent";
import { googleAnalytics, googleRecaptcha, matomo, youtube } from "assent/services";

const PORTAL = "Données de Rochelade";
const NOT_SHARED = "Aucune donnée n’est transmise à un tiers.";

export const catalogue = defineCatalogue({
  policy: {
    version: "2026-11-22",
    lastUpdated: "2026-11-22",
    catalogueDate: "2026-11-20",
    controller: {
      name: "Ville de Rochelade, mission données",
      address: "1, place de la Halle\n38997 Rochelade\nFrance",
      website: "https://donnees.rochelade.example/",
      email: "donnees@rochelade.example",
      dpo: "dpo@rochelade.example",
      authority: "CNIL",
      authorityUrl: "https://www.cnil.fr/",
    },
  },
  services: [
    // Names that many sites use (`sessionid` is Instagram's elsewhere): here they are the portal's own.
    {
      id: "authentification",
      name: "Authentification (accueil et administration)",
      provider: PORTAL,
      category: "functional",
      purpose: "Se connecter à son espace",
      sharing: NOT_SHARED,
      cookies: [
        {
          name: "sessionid",
          retention: "2 weeks",
          purpose: "Reconnaître un utilisateur connecté d’une page à l’autre",
        },
      ],
    },
    {
      id: "langue",
      name: "Choix de la langue (accueil et administration)",
      provider: PORTAL,
      category: "functional",
      purpose: "Afficher le portail dans la langue choisie",
      sharing: NOT_SHARED,
      cookies: [
        { name: "django_language", retention: "session", purpose: "Retenir la langue choisie" },
      ],
    },
    {
      id: "api",
      name: "API et formulaires (accueil et administration)",
      provider: PORTAL,
      category: "functional",
      purpose: "Protéger les formulaires et les appels à l’API",
      sharing: NOT_SHARED,
      cookies: [
        {
          name: "csrftoken",
          retention: "1 year",
          purpose: "Vérifier qu’une demande vient bien d’une page du portail",
        },
      ],
    },
    {
      id: "choix-cookies",
      name: "Votre choix concernant les cookies",
      provider: PORTAL,
      category: "functional",
      purpose: "Ne pas vous poser deux fois la question",
      sharing: NOT_SHARED,
      cookies: [
        { name: "cookies_preferences", retention: "6 months", purpose: "Retenir votre réponse" },
      ],
    },
    // The site takes the view that its contact form cannot do without; that the provider is a third
    // party is said beside it.
    googleRecaptcha({
      category: "functional",
      purpose: "Protéger le formulaire de contact des envois automatisés",
    }),
    // Configured as the CNIL demands: cookies switched off, address cut short, totals only. So it has no
    // name to declare, and a cookie of Matomo's that turned up after all would be blocked.
    {
      ...matomo({
        path: "/matomo/",
        exempt: true,
        purpose: "Compter les visites, sans cookie et sans reconnaître personne",
      }),
      cookies: [],
    },
    {
      // The portal's own, and yet not necessary: it follows people.
      id: "parcours",
      name: "Parcours de consultation",
      provider: PORTAL,
      category: "statistics",
      purpose: "Suivre le parcours d’un même visiteur entre les jeux de données",
      sharing: NOT_SHARED,
      cookies: [
        { name: "portail_parcours", retention: "3 months", purpose: "Numéro d’un visiteur" },
      ],
    },
    googleAnalytics(),
    {
      id: "fond-de-carte",
      name: "OpenStreetMap",
      provider: "OpenStreetMap Foundation",
      category: "marketing",
      purpose: "Carte des arbres",
      privacyPolicy: "https://osmfoundation.org/wiki/Privacy_Policy",
      urls: [{ url: "openstreetmap.org", loads: ["frame", "image"] }],
    },
    youtube(),
  ],
});
