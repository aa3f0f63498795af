// Latvian.
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const lv: Texts = {
  categories: {
    functional: {
      name: "Nepieciešamās",
      description:
        "Vajadzīgas tam, ko lūdzat vietnei: palikt pieteiktiem, droši nosūtīt veidlapu, atcerēties jūsu atbildi uz šo jautājumu.",
    },
    preferences: {
      name: "Iestatījumi",
      description: "Atceras, kā vēlaties lietot vietni, piemēram, izkārtojumu vai valodu.",
    },
    statistics: {
      name: "Statistika",
      description:
        "Skaita apmeklējumus un parāda, kuras lapas tiek lasītas, lai tās varētu uzlabot.",
    },
    marketing: {
      name: "Mārketings un iegultais saturs",
      description:
        "Citu uzņēmumu video, kartes, ieraksti un reklāma. Tie uzzina par jūsu apmeklējumu un var jūs atpazīt citās vietnēs.",
    },
  },
  banner: {
    title: "Jūsu izvēle par sīkdatnēm",
    intro:
      "Daļa vietnes nāk no trešajām personām vai kaut ko saglabā jūsu pārlūkā. Mēs to izmantojam šādiem mērķiem un tikai ar jūsu piekrišanu:",
    afterwards: (validFor) =>
      `Tas, kam nepiekrītat, paliek izslēgts. Atbildes glabāšanas laiks: ${validFor}; to varat mainīt jebkurā laikā.`,
    expired: "Jūsu iepriekšējās atbildes termiņš ir beidzies, tāpēc jautājam vēlreiz.",
    policyChanged:
      "Mūsu sīkdatņu politika kopš jūsu atbildes ir mainījusies, tāpēc jautājam vēlreiz.",
    onlyChanged:
      "Tas attiecas tikai uz šeit minētajiem nolūkiem. Pārējās jūsu atbildes paliek nemainīgas.",
    alsoUsed: (purposes) => `Izmanto nejautājot, līdz iebilstat: ${purposes}.`,
    account:
      "Jūs esat pieteicies: jūsu atbilde tiek glabāta jūsu kontā un ir spēkā visur, kur piesakāties.",
    more: plural("lv", { zero: "vēl #", one: "vēl #", other: "vēl #" }),
    accept: "Pieņemt visas",
    refuse: "Noraidīt visas",
    customise: "Izvēlēties",
    policy: "Sīkdatņu politika",
  },
  choices: {
    link: "Jūsu privātuma izvēles",
    honoured: "Atteikums ir ievērots",
    howTo: (refuse) =>
      `Ar „${refuse}” šajā lapā jūs arī lūdzat nepārdot jūsu personas datus un nedalīties ar tiem. Nav vajadzīgs ne iemesls, ne konts.`,
    account: "Tas attiecas arī uz jūsu kontu.",
  },
  notice: {
    title: "Izmanto šajā vietnē, ja vien neiebilstat",
    text: "Jūsu atrašanās vietā turpmāk minēto izmanto, iepriekš nejautājot. Jūs varat iebilst jebkurā laikā un bez maksas.",
    object: "Iebilst pret visām",
    fold: "Paslēpt paziņojumu",
    objected: "Paldies. Tas, pret ko iebildāt, ir izslēgts.",
  },
  signal: {
    title: "Privātuma signāls ir ievērots",
    honoured:
      "Esam saņēmuši jūsu pārlūka privātuma signālu. Tāpēc šajā vietnē uz jums attiecas: tikai noteikti nepieciešamais.",
    outweighed:
      "Jūsu pārlūks sūta privātuma signālu. Par to jūs tikāt informēti, izdarot tālāk norādīto izvēli, un spēkā ir jūsu izvēle.",
    change: "Sīkdatņu iestatījumi",
  },
  confirmation: {
    label: "Jūsu izvēle ir saglabāta",
    accepted: "Paldies. Jūs esat pieņēmuši visu, par ko jautājām.",
    refused: "Paldies. Jūs esat noraidījuši visu, kam vajadzīga jūsu piekrišana.",
    saved: "Paldies. Jūsu izvēles ir saglabātas.",
    withdrawn: "Jūsu piekrišana ir atsaukta. Tas, ko tā atļāva, ir izslēgts.",
    applied: "Ir piemērota jūsu konta sīkdatņu izvēle.",
  },
  settings: "Sīkdatņu iestatījumi",
  embed: {
    label: (service) => `${service}: saturs nav ielādēts`,
    contacts: (recipient) =>
      `Vēl nav ielādēts. Ielādējot ${recipient} uzzina par jūsu apmeklējumu un var saglabāt datus jūsu pārlūkā.`,
    loadOnce: "Ielādēt vienreiz",
    load: (service) => `Ielādēt ${service}`,
    always: (service) => `Vienmēr atļaut ${service}`,
    original: "Atvērt oriģinālu",
    newWindow: "atveras jaunā logā",
    undeclared: (host) =>
      `Šīs daļas avots ir ${host}. Vietne nav norādījusi, kam tā vajadzīga, tāpēc tā paliek izslēgta.`,
    undeclaredNowhere: "Vietne nav norādījusi, kam šī daļa vajadzīga, tāpēc tā paliek izslēgta.",
    captcha: (service) =>
      `Šai veidlapai ir vajadzīgs pakalpojums ${service}, kas paliek izslēgts, līdz atļausiet to sīkdatņu iestatījumos.`,
  },
  preferences: {
    title: "Sīkdatņu iestatījumi",
    intro:
      "Izlemiet, ko šī vietne drīkst izmantot. Vienmēr ieslēgts ir tikai tas, bez kā tā nevar darboties.",
    status: {
      title: "Jūsu pašreizējie iestatījumi",
      undecided: "Jūs vēl neesat izlēmuši. Nekas, kam vajadzīga jūsu piekrišana, nav ieslēgts.",
      undecidedGranted:
        "Jūs vēl neesat izlēmuši. Jūsu atrašanās vietā pakalpojumi ir ieslēgti, līdz tos noraidāt.",
      refused: "Jūs esat noraidījuši visu, kam vajadzīga jūsu piekrišana.",
      granted: "Jūs esat pieņēmuši visu, par ko jautājām.",
      partial: "Jūs esat pieņēmuši daļu no tā, par ko jautājām.",
    },
    decidedOn: (date) => `Lēmuma datums: ${date}.`,
    validUntil: (date) => `Jautāsim vēlreiz pēc šī datuma: ${date}.`,
    reference: (id) => `Jūsu lēmuma numurs: ${id}`,
    receipt: "Lejupielādēt apliecinājumu",
    alwaysOn: "Vienmēr ieslēgts",
    answer: (category) => `${category}: jūsu atbilde`,
    refuseAll: "Noraidīt visas",
    allowAll: "Atļaut visu",
    chooseEach: "Izvēlēties pa vienam",
    refuseOne: "Noraidīt",
    allowOne: "Atļaut",
    exempt: "Ieslēgts bez piekrišanas: uzskatām, ka likums to te neprasa. Jūs varat iebilst.",
    object: (service) => `Es iebilstu: ${service}`,
    allowed: "Ieslēgts",
    notAllowed: "Izslēgts",
    save: "Saglabāt manas izvēles",
    accept: "Pieņemt visas",
    refuse: "Noraidīt visas",
    withdraw: "Atsaukt manu piekrišanu",
    withdrawEffect:
      "Izslēdz visu, kam vajadzīga piekrišana, un dzēš tā sīkdatnes, ciktāl šī vietne tām var piekļūt.",
    back: "Atpakaļ uz lapu",
  },
  service: {
    by: (provider) => `nodrošina ${provider}`,
    details: "Informācija un sīkdatnes",
    storesNothing: "Sīkdatnes nav norādītas.",
    usage: "Izmantošana",
    sharing: "Datu kopīgošana",
    privacyPolicy: (provider) => `Privātuma politika: ${provider}`,
    name: "Nosaukums",
    expiration: "Glabāšanas laiks",
    function: "Mērķis",
    purposePending: "Mērķis tiek noskaidrots",
    sharingPending: "Datu kopīgošana tiek noskaidrota",
    tableOf: (service) => `Ko ${service} glabā jūsu pārlūkā`,
    browserStorage: "pārlūka krātuve",
  },
  own: {
    name: "Jūsu atbilde uz šo jautājumu",
    purpose: "Atceras jūsu lēmumu, lai mēs nejautātu katrā lapā.",
    sharing: "Ne ar vienu.",
    decision: "Jūsu lēmums, tā datums un nejaušs numurs",
    once: "Vienreiz ielādē iegulto saturu, jo jūs to lūdzāt",
    done: "Apstiprina jūsu atbildi nākamajā lapā",
    form: "Pierāda, ka atbilde sniegta mūsu lapā",
    notice: "Atceras, ka esat paslēpuši paziņojumu",
    account: "Atceras, ka šī pārlūkprogramma jums ir parādījusi jūsu konta izvēli.",
  },
  retention: {
    ofSession: "sesija",
    ofPersistent: "pastāvīga",
    session: "līdz aizverat pārlūku",
    persistent: "līdz to izdzēšat",
    various: "dažādi",
    unknown: "nodrošinātājs nav norādījis",
    immediately: "netiek glabāta",
  },
  policy: {
    title: "Sīkdatņu politika",
    asText: "Šī politika kā vienkāršs teksts (Markdown)",
    updated: (date) => `Pēdējo reizi atjaunināta: ${date}.`,
    appliesTo: (people) => `Šī politika attiecas uz: ${people}.`,
    introduction: (controller) => ({
      title: "Ievads",
      paragraphs: [
        `Šajā lapā norādīts, kādas sīkdatnes un līdzīgus paņēmienus tīmekļa vietne izmanto, kādam nolūkam, cik ilgi un kas vēl ar tiem saņem datus. Vietnes uzturētājs: ${controller}.`,
        "Īsuma labad tos visus saucam par „sīkdatnēm”: sīkdatnes, pārlūka krātuvi, skriptus, pikseļus un saturu, ko ielādē no citiem uzņēmumiem.",
      ],
    }),
    cookies: {
      title: "Kas ir sīkdatnes?",
      paragraphs: [
        "Sīkdatne ir īss teksts, ko vietne lūdz jūsu pārlūkam saglabāt un nosūtīt atpakaļ nākamajos apmeklējumos. Pārlūka krātuvei ir tas pats nolūks, taču to var lasīt tikai skripti.",
      ],
    },
    lifetimes: {
      title: "Cik ilgi tās saglabājas?",
      paragraphs: [
        "Sesijas sīkdatne pazūd, kad aizverat pārlūku. Pastāvīga sīkdatne paliek, līdz beidzas tās laiks vai jūs to izdzēšat. Tabulās tālāk norādīts katras laiks.",
      ],
    },
    scripts: {
      title: "Kas ir skripti?",
      paragraphs: [
        "Skripts ir neliela programma, kas nāk kopā ar lapu un darbojas jūsu pārlūkā. Tas var likt lapai kaut ko darīt, kā arī nodot datus citiem.",
      ],
    },
    beacons: {
      title: "Kas ir izsekošanas pikseļi?",
      paragraphs: [
        "Izsekošanas pikselis ir attēls, kas ir pārāk mazs, lai to redzētu. To ielādējot, īpašnieks uzzina, ka lapa vai e-pasts ir atvērts.",
      ],
    },
    categories: {
      title: "Sīkdatņu veidi",
      paragraphs: [
        "To, ko vietne izmanto, šķirojam pēc mērķa. Jūs izlemjat par katru mērķi atsevišķi.",
      ],
    },
    withoutConsent: "Tiek izmantots bez jūsu piekrišanas.",
    withConsent: "Tiek izmantots tikai ar jūsu piekrišanu.",
    untilRefused: "Tiek izmantots, līdz noraidāt.",
    saveExempt: "Tas, kam saskaņā ar likumu piekrišana nav vajadzīga, tālāk ir atzīmēts.",
    placed: {
      title: "Sīkdatnes pa pakalpojumiem",
      paragraphs: [
        "Katrs pakalpojums, ko vietne var izmantot, kam tas domāts, kas saņem datus un ko tas glabā jūsu pārlūkā.",
      ],
    },
    pending: {
      title: "Mērķis tiek noskaidrots",
      paragraphs: [
        "Šie nosaukumi ir redzēti pārlūkos, kas apmeklējuši šo vietni. Mēs vēl nezinām, kam tie domāti un kas tos iestata. Līdz tam serveris tos neiestata neatkarīgi no jūsu atbildes.",
      ],
    },
    consent: {
      title: "Jūsu piekrišana",
      paragraphs: [
        "Jautājam jums pirmajā apmeklējumā. Lai noraidītu, vajadzīgs viens klikšķis, tāpat kā lai pieņemtu. Kamēr neesat piekrituši, serveris nesūta jums daļas, kam vajadzīga piekrišana, un neiestata to sīkdatnes; lapas aizvēršana vai lasīšanas turpināšana nav piekrišana.",
        "Savu atbildi varat mainīt vai atsaukt jebkurā laikā. Tas nepadara nelikumīgu to, kas notika iepriekš.",
      ],
    },
    choice: {
      title: "Jūsu izvēle",
      paragraphs: [
        "Jūsu atrašanās vietā tālāk minētie pakalpojumi ir ieslēgti, līdz tos noraidāt. Lai noraidītu, vajadzīgs viens klikšķis, un jūsu pārlūka privātuma signāls tiek uzskatīts par noraidījumu. To, ko esat noraidījuši, serveris vairs nesūta un neiestata arī tā sīkdatnes.",
        "Savu izvēli varat mainīt jebkurā laikā.",
      ],
    },
    deleting: {
      title: "Kā pašiem bloķēt un dzēst sīkdatnes",
      paragraphs: [
        "Katrā pārlūkā sīkdatnes var apskatīt, dzēst un bloķēt; norādījumi ir tā palīdzības lapās. Ja bloķēsiet visas, vietnes daļas, kurās jāpiesakās vai jāaizpilda veidlapa, var vairs nedarboties.",
        "Ja izdzēsīsiet sīkdatni ar savu atbildi, mēs to vairs nezināsim un jautāsim vēlreiz.",
      ],
    },
    rights: {
      title: "Jūsu tiesības",
      paragraphs: ["Ja ar sīkdatnēm tiek apstrādāti jūsu dati, jums ir tiesības:"],
    },
    rightsList: [
      "zināt, kāpēc jūsu dati ir vajadzīgi, kas ar tiem notiek un cik ilgi tos glabā;",
      "piekļūt datiem, kas mums par jums ir, un saņemt to kopiju;",
      "prasīt tos labot, papildināt, ierobežot to apstrādi vai dzēst;",
      "jebkurā laikā atsaukt piekrišanu;",
      "saņemt mums sniegtos datus plaši lietotā formātā vai prasīt tos nodot;",
      "iebilst pret apstrādi, kas balstīta uz mūsu interesēm.",
    ],
    complaint: (authority) =>
      `Lai tās izmantotu, rakstiet uz tālāk norādīto adresi. Varat arī iesniegt sūdzību uzraudzības iestādei: ${authority ?? "jūsu valsts datu aizsardzības iestāde"}.`,
    contact: {
      title: "Saziņa",
      paragraphs: [],
    },
    controller: "Pārzinis",
    address: "Adrese",
    website: "Tīmekļa vietne",
    email: "E-pasts",
    phone: "Tālrunis",
    dpo: "Datu aizsardzības speciālists",
    authority: "Uzraudzības iestāde",
    version: (version) => `Šīs politikas versija: ${version}.`,
    catalogueDate: (date) => `Sīkdatņu saraksts pēdējo reizi salīdzināts ar vietni: ${date}.`,
  },
  missing: {
    title: "Šai lapai vajadzīga jūsu piekrišana",
    text: "Tas, ko lūdzāt, darbojas tikai ar turpmāk minēto, ko neesat atļāvuši:",
    allow: "Atļaut un turpināt",
    home: "Atpakaļ uz sākumlapu",
  },
  proof: {
    title: "Lūdzu, apstipriniet",
    text: "Mēs nevarējām pārliecināties, ka atbilde sniegta mūsu lapā, tāpēc vēl nekas nav mainīts. Ja apstiprināsiet, tiks atļauts:",
    confirm: "Apstiprināt",
  },
  stays: {
    title: "Jūsu atbilde ir saglabāta",
    text: "Lapa netika ielādēta no jauna, lai nekas no jūsu ievadītā vai nosūtītā nepazustu un netiktu nosūtīts divreiz. Tas, ko atļāvāt, parādīsies nākamajā lapā.",
    back: "Pārlūkā dodieties atpakaļ uz lapu, no kuras nācāt.",
  },
  cookieless: {
    title: "Jūsu pārlūks nesaglabā sīkdatnes",
    text: "Tāpēc nevaram atcerēties jūsu atbildi: tā ir spēkā labākajā gadījumā šajā lapā. Visās citās lapās ir tā, it kā jūs nebūtu atbildējuši.",
  },
  problem: {
    unproven: {
      title: "Atbilde nav pieņemta",
      text: "Tai trūka šīs vietnes veidlapas atslēgas. Nekas nav mainīts. Lūdzu, atbildiet šīs vietnes lapā vai nosūtiet JSON.",
    },
    tooMany: {
      title: "Pārāk daudz atbilžu vienlaikus",
      text: "Nekas nav mainīts. Lūdzu, mēģiniet vēlreiz pēc minūtes. Noraidīt un atsaukt var jebkurā laikā.",
    },
    notFound: {
      title: "Tādas lapas nav",
      text: "Šajā adresē nekā nav.",
    },
    method: {
      title: "Šeit tas nedarbojas",
      text: "Adrese pastāv, bet ne šāda veida pieprasījumam. Nekas nav mainīts.",
    },
    badAnswer: {
      title: "Neizdevās nolasīt jūsu atbildi",
      text: "Nekas nav mainīts. Lūdzu, atgriezieties un izvēlieties vēlreiz.",
    },
    foreign: {
      title: "Atbilde nav pieņemta",
      text: "Atbilde nenāca no šīs vietnes lapas, tāpēc tā netika saglabāta. Lūdzu, izvēlieties šajā vietnē.",
    },
    tooLarge: {
      title: "Atbilde ir pārāk gara",
      text: "Nekas nav mainīts.",
    },
    mediaType: {
      title: "Šo formātu nevaram nolasīt",
      text: "Nosūtiet veidlapu vai JSON. Nekas nav mainīts.",
    },
    notStored: {
      title: "Jūsu atbildi neizdevās saglabāt",
      text: "Nekas nav mainīts: tas, kas nebija atļauts, paliek izslēgts. Lūdzu, mēģiniet vēlreiz pēc brīža.",
    },
  },
};
