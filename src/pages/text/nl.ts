// Dutch.
import type { Texts } from "./types.ts";

export const nl: Texts = {
  categories: {
    functional: {
      name: "Noodzakelijk",
      description:
        "Nodig voor wat u van deze site vraagt: ingelogd blijven, een formulier veilig versturen, uw antwoord op deze vraag onthouden.",
    },
    preferences: {
      name: "Voorkeuren",
      description: "Onthoudt hoe u de site graag gebruikt, bijvoorbeeld een weergave of een taal.",
    },
    statistics: {
      name: "Statistieken",
      description: "Telt bezoeken en laat zien welke pagina’s gelezen worden, om ze te verbeteren.",
    },
    marketing: {
      name: "Marketing en ingesloten inhoud",
      description:
        "Video’s, kaarten, berichten en reclame van andere bedrijven. Zij merken uw bezoek op en kunnen u op andere sites herkennen.",
    },
  },
  banner: {
    title: "Uw keuze over cookies",
    intro:
      "Delen van deze site komen van derden of bewaren iets in uw browser. Wij gebruiken ze voor deze doeleinden, en alleen als u ermee instemt:",
    afterwards: (validFor) =>
      `Waar u niet mee hebt ingestemd, blijft uit. Wij bewaren uw antwoord ${validFor}; u kunt het altijd wijzigen.`,
    expired: "Uw eerdere antwoord is verlopen, daarom vragen wij het opnieuw.",
    policyChanged:
      "Ons cookiebeleid is gewijzigd sinds uw antwoord, daarom vragen wij het opnieuw.",
    onlyChanged:
      "Het gaat alleen om de doeleinden die hier staan. Uw andere antwoorden blijven zoals ze zijn.",
    alsoUsed: (purposes) => `Gebruikt zonder te vragen, totdat u bezwaar maakt: ${purposes}.`,
    account:
      "U bent ingelogd: uw antwoord wordt bij uw account bewaard en geldt overal waar u inlogt.",
    more: (count) => `nog ${count}`,
    accept: "Alles accepteren",
    refuse: "Alles weigeren",
    customise: "Kiezen",
    policy: "Cookiebeleid",
  },
  choices: {
    link: "Uw privacykeuzes",
    honoured: "Afmeldingsverzoek gevolgd",
    howTo: (refuse) =>
      `Met ‘${refuse}’ op deze pagina verzoekt u ook om uw persoonsgegevens niet te verkopen of te delen. U hebt geen reden en geen account nodig.`,
    account: "Het geldt ook voor uw account.",
  },
  notice: {
    title: "Gebruikt op deze site, tenzij u bezwaar maakt",
    text: "Waar u bent, wordt het volgende gebruikt zonder u eerst te vragen. U kunt altijd kosteloos bezwaar maken.",
    object: "Bezwaar maken",
    fold: "Melding verbergen",
    objected: "Dank u. Waartegen u bezwaar hebt gemaakt, staat uit.",
  },
  signal: {
    title: "Privacysignaal gevolgd",
    honoured:
      "Wij hebben een privacysignaal van uw browser ontvangen. Op deze site geldt voor u daarom: alleen het strikt noodzakelijke.",
    outweighed:
      "Uw browser stuurt een privacysignaal. Dat is u gemeld toen u de onderstaande keuze maakte, en uw keuze telt.",
    change: "Cookie-instellingen",
  },
  confirmation: {
    label: "Uw keuze is bewaard",
    accepted: "Dank u. U hebt alles geaccepteerd waar wij om vroegen.",
    refused: "Dank u. U hebt alles geweigerd waarvoor uw toestemming nodig is.",
    saved: "Dank u. Uw keuzes zijn bewaard.",
    withdrawn: "Uw toestemming is ingetrokken. Wat zij toestond, is uitgeschakeld.",
    applied: "De cookiekeuze van uw account is toegepast.",
  },
  settings: "Cookie-instellingen",
  embed: {
    label: (service) => `${service}: inhoud niet geladen`,
    contacts: (recipient) =>
      `Nog niet geladen. Bij het laden verneemt ${recipient} uw bezoek en kan het gegevens in uw browser bewaren.`,
    loadOnce: "Eén keer laden",
    load: (service) => `${service} laden`,
    always: (service) => `${service} altijd toestaan`,
    original: "Origineel openen",
    newWindow: "opent in een nieuw venster",
    undeclared: (host) =>
      `Dit deel komt van ${host}. De site heeft niet opgegeven waarvoor het dient, daarom blijft het uit.`,
    undeclaredNowhere:
      "De site heeft niet opgegeven waarvoor dit deel dient, daarom blijft het uit.",
    captcha: (service) =>
      `Dit formulier heeft ${service} nodig. Dat blijft uit tot u het toestaat in de cookie-instellingen.`,
  },
  preferences: {
    title: "Cookie-instellingen",
    intro: "Bepaal wat deze site mag gebruiken. Alleen waar zij niet zonder kan, staat altijd aan.",
    status: {
      title: "Uw instellingen op dit moment",
      undecided: "U hebt nog niet gekozen. Niets waarvoor uw toestemming nodig is, staat aan.",
      undecidedGranted:
        "U hebt nog niet gekozen. Waar u bent, staan diensten aan totdat u ze weigert.",
      refused: "U hebt alles geweigerd waarvoor uw toestemming nodig is.",
      granted: "U hebt alles geaccepteerd waar wij om vroegen.",
      partial: "U hebt een deel geaccepteerd van waar wij om vroegen.",
    },
    decidedOn: (date) => `Gekozen op ${date}.`,
    validUntil: (date) => `Wij vragen het opnieuw na ${date}.`,
    reference: (id) => `Kenmerk van uw keuze: ${id}`,
    receipt: "Uw bewijs downloaden",
    alwaysOn: "Altijd aan",
    answer: (category) => `${category}: uw antwoord`,
    refuseAll: "Alles weigeren",
    allowAll: "Alles toestaan",
    chooseEach: "Eén voor één kiezen",
    refuseOne: "Weigeren",
    allowOne: "Toestaan",
    exempt:
      "Staat aan zonder toestemming: volgens ons is dit wettelijk vrijgesteld. U kunt bezwaar maken.",
    object: (service) => `Ik maak bezwaar tegen ${service}`,
    allowed: "Aan",
    notAllowed: "Uit",
    save: "Mijn keuzes bewaren",
    accept: "Alles accepteren",
    refuse: "Alles weigeren",
    withdraw: "Mijn toestemming intrekken",
    withdrawEffect:
      "Schakelt alles uit waarvoor toestemming nodig is en wist de cookies daarvan, voor zover deze site erbij kan.",
    back: "Terug naar de pagina",
  },
  service: {
    by: (provider) => `van ${provider}`,
    details: "Details en cookies",
    storesNothing: "Er zijn geen cookies opgegeven.",
    usage: "Gebruik",
    sharing: "Delen van gegevens",
    privacyPolicy: (provider) => `Privacyverklaring van ${provider}`,
    name: "Naam",
    expiration: "Bewaard",
    function: "Waarvoor",
    purposePending: "Doel wordt nog onderzocht",
    sharingPending: "Het delen van gegevens wordt nog onderzocht",
    tableOf: (service) => `Wat ${service} in uw browser bewaart`,
    browserStorage: "browseropslag",
  },
  own: {
    name: "Uw antwoord op deze vraag",
    purpose: "Onthoudt wat u hebt gekozen, zodat wij het niet op elke pagina vragen.",
    sharing: "Met niemand.",
    decision: "Uw keuze, de datum en een willekeurig kenmerk",
    once: "Laadt ingesloten inhoud één keer, omdat u daarom vroeg",
    done: "Bevestigt uw antwoord op de volgende pagina",
    form: "Bewijst dat een antwoord op een van onze pagina’s is gegeven",
    notice: "Onthoudt dat u een melding hebt verborgen",
    account: "Onthoudt dat deze browser u de keuze van uw account heeft getoond.",
  },
  retention: {
    ofSession: "sessie",
    ofPersistent: "blijvend",
    session: "totdat u de browser sluit",
    persistent: "totdat u het wist",
    various: "wisselend",
    unknown: "niet vermeld door de aanbieder",
    immediately: "niet bewaard",
  },
  policy: {
    title: "Cookiebeleid",
    asText: "Dit beleid als platte tekst (Markdown)",
    updated: (date) => `Laatst bijgewerkt op ${date}.`,
    appliesTo: (people) => `Dit beleid is bedoeld voor: ${people}.`,
    introduction: (controller) => ({
      title: "Inleiding",
      paragraphs: [
        `Deze pagina zegt welke cookies en soortgelijke technieken de website van ${controller} gebruikt, waarvoor, hoe lang en wie er nog meer gegevens door krijgt.`,
        "Kortheidshalve noemen wij ze allemaal ‘cookies’: cookies, browseropslag, scripts, pixels en inhoud die van andere bedrijven wordt geladen.",
      ],
    }),
    cookies: {
      title: "Wat zijn cookies?",
      paragraphs: [
        "Een cookie is een korte tekst die een website uw browser laat bewaren en bij latere bezoeken laat terugsturen. Browseropslag dient hetzelfde doel, maar alleen scripts kunnen die lezen.",
      ],
    },
    lifetimes: {
      title: "Hoe lang blijven ze?",
      paragraphs: [
        "Een sessiecookie verdwijnt als u de browser sluit. Een blijvende cookie blijft totdat haar tijd om is of u haar wist. De tabellen hieronder geven voor elke cookie de duur.",
      ],
    },
    scripts: {
      title: "Wat zijn scripts?",
      paragraphs: [
        "Een script is een klein programma dat met een pagina meekomt en in uw browser draait. Het kan een pagina iets laten doen, en het kan ook gegevens aan anderen doorgeven.",
      ],
    },
    beacons: {
      title: "Wat zijn webbakens?",
      paragraphs: [
        "Een webbaken, of pixel, is een afbeelding die te klein is om te zien. Het ophalen ervan vertelt de eigenaar dat een pagina of e-mail is geopend.",
      ],
    },
    categories: {
      title: "Soorten cookies",
      paragraphs: ["Wij ordenen naar doel wat de site gebruikt. U kiest doel voor doel."],
    },
    withoutConsent: "Wordt zonder uw toestemming gebruikt.",
    withConsent: "Wordt alleen met uw toestemming gebruikt.",
    untilRefused: "Wordt gebruikt totdat u weigert.",
    saveExempt: "Wat wettelijk is vrijgesteld van toestemming, staat hieronder aangegeven.",
    placed: {
      title: "Cookies per dienst",
      paragraphs: [
        "Elke dienst die de site kan gebruiken, waarvoor, wie gegevens krijgt en wat de dienst in uw browser bewaart.",
      ],
    },
    pending: {
      title: "Doel wordt nog onderzocht",
      paragraphs: [
        "Deze namen zijn gezien in browsers die deze site bezochten. Wij weten nog niet waarvoor ze dienen of wie ze plaatst. Tot dan plaatst de server ze niet, wat u ook hebt geantwoord.",
      ],
    },
    consent: {
      title: "Uw toestemming",
      paragraphs: [
        "Bij uw eerste bezoek vragen wij het u. Weigeren kost één klik, net als accepteren. Zolang u niet hebt ingestemd, stuurt de server u de delen niet waarvoor toestemming nodig is en plaatst hij hun cookies niet; de pagina sluiten of verder lezen is geen toestemming.",
        "U kunt uw antwoord altijd wijzigen of intrekken. Wat daarvoor gebeurde, wordt daardoor niet onrechtmatig.",
      ],
    },
    choice: {
      title: "Uw keuze",
      paragraphs: [
        "Waar u bent, staan de diensten hieronder aan totdat u ze weigert. Weigeren kost één klik, en een privacysignaal van uw browser geldt als weigering. Wat u hebt geweigerd, stuurt de server niet meer, en hij plaatst de cookies ervan niet meer.",
        "U kunt uw keuze altijd wijzigen.",
      ],
    },
    deleting: {
      title: "Zelf cookies blokkeren en wissen",
      paragraphs: [
        "In elke browser kunt u cookies bekijken, wissen en blokkeren; de helppagina’s zeggen hoe. Blokkeert u ze allemaal, dan werken delen van de site die een login of een formulier nodig hebben misschien niet meer.",
        "Wist u de cookie met uw antwoord, dan kennen wij het niet meer en vragen wij het opnieuw.",
      ],
    },
    rights: {
      title: "Uw rechten",
      paragraphs: ["Waar cookies gegevens over u verwerken, hebt u het recht:"],
    },
    rightsList: [
      "te weten waarvoor gegevens over u nodig zijn, wat ermee gebeurt en hoe lang ze blijven;",
      "de gegevens te zien die wij over u hebben, en een kopie te krijgen;",
      "ze te laten verbeteren, aanvullen, beperken of wissen;",
      "uw toestemming altijd in te trekken;",
      "de gegevens die u ons gaf in een gangbaar formaat te krijgen of te laten doorgeven;",
      "bezwaar te maken tegen verwerking die op onze belangen berust.",
    ],
    complaint: (authority) =>
      `Schrijf daarvoor naar het adres hieronder. U kunt ook een klacht indienen bij: ${authority ?? "uw toezichthouder voor gegevensbescherming"}.`,
    contact: { title: "Contact", paragraphs: [] },
    controller: "Verantwoordelijke",
    address: "Adres",
    website: "Website",
    email: "E-mail",
    phone: "Telefoon",
    dpo: "Functionaris voor gegevensbescherming",
    authority: "Toezichthouder",
    version: (version) => `Versie ${version} van dit beleid.`,
    catalogueDate: (date) => `De lijst van cookies is op ${date} met de site vergeleken.`,
  },
  missing: {
    title: "Voor deze pagina is uw toestemming nodig",
    text: "Wat u hebt opgevraagd, werkt alleen met het volgende, dat u niet hebt toegestaan:",
    allow: "Toestaan en doorgaan",
    home: "Terug naar de startpagina",
  },
  proof: {
    title: "Bevestig uw antwoord",
    text: "Uw antwoord kwam zonder het bewijs dat u het op een van onze pagina’s hebt gegeven. Er is nog niets gewijzigd. Als u bevestigt, wordt het volgende toegestaan:",
    confirm: "Bevestigen",
  },
  stays: {
    title: "Uw antwoord is opgeslagen",
    text: "De pagina is niet opnieuw geladen, zodat niets van wat u hebt getypt of verstuurd verloren gaat of twee keer wordt verstuurd. Wat u hebt toegestaan, verschijnt met de volgende pagina.",
    back: "Ga in uw browser terug om de pagina te zien waar u vandaan komt.",
  },
  cookieless: {
    title: "Uw browser bewaart geen cookies",
    text: "Daarom kunnen wij uw antwoord niet onthouden: het geldt hoogstens op deze pagina. Op elke andere is het alsof u niet hebt geantwoord.",
  },
  problem: {
    unproven: {
      title: "Antwoord niet aanvaard",
      text: "De sleutel van een formulier van deze site ontbrak. Er is niets gewijzigd. Antwoord op een pagina van deze site, of stuur JSON.",
    },
    tooMany: {
      title: "Te veel antwoorden tegelijk",
      text: "Er is niets gewijzigd. Probeer het over een minuut opnieuw. Weigeren en intrekken kan altijd.",
    },
    notFound: { title: "Deze pagina bestaat niet", text: "Op dit adres is niets te vinden." },
    method: {
      title: "Dit werkt hier niet",
      text: "Het adres bestaat, maar niet voor dit soort verzoek. Er is niets gewijzigd.",
    },
    badAnswer: {
      title: "Wij konden uw antwoord niet lezen",
      text: "Er is niets gewijzigd. Ga terug en kies opnieuw.",
    },
    foreign: {
      title: "Antwoord niet aangenomen",
      text: "Het antwoord kwam niet van een pagina van deze site en is daarom niet bewaard. Kies op deze site.",
    },
    tooLarge: { title: "Het antwoord is te lang", text: "Er is niets gewijzigd." },
    mediaType: {
      title: "Dit formaat kunnen wij niet lezen",
      text: "Stuur een formulier of JSON. Er is niets gewijzigd.",
    },
    notStored: {
      title: "Uw antwoord kon niet worden bewaard",
      text: "Er is niets gewijzigd: wat niet was toegestaan, blijft uit. Probeer het zo dadelijk opnieuw.",
    },
  },
};
