// Czech.
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const cs: Texts = {
  categories: {
    functional: {
      name: "Nezbytné",
      description:
        "Potřebné k tomu, co od webu žádáte: zůstat přihlášeni, bezpečně odeslat formulář, zapamatovat si vaši odpověď na tuto otázku.",
    },
    preferences: {
      name: "Předvolby",
      description: "Pamatují si, jak chcete web používat, například rozvržení nebo jazyk.",
    },
    statistics: {
      name: "Statistika",
      description: "Počítá návštěvy a ukazuje, které stránky se čtou, aby je bylo možné zlepšovat.",
    },
    marketing: {
      name: "Marketing a vložený obsah",
      description:
        "Videa, mapy, příspěvky a reklama jiných společností. Ty se dozvědí o vaší návštěvě a mohou vás poznat na jiných webech.",
    },
  },
  banner: {
    title: "Vaše volba ohledně cookies",
    intro:
      "Části tohoto webu pocházejí od třetích stran nebo něco ukládají do vašeho prohlížeče. Používáme je k těmto účelům a jen s vaším souhlasem:",
    afterwards: (validFor) =>
      `To, s čím jste nesouhlasili, zůstává vypnuté. Odpověď uchováme po tuto dobu: ${validFor}; změnit ji můžete kdykoli.`,
    expired: "Platnost vaší dřívější odpovědi vypršela, proto se ptáme znovu.",
    policyChanged: "Naše zásady cookies se od vaší odpovědi změnily, proto se ptáme znovu.",
    onlyChanged: "Jde jen o účely uvedené zde. Vaše ostatní odpovědi zůstávají beze změny.",
    alsoUsed: (purposes) => `Používá se bez dotazu, dokud nevznesete námitku: ${purposes}.`,
    account:
      "Jste přihlášeni: vaše odpověď se ukládá k vašemu účtu a platí všude, kde se přihlásíte.",
    more: plural("cs", { one: "# další", few: "# další", other: "# dalších" }),
    accept: "Přijmout vše",
    refuse: "Odmítnout vše",
    customise: "Vybrat",
    policy: "Zásady cookies",
  },
  choices: {
    link: "Vaše volby soukromí",
    honoured: "Žádost o odhlášení respektujeme",
    howTo: (refuse) =>
      `Tlačítkem „${refuse}“ na této stránce zároveň žádáte, aby se vaše osobní údaje neprodávaly ani nesdílely. Nemusíte uvádět důvod ani mít účet.`,
    account: "Platí i pro váš účet.",
  },
  notice: {
    title: "Používá se na tomto webu, pokud nevznesete námitku",
    text: "Tam, kde jste, se následující používá, aniž bychom se vás předem ptali. Námitku můžete vznést kdykoli a bezplatně.",
    object: "Vznést námitku",
    fold: "Skrýt oznámení",
    objected: "Děkujeme. To, proti čemu jste vznesli námitku, je vypnuto.",
  },
  signal: {
    title: "Signál ochrany soukromí respektujeme",
    honoured:
      "Obdrželi jsme od vašeho prohlížeče signál ochrany soukromí. Na tomto webu pro vás proto platí: jen to, co je nezbytně nutné.",
    outweighed:
      "Váš prohlížeč vysílá signál ochrany soukromí. Při níže uvedené volbě jste o tom byli informováni a platí vaše volba.",
    change: "Nastavení cookies",
  },
  confirmation: {
    label: "Vaše volba je uložena",
    accepted: "Děkujeme. Přijali jste vše, na co jsme se ptali.",
    refused: "Děkujeme. Odmítli jste vše, co vyžaduje váš souhlas.",
    saved: "Děkujeme. Vaše volby jsou uloženy.",
    withdrawn: "Váš souhlas je odvolán. To, co povoloval, je vypnuto.",
    applied: "Byla použita volba cookies z vašeho účtu.",
  },
  settings: "Nastavení cookies",
  embed: {
    label: (service) => `${service}: obsah nebyl načten`,
    contacts: (recipient) =>
      `Zatím nenačteno. Po načtení se ${recipient} dozví o vaší návštěvě a může ukládat data do vašeho prohlížeče.`,
    loadOnce: "Načíst jednou",
    load: (service) => `Načíst ${service}`,
    always: (service) => `Vždy povolit: ${service}`,
    original: "Otevřít originál",
    newWindow: "otevře se v novém okně",
    undeclared: (host) =>
      `Tato část pochází z ${host}. Web neuvedl, k čemu slouží, proto zůstává vypnutá.`,
    undeclaredNowhere: "Web neuvedl, k čemu tato část slouží, proto zůstává vypnutá.",
    captcha: (service) =>
      `Tento formulář potřebuje službu ${service}, která zůstane vypnutá, dokud ji nepovolíte v nastavení cookies.`,
  },
  preferences: {
    title: "Nastavení cookies",
    intro: "Rozhodněte, co smí tento web používat. Vždy zapnuté je jen to, bez čeho se neobejde.",
    status: {
      title: "Vaše současné nastavení",
      undecided: "Zatím jste se nerozhodli. Nic, co vyžaduje váš souhlas, není zapnuté.",
      undecidedGranted:
        "Zatím jste se nerozhodli. Tam, kde jste, jsou služby zapnuté, dokud je neodmítnete.",
      refused: "Odmítli jste vše, co vyžaduje váš souhlas.",
      granted: "Přijali jste vše, na co jsme se ptali.",
      partial: "Přijali jste část toho, na co jsme se ptali.",
    },
    decidedOn: (date) => `Datum rozhodnutí: ${date}.`,
    validUntil: (date) => `Znovu se zeptáme po tomto datu: ${date}.`,
    reference: (id) => `Označení vašeho rozhodnutí: ${id}`,
    receipt: "Stáhnout potvrzení",
    alwaysOn: "Vždy zapnuto",
    answer: (category) => `${category}: vaše odpověď`,
    refuseAll: "Odmítnout vše",
    allowAll: "Povolit vše",
    chooseEach: "Vybrat jednotlivě",
    refuseOne: "Odmítnout",
    allowOne: "Povolit",
    exempt:
      "Zapnuto bez souhlasu: podle našeho názoru zde zákon souhlas nevyžaduje. Můžete vznést námitku.",
    object: (service) => `Vznáším námitku: ${service}`,
    allowed: "Zapnuto",
    notAllowed: "Vypnuto",
    save: "Uložit moje volby",
    accept: "Přijmout vše",
    refuse: "Odmítnout vše",
    withdraw: "Odvolat souhlas",
    withdrawEffect:
      "Vypne vše, co vyžaduje souhlas, a smaže příslušné cookies, pokud k nim tento web má přístup.",
    back: "Zpět na stránku",
  },
  service: {
    by: (provider) => `poskytovatel: ${provider}`,
    details: "Podrobnosti a cookies",
    storesNothing: "Nejsou uvedeny žádné cookies.",
    usage: "Použití",
    sharing: "Sdílení údajů",
    privacyPolicy: (provider) => `Zásady ochrany soukromí: ${provider}`,
    name: "Název",
    expiration: "Doba uložení",
    function: "Účel",
    purposePending: "Účel se zjišťuje",
    sharingPending: "Sdílení údajů se zjišťuje",
    tableOf: (service) => `Co ${service} ukládá do vašeho prohlížeče`,
    browserStorage: "úložiště prohlížeče",
  },
  own: {
    name: "Vaše odpověď na tuto otázku",
    purpose: "Pamatuje si, jak jste se rozhodli, abychom se neptali na každé stránce.",
    sharing: "S nikým.",
    decision: "Vaše rozhodnutí, jeho datum a náhodné označení",
    once: "Jednou načte vložený obsah, protože jste o to požádali",
    done: "Potvrdí vaši odpověď na další stránce",
    form: "Dokládá, že odpověď byla dána na naší stránce",
    notice: "Pamatuje si, že jste skryli oznámení",
    account: "Pamatuje si, že vám tento prohlížeč ukázal volbu z vašeho účtu.",
  },
  retention: {
    ofSession: "relace",
    ofPersistent: "trvalá",
    session: "do zavření prohlížeče",
    persistent: "dokud ji nesmažete",
    various: "různě",
    unknown: "poskytovatel neuvádí",
    immediately: "neukládá se",
  },
  policy: {
    title: "Zásady cookies",
    asText: "Tyto zásady jako prostý text (Markdown)",
    updated: (date) => `Poslední aktualizace: ${date}.`,
    appliesTo: (people) => `Tyto zásady platí pro: ${people}.`,
    introduction: (controller) => ({
      title: "Úvod",
      paragraphs: [
        `Tato stránka uvádí, které cookies a podobné techniky web používá, k čemu, jak dlouho a kdo další jejich prostřednictvím získává údaje. Provozovatel webu: ${controller}.`,
        "Pro stručnost je všechny nazýváme „cookies“: cookies, úložiště prohlížeče, skripty, pixely a obsah načítaný od jiných společností.",
      ],
    }),
    cookies: {
      title: "Co jsou cookies?",
      paragraphs: [
        "Cookie je krátký text, který si má prohlížeč na žádost webu uložit a při dalších návštěvách ho poslat zpět. Úložiště prohlížeče slouží témuž účelu, ale mohou ho číst jen skripty.",
      ],
    },
    lifetimes: {
      title: "Jak dlouho vydrží?",
      paragraphs: [
        "Relační cookie zmizí, když zavřete prohlížeč. Trvalá cookie zůstane, dokud neuplyne její doba nebo ji nesmažete. Tabulky níže uvádějí dobu pro každou z nich.",
      ],
    },
    scripts: {
      title: "Co jsou skripty?",
      paragraphs: [
        "Skript je malý program, který přichází se stránkou a běží ve vašem prohlížeči. Může stránku oživit, ale také předávat údaje dalším.",
      ],
    },
    beacons: {
      title: "Co jsou sledovací pixely?",
      paragraphs: [
        "Sledovací pixel je obrázek tak malý, že není vidět. Jeho načtením se majitel dozví, že byla otevřena stránka nebo e-mail.",
      ],
    },
    categories: {
      title: "Druhy cookies",
      paragraphs: ["To, co web používá, třídíme podle účelu. Rozhodujete o každém účelu zvlášť."],
    },
    withoutConsent: "Používá se bez vašeho souhlasu.",
    withConsent: "Používá se jen s vaším souhlasem.",
    untilRefused: "Používá se, dokud neodmítnete.",
    saveExempt: "To, co je ze zákona z povinnosti souhlasu vyňato, je níže označeno.",
    placed: {
      title: "Cookies podle služeb",
      paragraphs: [
        "Každá služba, kterou web může používat, k čemu slouží, kdo získává údaje a co ukládá do vašeho prohlížeče.",
      ],
    },
    pending: {
      title: "Účel se zjišťuje",
      paragraphs: [
        "Tyto názvy se objevily v prohlížečích, které tento web navštívily. Zatím nevíme, k čemu slouží ani kdo je nastavuje. Do té doby je server nenastavuje, ať jste odpověděli jakkoli.",
      ],
    },
    consent: {
      title: "Váš souhlas",
      paragraphs: [
        "Při první návštěvě se vás zeptáme. Odmítnutí vyžaduje jedno kliknutí, stejně jako přijetí. Dokud nesouhlasíte, server vám neposílá části, které souhlas vyžadují, ani nenastavuje jejich cookies; zavření stránky nebo další čtení není souhlas.",
        "Svou odpověď můžete kdykoli změnit nebo odvolat. Zákonnost toho, co se stalo předtím, tím není dotčena.",
      ],
    },
    choice: {
      title: "Vaše volba",
      paragraphs: [
        "Tam, kde jste, jsou níže uvedené služby zapnuté, dokud je neodmítnete. Odmítnutí vyžaduje jedno kliknutí a signál ochrany soukromí z prohlížeče platí jako odmítnutí. Co jste odmítli, server již neposílá ani nenastavuje jeho cookies.",
        "Svou volbu můžete kdykoli změnit.",
      ],
    },
    deleting: {
      title: "Jak cookies blokovat a mazat sami",
      paragraphs: [
        "V každém prohlížeči můžete cookies zobrazit, mazat a blokovat; postup najdete v jeho nápovědě. Pokud zablokujete všechny, části webu, které vyžadují přihlášení nebo formulář, nemusí fungovat.",
        "Pokud smažete cookie se svou odpovědí, už ji neznáme a zeptáme se znovu.",
      ],
    },
    rights: {
      title: "Vaše práva",
      paragraphs: ["Pokud cookies zpracovávají údaje o vás, máte právo:"],
    },
    rightsList: [
      "vědět, proč jsou údaje o vás potřeba, co se s nimi děje a jak dlouho se uchovávají;",
      "na přístup k údajům, které o vás máme, a na jejich kopii;",
      "na jejich opravu, doplnění, omezení zpracování nebo výmaz;",
      "kdykoli odvolat svůj souhlas;",
      "získat údaje, které jste nám poskytli, v běžném formátu nebo je nechat předat;",
      "vznést námitku proti zpracování založenému na našich zájmech.",
    ],
    complaint: (authority) =>
      `Chcete-li je uplatnit, napište na adresu níže. Můžete také podat stížnost. Dozorový úřad: ${authority ?? "úřad pro ochranu osobních údajů ve vaší zemi"}.`,
    contact: {
      title: "Kontakt",
      paragraphs: [],
    },
    controller: "Správce údajů",
    address: "Adresa",
    website: "Webové stránky",
    email: "E-mailová adresa",
    phone: "Telefonní číslo",
    dpo: "Pověřenec pro ochranu osobních údajů",
    authority: "Dozorový úřad",
    version: (version) => `Verze ${version} těchto zásad.`,
    catalogueDate: (date) => `Seznam cookies byl naposledy porovnán s webem: ${date}.`,
  },
  missing: {
    title: "Tato stránka vyžaduje váš souhlas",
    text: "To, co požadujete, funguje jen s následujícím, což jste nepovolili:",
    allow: "Povolit a pokračovat",
    home: "Zpět na úvodní stránku",
  },
  proof: {
    title: "Potvrďte svou odpověď",
    text: "Nemohli jsme ověřit, že odpověď byla dána na naší stránce, takže se zatím nic nezměnilo. Pokud potvrdíte, bude povoleno:",
    confirm: "Potvrdit",
  },
  stays: {
    title: "Vaše odpověď je uložena",
    text: "Stránka se znovu nenačetla, aby se nic, co jste napsali nebo odeslali, neztratilo ani neodeslalo dvakrát. To, co jste povolili, se objeví na další stránce.",
    back: "Vraťte se v prohlížeči zpět na stránku, ze které přicházíte.",
  },
  cookieless: {
    title: "Váš prohlížeč neukládá cookies",
    text: "Proto si vaši odpověď nemůžeme zapamatovat: platí nanejvýš na této stránce. Na všech ostatních jako byste neodpověděli.",
  },
  problem: {
    unproven: {
      title: "Odpověď nebyla přijata",
      text: "Chyběl jí klíč formuláře tohoto webu. Nic se nezměnilo. Odpovězte na stránce tohoto webu nebo pošlete JSON.",
    },
    tooMany: {
      title: "Příliš mnoho odpovědí najednou",
      text: "Nic se nezměnilo. Zkuste to znovu za minutu. Odmítnout a odvolat můžete kdykoli.",
    },
    notFound: {
      title: "Taková stránka neexistuje",
      text: "Na této adrese nic není.",
    },
    method: {
      title: "Tady to nejde",
      text: "Adresa existuje, ale ne pro tento druh požadavku. Nic se nezměnilo.",
    },
    badAnswer: {
      title: "Vaši odpověď se nepodařilo přečíst",
      text: "Nic se nezměnilo. Vraťte se a vyberte znovu.",
    },
    foreign: {
      title: "Odpověď nebyla přijata",
      text: "Odpověď nepřišla ze stránky tohoto webu, proto nebyla uložena. Vyberte prosím na tomto webu.",
    },
    tooLarge: {
      title: "Odpověď je příliš dlouhá",
      text: "Nic se nezměnilo.",
    },
    mediaType: {
      title: "Tento formát neumíme přečíst",
      text: "Pošlete formulář nebo JSON. Nic se nezměnilo.",
    },
    notStored: {
      title: "Vaši odpověď se nepodařilo uložit",
      text: "Nic se nezměnilo: co nebylo povoleno, zůstává vypnuté. Zkuste to za chvíli znovu.",
    },
  },
};
