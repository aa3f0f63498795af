// @ts-check
// The words of the site, in its two languages. The school, its people and its town are invented.

/** @typedef {'en' | 'fr'} Language */

export const en = {
  lang: /** @type {Language} */ ("en"),
  name: "École des Mines de Valmont",
  strapline: "Earth, energy, matter",
  skip: "Skip to the content",
  menu: "Main",
  otherLanguage: { code: "fr", label: "Français" },
  nav: {
    home: "The school",
    programmes: "Programmes",
    news: "News",
    film: "Films",
    contact: "Contact",
    intranet: "Intranet",
  },
  home: {
    title: "Engineers for what lies beneath",
    lede: "Since 1841 Valmont has taught people to read rock, water and metal. Today our students store heat under cities, bring old mines back to life and make batteries that can be taken apart again.",
    apply: "See the programmes",
    visit: "Visit the campus",
    figures: [
      ["1841", "founded beside the first shaft"],
      ["940", "students, from 52 countries"],
      ["11", "laboratories, one under ground"],
      ["97 %", "at work within six months"],
    ],
    labsTitle: "Three things we are busy with",
    labs: [
      [
        "Warm galleries",
        "The flooded levels below the town hold water at 24 °C all year. A network of 6 km now heats the university hospital with it.",
      ],
      [
        "Cells without cobalt",
        "Our chemists and the works at Rochelade test a cathode that a screwdriver and warm water can take apart.",
      ],
      [
        "Listening to slopes",
        "Two hundred sensors and a fibre of 14 km hear the mountain move, days before anybody sees it.",
      ],
    ],
    newsletterTitle: "Four letters a year",
    newsletterText: "What the laboratories found, who is hiring, and when the doors are open.",
    newsletterEmail: "E-mail address",
    newsletterSend: "Subscribe",
    newsletterDone: "Thank you. The next letter comes with the new season.",
  },
  programmes: {
    title: "Programmes",
    lede: "Three ways in, one way of working: a third of every year is spent in a laboratory, a company or a tunnel.",
    list: [
      [
        "Ingénieur civil des mines",
        "3 years, in French",
        "The general course: geology, mechanics, energy and economics, with two internships and a year abroad for those who want one.",
      ],
      [
        "MSc Subsurface energy",
        "2 years, in English",
        "Geothermal heat, storage of gas and of cold, abandoned mines: from the first borehole to the permit.",
      ],
      [
        "MSc Circular materials",
        "2 years, in English",
        "How to design, sort and recover metals, with the works at Rochelade as the second classroom.",
      ],
    ],
    download: "Download the brochure",
    datesTitle: "Dates for the coming year",
    dates: [
      ["12 January", "Applications open"],
      ["31 March", "Applications close"],
      ["4 and 5 May", "Interviews, at Valmont or by video"],
      ["1 September", "Start of term, with a walk through level 3"],
    ],
  },
  news: {
    title: "News",
    lede: "From our own desk, and what we say elsewhere.",
    items: [
      [
        "18 November",
        "Level 3 opens to visitors",
        "The gallery of 1862 has light, a floor and a lift again. Students guide; the tour takes fifty minutes and is cold.",
      ],
      [
        "2 November",
        "Prize for the slope choir",
        "The team around Inès Maréchal turned the sound of a sliding hillside into a warning that farmers understand.",
      ],
      [
        "20 October",
        "A chair for batteries that come apart",
        "For five years the Rochelade foundation pays for two professors, six doctoral students and one very large oven.",
      ],
    ],
    socialTitle: "Elsewhere",
    facebook: "The school on Facebook",
    x: "Posts by the school",
    linkedin: "A post on LinkedIn",
    instagram: "A photograph on Instagram",
  },
  film: {
    title: "Films",
    lede: "Four minutes under ground, and a lecture to go with them.",
    first: "A day on level 3",
    firstText: "Follow second-year students from the cage to the pumping station.",
    second: "The heat below the town",
    secondText: "Opening lecture of the MSc Subsurface energy, with subtitles.",
    third: "Open day",
    thirdText: "What the school looks like on a Saturday in February.",
  },
  contact: {
    title: "Contact and campus",
    lede: "We are ten minutes on foot from the station, uphill.",
    address: ["École des Mines de Valmont", "7, montée du Puits-Neuf", "38999 Valmont-sur-Drève"],
    phone: "+33 4 00 00 18 41",
    map: "Map of the campus",
    form: "Write to us",
    name: "Your name",
    email: "Your e-mail address",
    message: "Message",
    send: "Send",
    sent: "Your message has arrived. We answer within two working days.",
  },
  share: {
    title: "Tell others",
    lede: "Posters, pictures and buttons for those who speak about the school.",
    buttonsTitle: "Share this page",
    counterTitle: "Visitors since 1998",
    counterText:
      "Somebody built this counter into the site long ago. Nobody knows any more who runs it.",
  },
  intranet: {
    title: "Intranet",
    lede: "Timetables, marks and the key of the climbing wall.",
    user: "User name",
    login: "Log in",
    logout: "Log out",
    hint: "Any name will do: this is an example.",
    welcome: "Good morning,",
    timetable: [
      ["08:30", "Rock mechanics", "Amphitheatre Grüner"],
      ["10:15", "Tutorial: heat pumps", "Room 2.14"],
      ["14:00", "Practical: level 3", "Meet at the cage"],
    ],
  },
  footer: {
    legal: "An invented school: an example of assent.",
    policy: "Cookie policy",
    settings: "Cookie settings",
    share: "Tell others",
    withAssent: "This page with assent",
    without: "This page without assent",
    withoutNote:
      "You are looking at the site without assent: everything loads at once, and every cookie is set.",
  },
};

/** @typedef {typeof en} Texts */

/** @type {Texts} */
export const fr = {
  lang: "fr",
  name: "École des Mines de Valmont",
  strapline: "Terre, énergie, matière",
  skip: "Aller au contenu",
  menu: "Principal",
  otherLanguage: { code: "en", label: "English" },
  nav: {
    home: "L’école",
    programmes: "Formations",
    news: "Actualités",
    film: "Films",
    contact: "Contact",
    intranet: "Intranet",
  },
  home: {
    title: "Former ceux qui vont voir dessous",
    lede: "Depuis 1841, on apprend à Valmont à lire la roche, l’eau et le métal. Aujourd’hui nos élèves stockent la chaleur sous les villes, rendent vie aux anciennes mines et conçoivent des batteries que l’on sait démonter.",
    apply: "Voir les formations",
    visit: "Visiter le campus",
    figures: [
      ["1841", "fondation, au bord du premier puits"],
      ["940", "élèves, de 52 pays"],
      ["11", "laboratoires, dont un sous terre"],
      ["97 %", "en poste en moins de six mois"],
    ],
    labsTitle: "Ce qui nous occupe en ce moment",
    labs: [
      [
        "Galeries tièdes",
        "Les niveaux noyés sous la ville gardent une eau à 24 °C toute l’année. Un réseau de 6 km en chauffe l’hôpital universitaire.",
      ],
      [
        "Des piles sans cobalt",
        "Avec l’usine de Rochelade, nos chimistes essaient une cathode qui se démonte au tournevis et à l’eau chaude.",
      ],
      [
        "À l’écoute des pentes",
        "Deux cents capteurs et 14 km de fibre entendent bouger la montagne, des jours avant que cela se voie.",
      ],
    ],
    newsletterTitle: "Quatre lettres par an",
    newsletterText:
      "Ce que les laboratoires ont trouvé, qui recrute, et quand les portes sont ouvertes.",
    newsletterEmail: "Adresse électronique",
    newsletterSend: "S’abonner",
    newsletterDone: "Merci. La prochaine lettre paraît avec la nouvelle saison.",
  },
  programmes: {
    title: "Formations",
    lede: "Trois entrées, une seule manière de travailler : un tiers de chaque année se passe en laboratoire, en entreprise ou en galerie.",
    list: [
      [
        "Ingénieur civil des mines",
        "3 ans, en français",
        "Le cursus généraliste : géologie, mécanique, énergie et économie, avec deux stages et une année à l’étranger pour qui la souhaite.",
      ],
      [
        "MSc Subsurface energy",
        "2 ans, en anglais",
        "Géothermie, stockage de gaz et de froid, mines abandonnées : du premier forage jusqu’à l’autorisation.",
      ],
      [
        "MSc Circular materials",
        "2 ans, en anglais",
        "Concevoir, trier et récupérer les métaux, avec l’usine de Rochelade pour seconde salle de cours.",
      ],
    ],
    download: "Télécharger la brochure",
    datesTitle: "Calendrier de l’année",
    dates: [
      ["12 janvier", "Ouverture des candidatures"],
      ["31 mars", "Clôture des candidatures"],
      ["4 et 5 mai", "Entretiens, à Valmont ou à distance"],
      ["1er septembre", "Rentrée, avec une marche au niveau 3"],
    ],
  },
  news: {
    title: "Actualités",
    lede: "Ce que nous écrivons ici, et ce que nous disons ailleurs.",
    items: [
      [
        "18 novembre",
        "Le niveau 3 se visite",
        "La galerie de 1862 a de nouveau une lumière, un sol et un ascenseur. Les élèves guident ; comptez cinquante minutes et prenez un manteau.",
      ],
      [
        "2 novembre",
        "Un prix pour le chœur des pentes",
        "L’équipe d’Inès Maréchal a fait du bruit d’un versant qui glisse une alerte que les éleveurs comprennent.",
      ],
      [
        "20 octobre",
        "Une chaire pour les batteries démontables",
        "Pendant cinq ans, la fondation Rochelade finance deux professeurs, six thèses et un très grand four.",
      ],
    ],
    socialTitle: "Ailleurs",
    facebook: "L’école sur Facebook",
    x: "Les messages de l’école",
    linkedin: "Un billet sur LinkedIn",
    instagram: "Une photo sur Instagram",
  },
  film: {
    title: "Films",
    lede: "Quatre minutes sous terre, et le cours qui va avec.",
    first: "Une journée au niveau 3",
    firstText: "Avec des élèves de deuxième année, de la cage à la station de pompage.",
    second: "La chaleur sous la ville",
    secondText: "Leçon inaugurale du MSc Subsurface energy, sous-titrée.",
    third: "Portes ouvertes",
    thirdText: "L’école un samedi de février.",
  },
  contact: {
    title: "Contact et campus",
    lede: "À dix minutes à pied de la gare, en montant.",
    address: ["École des Mines de Valmont", "7, montée du Puits-Neuf", "38999 Valmont-sur-Drève"],
    phone: "+33 4 00 00 18 41",
    map: "Plan du campus",
    form: "Nous écrire",
    name: "Votre nom",
    email: "Votre adresse électronique",
    message: "Message",
    send: "Envoyer",
    sent: "Votre message est arrivé. Nous répondons sous deux jours ouvrés.",
  },
  share: {
    title: "En parler",
    lede: "Affiches, images et boutons pour ceux qui parlent de l’école.",
    buttonsTitle: "Partager cette page",
    counterTitle: "Visiteurs depuis 1998",
    counterText:
      "Quelqu’un a posé ce compteur sur le site il y a longtemps. Plus personne ne sait qui le tient.",
  },
  intranet: {
    title: "Intranet",
    lede: "Emplois du temps, notes et clé du mur d’escalade.",
    user: "Identifiant",
    login: "Se connecter",
    logout: "Se déconnecter",
    hint: "N’importe quel nom convient : ceci est un exemple.",
    welcome: "Bonjour,",
    timetable: [
      ["08:30", "Mécanique des roches", "Amphithéâtre Grüner"],
      ["10:15", "TD : pompes à chaleur", "Salle 2.14"],
      ["14:00", "TP : niveau 3", "Rendez-vous à la cage"],
    ],
  },
  footer: {
    legal: "Une école inventée : un exemple d’assent.",
    policy: "Politique relative aux cookies",
    settings: "Gérer mes cookies",
    share: "En parler",
    withAssent: "Cette page avec assent",
    without: "Cette page sans assent",
    withoutNote:
      "Vous voyez le site sans assent : tout se charge aussitôt, et tous les cookies sont déposés.",
  },
};

export const languages = { en, fr };
