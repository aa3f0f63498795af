// Slovene.
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const sl: Texts = {
  categories: {
    functional: {
      name: "Nujni",
      description:
        "Potrebni za to, kar zahtevate od spletnega mesta: da ostanete prijavljeni, varno oddate obrazec in da si zapomnimo vaš odgovor na to vprašanje.",
    },
    preferences: {
      name: "Nastavitve",
      description:
        "Zapomnijo si, kako želite uporabljati spletno mesto, na primer postavitev ali jezik.",
    },
    statistics: {
      name: "Statistika",
      description: "Šteje obiske in kaže, katere strani se berejo, da jih je mogoče izboljšati.",
    },
    marketing: {
      name: "Trženje in vdelana vsebina",
      description:
        "Videoposnetki, zemljevidi, objave in oglasi drugih podjetij. Ta izvedo za vaš obisk in vas lahko prepoznajo na drugih spletnih mestih.",
    },
  },
  banner: {
    title: "Vaša izbira glede piškotkov",
    intro:
      "Deli tega spletnega mesta prihajajo od tretjih oseb ali kaj shranijo v vaš brskalnik. Uporabljamo jih za te namene in le z vašo privolitvijo:",
    afterwards: (validFor) =>
      `Kar ne zajema vaše privolitve, ostane izklopljeno. Čas hrambe odgovora: ${validFor}; kadar koli ga lahko spremenite.`,
    expired: "Vaš prejšnji odgovor je potekel, zato sprašujemo znova.",
    policyChanged:
      "Naša politika piškotkov se je od vašega odgovora spremenila, zato sprašujemo znova.",
    onlyChanged:
      "Gre samo za namene, ki so navedeni tukaj. Vaši drugi odgovori ostanejo, kakršni so.",
    alsoUsed: (purposes) => `Uporablja se brez vprašanja, dokler ne ugovarjate: ${purposes}.`,
    account:
      "Prijavljeni ste: vaš odgovor se shrani v vašem računu in velja povsod, kjer se prijavite.",
    more: plural("sl", {
      one: "še # drug",
      two: "še # druga",
      few: "še # drugi",
      other: "še # drugih",
    }),
    accept: "Sprejmi vse",
    refuse: "Zavrni vse",
    customise: "Izberi",
    policy: "Politika piškotkov",
  },
  choices: {
    link: "Vaše izbire zasebnosti",
    honoured: "Zahteva za izključitev je upoštevana",
    howTo: (refuse) =>
      `Z gumbom »${refuse}« na tej strani zahtevate tudi, da se vaši osebni podatki ne prodajajo in ne delijo. Ne potrebujete ne razloga ne računa.`,
    account: "Velja tudi za vaš račun.",
  },
  notice: {
    title: "Uporablja se na tem spletnem mestu, če ne ugovarjate",
    text: "Tam, kjer ste, se naslednje uporablja, ne da bi vas prej vprašali. Ugovarjate lahko kadar koli in brezplačno.",
    object: "Ugovarjam vsemu",
    fold: "Skrij obvestilo",
    objected: "Hvala. To, čemur ste ugovarjali, je izklopljeno.",
  },
  signal: {
    title: "Signal zasebnosti je upoštevan",
    honoured:
      "Od vašega brskalnika smo prejeli signal zasebnosti. Na tem spletnem mestu za vas zato velja: samo nujno potrebno.",
    outweighed:
      "Vaš brskalnik pošilja signal zasebnosti. O tem ste bili obveščeni ob spodnji izbiri in velja vaša izbira.",
    change: "Nastavitve piškotkov",
  },
  confirmation: {
    label: "Vaša izbira je shranjena",
    accepted: "Hvala. Sprejeli ste vse, kar smo vprašali.",
    refused: "Hvala. Zavrnili ste vse, kar zahteva vašo privolitev.",
    saved: "Hvala. Vaše izbire so shranjene.",
    withdrawn: "Vaša privolitev je preklicana. Kar je dovoljevala, je izklopljeno.",
    applied: "Uporabljena je izbira piškotkov iz vašega računa.",
  },
  settings: "Nastavitve piškotkov",
  embed: {
    label: (service) => `${service}: vsebina ni naložena`,
    contacts: (recipient) =>
      `Še ni naloženo. Ob nalaganju ${recipient} izve za vaš obisk in lahko shrani podatke v vaš brskalnik.`,
    loadOnce: "Naloži enkrat",
    load: (service) => `Naloži ${service}`,
    always: (service) => `Vedno dovoli: ${service}`,
    original: "Odpri izvirnik",
    newWindow: "odpre se v novem oknu",
    undeclared: (host) =>
      `Ta del prihaja z naslova ${host}. Spletno mesto ni navedlo, čemu služi, zato ostane izklopljen.`,
    undeclaredNowhere: "Spletno mesto ni navedlo, čemu služi ta del, zato ostane izklopljen.",
    captcha: (service) =>
      `Ta obrazec potrebuje storitev ${service}, ki ostane izklopljena, dokler je ne dovolite v nastavitvah piškotkov.`,
  },
  preferences: {
    title: "Nastavitve piškotkov",
    intro:
      "Odločite, kaj sme uporabljati to spletno mesto. Vedno je vklopljeno le tisto, brez česar ne more delovati.",
    status: {
      title: "Vaše trenutne nastavitve",
      undecided: "Niste se še odločili. Nič, kar zahteva vašo privolitev, ni vklopljeno.",
      undecidedGranted:
        "Niste se še odločili. Tam, kjer ste, so storitve vklopljene, dokler jih ne zavrnete.",
      refused: "Zavrnili ste vse, kar zahteva vašo privolitev.",
      granted: "Sprejeli ste vse, kar smo vprašali.",
      partial: "Sprejeli ste del tega, kar smo vprašali.",
    },
    decidedOn: (date) => `Datum odločitve: ${date}.`,
    validUntil: (date) => `Znova bomo vprašali po tem datumu: ${date}.`,
    reference: (id) => `Oznaka vaše odločitve: ${id}`,
    receipt: "Prenesi potrdilo",
    alwaysOn: "Vedno vklopljeno",
    answer: (category) => `${category}: vaš odgovor`,
    refuseAll: "Zavrni vse",
    allowAll: "Dovoli vse",
    chooseEach: "Izberi posamično",
    refuseOne: "Zavrni",
    allowOne: "Dovoli",
    exempt:
      "Vklopljeno brez privolitve: menimo, da zakon privolitve tu ne zahteva. Lahko ugovarjate.",
    object: (service) => `Ugovarjam: ${service}`,
    allowed: "Vklopljeno",
    notAllowed: "Izklopljeno",
    save: "Shrani moje izbire",
    accept: "Sprejmi vse",
    refuse: "Zavrni vse",
    withdraw: "Prekliči privolitev",
    withdrawEffect:
      "Izklopi vse, kar zahteva privolitev, in izbriše pripadajoče piškotke, kolikor jih to spletno mesto doseže.",
    back: "Nazaj na stran",
  },
  service: {
    by: (provider) => `ponudnik: ${provider}`,
    details: "Podrobnosti in piškotki",
    storesNothing: "Navedenih ni nobenih piškotkov.",
    usage: "Uporaba",
    sharing: "Posredovanje podatkov",
    privacyPolicy: (provider) => `Izjava o zasebnosti: ${provider}`,
    name: "Ime",
    expiration: "Čas hrambe",
    function: "Namen",
    purposePending: "Namen se ugotavlja",
    sharingPending: "Posredovanje podatkov se ugotavlja",
    tableOf: (service) => `Kaj ${service} shrani v vaš brskalnik`,
    browserStorage: "shramba brskalnika",
  },
  own: {
    name: "Vaš odgovor na to vprašanje",
    purpose: "Zapomni si, kako ste se odločili, da ne sprašujemo na vsaki strani.",
    sharing: "Nikomur.",
    decision: "Vaša odločitev, njen datum in naključna oznaka",
    once: "Enkrat naloži vdelano vsebino, ker ste to zahtevali",
    done: "Potrdi vaš odgovor na naslednji strani",
    form: "Dokazuje, da je bil odgovor podan na naši strani",
    notice: "Zapomni si, da ste skrili obvestilo",
    account: "Zapomni si, da vam je ta brskalnik pokazal izbiro iz vašega računa.",
  },
  retention: {
    ofSession: "seja",
    ofPersistent: "trajni",
    session: "dokler ne zaprete brskalnika",
    persistent: "dokler ga ne izbrišete",
    various: "različno",
    unknown: "ponudnik ne navaja",
    immediately: "se ne hrani",
  },
  policy: {
    title: "Politika piškotkov",
    asText: "Ta politika kot navadno besedilo (Markdown)",
    updated: (date) => `Zadnja posodobitev: ${date}.`,
    appliesTo: (people) => `Ta politika velja za: ${people}.`,
    introduction: (controller) => ({
      title: "Uvod",
      paragraphs: [
        `Ta stran pove, katere piškotke in podobne tehnike uporablja spletno mesto, za kaj, kako dolgo in kdo še prek njih prejme podatke. Upravljavec spletnega mesta: ${controller}.`,
        "Na kratko jih vse imenujemo »piškotki«: piškotke, shrambo brskalnika, skripte, slikovne pike in vsebino, naloženo od drugih podjetij.",
      ],
    }),
    cookies: {
      title: "Kaj so piškotki?",
      paragraphs: [
        "Piškotek je kratko besedilo, ki ga brskalnik na zahtevo spletnega mesta shrani in ob poznejših obiskih pošlje nazaj. Shramba brskalnika ima enak namen, vendar jo lahko berejo le skripti.",
      ],
    },
    lifetimes: {
      title: "Kako dolgo trajajo?",
      paragraphs: [
        "Sejni piškotek izgine, ko zaprete brskalnik. Trajni piškotek ostane, dokler mu ne poteče čas ali ga ne izbrišete. Spodnje preglednice navajajo čas za vsakega.",
      ],
    },
    scripts: {
      title: "Kaj so skripti?",
      paragraphs: [
        "Skript je majhen program, ki pride s stranjo in teče v vašem brskalniku. Strani lahko doda delovanje, lahko pa tudi posreduje podatke drugim.",
      ],
    },
    beacons: {
      title: "Kaj so sledilne pike?",
      paragraphs: [
        "Sledilna pika je slika, ki je premajhna, da bi jo videli. Ob njenem nalaganju lastnik izve, da je bila odprta stran ali e-pošta.",
      ],
    },
    categories: {
      title: "Vrste piškotkov",
      paragraphs: [
        "To, kar uporablja spletno mesto, razvrščamo po namenu. Odločate o vsakem namenu posebej.",
      ],
    },
    withoutConsent: "Uporablja se brez vaše privolitve.",
    withConsent: "Uporablja se le z vašo privolitvijo.",
    untilRefused: "Uporablja se, dokler ne zavrnete.",
    saveExempt: "Kar je po zakonu izvzeto iz privolitve, je spodaj označeno.",
    placed: {
      title: "Piškotki po storitvah",
      paragraphs: [
        "Vsaka storitev, ki jo spletno mesto lahko uporablja, čemu služi, kdo prejme podatke in kaj shrani v vaš brskalnik.",
      ],
    },
    pending: {
      title: "Namen se ugotavlja",
      paragraphs: [
        "Ta imena so bila opažena v brskalnikih, ki so obiskali to spletno mesto. Ne vemo še, čemu služijo ali kdo jih nastavlja. Do takrat jih strežnik ne nastavlja, ne glede na vaš odgovor.",
      ],
    },
    consent: {
      title: "Vaša privolitev",
      paragraphs: [
        "Ob prvem obisku vas vprašamo. Zavrnitev zahteva en klik, prav tako kot sprejetje. Dokler ne privolite, vam strežnik ne pošilja delov, ki zahtevajo privolitev, in ne nastavlja njihovih piškotkov; zapreti stran ali brati naprej ni privolitev.",
        "Svoj odgovor lahko kadar koli spremenite ali prekličete. To ne vpliva na zakonitost tega, kar se je zgodilo prej.",
      ],
    },
    choice: {
      title: "Vaša izbira",
      paragraphs: [
        "Tam, kjer ste, so spodnje storitve vklopljene, dokler jih ne zavrnete. Zavrnitev zahteva en klik, signal zasebnosti vašega brskalnika pa velja za zavrnitev. Kar ste zavrnili, strežnik ne pošilja več in ne nastavlja več pripadajočih piškotkov.",
        "Svojo izbiro lahko kadar koli spremenite.",
      ],
    },
    deleting: {
      title: "Kako sami blokirate in brišete piškotke",
      paragraphs: [
        "V vsakem brskalniku lahko piškotke pregledate, izbrišete in blokirate; navodila so na njegovih straneh s pomočjo. Če blokirate vse, deli spletnega mesta, ki potrebujejo prijavo ali obrazec, morda ne bodo več delovali.",
        "Če izbrišete piškotek s svojim odgovorom, ga ne poznamo več in vprašamo znova.",
      ],
    },
    rights: {
      title: "Vaše pravice",
      paragraphs: ["Kadar piškotki obdelujejo podatke o vas, imate pravico:"],
    },
    rightsList: [
      "izvedeti, zakaj so podatki o vas potrebni, kaj se z njimi zgodi in kako dolgo se hranijo;",
      "do vpogleda v podatke, ki jih imamo o vas, in do njihove kopije;",
      "do njihovega popravka, dopolnitve, omejitve ali izbrisa;",
      "kadar koli preklicati privolitev;",
      "prejeti podatke, ki ste nam jih dali, v običajni obliki ali zahtevati njihov prenos;",
      "ugovarjati obdelavi, ki temelji na naših interesih.",
    ],
    complaint: (authority) =>
      `Za uveljavljanje pravic pišite na spodnji naslov. Pritožite se lahko tudi nadzornemu organu: ${authority ?? "organ za varstvo podatkov v vaši državi"}.`,
    contact: {
      title: "Stik",
      paragraphs: [],
    },
    controller: "Upravljavec",
    address: "Naslov",
    website: "Spletno mesto",
    email: "E-pošta",
    phone: "Telefonska številka",
    dpo: "Pooblaščena oseba za varstvo podatkov",
    authority: "Nadzorni organ",
    version: (version) => `Različica ${version} te politike.`,
    catalogueDate: (date) =>
      `Seznam piškotkov je bil nazadnje preverjen na spletnem mestu: ${date}.`,
  },
  missing: {
    title: "Ta stran potrebuje vašo privolitev",
    text: "To, kar ste zahtevali, deluje le z naslednjim, česar niste dovolili:",
    allow: "Dovoli in nadaljuj",
    home: "Nazaj na začetno stran",
  },
  proof: {
    title: "Potrdite svoj odgovor",
    text: "Nismo mogli preveriti, ali je bil odgovor podan na naši strani, zato se še nič ni spremenilo. Če potrdite, bo dovoljeno:",
    confirm: "Potrdi",
  },
  stays: {
    title: "Vaš odgovor je shranjen",
    text: "Stran se ni znova naložila, da se nič, kar ste vnesli ali poslali, ne izgubi ali pošlje dvakrat. Kar ste dovolili, se pojavi na naslednji strani.",
    back: "V brskalniku se vrnite nazaj na stran, s katere prihajate.",
  },
  cookieless: {
    title: "Vaš brskalnik ne hrani piškotkov",
    text: "Zato si vašega odgovora ne moremo zapomniti: velja kvečjemu na tej strani. Na vsaki drugi strani je, kot da niste odgovorili.",
  },
  problem: {
    unproven: {
      title: "Odgovor ni sprejet",
      text: "Manjkal mu je ključ obrazca tega spletnega mesta. Nič se ni spremenilo. Odgovorite na strani tega spletnega mesta ali pošljite JSON.",
    },
    tooMany: {
      title: "Preveč odgovorov hkrati",
      text: "Nič se ni spremenilo. Poskusite znova čez minuto. Zavrnete in prekličete lahko kadar koli.",
    },
    notFound: {
      title: "Takšne strani ni",
      text: "Na tem naslovu ni ničesar.",
    },
    method: {
      title: "To tukaj ne deluje",
      text: "Naslov obstaja, vendar ne za to vrsto zahteve. Nič se ni spremenilo.",
    },
    badAnswer: {
      title: "Vašega odgovora nismo mogli prebrati",
      text: "Nič se ni spremenilo. Vrnite se in izberite znova.",
    },
    foreign: {
      title: "Odgovor ni sprejet",
      text: "Odgovor ni prišel s strani tega spletnega mesta, zato ni bil shranjen. Izberite na tem spletnem mestu.",
    },
    tooLarge: {
      title: "Odgovor je predolg",
      text: "Nič se ni spremenilo.",
    },
    mediaType: {
      title: "Te oblike zapisa ne moremo prebrati",
      text: "Pošljite obrazec ali JSON. Nič se ni spremenilo.",
    },
    notStored: {
      title: "Vašega odgovora ni bilo mogoče shraniti",
      text: "Nič se ni spremenilo: kar ni bilo dovoljeno, ostane izklopljeno. Poskusite znova čez trenutek.",
    },
  },
};
