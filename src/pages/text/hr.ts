// Croatian.
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const hr: Texts = {
  categories: {
    functional: {
      name: "Nužni",
      description:
        "Potrebni za ono što tražite od stranice: da ostanete prijavljeni, sigurno pošaljete obrazac i da zapamtimo vaš odgovor na ovo pitanje.",
    },
    preferences: {
      name: "Postavke",
      description: "Pamte kako želite koristiti stranicu, primjerice izgled ili jezik.",
    },
    statistics: {
      name: "Statistika",
      description: "Broji posjete i pokazuje koje se stranice čitaju kako bi se mogle poboljšati.",
    },
    marketing: {
      name: "Marketing i ugrađeni sadržaj",
      description:
        "Videozapisi, karte, objave i oglasi drugih tvrtki. One saznaju za vaš posjet i mogu vas prepoznati na drugim stranicama.",
    },
  },
  banner: {
    title: "Vaš izbor o kolačićima",
    intro:
      "Dijelovi ove stranice dolaze od trećih strana ili nešto pohranjuju u vaš preglednik. Koristimo ih u ove svrhe i samo uz vašu privolu:",
    afterwards: (validFor) =>
      `Ono za što niste dali privolu ostaje isključeno. Rok čuvanja odgovora: ${validFor}; možete ga promijeniti u svakom trenutku.`,
    expired: "Vaš je raniji odgovor istekao, pa ponovno pitamo.",
    policyChanged:
      "Naša su se pravila o kolačićima promijenila nakon vašeg odgovora, pa ponovno pitamo.",
    onlyChanged:
      "Riječ je samo o svrhama navedenima ovdje. Vaši ostali odgovori ostaju kakvi jesu.",
    alsoUsed: (purposes) => `Koristi se bez pitanja, dok ne uložite prigovor: ${purposes}.`,
    account:
      "Prijavljeni ste: vaš se odgovor pohranjuje uz vaš račun i vrijedi svugdje gdje se prijavite.",
    more: plural("hr", { one: "još #", few: "još #", other: "još #" }),
    accept: "Prihvati sve",
    refuse: "Odbij sve",
    customise: "Odaberi",
    policy: "Pravila o kolačićima",
  },
  choices: {
    link: "Vaši izbori privatnosti",
    honoured: "Zahtjev za isključenje uvažen",
    howTo: (refuse) =>
      `Gumbom „${refuse}“ na ovoj stranici tražite i da se vaši osobni podaci ne prodaju i ne dijele. Ne trebate navesti razlog ni imati račun.`,
    account: "Vrijedi i za vaš račun.",
  },
  notice: {
    title: "Koristi se na ovoj stranici, osim ako uložite prigovor",
    text: "Ondje gdje se nalazite sljedeće se koristi bez prethodnog pitanja. Prigovor možete uložiti u svakom trenutku i besplatno.",
    object: "Uložite prigovor",
    fold: "Sakrij obavijest",
    objected: "Hvala. Ono na što ste uložili prigovor isključeno je.",
  },
  signal: {
    title: "Signal privatnosti je uvažen",
    honoured:
      "Primili smo signal privatnosti iz vašeg preglednika. Na ovoj stranici stoga za vas vrijedi: samo ono što je nužno.",
    outweighed:
      "Vaš preglednik šalje signal privatnosti. O tome ste obaviješteni kad ste donijeli odluku u nastavku i vrijedi vaša odluka.",
    change: "Postavke kolačića",
  },
  confirmation: {
    label: "Vaš je izbor spremljen",
    accepted: "Hvala. Prihvatili ste sve što smo pitali.",
    refused: "Hvala. Odbili ste sve za što je potrebna vaša privola.",
    saved: "Hvala. Vaši su izbori spremljeni.",
    withdrawn: "Vaša je privola povučena. Ono što je dopuštala isključeno je.",
    applied: "Primijenjen je odabir kolačića s vašeg računa.",
  },
  settings: "Postavke kolačića",
  embed: {
    label: (service) => `${service}: sadržaj nije učitan`,
    contacts: (recipient) =>
      `Još nije učitano. Pri učitavanju ${recipient} saznaje za vaš posjet i može pohraniti podatke u vaš preglednik.`,
    loadOnce: "Učitaj jednom",
    load: (service) => `Učitaj ${service}`,
    always: (service) => `Uvijek dopusti: ${service}`,
    original: "Otvori izvornik",
    newWindow: "otvara se u novom prozoru",
    undeclared: (host) =>
      `Ovaj dio dolazi s adrese ${host}. Stranica nije navela čemu služi, pa ostaje isključen.`,
    undeclaredNowhere: "Stranica nije navela čemu ovaj dio služi, pa ostaje isključen.",
    captcha: (service) =>
      `Ovom je obrascu potrebna usluga ${service}, koja ostaje isključena dok je ne dopustite u postavkama kolačića.`,
  },
  preferences: {
    title: "Postavke kolačića",
    intro:
      "Odlučite što ova stranica smije koristiti. Uvijek je uključeno samo ono bez čega ne može raditi.",
    status: {
      title: "Vaše trenutačne postavke",
      undecided: "Još niste odlučili. Nije uključeno ništa za što je potrebna vaša privola.",
      undecidedGranted:
        "Još niste odlučili. Ondje gdje se nalazite usluge su uključene dok ih ne odbijete.",
      refused: "Odbili ste sve za što je potrebna vaša privola.",
      granted: "Prihvatili ste sve što smo pitali.",
      partial: "Prihvatili ste dio onoga što smo pitali.",
    },
    decidedOn: (date) => `Datum odluke: ${date}`,
    validUntil: (date) => `Ponovno ćemo pitati nakon datuma: ${date}`,
    reference: (id) => `Oznaka vaše odluke: ${id}`,
    receipt: "Preuzmi potvrdu",
    alwaysOn: "Uvijek uključeno",
    answer: (category) => `${category}: vaš odgovor`,
    refuseAll: "Odbij sve",
    allowAll: "Dopusti sve",
    chooseEach: "Odaberi pojedinačno",
    refuseOne: "Odbij",
    allowOne: "Dopusti",
    exempt:
      "Uključeno bez privole: smatramo da je zakon ovdje ne zahtijeva. Možete uložiti prigovor.",
    object: (service) => `Ulažem prigovor: ${service}`,
    allowed: "Uključeno",
    notAllowed: "Isključeno",
    save: "Spremi moje izbore",
    accept: "Prihvati sve",
    refuse: "Odbij sve",
    withdraw: "Povuci privolu",
    withdrawEffect:
      "Isključuje sve za što je potrebna privola i briše pripadajuće kolačiće ako su ovoj stranici dostupni.",
    back: "Natrag na stranicu",
  },
  service: {
    by: (provider) => `pružatelj: ${provider}`,
    details: "Pojedinosti i kolačići",
    storesNothing: "Nisu navedeni nikakvi kolačići.",
    usage: "Uporaba",
    sharing: "Dijeljenje podataka",
    privacyPolicy: (provider) => `Izjava o privatnosti: ${provider}`,
    name: "Naziv",
    expiration: "Rok čuvanja",
    function: "Svrha",
    purposePending: "Svrha se utvrđuje",
    sharingPending: "Dijeljenje podataka se utvrđuje",
    tableOf: (service) => `Što ${service} pohranjuje u vaš preglednik`,
    browserStorage: "pohrana preglednika",
  },
  own: {
    name: "Vaš odgovor na ovo pitanje",
    purpose: "Pamti što ste odlučili kako ne bismo pitali na svakoj stranici.",
    sharing: "Ni s kim.",
    decision: "Vaša odluka, njezin datum i nasumična oznaka",
    once: "Jednom učitava ugrađeni sadržaj jer ste to zatražili",
    done: "Potvrđuje vaš odgovor na sljedećoj stranici",
    form: "Dokazuje da je odgovor dan na našoj stranici",
    notice: "Pamti da ste sakrili obavijest",
    account: "Pamti da vam je ovaj preglednik pokazao odabir s vašeg računa.",
  },
  retention: {
    ofSession: "sesija",
    ofPersistent: "trajni",
    session: "dok ne zatvorite preglednik",
    persistent: "dok ga ne izbrišete",
    various: "različito",
    unknown: "pružatelj ne navodi",
    immediately: "ne čuva se",
  },
  policy: {
    title: "Pravila o kolačićima",
    asText: "Ova pravila kao običan tekst (Markdown)",
    updated: (date) => `Zadnja izmjena: ${date}`,
    appliesTo: (people) => `Ova pravila vrijede za: ${people}`,
    introduction: (controller) => ({
      title: "Uvod",
      paragraphs: [
        `Na ovoj stranici piše koje kolačiće i slične tehnike koristi ovo web-mjesto, u koju svrhu, koliko dugo i tko još pomoću njih dobiva podatke. Web-mjesto vodi ${controller}.`,
        "Radi kratkoće sve ih nazivamo „kolačićima”: kolačiće, pohranu preglednika, skripte, piksele i sadržaj koji se učitava od drugih tvrtki.",
      ],
    }),
    cookies: {
      title: "Što su kolačići?",
      paragraphs: [
        "Kolačić je kratak tekst koji web-mjesto daje vašem pregledniku da ga sačuva i vrati pri kasnijim posjetima. Pohrana preglednika služi istoj svrsi, ali je mogu čitati samo skripte.",
      ],
    },
    lifetimes: {
      title: "Koliko dugo traju?",
      paragraphs: [
        "Kolačić sesije nestaje kad zatvorite preglednik. Trajni kolačić ostaje dok mu ne istekne rok ili ga ne izbrišete. Tablice u nastavku navode rok za svaki od njih.",
      ],
    },
    scripts: {
      title: "Što su skripte?",
      paragraphs: [
        "Skripta je mali program koji dolazi sa stranicom i izvodi se u vašem pregledniku. Može omogućiti radnje na stranici, ali i prosljeđivati podatke drugima.",
      ],
    },
    beacons: {
      title: "Što su pikseli za praćenje?",
      paragraphs: [
        "Piksel za praćenje premalena je slika da bi se vidjela. Njezinim učitavanjem vlasnik saznaje da je otvorena stranica ili poruka e-pošte.",
      ],
    },
    categories: {
      title: "Vrste kolačića",
      paragraphs: [
        "Ono što web-mjesto koristi razvrstavamo prema svrsi. Odlučujete o svakoj svrsi zasebno.",
      ],
    },
    withoutConsent: "Koristi se bez vaše privole.",
    withConsent: "Koristi se samo uz vašu privolu.",
    untilRefused: "Koristi se dok ne odbijete.",
    saveExempt: "Ono što je zakonom izuzeto od privole označeno je u nastavku.",
    placed: {
      title: "Kolačići prema uslugama",
      paragraphs: [
        "Svaka usluga koju web-mjesto može koristiti, čemu služi, tko dobiva podatke i što pohranjuje u vaš preglednik.",
      ],
    },
    pending: {
      title: "Svrha se utvrđuje",
      paragraphs: [
        "Ti su nazivi zamijećeni u preglednicima koji su posjetili ovo web-mjesto. Još ne znamo čemu služe ni tko ih postavlja. Dok ne saznamo, poslužitelj ih ne postavlja, što god ste odgovorili.",
      ],
    },
    consent: {
      title: "Vaša privola",
      paragraphs: [
        "Pri prvom posjetu pitamo vas. Odbijanje traži jedan klik, jednako kao i prihvaćanje. Dok ne date privolu, poslužitelj vam ne šalje dijelove za koje je potrebna i ne postavlja njihove kolačiće; zatvaranje stranice ili nastavak čitanja nije privola.",
        "Svoj odgovor možete promijeniti ili povući u svakom trenutku. To ne utječe na zakonitost onoga što se dogodilo prije.",
      ],
    },
    choice: {
      title: "Vaš izbor",
      paragraphs: [
        "Ondje gdje se nalazite usluge u nastavku uključene su dok ih ne odbijete. Odbijanje traži jedan klik, a signal privatnosti vašeg preglednika smatra se odbijanjem. Ono što ste odbili poslužitelj više ne šalje niti postavlja pripadajuće kolačiće.",
        "Svoj izbor možete promijeniti u svakom trenutku.",
      ],
    },
    deleting: {
      title: "Kako sami blokirati i brisati kolačiće",
      paragraphs: [
        "U svakom pregledniku možete pregledati, izbrisati i blokirati kolačiće; upute su na njegovim stranicama pomoći. Ako blokirate sve, dijelovi koji traže prijavu ili obrazac možda više neće raditi.",
        "Ako izbrišete kolačić sa svojim odgovorom, više ga ne znamo i ponovno pitamo.",
      ],
    },
    rights: {
      title: "Vaša prava",
      paragraphs: ["Kad se kolačićima obrađuju podaci o vama, imate pravo:"],
    },
    rightsList: [
      "znati zašto su podaci o vama potrebni, što se s njima događa i koliko se dugo čuvaju;",
      "na pristup podacima koje imamo o vama i na njihovu kopiju;",
      "na njihov ispravak, dopunu, ograničenje obrade ili brisanje;",
      "povući privolu u svakom trenutku;",
      "dobiti podatke koje ste nam dali u uobičajenom obliku ili zatražiti njihov prijenos;",
      "uložiti prigovor na obradu koja se temelji na našim interesima.",
    ],
    complaint: (authority) =>
      `Da biste ih ostvarili, pišite na adresu u nastavku. Možete i podnijeti pritužbu nadzornom tijelu: ${authority ?? "tijelo za zaštitu podataka vaše države"}.`,
    contact: {
      title: "Kontakt",
      paragraphs: [],
    },
    controller: "Voditelj obrade",
    address: "Adresa",
    website: "Web-mjesto",
    email: "E-pošta",
    phone: "Broj telefona",
    dpo: "Službenik za zaštitu podataka",
    authority: "Nadzorno tijelo",
    version: (version) => `Inačica ${version} ovih pravila.`,
    catalogueDate: (date) => `Popis kolačića zadnji je put uspoređen s web-mjestom: ${date}`,
  },
  missing: {
    title: "Za ovu je stranicu potrebna vaša privola",
    text: "Ono što ste zatražili radi samo uz sljedeće, što niste dopustili:",
    allow: "Dopusti i nastavi",
    home: "Natrag na početnu stranicu",
  },
  proof: {
    title: "Potvrdite svoj odgovor",
    text: "Nismo mogli biti sigurni da je odgovor dan na našoj stranici, pa se još ništa nije promijenilo. Ako potvrdite, dopušta se:",
    confirm: "Potvrdi",
  },
  stays: {
    title: "Vaš je odgovor spremljen",
    text: "Stranica se nije ponovno učitala kako se ništa što ste upisali ili poslali ne bi izgubilo ni poslalo dvaput. Ono što ste dopustili pojavit će se na sljedećoj stranici.",
    back: "Vratite se u pregledniku na stranicu s koje dolazite.",
  },
  cookieless: {
    title: "Vaš preglednik ne čuva kolačiće",
    text: "Zato ne možemo zapamtiti vaš odgovor: vrijedi najviše na ovoj stranici. Na svakoj je drugoj kao da niste odgovorili.",
  },
  problem: {
    unproven: {
      title: "Odgovor nije prihvaćen",
      text: "Nedostajao mu je ključ obrasca ovog web-mjesta. Ništa nije promijenjeno. Odgovorite na stranici ovog web-mjesta ili pošaljite JSON.",
    },
    tooMany: {
      title: "Previše odgovora odjednom",
      text: "Ništa nije promijenjeno. Pokušajte ponovno za minutu. Odbiti i povući možete u svakom trenutku.",
    },
    notFound: {
      title: "Takva stranica ne postoji",
      text: "Na ovoj adresi nema ničega.",
    },
    method: {
      title: "Ovo ovdje nije moguće",
      text: "Adresa postoji, ali ne za ovu vrstu zahtjeva. Ništa nije promijenjeno.",
    },
    badAnswer: {
      title: "Nismo mogli pročitati vaš odgovor",
      text: "Ništa nije promijenjeno. Vratite se i odaberite ponovno.",
    },
    foreign: {
      title: "Odgovor nije prihvaćen",
      text: "Odgovor nije došao sa stranice ovog web-mjesta, pa nije spremljen. Odaberite na ovom web-mjestu.",
    },
    tooLarge: {
      title: "Odgovor je predug",
      text: "Ništa nije promijenjeno.",
    },
    mediaType: {
      title: "Ovaj oblik ne možemo pročitati",
      text: "Pošaljite obrazac ili JSON. Ništa nije promijenjeno.",
    },
    notStored: {
      title: "Vaš odgovor nije moguće spremiti",
      text: "Ništa nije promijenjeno: ono što nije bilo dopušteno ostaje isključeno. Pokušajte ponovno za koji trenutak.",
    },
  },
};
