// Lithuanian.
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const lt: Texts = {
  categories: {
    functional: {
      name: "Būtini",
      description:
        "Reikalingi tam, ko prašote svetainės: likti prisijungus, saugiai išsiųsti formą, prisiminti jūsų atsakymą į šį klausimą.",
    },
    preferences: {
      name: "Nuostatos",
      description: "Prisimena, kaip norite naudotis svetaine, pavyzdžiui, išdėstymą ar kalbą.",
    },
    statistics: {
      name: "Statistika",
      description:
        "Skaičiuoja apsilankymus ir rodo, kurie puslapiai skaitomi, kad juos būtų galima tobulinti.",
    },
    marketing: {
      name: "Rinkodara ir įterptas turinys",
      description:
        "Kitų įmonių vaizdo įrašai, žemėlapiai, įrašai ir reklama. Jos sužino apie jūsų apsilankymą ir gali jus atpažinti kitose svetainėse.",
    },
  },
  banner: {
    title: "Jūsų pasirinkimas dėl slapukų",
    intro:
      "Dalis svetainės gaunama iš trečiųjų šalių arba ką nors išsaugo jūsų naršyklėje. Tai naudojame šiais tikslais ir tik jums sutikus:",
    afterwards: (validFor) =>
      `Tai, su kuo nesutikote, lieka išjungta. Atsakymo saugojimo laikas: ${validFor}; galite jį bet kada pakeisti.`,
    expired: "Jūsų ankstesnio atsakymo laikas baigėsi, todėl klausiame dar kartą.",
    policyChanged: "Mūsų slapukų politika po jūsų atsakymo pasikeitė, todėl klausiame dar kartą.",
    onlyChanged:
      "Klausiame tik dėl čia išvardytų tikslų. Kiti jūsų atsakymai lieka tokie, kokie yra.",
    alsoUsed: (purposes) => `Naudojama neklausus, kol nepareiškiate nesutikimo: ${purposes}.`,
    account:
      "Esate prisijungę: jūsų atsakymas saugomas jūsų paskyroje ir galioja visur, kur prisijungiate.",
    more: plural("lt", { one: "dar #", few: "dar #", other: "dar #" }),
    accept: "Priimti visus",
    refuse: "Atmesti visus",
    customise: "Pasirinkti",
    policy: "Slapukų politika",
  },
  choices: {
    link: "Jūsų privatumo pasirinkimai",
    honoured: "Į atsisakymą atsižvelgta",
    howTo: (refuse) =>
      `Mygtuku „${refuse}“ šiame puslapyje taip pat prašote neparduoti ir nesidalyti jūsų asmens duomenimis. Nereikia nei priežasties, nei paskyros.`,
    account: "Tai galioja ir jūsų paskyrai.",
  },
  notice: {
    title: "Naudojama šioje svetainėje, jei nepareiškiate nesutikimo",
    text: "Ten, kur esate, toliau nurodyti dalykai naudojami iš anksto neklausus. Galite bet kada nemokamai nesutikti.",
    object: "Nesutinku su visais",
    fold: "Slėpti pranešimą",
    objected: "Dėkojame. Tai, su kuo nesutikote, išjungta.",
  },
  signal: {
    title: "Atsižvelgta į privatumo signalą",
    honoured:
      "Gavome jūsų naršyklės privatumo signalą. Todėl šioje svetainėje jums taikoma: tik tai, kas būtina.",
    outweighed:
      "Jūsų naršyklė siunčia privatumo signalą. Apie tai buvo pranešta jums darant toliau nurodytą pasirinkimą, ir galioja jūsų pasirinkimas.",
    change: "Slapukų nustatymai",
  },
  confirmation: {
    label: "Jūsų pasirinkimas išsaugotas",
    accepted: "Dėkojame. Priėmėte viską, ko klausėme.",
    refused: "Dėkojame. Atmetėte viską, kam reikia jūsų sutikimo.",
    saved: "Dėkojame. Jūsų pasirinkimai išsaugoti.",
    withdrawn: "Jūsų sutikimas atšauktas. Tai, kas juo buvo leista, išjungta.",
    applied: "Pritaikytas jūsų paskyros slapukų pasirinkimas.",
  },
  settings: "Slapukų nustatymai",
  embed: {
    label: (service) => `${service}: turinys neįkeltas`,
    contacts: (recipient) =>
      `Dar neįkelta. Įkeliant ${recipient} sužino apie jūsų apsilankymą ir gali įrašyti duomenų jūsų naršyklėje.`,
    loadOnce: "Įkelti vieną kartą",
    load: (service) => `Įkelti ${service}`,
    always: (service) => `Visada leisti ${service}`,
    original: "Atverti originalą",
    newWindow: "atveriama naujame lange",
    undeclared: (host) =>
      `Šios dalies šaltinis – ${host}. Svetainė nenurodė, kam ji skirta, todėl lieka išjungta.`,
    undeclaredNowhere: "Svetainė nenurodė, kam ši dalis skirta, todėl ji lieka išjungta.",
    captcha: (service) =>
      `Šiai formai reikia „${service}“, kuri lieka išjungta, kol jos neleisite slapukų nustatymuose.`,
  },
  preferences: {
    title: "Slapukų nustatymai",
    intro:
      "Nuspręskite, ką ši svetainė gali naudoti. Visada įjungta tik tai, be ko ji negali veikti.",
    status: {
      title: "Jūsų dabartiniai nustatymai",
      undecided: "Dar nenusprendėte. Nieko, kam reikia jūsų sutikimo, neįjungta.",
      undecidedGranted: "Dar nenusprendėte. Ten, kur esate, paslaugos įjungtos, kol jų neatmetate.",
      refused: "Atmetėte viską, kam reikia jūsų sutikimo.",
      granted: "Priėmėte viską, ko klausėme.",
      partial: "Priėmėte dalį to, ko klausėme.",
    },
    decidedOn: (date) => `Sprendimo data: ${date}`,
    validUntil: (date) => `Vėl klausime po šios datos: ${date}`,
    reference: (id) => `Jūsų sprendimo numeris: ${id}`,
    receipt: "Atsisiųsti patvirtinimą",
    alwaysOn: "Visada įjungta",
    answer: (category) => `${category}: jūsų atsakymas`,
    refuseAll: "Atmesti visus",
    allowAll: "Leisti visus",
    chooseEach: "Rinktis po vieną",
    refuseOne: "Atmesti",
    allowOne: "Leisti",
    exempt: "Įjungta be sutikimo: manome, kad pagal įstatymą jo čia nereikia. Galite nesutikti.",
    object: (service) => `Nesutinku: ${service}`,
    allowed: "Įjungta",
    notAllowed: "Išjungta",
    save: "Išsaugoti mano pasirinkimus",
    accept: "Priimti visus",
    refuse: "Atmesti visus",
    withdraw: "Atšaukti mano sutikimą",
    withdrawEffect:
      "Išjungia viską, kam reikia sutikimo, ir ištrina susijusius slapukus, kiek ši svetainė gali juos pasiekti.",
    back: "Atgal į puslapį",
  },
  service: {
    by: (provider) => `teikia ${provider}`,
    details: "Išsami informacija ir slapukai",
    storesNothing: "Slapukų nenurodyta.",
    usage: "Naudojimas",
    sharing: "Dalijimasis duomenimis",
    privacyPolicy: (provider) => `Privatumo politika: ${provider}`,
    name: "Pavadinimas",
    expiration: "Saugojimo laikas",
    function: "Tikslas",
    purposePending: "Tikslas aiškinamasi",
    sharingPending: "Dalijimasis duomenimis aiškinamasi",
    tableOf: (service) => `Ką ${service} saugo jūsų naršyklėje`,
    browserStorage: "naršyklės saugykla",
  },
  own: {
    name: "Jūsų atsakymas į šį klausimą",
    purpose: "Prisimena jūsų sprendimą, kad neklaustume kiekviename puslapyje.",
    sharing: "Su niekuo.",
    decision: "Jūsų sprendimas, jo data ir atsitiktinis numeris",
    once: "Vieną kartą įkelia įterptą turinį, nes to paprašėte",
    done: "Patvirtina jūsų atsakymą kitame puslapyje",
    form: "Įrodo, kad atsakymas pateiktas mūsų puslapyje",
    notice: "Įsimena, kad paslėpėte pranešimą",
    account: "Įsimena, kad ši naršyklė parodė jums jūsų paskyros pasirinkimą.",
  },
  retention: {
    ofSession: "sesija",
    ofPersistent: "nuolatinis",
    session: "kol uždarysite naršyklę",
    persistent: "kol jį ištrinsite",
    various: "įvairiai",
    unknown: "teikėjas nenurodo",
    immediately: "nesaugomas",
  },
  policy: {
    title: "Slapukų politika",
    asText: "Ši politika kaip paprastas tekstas (Markdown)",
    updated: (date) => `Paskutinį kartą atnaujinta: ${date}`,
    appliesTo: (people) => `Ši politika taikoma: ${people}.`,
    introduction: (controller) => ({
      title: "Įvadas",
      paragraphs: [
        `Šiame puslapyje nurodyta, kokius slapukus ir panašias technologijas svetainė naudoja, kam, kiek laiko ir kas dar per juos gauna duomenų. Svetainės valdytojas – ${controller}.`,
        "Trumpumo dėlei juos visus vadiname „slapukais“: slapukus, naršyklės saugyklą, scenarijus, pikselius ir iš kitų įmonių įkeliamą turinį.",
      ],
    }),
    cookies: {
      title: "Kas yra slapukai?",
      paragraphs: [
        "Slapukas – tai trumpas tekstas, kurį svetainė prašo naršyklės išsaugoti ir grąžinti kitų apsilankymų metu. Naršyklės saugykla skirta tam pačiam, tačiau ją skaityti gali tik scenarijai.",
      ],
    },
    lifetimes: {
      title: "Kiek laiko jie išlieka?",
      paragraphs: [
        "Sesijos slapukas dingsta uždarius naršyklę. Nuolatinis slapukas lieka, kol baigiasi jo laikas arba kol jį ištrinate. Toliau esančiose lentelėse nurodytas kiekvieno laikas.",
      ],
    },
    scripts: {
      title: "Kas yra scenarijai?",
      paragraphs: [
        "Scenarijus – tai nedidelė programa, kuri atkeliauja su puslapiu ir veikia jūsų naršyklėje. Ji gali suteikti puslapiui veiksmų, bet gali ir perduoti duomenis kitiems.",
      ],
    },
    beacons: {
      title: "Kas yra sekimo pikseliai?",
      paragraphs: [
        "Sekimo pikselis – tai per mažas, kad būtų matomas, vaizdas. Jį įkėlus savininkas sužino, kad puslapis ar el. laiškas buvo atvertas.",
      ],
    },
    categories: {
      title: "Slapukų rūšys",
      paragraphs: [
        "Tai, ką naudoja svetainė, skirstome pagal tikslą. Dėl kiekvieno tikslo sprendžiate atskirai.",
      ],
    },
    withoutConsent: "Naudojama be jūsų sutikimo.",
    withConsent: "Naudojama tik jums sutikus.",
    untilRefused: "Naudojama, kol atmetate.",
    saveExempt: "Kam pagal įstatymą sutikimo nereikia, pažymėta toliau.",
    placed: {
      title: "Slapukai pagal paslaugas",
      paragraphs: [
        "Kiekviena paslauga, kurią svetainė gali naudoti, kam ji skirta, kas gauna duomenų ir ką ji saugo jūsų naršyklėje.",
      ],
    },
    pending: {
      title: "Tikslas aiškinamasi",
      paragraphs: [
        "Šie pavadinimai pastebėti naršyklėse, kuriomis lankytasi šioje svetainėje. Dar nežinome, kam jie skirti ir kas juos įrašo. Kol nežinome, serveris jų neįrašo, kad ir ką atsakėte.",
      ],
    },
    consent: {
      title: "Jūsų sutikimas",
      paragraphs: [
        "Jūsų klausiame per pirmą apsilankymą. Atmesti užtenka vieno spustelėjimo, kaip ir priimti. Kol nesutikote, serveris nesiunčia dalių, kurioms reikia sutikimo, ir neįrašo jų slapukų; puslapio uždarymas ar tolesnis skaitymas nėra sutikimas.",
        "Savo atsakymą galite bet kada pakeisti arba atšaukti. Dėl to anksčiau atlikti veiksmai netampa neteisėti.",
      ],
    },
    choice: {
      title: "Jūsų pasirinkimas",
      paragraphs: [
        "Ten, kur esate, toliau nurodytos paslaugos įjungtos, kol jų neatmetate. Atmesti užtenka vieno spustelėjimo, o jūsų naršyklės privatumo signalas laikomas atmetimu. To, ką atmetėte, serveris nebesiunčia ir nebeįrašo susijusių slapukų.",
        "Savo pasirinkimą galite bet kada pakeisti.",
      ],
    },
    deleting: {
      title: "Kaip patiems blokuoti ir trinti slapukus",
      paragraphs: [
        "Kiekvienoje naršyklėje slapukus galima peržiūrėti, ištrinti ir blokuoti; kaip tai padaryti, paaiškinta jos žinyne. Jei užblokuosite visus, gali nebeveikti svetainės dalys, kurioms reikia prisijungti ar pateikti formą.",
        "Jei ištrinsite slapuką su savo atsakymu, jo nebežinosime ir klausime dar kartą.",
      ],
    },
    rights: {
      title: "Jūsų teisės",
      paragraphs: ["Kai slapukais tvarkomi jūsų duomenys, turite teisę:"],
    },
    rightsList: [
      "žinoti, kam reikia jūsų duomenų, kas su jais daroma ir kiek laiko jie saugomi;",
      "susipažinti su mūsų turimais jūsų duomenimis ir gauti jų kopiją;",
      "reikalauti juos ištaisyti, papildyti, apriboti jų tvarkymą arba ištrinti;",
      "bet kada atšaukti savo sutikimą;",
      "gauti mums pateiktus duomenis įprastu formatu arba reikalauti juos perduoti;",
      "nesutikti su tvarkymu, grindžiamu mūsų interesais.",
    ],
    complaint: (authority) =>
      `Norėdami jomis pasinaudoti, rašykite toliau nurodytu adresu. Taip pat galite pateikti skundą priežiūros institucijai: ${authority ?? "jūsų šalies duomenų apsaugos institucija"}.`,
    contact: {
      title: "Kontaktai",
      paragraphs: [],
    },
    controller: "Duomenų valdytojas",
    address: "Adresas",
    website: "Svetainė",
    email: "El. paštas",
    phone: "Telefonas",
    dpo: "Duomenų apsaugos pareigūnas",
    authority: "Priežiūros institucija",
    version: (version) => `Šios politikos versija: ${version}.`,
    catalogueDate: (date) => `Slapukų sąrašas paskutinį kartą palygintas su svetaine: ${date}`,
  },
  missing: {
    title: "Šiam puslapiui reikia jūsų sutikimo",
    text: "Tai, ko prašėte, veikia tik su toliau nurodytais dalykais, kurių neleidote:",
    allow: "Leisti ir tęsti",
    home: "Atgal į pradžios puslapį",
  },
  proof: {
    title: "Patvirtinkite",
    text: "Negalėjome įsitikinti, kad atsakymas pateiktas mūsų puslapyje, todėl kol kas niekas nepakeista. Jei patvirtinsite, bus leista:",
    confirm: "Patvirtinti",
  },
  stays: {
    title: "Jūsų atsakymas išsaugotas",
    text: "Puslapis nebuvo įkeltas iš naujo, kad niekas, ką įvedėte ar išsiuntėte, nedingtų ir nebūtų išsiųsta dukart. Tai, ką leidote, atsiras kitame puslapyje.",
    back: "Naršyklėje grįžkite atgal į puslapį, iš kurio atėjote.",
  },
  cookieless: {
    title: "Jūsų naršyklė neišsaugo slapukų",
    text: "Todėl negalime prisiminti jūsų atsakymo: jis galioja daugiausia šiame puslapyje. Visuose kituose yra taip, tarsi nebūtumėte atsakę.",
  },
  problem: {
    unproven: {
      title: "Atsakymas nepriimtas",
      text: "Jame trūko šios svetainės formos rakto. Niekas nepakeista. Atsakykite šios svetainės puslapyje arba siųskite JSON.",
    },
    tooMany: {
      title: "Per daug atsakymų vienu metu",
      text: "Niekas nepakeista. Bandykite dar kartą po minutės. Atmesti ir atšaukti galima bet kada.",
    },
    notFound: {
      title: "Tokio puslapio nėra",
      text: "Šiuo adresu nieko nėra.",
    },
    method: {
      title: "Čia tai neveikia",
      text: "Adresas yra, bet ne tokio tipo užklausai. Niekas nepakeista.",
    },
    badAnswer: {
      title: "Nepavyko perskaityti jūsų atsakymo",
      text: "Niekas nepakeista. Grįžkite ir pasirinkite dar kartą.",
    },
    foreign: {
      title: "Atsakymas nepriimtas",
      text: "Atsakymas gautas ne iš šios svetainės puslapio, todėl neišsaugotas. Pasirinkite šioje svetainėje.",
    },
    tooLarge: {
      title: "Atsakymas per ilgas",
      text: "Niekas nepakeista.",
    },
    mediaType: {
      title: "Šio formato negalime perskaityti",
      text: "Siųskite formą arba JSON. Niekas nepakeista.",
    },
    notStored: {
      title: "Jūsų atsakymo nepavyko išsaugoti",
      text: "Niekas nepakeista: kas nebuvo leista, lieka išjungta. Netrukus bandykite dar kartą.",
    },
  },
};
