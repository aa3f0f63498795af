// Estonian.
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const et: Texts = {
  categories: {
    functional: {
      name: "Vajalikud",
      description:
        "Vajalikud selleks, mida te saidilt palute: sisselogituks jäämine, vormi turvaline saatmine, teie vastuse meelespidamine.",
    },
    preferences: {
      name: "Eelistused",
      description: "Peavad meeles, kuidas soovite saiti kasutada, näiteks paigutuse või keele.",
    },
    statistics: {
      name: "Statistika",
      description:
        "Loendab külastusi ja näitab, milliseid lehti loetakse, et neid saaks paremaks teha.",
    },
    marketing: {
      name: "Turundus ja manustatud sisu",
      description:
        "Teiste ettevõtete videod, kaardid, postitused ja reklaam. Need saavad teie külastusest teada ja võivad teid teistel saitidel ära tunda.",
    },
  },
  banner: {
    title: "Teie valik küpsiste kohta",
    intro:
      "Osa saidist pärineb kolmandatelt isikutelt või salvestab midagi teie brauserisse. Kasutame neid järgmistel eesmärkidel ja ainult teie nõusolekul:",
    afterwards: (validFor) =>
      `See, milleks te nõusolekut ei anna, jääb välja lülitatuks. Vastuse säilitusaeg: ${validFor}; saate seda igal ajal muuta.`,
    expired: "Teie varasem vastus on aegunud, seetõttu küsime uuesti.",
    policyChanged:
      "Meie küpsiste kasutamise põhimõtted on pärast teie vastust muutunud, seetõttu küsime uuesti.",
    onlyChanged: "See puudutab ainult siin loetletud eesmärke. Teie muud vastused jäävad samaks.",
    alsoUsed: (purposes) => `Kasutatakse küsimata, kuni esitate vastuväite: ${purposes}.`,
    account:
      "Olete sisse logitud: teie vastus salvestatakse teie kontole ja kehtib kõikjal, kus sisse logite.",
    more: plural("et", { one: "veel #", other: "veel #" }),
    accept: "Nõustu kõigiga",
    refuse: "Keeldu kõigist",
    customise: "Vali ise",
    policy: "Küpsiste kasutamine",
  },
  choices: {
    link: "Teie privaatsusvalikud",
    honoured: "Keeldumist on arvesse võetud",
    howTo: (refuse) =>
      `Nupuga „${refuse}“ sellel lehel palute ühtlasi, et teie isikuandmeid ei müüdaks ega jagataks. Te ei pea põhjust nimetama ega kontot omama.`,
    account: "See kehtib ka teie kontole.",
  },
  notice: {
    title: "Sellel saidil kasutusel, kui te vastuväidet ei esita",
    text: "Teie asukohas kasutatakse järgmist ilma teilt enne küsimata. Võite igal ajal tasuta vastuväite esitada.",
    object: "Esitan vastuväite",
    fold: "Peida teade",
    objected: "Aitäh. See, mille vastu te olite, on välja lülitatud.",
  },
  signal: {
    title: "Privaatsussignaal on arvesse võetud",
    honoured:
      "Saime teie brauserilt privaatsussignaali. Sellel saidil kehtib teile seega: ainult hädavajalik.",
    outweighed:
      "Teie brauser saadab privaatsussignaali. Teile öeldi seda, kui tegite allpool oleva valiku, ja kehtib teie valik.",
    change: "Küpsiste seaded",
  },
  confirmation: {
    label: "Teie valik on salvestatud",
    accepted: "Aitäh. Olete nõustunud kõigega, mida küsisime.",
    refused: "Aitäh. Olete keeldunud kõigest, milleks on vaja teie nõusolekut.",
    saved: "Aitäh. Teie valikud on salvestatud.",
    withdrawn: "Teie nõusolek on tagasi võetud. See, mida see lubas, on välja lülitatud.",
    applied: "Rakendatud on teie konto küpsisevalik.",
  },
  settings: "Küpsiste seaded",
  embed: {
    label: (service) => `${service}: sisu ei ole laaditud`,
    contacts: (recipient) =>
      `Veel laadimata. Laadimisel saab ${recipient} teie külastusest teada ja võib salvestada andmeid teie brauserisse.`,
    loadOnce: "Laadi üks kord",
    load: (service) => `Laadi ${service}`,
    always: (service) => `Luba alati: ${service}`,
    original: "Ava originaal",
    newWindow: "avaneb uues aknas",
    undeclared: (host) =>
      `Selle osa allikas on ${host}. Sait ei ole öelnud, milleks seda vaja on, seetõttu jääb see välja lülitatuks.`,
    undeclaredNowhere:
      "Sait ei ole öelnud, milleks seda osa vaja on, seetõttu jääb see välja lülitatuks.",
    captcha: (service) =>
      `See vorm vajab teenust ${service}, mis jääb välja lülitatuks, kuni te selle küpsiste seadetes lubate.`,
  },
  preferences: {
    title: "Küpsiste seaded",
    intro:
      "Otsustage, mida see sait võib kasutada. Alati on sees ainult see, milleta sait ei toimi.",
    status: {
      title: "Teie praegused seaded",
      undecided:
        "Te ei ole veel otsustanud. Miski, milleks on vaja teie nõusolekut, ei ole sisse lülitatud.",
      undecidedGranted:
        "Te ei ole veel otsustanud. Teie asukohas on teenused sees, kuni te neist keeldute.",
      refused: "Olete keeldunud kõigest, milleks on vaja teie nõusolekut.",
      granted: "Olete nõustunud kõigega, mida küsisime.",
      partial: "Olete nõustunud osaga sellest, mida küsisime.",
    },
    decidedOn: (date) => `Otsuse kuupäev: ${date}.`,
    validUntil: (date) => `Küsime uuesti pärast seda kuupäeva: ${date}.`,
    reference: (id) => `Teie otsuse tunnus: ${id}`,
    receipt: "Laadi kinnitus alla",
    alwaysOn: "Alati sees",
    answer: (category) => `${category}: teie vastus`,
    refuseAll: "Keeldu kõigist",
    allowAll: "Luba kõik",
    chooseEach: "Vali ükshaaval",
    refuseOne: "Keeldu",
    allowOne: "Luba",
    exempt:
      "Sees ilma nõusolekuta: meie hinnangul seadus siin nõusolekut ei nõua. Võite esitada vastuväite.",
    object: (service) => `Esitan vastuväite: ${service}`,
    allowed: "Sees",
    notAllowed: "Väljas",
    save: "Salvesta minu valikud",
    accept: "Nõustu kõigiga",
    refuse: "Keeldu kõigist",
    withdraw: "Võta nõusolek tagasi",
    withdrawEffect:
      "Lülitab välja kõik, milleks on vaja nõusolekut, ja kustutab selle küpsised, kui sait neile ligi pääseb.",
    back: "Tagasi lehele",
  },
  service: {
    by: (provider) => `pakkuja: ${provider}`,
    details: "Üksikasjad ja küpsised",
    storesNothing: "Küpsiseid ei ole märgitud.",
    usage: "Kasutus",
    sharing: "Andmete jagamine",
    privacyPolicy: (provider) => `Privaatsuspoliitika: ${provider}`,
    name: "Nimi",
    expiration: "Säilitusaeg",
    function: "Eesmärk",
    purposePending: "Eesmärk on väljaselgitamisel",
    sharingPending: "Andmete jagamine on väljaselgitamisel",
    tableOf: (service) => `Mida ${service} teie brauserisse salvestab`,
    browserStorage: "brauseri salvestusruum",
  },
  own: {
    name: "Teie vastus sellele küsimusele",
    purpose: "Peab teie otsust meeles, et me igal lehel ei küsiks.",
    sharing: "Mitte kellegagi.",
    decision: "Teie otsus, selle kuupäev ja juhuslik tunnus",
    once: "Laadib manustatud sisu üks kord, sest te palusite seda",
    done: "Kinnitab teie vastuse järgmisel lehel",
    form: "Tõendab, et vastus anti meie lehel",
    notice: "Jätab meelde, et olete teate peitnud",
    account: "Jätab meelde, et see brauser on teile teie konto valikut näidanud.",
  },
  retention: {
    ofSession: "seanss",
    ofPersistent: "püsiv",
    session: "kuni sulgete brauseri",
    persistent: "kuni kustutate selle",
    various: "erinev",
    unknown: "pakkuja ei ole märkinud",
    immediately: "ei säilitata",
  },
  policy: {
    title: "Küpsiste kasutamise põhimõtted",
    asText: "Need põhimõtted lihttekstina (Markdown)",
    updated: (date) => `Viimati muudetud: ${date}.`,
    appliesTo: (people) => `Need põhimõtted kehtivad: ${people}.`,
    introduction: (controller) => ({
      title: "Sissejuhatus",
      paragraphs: [
        `Sellel lehel on kirjas, milliseid küpsiseid ja sarnaseid võtteid veebisait kasutab, milleks, kui kaua ja kes veel nende kaudu andmeid saab. Veebisaidi omanik: ${controller}.`,
        "Lühiduse huvides nimetame neid kõiki „küpsisteks“: küpsised, brauseri salvestusruum, skriptid, jälgimispikslid ja teistelt ettevõtetelt laaditav sisu.",
      ],
    }),
    cookies: {
      title: "Mis on küpsised?",
      paragraphs: [
        "Küpsis on lühike tekst, mille veebisait palub teie brauseril alles hoida ja järgmistel külastustel tagasi saata. Brauseri salvestusruumil on sama otstarve, kuid seda saavad lugeda ainult skriptid.",
      ],
    },
    lifetimes: {
      title: "Kui kaua need püsivad?",
      paragraphs: [
        "Seansiküpsis kaob, kui sulgete brauseri. Püsiküpsis jääb alles, kuni selle aeg saab läbi või te selle kustutate. Allolevates tabelites on igaühe aeg.",
      ],
    },
    scripts: {
      title: "Mis on skriptid?",
      paragraphs: [
        "Skript on väike programm, mis tuleb koos lehega ja töötab teie brauseris. See võib panna lehe midagi tegema, aga ka andmeid teistele edasi anda.",
      ],
    },
    beacons: {
      title: "Mis on jälgimispikslid?",
      paragraphs: [
        "Jälgimispiksel on pilt, mis on nägemiseks liiga väike. Selle laadimine annab omanikule teada, et leht või e-kiri on avatud.",
      ],
    },
    categories: {
      title: "Küpsiste liigid",
      paragraphs: [
        "Jaotame selle, mida sait kasutab, eesmärgi järgi. Otsustate iga eesmärgi kohta eraldi.",
      ],
    },
    withoutConsent: "Kasutatakse ilma teie nõusolekuta.",
    withConsent: "Kasutatakse ainult teie nõusolekul.",
    untilRefused: "Kasutatakse, kuni te keeldute.",
    saveExempt: "See, mis on seaduse järgi nõusolekust vabastatud, on allpool märgitud.",
    placed: {
      title: "Küpsised teenuste kaupa",
      paragraphs: [
        "Iga teenus, mida sait võib kasutada, milleks seda kasutatakse, kes saab andmeid ja mida see teie brauserisse salvestab.",
      ],
    },
    pending: {
      title: "Eesmärk on väljaselgitamisel",
      paragraphs: [
        "Neid nimesid on nähtud saiti külastanud brauserites. Me ei tea veel, milleks need on või kes need seab. Seni server neid ei sea, olenemata teie vastusest.",
      ],
    },
    consent: {
      title: "Teie nõusolek",
      paragraphs: [
        "Küsime teilt esimesel külastusel. Keeldumiseks piisab ühest klõpsust, nagu nõustumisekski. Kuni te ei ole nõusolekut andnud, ei saada server teile nõusolekut vajavaid osi ega sea nende küpsiseid; lehe sulgemine või edasi lugemine ei ole nõusolek.",
        "Võite oma vastust igal ajal muuta või selle tagasi võtta. See ei muuda varem toimunut õigusvastaseks.",
      ],
    },
    choice: {
      title: "Teie valik",
      paragraphs: [
        "Teie asukohas on allpool olevad teenused sees, kuni te neist keeldute. Keeldumiseks piisab ühest klõpsust ja teie brauseri privaatsussignaal loetakse keeldumiseks. Seda, millest olete keeldunud, server enam ei saada ega sea ka selle küpsiseid.",
        "Võite oma valikut igal ajal muuta.",
      ],
    },
    deleting: {
      title: "Kuidas ise küpsiseid blokeerida ja kustutada",
      paragraphs: [
        "Igas brauseris saab küpsiseid vaadata, kustutada ja blokeerida; juhised on selle abilehtedel. Kui blokeerite kõik, ei pruugi sisselogimist või vormi vajavad saidi osad enam toimida.",
        "Kui kustutate oma vastusega küpsise, ei tea me seda enam ja küsime uuesti.",
      ],
    },
    rights: {
      title: "Teie õigused",
      paragraphs: ["Kui küpsistega töödeldakse teie andmeid, on teil õigus:"],
    },
    rightsList: [
      "teada, miks teie andmeid on vaja, mis nendega tehakse ja kui kaua neid säilitatakse;",
      "tutvuda andmetega, mis meil teie kohta on, ja saada neist koopia;",
      "nõuda nende parandamist, täiendamist, töötlemise piiramist või kustutamist;",
      "võtta nõusolek igal ajal tagasi;",
      "saada meile antud andmed tavapärases vormingus või lasta need edastada;",
      "esitada vastuväide töötlemisele, mis põhineb meie huvidel.",
    ],
    complaint: (authority) =>
      `Õiguste kasutamiseks kirjutage allpool olevale aadressile. Võite esitada ka kaebuse järelevalveasutusele: ${authority ?? "teie riigi andmekaitseasutus"}.`,
    contact: {
      title: "Kontakt",
      paragraphs: [],
    },
    controller: "Vastutav töötleja",
    address: "Aadress",
    website: "Veebisait",
    email: "E-post",
    phone: "Telefoninumber",
    dpo: "Andmekaitsespetsialist",
    authority: "Järelevalveasutus",
    version: (version) => `Nende põhimõtete versioon: ${version}.`,
    catalogueDate: (date) => `Küpsiste loendit võrreldi saidiga viimati: ${date}.`,
  },
  missing: {
    title: "See leht vajab teie nõusolekut",
    text: "See, mida palusite, toimib ainult koos järgmisega, mida te ei ole lubanud:",
    allow: "Luba ja jätka",
    home: "Tagasi avalehele",
  },
  proof: {
    title: "Palun kinnitage",
    text: "Me ei saanud olla kindlad, et vastus anti meie lehel, seega pole veel midagi muutunud. Kui kinnitate, lubatakse järgmine:",
    confirm: "Kinnita",
  },
  stays: {
    title: "Teie vastus on salvestatud",
    text: "Lehte ei laaditud uuesti, et midagi teie kirjutatust või saadetust kaduma ei läheks ega saadetaks kaks korda. See, mille lubasite, ilmub järgmisel lehel.",
    back: "Minge brauseris tagasi, et näha lehte, kust tulite.",
  },
  cookieless: {
    title: "Teie brauser ei säilita küpsiseid",
    text: "Seetõttu ei saa me teie vastust meeles pidada: see kehtib kõige rohkem sellel lehel. Kõigil teistel lehtedel on nii, nagu te poleks vastanud.",
  },
  problem: {
    unproven: {
      title: "Vastust ei võetud vastu",
      text: "Sellel puudus saidi vormi võti. Midagi ei muudetud. Palun vastake selle saidi lehel või saatke JSON.",
    },
    tooMany: {
      title: "Liiga palju vastuseid korraga",
      text: "Midagi ei muudetud. Palun proovige minuti pärast uuesti. Keelduda ja nõusolekut tagasi võtta saab igal ajal.",
    },
    notFound: {
      title: "Sellist lehte ei ole",
      text: "Sellel aadressil ei ole midagi.",
    },
    method: {
      title: "See siin ei toimi",
      text: "Aadress on olemas, kuid mitte seda liiki päringu jaoks. Midagi ei muudetud.",
    },
    badAnswer: {
      title: "Teie vastust ei õnnestunud lugeda",
      text: "Midagi ei muudetud. Palun minge tagasi ja valige uuesti.",
    },
    foreign: {
      title: "Vastust ei võetud vastu",
      text: "Vastus ei tulnud selle saidi lehelt, seetõttu seda ei salvestatud. Palun valige sellel saidil.",
    },
    tooLarge: {
      title: "Vastus on liiga pikk",
      text: "Midagi ei muudetud.",
    },
    mediaType: {
      title: "Me ei saa seda vormingut lugeda",
      text: "Saatke vorm või JSON. Midagi ei muudetud.",
    },
    notStored: {
      title: "Teie vastust ei õnnestunud salvestada",
      text: "Midagi ei muudetud: see, mis ei olnud lubatud, jääb välja lülitatuks. Palun proovige hetke pärast uuesti.",
    },
  },
};
