// Norwegian (Bokmål).
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const nb: Texts = {
  categories: {
    functional: {
      name: "Nødvendige",
      description:
        "Nødvendig for det du ber nettstedet om: å forbli innlogget, sende et skjema trygt, huske svaret ditt på dette spørsmålet.",
    },
    preferences: {
      name: "Preferanser",
      description: "Husker hvordan du vil bruke nettstedet, for eksempel visning eller språk.",
    },
    statistics: {
      name: "Statistikk",
      description: "Teller besøk og viser hvilke sider som blir lest, slik at de kan bli bedre.",
    },
    marketing: {
      name: "Markedsføring og innebygd innhold",
      description:
        "Videoer, kart, innlegg og annonser fra andre selskaper. De får vite om besøket ditt og kan kjenne deg igjen på andre nettsteder.",
    },
  },
  banner: {
    title: "Ditt valg om informasjonskapsler",
    intro:
      "Deler av nettstedet kommer fra tredjeparter eller lagrer noe i nettleseren din. Vi bruker dem til disse formålene, og bare hvis du samtykker:",
    afterwards: (validFor) =>
      `Det du ikke har samtykket til, forblir avslått. Vi lagrer svaret ditt i ${validFor}; du kan endre det når som helst.`,
    expired: "Det forrige svaret ditt er utløpt, så vi spør igjen.",
    policyChanged:
      "Erklæringen vår om informasjonskapsler er endret siden du svarte, så vi spør igjen.",
    onlyChanged:
      "Dette gjelder bare formålene som er nevnt her. De andre svarene dine forblir som de er.",
    alsoUsed: (purposes) => `Brukes uten å spørre, til du protesterer: ${purposes}.`,
    account:
      "Du er logget inn: svaret ditt lagres på kontoen din og gjelder overalt der du logger inn.",
    more: plural("nb", { one: "# til", other: "# til" }),
    accept: "Godta alle",
    refuse: "Avslå alle",
    customise: "Velg selv",
    policy: "Om informasjonskapsler",
  },
  choices: {
    link: "Dine personvernvalg",
    honoured: "Reservasjonen blir fulgt",
    howTo: (refuse) =>
      `Med «${refuse}» på denne siden ber du også om at personopplysningene dine verken selges eller deles. Du trenger verken begrunnelse eller konto.`,
    account: "Det gjelder også for kontoen din.",
  },
  notice: {
    title: "Brukes på dette nettstedet med mindre du protesterer",
    text: "Der du er, brukes følgende uten å spørre deg først. Du kan når som helst protestere, uten kostnad.",
    object: "Protester mot alle",
    fold: "Skjul meldingen",
    objected: "Takk. Det du har protestert mot, er slått av.",
  },
  signal: {
    title: "Personvernsignalet blir fulgt",
    honoured:
      "Vi har mottatt et personvernsignal fra nettleseren din. På dette nettstedet gjelder derfor for deg: bare det strengt nødvendige.",
    outweighed:
      "Nettleseren din sender et personvernsignal. Du fikk vite det da du tok valget nedenfor, og det er valget ditt som gjelder.",
    change: "Valg om informasjonskapsler",
  },
  confirmation: {
    label: "Valget ditt er lagret",
    accepted: "Takk. Du har godtatt alt vi spurte om.",
    refused: "Takk. Du har avslått alt som krever samtykke fra deg.",
    saved: "Takk. Valgene dine er lagret.",
    withdrawn: "Samtykket ditt er trukket tilbake. Det som det tillot, er slått av.",
    applied: "Valget fra kontoen din er tatt i bruk.",
  },
  settings: "Valg om informasjonskapsler",
  embed: {
    label: (service) => `${service}: innholdet er ikke lastet inn`,
    contacts: (recipient) =>
      `Ikke lastet inn ennå. Når det lastes inn, får ${recipient} vite om besøket ditt og kan lagre data i nettleseren din.`,
    loadOnce: "Last inn én gang",
    load: (service) => `Last inn ${service}`,
    always: (service) => `Tillat alltid ${service}`,
    original: "Åpne originalen",
    newWindow: "åpnes i et nytt vindu",
    undeclared: (host) =>
      `Denne delen kommer fra ${host}. Nettstedet har ikke oppgitt hva den er til, så den forblir avslått.`,
    undeclaredNowhere:
      "Nettstedet har ikke oppgitt hva denne delen er til, så den forblir avslått.",
    captcha: (service) =>
      `Dette skjemaet trenger ${service}, som er slått av til du tillater det under «Valg om informasjonskapsler».`,
  },
  preferences: {
    title: "Valg om informasjonskapsler",
    intro: "Bestem hva nettstedet får bruke. Bare det som det ikke kan fungere uten, er alltid på.",
    status: {
      title: "Innstillingene dine nå",
      undecided: "Du har ikke valgt ennå. Ingenting som krever samtykke fra deg, er på.",
      undecidedGranted: "Du har ikke valgt ennå. Der du er, er tjenestene på til du avslår dem.",
      refused: "Du har avslått alt som krever samtykke fra deg.",
      granted: "Du har godtatt alt vi spurte om.",
      partial: "Du har godtatt en del av det vi spurte om.",
    },
    decidedOn: (date) => `Valgt ${date}.`,
    validUntil: (date) => `Vi spør igjen etter ${date}.`,
    reference: (id) => `Referanse for valget ditt: ${id}`,
    receipt: "Last ned kvitteringen din",
    alwaysOn: "Alltid på",
    answer: (category) => `${category}: svaret ditt`,
    refuseAll: "Avslå alle",
    allowAll: "Tillat alle",
    chooseEach: "Velg enkeltvis",
    refuseOne: "Avslå",
    allowOne: "Tillat",
    exempt: "På uten samtykke: Vi mener at tjenesten er unntatt etter loven. Du kan protestere.",
    object: (service) => `Jeg protesterer mot ${service}`,
    allowed: "På",
    notAllowed: "Av",
    save: "Lagre valgene mine",
    accept: "Godta alle",
    refuse: "Avslå alle",
    withdraw: "Trekk tilbake samtykket",
    withdrawEffect:
      "Slår av alt som krever samtykke, og sletter informasjonskapslene så langt nettstedet når dem.",
    back: "Tilbake til siden",
  },
  service: {
    by: (provider) => `fra ${provider}`,
    details: "Detaljer og informasjonskapsler",
    storesNothing: "Ingen informasjonskapsler er oppgitt.",
    usage: "Bruk",
    sharing: "Deling av data",
    privacyPolicy: (provider) => `Personvernerklæring for ${provider}`,
    name: "Navn",
    expiration: "Lagres i",
    function: "Formål",
    purposePending: "Formålet undersøkes",
    sharingPending: "Delingen av data undersøkes",
    tableOf: (service) => `Hva ${service} lagrer i nettleseren din`,
    browserStorage: "nettleserens lager",
  },
  own: {
    name: "Svaret ditt på dette spørsmålet",
    purpose: "Husker hva du har valgt, slik at vi ikke spør på hver side.",
    sharing: "Med ingen.",
    decision: "Valget ditt, datoen og en tilfeldig referanse",
    once: "Laster inn innebygd innhold én gang, fordi du ba om det",
    done: "Bekrefter svaret ditt på neste side",
    form: "Viser at et svar ble gitt på en av sidene våre",
    notice: "Husker at du har skjult en melding",
    account: "Husker at denne nettleseren har vist deg valget fra kontoen din.",
  },
  retention: {
    ofSession: "økt",
    ofPersistent: "varig",
    session: "til du lukker nettleseren",
    persistent: "til du sletter den",
    various: "varierer",
    unknown: "ikke oppgitt av leverandøren",
    immediately: "lagres ikke",
  },
  policy: {
    title: "Erklæring om informasjonskapsler",
    asText: "Denne erklæringen som ren tekst (Markdown)",
    updated: (date) => `Sist oppdatert ${date}.`,
    appliesTo: (people) => `Denne erklæringen gjelder for ${people}.`,
    introduction: (controller) => ({
      title: "Innledning",
      paragraphs: [
        `Her står det hvilke informasjonskapsler og lignende teknikker nettstedet til ${controller} bruker, til hva, hvor lenge, og hvem andre som får data gjennom dem.`,
        "For å gjøre det kort sier vi «informasjonskapsler» om alle: informasjonskapsler, nettleserens lager, skript, sporingspiksler og innhold som hentes fra andre selskaper.",
      ],
    }),
    cookies: {
      title: "Hva er informasjonskapsler?",
      paragraphs: [
        "En informasjonskapsel er en kort tekst som et nettsted ber nettleseren din om å lagre og sende tilbake ved senere besøk. Nettleserens lager tjener samme formål, men kan bare leses av skript.",
      ],
    },
    lifetimes: {
      title: "Hvor lenge varer de?",
      paragraphs: [
        "En øktinformasjonskapsel forsvinner når du lukker nettleseren. En varig informasjonskapsel blir værende til tiden er ute eller du sletter den. Tabellene nedenfor oppgir tiden for hver enkelt.",
      ],
    },
    scripts: {
      title: "Hva er skript?",
      paragraphs: [
        "Et skript er et lite program som følger med en side og kjører i nettleseren din. Det kan få en side til å gjøre ting, og det kan også gi data videre til andre.",
      ],
    },
    beacons: {
      title: "Hva er sporingspiksler?",
      paragraphs: [
        "En sporingspiksel er et bilde som er for lite til å bli sett. Når det hentes, får eieren vite at en side eller en e-post er åpnet.",
      ],
    },
    categories: {
      title: "Typer informasjonskapsler",
      paragraphs: [
        "Vi sorterer det nettstedet bruker, etter formål. Du bestemmer for hvert formål.",
      ],
    },
    withoutConsent: "Brukes uten samtykke fra deg.",
    withConsent: "Brukes bare med samtykke fra deg.",
    untilRefused: "Brukes til du avslår.",
    saveExempt: "Det som etter loven er unntatt fra samtykke, er merket nedenfor.",
    placed: {
      title: "Informasjonskapsler etter tjeneste",
      paragraphs: [
        "Hver tjeneste nettstedet kan bruke, hva den brukes til, hvem som får data, og hva den lagrer i nettleseren din.",
      ],
    },
    pending: {
      title: "Formålet undersøkes",
      paragraphs: [
        "Disse navnene er sett i nettlesere som har besøkt nettstedet. Vi vet ennå ikke hva de er til eller hvem som setter dem. Til vi vet det, setter ikke serveren dem, uansett hva du har svart.",
      ],
    },
    consent: {
      title: "Samtykket ditt",
      paragraphs: [
        "Ved ditt første besøk spør vi deg. Å avslå krever ett klikk, akkurat som å godta. Så lenge du ikke har samtykket, sender serveren deg ikke de delene som krever samtykke, og setter ikke informasjonskapslene deres; å lukke siden eller lese videre er ikke samtykke.",
        "Du kan endre svaret ditt eller trekke det tilbake når som helst. Det gjør ikke det som skjedde før, ulovlig.",
      ],
    },
    choice: {
      title: "Valget ditt",
      paragraphs: [
        "Der du er, er tjenestene nedenfor på til du avslår dem. Å avslå krever ett klikk, og et personvernsignal fra nettleseren din regnes som et avslag. Det du har avslått, sender serveren ikke lenger, og den setter heller ikke informasjonskapslene.",
        "Du kan endre valget ditt når som helst.",
      ],
    },
    deleting: {
      title: "Blokkere og slette informasjonskapsler selv",
      paragraphs: [
        "I alle nettlesere kan du se, slette og blokkere informasjonskapsler; hjelpesidene forklarer hvordan. Hvis du blokkerer alle, kan deler av nettstedet som krever innlogging eller skjema, slutte å virke.",
        "Hvis du sletter informasjonskapselen med svaret ditt, kjenner vi det ikke lenger og spør igjen.",
      ],
    },
    rights: {
      title: "Rettighetene dine",
      paragraphs: ["Når informasjonskapsler behandler personopplysninger om deg, har du rett til:"],
    },
    rightsList: [
      "å få vite hvorfor opplysninger om deg trengs, hva som skjer med dem, og hvor lenge de lagres;",
      "å få innsyn i opplysningene vi har om deg, og å få en kopi;",
      "å få dem rettet, supplert, begrenset eller slettet;",
      "å trekke tilbake samtykket ditt når som helst;",
      "å få opplysningene du har gitt oss, i et vanlig format, eller få dem overført;",
      "å protestere mot behandling som bygger på våre interesser.",
    ],
    complaint: (authority) =>
      `Skriv til adressen nedenfor for å bruke dem. Du kan også klage til ${authority ?? "din datatilsynsmyndighet"}.`,
    contact: {
      title: "Kontakt oss",
      paragraphs: [],
    },
    controller: "Behandlingsansvarlig",
    address: "Adresse",
    website: "Nettsted",
    email: "E-post",
    phone: "Telefon",
    dpo: "Personvernombud",
    authority: "Tilsynsmyndighet",
    version: (version) => `Versjon ${version} av denne erklæringen.`,
    catalogueDate: (date) =>
      `Listen over informasjonskapsler ble sist kontrollert mot nettstedet ${date}.`,
  },
  missing: {
    title: "Denne siden krever samtykke fra deg",
    text: "Det du ba om, virker bare med følgende, som du ikke har tillatt:",
    allow: "Tillat og fortsett",
    home: "Tilbake til forsiden",
  },
  proof: {
    title: "Bekreft svaret ditt",
    text: "Vi kunne ikke være sikre på at svaret ble gitt på en av sidene våre, så ingenting er endret ennå. Hvis du bekrefter, blir dette tillatt:",
    confirm: "Bekreft",
  },
  stays: {
    title: "Svaret ditt er lagret",
    text: "Siden ble ikke lastet inn på nytt, slik at ingenting du har skrevet eller sendt, går tapt eller sendes to ganger. Det du har tillatt, vises på neste side.",
    back: "Gå tilbake i nettleseren for å se siden du kom fra.",
  },
  cookieless: {
    title: "Nettleseren din lagrer ingen informasjonskapsler",
    text: "Derfor kan vi ikke huske svaret ditt: Det gjelder høyst på denne siden. På alle andre sider er det som om du ikke hadde svart.",
  },
  problem: {
    unproven: {
      title: "Svaret ble ikke godtatt",
      text: "Det manglet nøkkelen fra et skjema på dette nettstedet. Ingenting er endret. Svar på en av sidene på dette nettstedet, eller send JSON.",
    },
    tooMany: {
      title: "For mange svar på én gang",
      text: "Ingenting er endret. Prøv igjen om et minutt. Du kan avslå og trekke tilbake når som helst.",
    },
    notFound: {
      title: "Siden finnes ikke",
      text: "Det finnes ingenting på denne adressen.",
    },
    method: {
      title: "Dette går ikke her",
      text: "Adressen finnes, men ikke for denne typen forespørsel. Ingenting er endret.",
    },
    badAnswer: {
      title: "Vi kunne ikke lese svaret ditt",
      text: "Ingenting er endret. Gå tilbake og velg på nytt.",
    },
    foreign: {
      title: "Svaret ble ikke godtatt",
      text: "Svaret kom ikke fra en side på dette nettstedet og ble derfor ikke lagret. Velg på dette nettstedet.",
    },
    tooLarge: {
      title: "Svaret er for langt",
      text: "Ingenting er endret.",
    },
    mediaType: {
      title: "Vi kan ikke lese dette formatet",
      text: "Send et skjema eller JSON. Ingenting er endret.",
    },
    notStored: {
      title: "Svaret ditt kunne ikke lagres",
      text: "Ingenting er endret: Det som ikke var tillatt, forblir avslått. Prøv igjen om litt.",
    },
  },
};
