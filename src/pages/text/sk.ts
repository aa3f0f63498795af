// Slovak.
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const sk: Texts = {
  categories: {
    functional: {
      name: "Nevyhnutné",
      description:
        "Potrebné na to, o čo stránku žiadate: zostať prihlásení, bezpečne odoslať formulár, zapamätať si vašu odpoveď na túto otázku.",
    },
    preferences: {
      name: "Predvoľby",
      description: "Pamätajú si, ako chcete stránku používať, napríklad rozloženie alebo jazyk.",
    },
    statistics: {
      name: "Štatistika",
      description: "Počíta návštevy a ukazuje, ktoré stránky sa čítajú, aby sa dali zlepšovať.",
    },
    marketing: {
      name: "Marketing a vložený obsah",
      description:
        "Videá, mapy, príspevky a reklama iných spoločností. Tie sa dozvedia o vašej návšteve a môžu vás spoznať na iných webových sídlach.",
    },
  },
  banner: {
    title: "Vaša voľba o súboroch cookie",
    intro:
      "Časti tejto stránky pochádzajú od tretích strán alebo niečo ukladajú vo vašom prehliadači. Používame ich na tieto účely a len s vaším súhlasom:",
    afterwards: (validFor) =>
      `To, s čím ste nesúhlasili, zostáva vypnuté. Čas uchovania odpovede: ${validFor}; zmeniť ju môžete kedykoľvek.`,
    expired: "Platnosť vašej skoršej odpovede uplynula, preto sa pýtame znova.",
    policyChanged:
      "Naše zásady používania súborov cookie sa od vašej odpovede zmenili, preto sa pýtame znova.",
    onlyChanged: "Ide len o účely uvedené tu. Vaše ostatné odpovede zostávajú bez zmeny.",
    alsoUsed: (purposes) => `Používa sa bez opýtania, kým nenamietnete: ${purposes}.`,
    account:
      "Ste prihlásení: vaša odpoveď sa ukladá k vášmu účtu a platí všade, kde sa prihlásite.",
    more: plural("sk", { one: "# ďalšia", few: "# ďalšie", other: "# ďalších" }),
    accept: "Prijať všetko",
    refuse: "Odmietnuť všetko",
    customise: "Vybrať",
    policy: "Zásady cookie",
  },
  choices: {
    link: "Vaše voľby súkromia",
    honoured: "Žiadosť o odhlásenie rešpektujeme",
    howTo: (refuse) =>
      `Tlačidlom „${refuse}“ na tejto stránke zároveň žiadate, aby sa vaše osobné údaje nepredávali ani nezdieľali. Nemusíte uviesť dôvod ani mať účet.`,
    account: "Platí aj pre váš účet.",
  },
  notice: {
    title: "Používa sa na tejto stránke, pokiaľ nenamietnete",
    text: "Tam, kde ste, sa nasledujúce používa bez toho, aby sme sa vás vopred opýtali. Namietať môžete kedykoľvek a bezplatne.",
    object: "Namietať proti všetkým",
    fold: "Skryť oznámenie",
    objected: "Ďakujeme. To, proti čomu ste namietali, je vypnuté.",
  },
  signal: {
    title: "Signál ochrany súkromia rešpektujeme",
    honoured:
      "Dostali sme od vášho prehliadača signál ochrany súkromia. Na tejto stránke pre vás preto platí: len to, čo je nevyhnutne potrebné.",
    outweighed:
      "Váš prehliadač vysiela signál ochrany súkromia. Pri voľbe uvedenej nižšie ste o tom boli informovaní a platí vaša voľba.",
    change: "Nastavenia cookie",
  },
  confirmation: {
    label: "Vaša voľba je uložená",
    accepted: "Ďakujeme. Prijali ste všetko, na čo sme sa pýtali.",
    refused: "Ďakujeme. Odmietli ste všetko, čo vyžaduje váš súhlas.",
    saved: "Ďakujeme. Vaše voľby sú uložené.",
    withdrawn: "Váš súhlas je odvolaný. To, čo povoľoval, je vypnuté.",
    applied: "Použila sa voľba súborov cookie z vášho účtu.",
  },
  settings: "Nastavenia cookie",
  embed: {
    label: (service) => `${service}: obsah nebol načítaný`,
    contacts: (recipient) =>
      `Zatiaľ nenačítané. Po načítaní sa ${recipient} dozvie o vašej návšteve a môže ukladať údaje vo vašom prehliadači.`,
    loadOnce: "Načítať raz",
    load: (service) => `Načítať ${service}`,
    always: (service) => `Vždy povoliť: ${service}`,
    original: "Otvoriť originál",
    newWindow: "otvorí sa v novom okne",
    undeclared: (host) =>
      `Táto časť pochádza z ${host}. Stránka neuviedla, na čo slúži, preto zostáva vypnutá.`,
    undeclaredNowhere: "Stránka neuviedla, na čo táto časť slúži, preto zostáva vypnutá.",
    captcha: (service) =>
      `Tento formulár potrebuje službu ${service}, ktorá zostane vypnutá, kým ju nepovolíte v nastaveniach cookie.`,
  },
  preferences: {
    title: "Nastavenia cookie",
    intro:
      "Rozhodnite, čo smie táto stránka používať. Vždy zapnuté je len to, bez čoho sa nezaobíde.",
    status: {
      title: "Vaše súčasné nastavenia",
      undecided: "Zatiaľ ste sa nerozhodli. Nič, čo vyžaduje váš súhlas, nie je zapnuté.",
      undecidedGranted:
        "Zatiaľ ste sa nerozhodli. Tam, kde ste, sú služby zapnuté, kým ich neodmietnete.",
      refused: "Odmietli ste všetko, čo vyžaduje váš súhlas.",
      granted: "Prijali ste všetko, na čo sme sa pýtali.",
      partial: "Prijali ste časť toho, na čo sme sa pýtali.",
    },
    decidedOn: (date) => `Dátum rozhodnutia: ${date}.`,
    validUntil: (date) => `Znova sa opýtame po tomto dátume: ${date}.`,
    reference: (id) => `Označenie vášho rozhodnutia: ${id}`,
    receipt: "Stiahnuť potvrdenie",
    alwaysOn: "Vždy zapnuté",
    answer: (category) => `${category}: vaša odpoveď`,
    refuseAll: "Odmietnuť všetko",
    allowAll: "Povoliť všetko",
    chooseEach: "Vybrať jednotlivo",
    refuseOne: "Odmietnuť",
    allowOne: "Povoliť",
    exempt: "Zapnuté bez súhlasu: podľa nás tu zákon súhlas nevyžaduje. Môžete namietať.",
    object: (service) => `Namietam: ${service}`,
    allowed: "Zapnuté",
    notAllowed: "Vypnuté",
    save: "Uložiť moje voľby",
    accept: "Prijať všetko",
    refuse: "Odmietnuť všetko",
    withdraw: "Odvolať súhlas",
    withdrawEffect:
      "Vypne všetko, čo vyžaduje súhlas, a vymaže príslušné súbory cookie, pokiaľ k nim má táto stránka prístup.",
    back: "Späť na stránku",
  },
  service: {
    by: (provider) => `poskytovateľ: ${provider}`,
    details: "Podrobnosti a súbory cookie",
    storesNothing: "Nie sú uvedené žiadne súbory cookie.",
    usage: "Použitie",
    sharing: "Zdieľanie údajov",
    privacyPolicy: (provider) => `Zásady ochrany súkromia: ${provider}`,
    name: "Názov",
    expiration: "Čas uloženia",
    function: "Účel",
    purposePending: "Účel sa zisťuje",
    sharingPending: "Zdieľanie údajov sa zisťuje",
    tableOf: (service) => `Čo ${service} ukladá vo vašom prehliadači`,
    browserStorage: "úložisko prehliadača",
  },
  own: {
    name: "Vaša odpoveď na túto otázku",
    purpose: "Pamätá si, ako ste sa rozhodli, aby sme sa nepýtali na každej stránke.",
    sharing: "S nikým.",
    decision: "Vaše rozhodnutie, jeho dátum a náhodné označenie",
    once: "Raz načíta vložený obsah, lebo ste o to požiadali",
    done: "Potvrdí vašu odpoveď na ďalšej stránke",
    form: "Dokazuje, že odpoveď bola daná na našej stránke",
    notice: "Pamätá si, že ste skryli oznámenie",
    account: "Pamätá si, že vám tento prehliadač ukázal voľbu z vášho účtu.",
  },
  retention: {
    ofSession: "relácia",
    ofPersistent: "trvalý",
    session: "do zatvorenia prehliadača",
    persistent: "kým ho nevymažete",
    various: "rôzne",
    unknown: "poskytovateľ neuvádza",
    immediately: "neukladá sa",
  },
  policy: {
    title: "Zásady používania súborov cookie",
    asText: "Tieto zásady ako obyčajný text (Markdown)",
    updated: (date) => `Naposledy aktualizované: ${date}.`,
    appliesTo: (people) => `Tieto zásady platia pre: ${people}.`,
    introduction: (controller) => ({
      title: "Úvod",
      paragraphs: [
        `Na tejto stránke sa dozviete, ktoré súbory cookie a podobné techniky webové sídlo používa, na čo, ako dlho a kto ďalší ich prostredníctvom získava údaje. Prevádzkovateľ webového sídla: ${controller}.`,
        "Pre stručnosť ich všetky nazývame „cookie“: súbory cookie, úložisko prehliadača, skripty, pixely a obsah načítaný od iných spoločností.",
      ],
    }),
    cookies: {
      title: "Čo sú súbory cookie?",
      paragraphs: [
        "Súbor cookie je krátky text, ktorý si má prehliadač na žiadosť webového sídla uložiť a pri ďalších návštevách ho poslať späť. Úložisko prehliadača slúži na to isté, ale môžu ho čítať len skripty.",
      ],
    },
    lifetimes: {
      title: "Ako dlho vydržia?",
      paragraphs: [
        "Relačný súbor cookie zmizne, keď zatvoríte prehliadač. Trvalý súbor cookie zostane, kým neuplynie jeho čas alebo ho nevymažete. V tabuľkách nižšie je uvedený čas pre každý z nich.",
      ],
    },
    scripts: {
      title: "Čo sú skripty?",
      paragraphs: [
        "Skript je malý program, ktorý prichádza so stránkou a beží vo vašom prehliadači. Môže stránku oživiť, ale aj odovzdávať údaje ďalším.",
      ],
    },
    beacons: {
      title: "Čo sú sledovacie pixely?",
      paragraphs: [
        "Sledovací pixel je obrázok taký malý, že ho nevidno. Jeho načítaním sa majiteľ dozvie, že bola otvorená stránka alebo e-mail.",
      ],
    },
    categories: {
      title: "Druhy súborov cookie",
      paragraphs: [
        "To, čo webové sídlo používa, triedime podľa účelu. Rozhodujete o každom účele osobitne.",
      ],
    },
    withoutConsent: "Používa sa bez vášho súhlasu.",
    withConsent: "Používa sa len s vaším súhlasom.",
    untilRefused: "Používa sa, kým neodmietnete.",
    saveExempt: "To, na čo sa podľa zákona súhlas nevyžaduje, je nižšie označené.",
    placed: {
      title: "Súbory cookie podľa služieb",
      paragraphs: [
        "Každá služba, ktorú webové sídlo môže používať, na čo slúži, kto získava údaje a čo ukladá vo vašom prehliadači.",
      ],
    },
    pending: {
      title: "Účel sa zisťuje",
      paragraphs: [
        "Tieto názvy sa objavili v prehliadačoch, ktoré navštívili toto webové sídlo. Zatiaľ nevieme, na čo slúžia ani kto ich nastavuje. Dovtedy ich server nenastavuje, nech ste odpovedali akokoľvek.",
      ],
    },
    consent: {
      title: "Váš súhlas",
      paragraphs: [
        "Pri prvej návšteve sa vás opýtame. Odmietnutie vyžaduje jedno kliknutie, rovnako ako prijatie. Kým nesúhlasíte, server vám neposiela časti, ktoré vyžadujú súhlas, ani nenastavuje ich súbory cookie; zatvorenie stránky alebo ďalšie čítanie nie je súhlas.",
        "Svoju odpoveď môžete kedykoľvek zmeniť alebo odvolať. Zákonnosť toho, čo sa stalo predtým, tým nie je dotknutá.",
      ],
    },
    choice: {
      title: "Vaša voľba",
      paragraphs: [
        "Tam, kde ste, sú služby uvedené nižšie zapnuté, kým ich neodmietnete. Odmietnutie vyžaduje jedno kliknutie a signál ochrany súkromia z prehliadača platí ako odmietnutie. Čo ste odmietli, server už neposiela ani nenastavuje jeho súbory cookie.",
        "Svoju voľbu môžete kedykoľvek zmeniť.",
      ],
    },
    deleting: {
      title: "Ako súbory cookie blokovať a mazať sami",
      paragraphs: [
        "V každom prehliadači môžete súbory cookie zobraziť, mazať a blokovať; postup nájdete v jeho pomocníkovi. Ak zablokujete všetky, časti stránky, ktoré vyžadujú prihlásenie alebo formulár, nemusia fungovať.",
        "Ak vymažete súbor cookie so svojou odpoveďou, už ju nepoznáme a opýtame sa znova.",
      ],
    },
    rights: {
      title: "Vaše práva",
      paragraphs: ["Ak súbory cookie spracúvajú údaje o vás, máte právo:"],
    },
    rightsList: [
      "vedieť, prečo sú údaje o vás potrebné, čo sa s nimi deje a ako dlho sa uchovávajú;",
      "na prístup k údajom, ktoré o vás máme, a na ich kópiu;",
      "na ich opravu, doplnenie, obmedzenie spracúvania alebo vymazanie;",
      "kedykoľvek odvolať svoj súhlas;",
      "získať údaje, ktoré ste nám poskytli, v bežnom formáte alebo ich dať preniesť;",
      "namietať proti spracúvaniu založenému na našich záujmoch.",
    ],
    complaint: (authority) =>
      `Ak ich chcete uplatniť, napíšte na adresu nižšie. Môžete tiež podať sťažnosť. Dozorný orgán: ${authority ?? "úrad na ochranu osobných údajov vo vašej krajine"}.`,
    contact: {
      title: "Kontakt",
      paragraphs: [],
    },
    controller: "Prevádzkovateľ",
    address: "Adresa",
    website: "Webové sídlo",
    email: "E-mailová adresa",
    phone: "Telefón",
    dpo: "Zodpovedná osoba",
    authority: "Dozorný orgán",
    version: (version) => `Verzia ${version} týchto zásad.`,
    catalogueDate: (date) =>
      `Zoznam súborov cookie bol naposledy porovnaný s webovým sídlom: ${date}.`,
  },
  missing: {
    title: "Táto stránka vyžaduje váš súhlas",
    text: "To, čo žiadate, funguje len s nasledujúcim, čo ste nepovolili:",
    allow: "Povoliť a pokračovať",
    home: "Späť na úvodnú stránku",
  },
  proof: {
    title: "Potvrďte svoju odpoveď",
    text: "Nemohli sme overiť, že odpoveď bola daná na našej stránke, takže sa zatiaľ nič nezmenilo. Ak potvrdíte, povolí sa:",
    confirm: "Potvrdiť",
  },
  stays: {
    title: "Vaša odpoveď je uložená",
    text: "Stránka sa znova nenačítala, aby sa nič, čo ste napísali alebo odoslali, nestratilo ani neodoslalo dvakrát. To, čo ste povolili, sa objaví na ďalšej stránke.",
    back: "Vráťte sa v prehliadači späť na stránku, z ktorej prichádzate.",
  },
  cookieless: {
    title: "Váš prehliadač neukladá súbory cookie",
    text: "Preto si vašu odpoveď nemôžeme zapamätať: platí nanajvýš na tejto stránke. Na všetkých ostatných akoby ste neodpovedali.",
  },
  problem: {
    unproven: {
      title: "Odpoveď nebola prijatá",
      text: "Chýbal jej kľúč formulára tejto stránky. Nič sa nezmenilo. Odpovedzte na stránke tohto webového sídla alebo pošlite JSON.",
    },
    tooMany: {
      title: "Príliš veľa odpovedí naraz",
      text: "Nič sa nezmenilo. Skúste to znova o minútu. Odmietnuť a odvolať môžete kedykoľvek.",
    },
    notFound: {
      title: "Takáto stránka neexistuje",
      text: "Na tejto adrese nič nie je.",
    },
    method: {
      title: "Tu to nejde",
      text: "Adresa existuje, ale nie pre tento druh požiadavky. Nič sa nezmenilo.",
    },
    badAnswer: {
      title: "Vašu odpoveď sa nepodarilo prečítať",
      text: "Nič sa nezmenilo. Vráťte sa a vyberte znova.",
    },
    foreign: {
      title: "Odpoveď nebola prijatá",
      text: "Odpoveď neprišla zo stránky tohto webového sídla, preto nebola uložená. Vyberte, prosím, na tejto stránke.",
    },
    tooLarge: {
      title: "Odpoveď je príliš dlhá",
      text: "Nič sa nezmenilo.",
    },
    mediaType: {
      title: "Tento formát nevieme prečítať",
      text: "Pošlite formulár alebo JSON. Nič sa nezmenilo.",
    },
    notStored: {
      title: "Vašu odpoveď sa nepodarilo uložiť",
      text: "Nič sa nezmenilo: čo nebolo povolené, zostáva vypnuté. Skúste to o chvíľu znova.",
    },
  },
};
