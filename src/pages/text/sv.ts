// Swedish.
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const sv: Texts = {
  categories: {
    functional: {
      name: "Nödvändiga",
      description:
        "Behövs för det du ber webbplatsen om: att förbli inloggad, skicka ett formulär säkert, minnas ditt svar på den här frågan.",
    },
    preferences: {
      name: "Inställningar",
      description: "Minns hur du vill använda webbplatsen, till exempel layout eller språk.",
    },
    statistics: {
      name: "Statistik",
      description: "Räknar besök och visar vilka sidor som läses, så att de kan förbättras.",
    },
    marketing: {
      name: "Marknadsföring och inbäddat innehåll",
      description:
        "Videor, kartor, inlägg och annonser från andra företag. De får veta om ditt besök och kan känna igen dig på andra webbplatser.",
    },
  },
  banner: {
    title: "Ditt val om kakor",
    intro:
      "Delar av webbplatsen kommer från tredje part eller sparar något i din webbläsare. Vi använder dem för dessa ändamål, och bara om du samtycker:",
    afterwards: (validFor) =>
      `Det du inte har samtyckt till förblir avstängt. Vi sparar ditt svar i ${validFor}; du kan ändra det när som helst.`,
    expired: "Ditt tidigare svar har gått ut, därför frågar vi igen.",
    policyChanged: "Vår kakpolicy har ändrats sedan du svarade, därför frågar vi igen.",
    onlyChanged: "Det gäller bara de ändamål som nämns här. Dina andra svar förblir som de är.",
    alsoUsed: (purposes) => `Används utan att fråga, tills du invänder: ${purposes}.`,
    account: "Du är inloggad: ditt svar sparas i ditt konto och gäller överallt där du loggar in.",
    more: plural("sv", { one: "# till", other: "# till" }),
    accept: "Godkänn alla",
    refuse: "Avvisa alla",
    customise: "Välj själv",
    policy: "Kakpolicy",
  },
  choices: {
    link: "Dina integritetsval",
    honoured: "Begäran om att välja bort respekteras",
    howTo: (refuse) =>
      `Med ”${refuse}” på den här sidan begär du också att dina personuppgifter varken säljs eller delas. Du behöver varken skäl eller konto.`,
    account: "Den gäller även för ditt konto.",
  },
  notice: {
    title: "Används på den här webbplatsen om du inte invänder",
    text: "Där du befinner dig används följande utan att fråga dig först. Du kan invända när som helst, utan kostnad.",
    object: "Invänd mot alla",
    fold: "Dölj meddelandet",
    objected: "Tack. Det som du har invänt mot är avstängt.",
  },
  signal: {
    title: "Integritetssignalen respekteras",
    honoured:
      "Vi har tagit emot en integritetssignal från din webbläsare. På den här webbplatsen gäller därför för dig: endast det absolut nödvändiga.",
    outweighed:
      "Din webbläsare skickar en integritetssignal. Du fick veta det när du gjorde valet nedan, och det är ditt val som gäller.",
    change: "Kakinställningar",
  },
  confirmation: {
    label: "Ditt val är sparat",
    accepted: "Tack. Du har godkänt allt vi frågade om.",
    refused: "Tack. Du har avvisat allt som kräver ditt samtycke.",
    saved: "Tack. Dina val är sparade.",
    withdrawn: "Ditt samtycke är återkallat. Det som det tillät är avstängt.",
    applied: "Kakvalet från ditt konto har tillämpats.",
  },
  settings: "Kakinställningar",
  embed: {
    label: (service) => `${service}: innehållet har inte laddats`,
    contacts: (recipient) =>
      `Inte laddat ännu. När innehållet laddas får ${recipient} veta om ditt besök och kan lagra data i din webbläsare.`,
    loadOnce: "Ladda en gång",
    load: (service) => `Ladda ${service}`,
    always: (service) => `Tillåt alltid ${service}`,
    original: "Öppna originalet",
    newWindow: "öppnas i ett nytt fönster",
    undeclared: (host) =>
      `Den här delen kommer från ${host}. Webbplatsen har inte angett vad den är till för, därför förblir den avstängd.`,
    undeclaredNowhere:
      "Webbplatsen har inte angett vad den här delen är till för, därför förblir den avstängd.",
    captcha: (service) =>
      `Formuläret behöver ${service}, som förblir avstängt tills du tillåter det i kakinställningarna.`,
  },
  preferences: {
    title: "Kakinställningar",
    intro: "Bestäm vad webbplatsen får använda. Bara det som den inte fungerar utan är alltid på.",
    status: {
      title: "Dina inställningar just nu",
      undecided: "Du har inte valt ännu. Inget som kräver ditt samtycke är på.",
      undecidedGranted:
        "Du har inte valt ännu. Där du befinner dig är tjänsterna på tills du avvisar dem.",
      refused: "Du har avvisat allt som kräver ditt samtycke.",
      granted: "Du har godkänt allt vi frågade om.",
      partial: "Du har godkänt en del av det vi frågade om.",
    },
    decidedOn: (date) => `Valt den ${date}.`,
    validUntil: (date) => `Vi frågar igen efter den ${date}.`,
    reference: (id) => `Referens för ditt val: ${id}`,
    receipt: "Ladda ner ditt kvitto",
    alwaysOn: "Alltid på",
    answer: (category) => `${category}: ditt svar`,
    refuseAll: "Avvisa alla",
    allowAll: "Tillåt alla",
    chooseEach: "Välj en i taget",
    refuseOne: "Avvisa",
    allowOne: "Tillåt",
    exempt: "På utan samtycke: vi bedömer att tjänsten är undantagen enligt lag. Du kan invända.",
    object: (service) => `Jag invänder mot ${service}`,
    allowed: "På",
    notAllowed: "Av",
    save: "Spara mina val",
    accept: "Godkänn alla",
    refuse: "Avvisa alla",
    withdraw: "Återkalla mitt samtycke",
    withdrawEffect:
      "Stänger av allt som kräver samtycke och raderar dess kakor så långt webbplatsen kommer åt dem.",
    back: "Tillbaka till sidan",
  },
  service: {
    by: (provider) => `från ${provider}`,
    details: "Detaljer och kakor",
    storesNothing: "Inga kakor är angivna.",
    usage: "Användning",
    sharing: "Delning av data",
    privacyPolicy: (provider) => `Integritetspolicy för ${provider}`,
    name: "Namn",
    expiration: "Sparas i",
    function: "Ändamål",
    purposePending: "Ändamålet utreds",
    sharingPending: "Delningen av data utreds",
    tableOf: (service) => `Vad ${service} sparar i din webbläsare`,
    browserStorage: "webbläsarens lagring",
  },
  own: {
    name: "Ditt svar på den här frågan",
    purpose: "Minns vad du har valt, så att vi inte frågar på varje sida.",
    sharing: "Med ingen.",
    decision: "Ditt val, dess datum och en slumpmässig referens",
    once: "Laddar ett inbäddat innehåll en gång, eftersom du bad om det",
    done: "Bekräftar ditt svar på nästa sida",
    form: "Visar att ett svar har lämnats på en av våra sidor",
    notice: "Kommer ihåg att du har dolt ett meddelande",
    account: "Kommer ihåg att den här webbläsaren har visat dig valet från ditt konto.",
  },
  retention: {
    ofSession: "session",
    ofPersistent: "varaktig",
    session: "tills du stänger webbläsaren",
    persistent: "tills du raderar den",
    various: "varierar",
    unknown: "anges inte av leverantören",
    immediately: "sparas inte",
  },
  policy: {
    title: "Kakpolicy",
    asText: "Den här policyn som ren text (Markdown)",
    updated: (date) => `Senast uppdaterad den ${date}.`,
    appliesTo: (people) => `Den här policyn gäller för ${people}.`,
    introduction: (controller) => ({
      title: "Inledning",
      paragraphs: [
        `Här beskrivs vilka kakor och liknande tekniker som webbplatsen för ${controller} använder, till vad, hur länge och vilka andra som får data genom dem.`,
        "För enkelhetens skull kallar vi dem alla ”kakor”: kakor, webbläsarens lagring, skript, spårningspixlar och innehåll som laddas från andra företag.",
      ],
    }),
    cookies: {
      title: "Vad är kakor?",
      paragraphs: [
        "En kaka är en kort text som en webbplats ber din webbläsare att spara och skicka tillbaka vid senare besök. Webbläsarens lagring har samma syfte, men kan bara läsas av skript.",
      ],
    },
    lifetimes: {
      title: "Hur länge finns de kvar?",
      paragraphs: [
        "En sessionskaka försvinner när du stänger webbläsaren. En varaktig kaka finns kvar tills dess tid har gått ut eller du raderar den. Tabellerna nedan anger tiden för var och en.",
      ],
    },
    scripts: {
      title: "Vad är skript?",
      paragraphs: [
        "Ett skript är ett litet program som följer med en sida och körs i din webbläsare. Det kan få en sida att göra saker, och det kan också lämna data vidare till andra.",
      ],
    },
    beacons: {
      title: "Vad är spårningspixlar?",
      paragraphs: [
        "En spårningspixel är en bild som är för liten för att synas. När den hämtas får ägaren veta att en sida eller ett e-postmeddelande har öppnats.",
      ],
    },
    categories: {
      title: "Typer av kakor",
      paragraphs: [
        "Vi sorterar det som webbplatsen använder efter ändamål. Du bestämmer för varje ändamål.",
      ],
    },
    withoutConsent: "Används utan ditt samtycke.",
    withConsent: "Används bara med ditt samtycke.",
    untilRefused: "Används tills du avvisar.",
    saveExempt: "Det som enligt lag är undantaget från samtycke är markerat nedan.",
    placed: {
      title: "Kakor per tjänst",
      paragraphs: [
        "Varje tjänst som webbplatsen kan använda, vad den används till, vilka som får data och vad den sparar i din webbläsare.",
      ],
    },
    pending: {
      title: "Ändamålet utreds",
      paragraphs: [
        "De här namnen har setts i webbläsare som besökt webbplatsen. Vi vet ännu inte vad de är till för eller vem som sätter dem. Tills vi vet det sätter servern dem inte, oavsett vad du har svarat.",
      ],
    },
    consent: {
      title: "Ditt samtycke",
      paragraphs: [
        "Vid ditt första besök frågar vi dig. Att avvisa kräver ett klick, precis som att godkänna. Så länge du inte har samtyckt skickar servern varken de delar som kräver samtycke eller sätter deras kakor; att stänga sidan eller läsa vidare är inte ett samtycke.",
        "Du kan ändra ditt svar eller återkalla det när som helst. Det som skedde dessförinnan blir inte olagligt av det.",
      ],
    },
    choice: {
      title: "Ditt val",
      paragraphs: [
        "Där du befinner dig är tjänsterna nedan på tills du avvisar dem. Att avvisa kräver ett klick, och en integritetssignal från din webbläsare räknas som ett nej. Det du har avvisat skickar servern inte längre, och den sätter inte heller dess kakor.",
        "Du kan ändra ditt val när som helst.",
      ],
    },
    deleting: {
      title: "Blockera och radera kakor själv",
      paragraphs: [
        "I alla webbläsare kan du se, radera och blockera kakor; hjälpsidorna förklarar hur. Om du blockerar alla kan delar av webbplatsen som kräver inloggning eller formulär sluta fungera.",
        "Om du raderar kakan med ditt svar känner vi inte längre till svaret och frågar igen.",
      ],
    },
    rights: {
      title: "Dina rättigheter",
      paragraphs: ["När kakor behandlar personuppgifter om dig har du rätt:"],
    },
    rightsList: [
      "att få veta varför uppgifter om dig behövs, vad som händer med dem och hur länge de sparas;",
      "att få tillgång till de uppgifter vi har om dig, och att få en kopia;",
      "att få dem rättade, kompletterade, begränsade eller raderade;",
      "att när som helst återkalla ditt samtycke;",
      "att få ut de uppgifter du har lämnat till oss i ett vanligt format, eller få dem överförda;",
      "att invända mot behandling som grundas på våra intressen.",
    ],
    complaint: (authority) =>
      `Skriv till adressen nedan för att använda dem. Du kan också lämna klagomål till ${authority ?? "din dataskyddsmyndighet"}.`,
    contact: {
      title: "Kontakt",
      paragraphs: [],
    },
    controller: "Personuppgiftsansvarig",
    address: "Adress",
    website: "Webbplats",
    email: "E-post",
    phone: "Telefon",
    dpo: "Dataskyddsombud",
    authority: "Tillsynsmyndighet",
    version: (version) => `Version ${version} av den här policyn.`,
    catalogueDate: (date) => `Listan över kakor kontrollerades senast mot webbplatsen den ${date}.`,
  },
  missing: {
    title: "Den här sidan kräver ditt samtycke",
    text: "Det du bad om fungerar bara med följande, som du inte har tillåtit:",
    allow: "Tillåt och fortsätt",
    home: "Tillbaka till startsidan",
  },
  proof: {
    title: "Bekräfta ditt svar",
    text: "Vi kunde inte vara säkra på att svaret lämnades på en av våra sidor, så inget har ändrats ännu. Om du bekräftar tillåts detta:",
    confirm: "Bekräfta",
  },
  stays: {
    title: "Ditt svar är sparat",
    text: "Sidan laddades inte om, så att inget du har skrivit eller skickat går förlorat eller skickas två gånger. Det du har tillåtit visas på nästa sida.",
    back: "Gå tillbaka i webbläsaren för att se sidan du kom från.",
  },
  cookieless: {
    title: "Din webbläsare sparar inga kakor",
    text: "Därför kan vi inte minnas ditt svar: det gäller högst på den här sidan. På alla andra sidor är det som om du inte hade svarat.",
  },
  problem: {
    unproven: {
      title: "Svaret godtogs inte",
      text: "Det saknade nyckeln från ett formulär på webbplatsen. Inget har ändrats. Svara på en av webbplatsens sidor, eller skicka JSON.",
    },
    tooMany: {
      title: "För många svar på en gång",
      text: "Inget har ändrats. Försök igen om en minut. Att avvisa och återkalla går när som helst.",
    },
    notFound: {
      title: "Sidan finns inte",
      text: "Det finns inget på den här adressen.",
    },
    method: {
      title: "Det här går inte här",
      text: "Adressen finns, men inte för den här typen av begäran. Inget har ändrats.",
    },
    badAnswer: {
      title: "Vi kunde inte läsa ditt svar",
      text: "Inget har ändrats. Gå tillbaka och välj igen.",
    },
    foreign: {
      title: "Svaret godtogs inte",
      text: "Svaret kom inte från en av webbplatsens sidor och sparades därför inte. Välj på den här webbplatsen.",
    },
    tooLarge: {
      title: "Svaret är för långt",
      text: "Inget har ändrats.",
    },
    mediaType: {
      title: "Vi kan inte läsa det här formatet",
      text: "Skicka ett formulär eller JSON. Inget har ändrats.",
    },
    notStored: {
      title: "Ditt svar kunde inte sparas",
      text: "Inget har ändrats: det som inte var tillåtet förblir avstängt. Försök igen om en stund.",
    },
  },
};
