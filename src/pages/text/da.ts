// Danish.
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const da: Texts = {
  categories: {
    functional: {
      name: "Nødvendige",
      description:
        "Nødvendige for det, du beder websitet om: at forblive logget ind, sende en formular sikkert, huske dit svar på dette spørgsmål.",
    },
    preferences: {
      name: "Præferencer",
      description: "Husker, hvordan du vil bruge websitet, for eksempel layout eller sprog.",
    },
    statistics: {
      name: "Statistik",
      description: "Tæller besøg og viser, hvilke sider der læses, så de kan forbedres.",
    },
    marketing: {
      name: "Markedsføring og indlejret indhold",
      description:
        "Videoer, kort, opslag og annoncer fra andre virksomheder. De får besked om dit besøg og kan genkende dig på andre websites.",
    },
  },
  banner: {
    title: "Dit valg om cookies",
    intro:
      "Dele af websitet kommer fra tredjeparter eller gemmer noget i din browser. Vi bruger dem til disse formål, og kun hvis du giver samtykke:",
    afterwards: (validFor) =>
      `Det, du ikke har givet samtykke til, forbliver slået fra. Vi gemmer dit svar i ${validFor}; du kan ændre det når som helst.`,
    expired: "Dit tidligere svar er udløbet, så vi spørger igen.",
    policyChanged: "Vores cookiepolitik er ændret, siden du svarede, så vi spørger igen.",
    onlyChanged:
      "Det gælder kun de formål, der er nævnt her. Dine andre svar forbliver, som de er.",
    alsoUsed: (purposes) => `Bruges uden at spørge, indtil du gør indsigelse: ${purposes}.`,
    account:
      "Du er logget ind: dit svar gemmes på din konto og gælder overalt, hvor du logger ind.",
    more: plural("da", { one: "# til", other: "# til" }),
    accept: "Accepter alle",
    refuse: "Afvis alle",
    customise: "Vælg selv",
    policy: "Cookiepolitik",
  },
  choices: {
    link: "Dine privatlivsvalg",
    honoured: "Fravalg respekteret",
    howTo: (refuse) =>
      `Med »${refuse}« på denne side beder du også om, at dine personoplysninger ikke sælges eller deles. Du behøver hverken begrundelse eller konto.`,
    account: "Det gælder også for din konto.",
  },
  notice: {
    title: "Bruges på dette website, medmindre du gør indsigelse",
    text: "Hvor du befinder dig, bruges følgende uden først at spørge dig. Du kan når som helst og gratis gøre indsigelse.",
    object: "Gør indsigelse",
    fold: "Skjul meddelelsen",
    objected: "Tak. Det, du har gjort indsigelse mod, er slået fra.",
  },
  signal: {
    title: "Privatlivssignal respekteret",
    honoured:
      "Vi har modtaget et privatlivssignal fra din browser. På dette website gælder derfor for dig: kun det strengt nødvendige.",
    outweighed:
      "Din browser sender et privatlivssignal. Det fik du oplyst, da du traf valget nedenfor, og det er dit valg, der gælder.",
    change: "Cookieindstillinger",
  },
  confirmation: {
    label: "Dit valg er gemt",
    accepted: "Tak. Du har accepteret alt det, vi spurgte om.",
    refused: "Tak. Du har afvist alt det, der kræver dit samtykke.",
    saved: "Tak. Dine valg er gemt.",
    withdrawn: "Dit samtykke er trukket tilbage. Det, som det tillod, er slået fra.",
    applied: "Cookievalget fra din konto er anvendt.",
  },
  settings: "Cookieindstillinger",
  embed: {
    label: (service) => `${service}: indholdet er ikke indlæst`,
    contacts: (recipient) =>
      `Ikke indlæst endnu. Når det indlæses, får ${recipient} besked om dit besøg og kan gemme data i din browser.`,
    loadOnce: "Indlæs én gang",
    load: (service) => `Indlæs ${service}`,
    always: (service) => `Tillad altid ${service}`,
    original: "Åbn originalen",
    newWindow: "åbner i et nyt vindue",
    undeclared: (host) =>
      `Denne del kommer fra ${host}. Websitet har ikke oplyst, hvad den skal bruges til, så den forbliver slået fra.`,
    undeclaredNowhere:
      "Websitet har ikke oplyst, hvad denne del skal bruges til, så den forbliver slået fra.",
    captcha: (service) =>
      `Denne formular kræver ${service}, som forbliver slået fra, indtil du tillader det i cookieindstillingerne.`,
  },
  preferences: {
    title: "Cookieindstillinger",
    intro:
      "Bestem, hvad websitet må bruge. Kun det, som det ikke kan fungere uden, er altid slået til.",
    status: {
      title: "Dine indstillinger nu",
      undecided: "Du har ikke valgt endnu. Intet, der kræver dit samtykke, er slået til.",
      undecidedGranted:
        "Du har ikke valgt endnu. Hvor du befinder dig, er tjenesterne slået til, indtil du afviser dem.",
      refused: "Du har afvist alt det, der kræver dit samtykke.",
      granted: "Du har accepteret alt det, vi spurgte om.",
      partial: "Du har accepteret en del af det, vi spurgte om.",
    },
    decidedOn: (date) => `Valgt den ${date}.`,
    validUntil: (date) => `Vi spørger igen efter den ${date}.`,
    reference: (id) => `Reference for dit valg: ${id}`,
    receipt: "Hent din kvittering",
    alwaysOn: "Altid slået til",
    answer: (category) => `${category}: dit svar`,
    refuseAll: "Afvis alle",
    allowAll: "Tillad alle",
    chooseEach: "Vælg enkeltvis",
    refuseOne: "Afvis",
    allowOne: "Tillad",
    exempt:
      "Slået til uden samtykke: Vi vurderer, at tjenesten er undtaget efter loven. Du kan gøre indsigelse.",
    object: (service) => `Jeg gør indsigelse mod ${service}`,
    allowed: "Til",
    notAllowed: "Fra",
    save: "Gem mine valg",
    accept: "Accepter alle",
    refuse: "Afvis alle",
    withdraw: "Træk mit samtykke tilbage",
    withdrawEffect:
      "Slår alt det fra, der kræver samtykke, og sletter dets cookies, så vidt websitet kan nå dem.",
    back: "Tilbage til siden",
  },
  service: {
    by: (provider) => `fra ${provider}`,
    details: "Detaljer og cookies",
    storesNothing: "Der er ikke angivet nogen cookies.",
    usage: "Anvendelse",
    sharing: "Deling af data",
    privacyPolicy: (provider) => `Privatlivspolitik for ${provider}`,
    name: "Navn",
    expiration: "Gemmes i",
    function: "Formål",
    purposePending: "Formålet undersøges",
    sharingPending: "Deling af data undersøges",
    tableOf: (service) => `Hvad ${service} gemmer i din browser`,
    browserStorage: "browserens lager",
  },
  own: {
    name: "Dit svar på dette spørgsmål",
    purpose: "Husker, hvad du har valgt, så vi ikke spørger på hver side.",
    sharing: "Med ingen.",
    decision: "Dit valg, dets dato og en tilfældig reference",
    once: "Indlæser et indlejret indhold én gang, fordi du bad om det",
    done: "Bekræfter dit svar på næste side",
    form: "Viser, at et svar er givet på en af vores sider",
    notice: "Husker, at du har skjult en meddelelse",
    account: "Husker, at denne browser har vist dig valget fra din konto.",
  },
  retention: {
    ofSession: "session",
    ofPersistent: "vedvarende",
    session: "indtil du lukker browseren",
    persistent: "indtil du sletter den",
    various: "varierer",
    unknown: "ikke oplyst af udbyderen",
    immediately: "gemmes ikke",
  },
  policy: {
    title: "Cookiepolitik",
    asText: "Denne politik som ren tekst (Markdown)",
    updated: (date) => `Senest opdateret den ${date}.`,
    appliesTo: (people) => `Denne politik gælder for ${people}.`,
    introduction: (controller) => ({
      title: "Indledning",
      paragraphs: [
        `Her kan du læse, hvilke cookies og lignende teknikker websitet for ${controller} bruger, til hvad, hvor længe, og hvem der ellers får data gennem dem.`,
        "For at gøre det kort kalder vi dem alle »cookies«: cookies, browserens lager, scripts, pixels og indhold, der hentes fra andre virksomheder.",
      ],
    }),
    cookies: {
      title: "Hvad er cookies?",
      paragraphs: [
        "En cookie er en kort tekst, som et website beder din browser om at gemme og sende tilbage ved senere besøg. Browserens lager tjener samme formål, men kan kun læses af scripts.",
      ],
    },
    lifetimes: {
      title: "Hvor længe bliver de liggende?",
      paragraphs: [
        "En sessionscookie forsvinder, når du lukker browseren. En vedvarende cookie bliver, indtil dens tid er gået, eller du sletter den. Tabellerne nedenfor angiver tiden for hver enkelt.",
      ],
    },
    scripts: {
      title: "Hvad er scripts?",
      paragraphs: [
        "Et script er et lille program, der følger med en side og kører i din browser. Det kan få en side til at gøre noget, og det kan også give data videre til andre.",
      ],
    },
    beacons: {
      title: "Hvad er webbeacons?",
      paragraphs: [
        "Et webbeacon, også kaldet en pixel, er et billede, der er for lille til at blive set. Når det hentes, får ejeren at vide, at en side eller en e-mail er blevet åbnet.",
      ],
    },
    categories: {
      title: "Typer af cookies",
      paragraphs: [
        "Vi inddeler det, websitet bruger, efter formål. Du bestemmer for hvert formål.",
      ],
    },
    withoutConsent: "Bruges uden dit samtykke.",
    withConsent: "Bruges kun med dit samtykke.",
    untilRefused: "Bruges, indtil du afviser.",
    saveExempt: "Det, der efter loven er undtaget fra samtykke, er markeret nedenfor.",
    placed: {
      title: "Cookies efter tjeneste",
      paragraphs: [
        "Hver tjeneste, som websitet kan bruge, hvad den bruges til, hvem der får data, og hvad den gemmer i din browser.",
      ],
    },
    pending: {
      title: "Formålet undersøges",
      paragraphs: [
        "Disse navne er set i browsere, der har besøgt websitet. Vi ved endnu ikke, hvad de bruges til, eller hvem der sætter dem. Indtil vi ved det, sætter serveren dem ikke, uanset hvad du har svaret.",
      ],
    },
    consent: {
      title: "Dit samtykke",
      paragraphs: [
        "Ved dit første besøg spørger vi dig. Det kræver ét klik at afvise, ligesom at acceptere. Så længe du ikke har givet samtykke, sender serveren dig ikke de dele, der kræver samtykke, og sætter ikke deres cookies; at lukke siden eller læse videre er ikke samtykke.",
        "Du kan ændre dit svar eller trække det tilbage når som helst. Det gør ikke det, der skete før, ulovligt.",
      ],
    },
    choice: {
      title: "Dit valg",
      paragraphs: [
        "Hvor du befinder dig, er tjenesterne nedenfor slået til, indtil du afviser dem. Det kræver ét klik at afvise, og et privatlivssignal fra din browser gælder som en afvisning. Det, du har afvist, sender serveren ikke længere, og den sætter heller ikke dets cookies.",
        "Du kan ændre dit valg når som helst.",
      ],
    },
    deleting: {
      title: "Bloker og slet selv cookies",
      paragraphs: [
        "I enhver browser kan du se, slette og blokere cookies; hjælpesiderne forklarer hvordan. Hvis du blokerer dem alle, virker dele af websitet, der kræver login eller en formular, måske ikke længere.",
        "Hvis du sletter den cookie, der indeholder dit svar, kender vi det ikke længere og spørger igen.",
      ],
    },
    rights: {
      title: "Dine rettigheder",
      paragraphs: ["Når cookies behandler personoplysninger om dig, har du ret til:"],
    },
    rightsList: [
      "at få at vide, hvorfor der er brug for oplysninger om dig, hvad der sker med dem, og hvor længe de gemmes;",
      "at få indsigt i de oplysninger, vi har om dig, og at få en kopi;",
      "at få dem rettet, suppleret, begrænset eller slettet;",
      "at trække dit samtykke tilbage når som helst;",
      "at modtage de oplysninger, du har givet os, i et almindeligt format eller få dem overført;",
      "at gøre indsigelse mod behandling, der bygger på vores interesser.",
    ],
    complaint: (authority) =>
      `Skriv til adressen nedenfor for at bruge dem. Du kan også klage til ${authority ?? "din databeskyttelsesmyndighed"}.`,
    contact: {
      title: "Kontakt",
      paragraphs: [],
    },
    controller: "Dataansvarlig",
    address: "Adresse",
    website: "Websted",
    email: "E-mail",
    phone: "Telefon",
    dpo: "Databeskyttelsesrådgiver",
    authority: "Tilsynsmyndighed",
    version: (version) => `Version ${version} af denne politik.`,
    catalogueDate: (date) =>
      `Listen over cookies blev senest sammenholdt med websitet den ${date}.`,
  },
  missing: {
    title: "Denne side kræver dit samtykke",
    text: "Det, du bad om, virker kun med følgende, som du ikke har tilladt:",
    allow: "Tillad og fortsæt",
    home: "Tilbage til forsiden",
  },
  proof: {
    title: "Bekræft venligst",
    text: "Vi kunne ikke være sikre på, at svaret blev givet på en af vores sider, så intet er ændret endnu. Hvis du bekræfter, tillades dette:",
    confirm: "Bekræft",
  },
  stays: {
    title: "Dit svar er gemt",
    text: "Siden blev ikke indlæst igen, så intet af det, du har skrevet eller sendt, går tabt eller sendes to gange. Det, du har tilladt, vises på næste side.",
    back: "Gå tilbage i din browser for at se den side, du kom fra.",
  },
  cookieless: {
    title: "Din browser gemmer ingen cookies",
    text: "Derfor kan vi ikke huske dit svar: Det gælder højst på denne side. På alle andre sider er det, som om du ikke havde svaret.",
  },
  problem: {
    unproven: {
      title: "Svaret blev ikke godtaget",
      text: "Det manglede nøglen fra en formular på dette website. Intet er ændret. Svar venligst på en side på dette website, eller send JSON.",
    },
    tooMany: {
      title: "For mange svar på én gang",
      text: "Intet er ændret. Prøv igen om et minut. Du kan afvise og trække tilbage når som helst.",
    },
    notFound: {
      title: "Siden findes ikke",
      text: "Der er intet på denne adresse.",
    },
    method: {
      title: "Det virker ikke her",
      text: "Adressen findes, men ikke for denne type forespørgsel. Intet er ændret.",
    },
    badAnswer: {
      title: "Vi kunne ikke læse dit svar",
      text: "Intet er ændret. Gå tilbage, og vælg igen.",
    },
    foreign: {
      title: "Svaret blev ikke godtaget",
      text: "Svaret kom ikke fra en side på dette website og blev derfor ikke gemt. Vælg venligst på dette website.",
    },
    tooLarge: {
      title: "Svaret er for langt",
      text: "Intet er ændret.",
    },
    mediaType: {
      title: "Vi kan ikke læse dette format",
      text: "Send en formular eller JSON. Intet er ændret.",
    },
    notStored: {
      title: "Dit svar kunne ikke gemmes",
      text: "Intet er ændret: Det, der ikke var tilladt, forbliver slået fra. Prøv igen om lidt.",
    },
  },
};
