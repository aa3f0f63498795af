// What services are used for, in the words of the settings and the policy: one phrase for each kind of service.

/** Uses of services. */
export const uses = {
  statistics: { en: "Audience statistics", fr: "Statistiques d'audience" },
  replay: {
    en: "Recordings of visits and heat maps",
    fr: "Enregistrement des visites et cartes de chaleur",
  },
  experiments: {
    en: "Comparison of variants of a page",
    fr: "Comparaison de variantes d'une page",
  },
  personalisation: {
    en: "Content chosen for the visitor",
    fr: "Contenus choisis pour le visiteur",
  },
  errors: {
    en: "Reports of errors and of loading times",
    fr: "Relevé des erreurs et des temps de chargement",
  },
  calls: {
    en: "Attribution of telephone calls to visits",
    fr: "Attribution des appels téléphoniques aux visites",
  },
  companies: {
    en: "Recognition of the companies that visit",
    fr: "Identification des entreprises qui visitent le site",
  },
  ads: { en: "Display of advertising", fr: "Affichage de publicité" },
  adMeasurement: {
    en: "Measurement of advertising and retargeting",
    fr: "Mesure de la publicité et reciblage",
  },
  adExchange: {
    en: "Sale of advertising space by auction",
    fr: "Vente d'espaces publicitaires aux enchères",
  },
  adVerification: {
    en: "Check of where advertising appears and who sees it",
    fr: "Contrôle de l'affichage et de la visibilité de la publicité",
  },
  identity: {
    en: "Recognition of visitors across sites for advertising",
    fr: "Reconnaissance des visiteurs d'un site à l'autre pour la publicité",
  },
  affiliation: {
    en: "Attribution of purchases to partners",
    fr: "Attribution des achats aux partenaires",
  },
  recommendations: {
    en: "Sponsored recommendations",
    fr: "Recommandations sponsorisées",
  },
  tagManager: {
    en: "Loading of other services by rules",
    fr: "Chargement d'autres services selon des règles",
  },
  dataPlatform: {
    en: "Collection of events and passing them on to other services",
    fr: "Collecte d'événements et transmission à d'autres services",
  },
  emailing: {
    en: "Newsletters, sign-up forms and their success",
    fr: "Lettres d'information, inscriptions et mesure de leur succès",
  },
  crm: {
    en: "Forms, and visits of known contacts",
    fr: "Formulaires et visites des contacts connus",
  },
  popups: { en: "Messages and offers on the page", fr: "Messages et offres sur la page" },
  push: { en: "Notifications in the browser", fr: "Notifications du navigateur" },
  chat: { en: "Chat with visitors", fr: "Discussion avec les visiteurs" },
  support: { en: "Help and feedback", fr: "Aide et retours d'expérience" },
  surveys: { en: "Surveys and forms", fr: "Enquêtes et formulaires" },
  appointments: { en: "Booking of appointments", fr: "Prise de rendez-vous" },
  booking: { en: "Reservations and tickets", fr: "Réservations et billets" },
  donations: { en: "Donations and support", fr: "Dons et soutien" },
  payment: {
    en: "Payments, and protection against fraud",
    fr: "Paiement et protection contre la fraude",
  },
  shop: { en: "Sale of products on the page", fr: "Vente de produits sur la page" },
  reviews: { en: "Display of customers' reviews", fr: "Affichage d'avis de clients" },
  video: { en: "Display of videos", fr: "Affichage de vidéos" },
  audio: { en: "Playing of music and podcasts", fr: "Écoute de musique et de podcasts" },
  map: { en: "Display of maps", fr: "Affichage de cartes" },
  documents: { en: "Display of documents", fr: "Affichage de documents" },
  pictures: { en: "Display of pictures", fr: "Affichage d'images" },
  data: { en: "Display of charts and data", fr: "Affichage de graphiques et de données" },
  learning: { en: "Exercises and quizzes", fr: "Exercices et quiz" },
  code: { en: "Display of source code", fr: "Affichage de code source" },
  social: {
    en: "Posts and buttons of a social network",
    fr: "Publications et boutons d'un réseau social",
  },
  sharing: { en: "Share buttons", fr: "Boutons de partage" },
  comments: { en: "Comments of readers", fr: "Commentaires des lecteurs" },
  login: {
    en: "Login with an account elsewhere",
    fr: "Connexion avec un compte externe",
  },
  captcha: {
    en: "Protection of forms against automated requests",
    fr: "Protection des formulaires contre les requêtes automatisées",
  },
  protection: {
    en: "Protection of the site against abuse",
    fr: "Protection du site contre les abus",
  },
  fonts: { en: "Display of web fonts", fr: "Affichage de polices web" },
  libraries: {
    en: "Delivery of the site's scripts, style sheets and fonts",
    fr: "Distribution des scripts, feuilles de style et polices du site",
  },
  search: { en: "Search within the site", fr: "Recherche sur le site" },
  translation: { en: "Translation of the pages", fr: "Traduction des pages" },
  accessibility: {
    en: "Tools that make pages easier to use",
    fr: "Outils qui facilitent l'usage des pages",
  },
  consent: {
    en: "Answers about cookies",
    fr: "Recueil des réponses au sujet des cookies",
  },
  weather: { en: "Display of the weather", fr: "Affichage de la météo" },
  widgets: { en: "Widgets on the page", fr: "Modules affichés sur la page" },
  pages: { en: "Delivery of the site's pages", fr: "Mise à disposition des pages du site" },
} as const;

/** What is missing where a service is blocked, for placeholders. */
export const placeholders = {
  video: { en: "A video", fr: "Une vidéo" },
  audio: { en: "A recording", fr: "Un enregistrement audio" },
  map: { en: "A map", fr: "Une carte" },
  form: { en: "A form", fr: "Un formulaire" },
  calendar: { en: "A calendar for appointments", fr: "Un calendrier de rendez-vous" },
  booking: { en: "A reservation", fr: "Une réservation" },
  document: { en: "A document", fr: "Un document" },
  picture: { en: "A picture", fr: "Une image" },
  chart: { en: "A chart", fr: "Un graphique" },
  exercise: { en: "An exercise", fr: "Un exercice" },
  code: { en: "Source code", fr: "Du code source" },
  post: { en: "A post", fr: "Une publication" },
  comments: { en: "Comments", fr: "Les commentaires" },
  reviews: { en: "Customers' reviews", fr: "Des avis de clients" },
  donation: { en: "A donation form", fr: "Un formulaire de don" },
  shop: { en: "An offer", fr: "Une offre" },
  weather: { en: "The weather", fr: "La météo" },
  space: { en: "A 3D view", fr: "Une vue en 3D" },
} as const;

/** On what conditions measurement may do without consent; each site has to see for itself whether it meets them. */
export const exemptions = {
  audience: {
    en: "Only where it is set up as the CNIL demands of audience measurement: for the site's publisher alone, no tracking across sites, no link with other data, cookies for 13 months at most, a way to object",
    fr: "Uniquement si la configuration suit les conditions de la CNIL pour la mesure d'audience : pour le seul éditeur, sans suivi d'un site à l'autre ni recoupement, cookies de 13 mois au plus, droit d'opposition",
  },
  cookieless: {
    en: "Stores nothing in the browser in its default setting; whether its measurement falls under the exemption for audience measurement is for the site to see",
    fr: "N'enregistre rien dans le navigateur par défaut ; il appartient au site de vérifier si la mesure relève de l'exemption pour la mesure d'audience",
  },
  requested: {
    en: "Only where the visitor asked for it, and from then on",
    fr: "Uniquement si le visiteur l'a demandé, et à partir de ce moment",
  },
} as const;
