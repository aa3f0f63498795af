// Romanian.
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const ro: Texts = {
  categories: {
    functional: {
      name: "Necesare",
      description:
        "Necesare pentru ceea ce cereți site-ului: păstrarea autentificării, trimiterea în siguranță a unui formular, reținerea răspunsului dumneavoastră.",
    },
    preferences: {
      name: "Preferințe",
      description: "Țin minte cum doriți să folosiți site-ul, de exemplu aspectul sau limba.",
    },
    statistics: {
      name: "Statistici",
      description: "Numără vizitele și arată ce pagini sunt citite, pentru a le putea îmbunătăți.",
    },
    marketing: {
      name: "Marketing și conținut încorporat",
      description:
        "Videoclipuri, hărți, postări și publicitate ale altor companii. Acestea află de vizita dumneavoastră și vă pot recunoaște pe alte site-uri.",
    },
  },
  banner: {
    title: "Alegerea dumneavoastră privind cookie-urile",
    intro:
      "Părți ale acestui site provin de la terți sau stochează ceva în browserul dumneavoastră. Le folosim în aceste scopuri și numai cu consimțământul dumneavoastră:",
    afterwards: (validFor) =>
      `Ceea ce nu ați acceptat rămâne dezactivat. Păstrăm răspunsul timp de ${validFor}; îl puteți schimba oricând.`,
    expired: "Răspunsul dumneavoastră anterior a expirat, așa că întrebăm din nou.",
    policyChanged:
      "Politica noastră privind cookie-urile s-a schimbat de la ultimul răspuns, așa că întrebăm din nou.",
    onlyChanged:
      "Este vorba numai de scopurile enumerate aici. Celelalte răspunsuri ale dumneavoastră rămân neschimbate.",
    alsoUsed: (purposes) => `Se folosește fără a întreba, până când vă opuneți: ${purposes}.`,
    account:
      "Sunteți autentificat(ă): răspunsul se păstrează în contul dumneavoastră și este valabil oriunde vă autentificați.",
    more: plural("ro", { one: "încă #", few: "încă #", other: "încă #" }),
    accept: "Accept toate",
    refuse: "Refuz toate",
    customise: "Aleg",
    policy: "Politica privind cookie-urile",
  },
  choices: {
    link: "Opțiunile dumneavoastră de confidențialitate",
    honoured: "Cererea de excludere este respectată",
    howTo: (refuse) =>
      `Prin „${refuse}” pe această pagină cereți și ca informațiile dumneavoastră personale să nu fie vândute sau partajate. Nu aveți nevoie de un motiv sau de un cont.`,
    account: "Este valabilă și pentru contul dumneavoastră.",
  },
  notice: {
    title: "Se folosește pe acest site, dacă nu vă opuneți",
    text: "Acolo unde vă aflați, cele de mai jos se folosesc fără a vă întreba înainte. Vă puteți opune oricând, gratuit.",
    object: "Mă opun la toate",
    fold: "Ascunde mesajul",
    objected: "Vă mulțumim. Lucrurile la care v-ați opus sunt oprite.",
  },
  signal: {
    title: "Semnalul de confidențialitate este respectat",
    honoured:
      "Am primit un semnal de confidențialitate de la browserul dumneavoastră. Pe acest site se aplică deci pentru dumneavoastră: numai ce este strict necesar.",
    outweighed:
      "Browserul dumneavoastră trimite un semnal de confidențialitate. V-am informat despre aceasta când ați făcut alegerea de mai jos și contează alegerea dumneavoastră.",
    change: "Setări pentru cookie-uri",
  },
  confirmation: {
    label: "Alegerea dumneavoastră este salvată",
    accepted: "Vă mulțumim. Ați acceptat tot ce am întrebat.",
    refused: "Vă mulțumim. Ați refuzat tot ce necesită consimțământul dumneavoastră.",
    saved: "Vă mulțumim. Alegerile dumneavoastră sunt salvate.",
    withdrawn: "Consimțământul dumneavoastră este retras. Ceea ce permitea este dezactivat.",
    applied: "A fost aplicată alegerea privind cookie-urile din contul dumneavoastră.",
  },
  settings: "Setări pentru cookie-uri",
  embed: {
    label: (service) => `${service}: conținut neîncărcat`,
    contacts: (recipient) =>
      `Încă neîncărcat. La încărcare, ${recipient} află de vizita dumneavoastră și poate stoca date în browserul dumneavoastră.`,
    loadOnce: "Încarcă o dată",
    load: (service) => `Încarcă ${service}`,
    always: (service) => `Permite mereu ${service}`,
    original: "Deschide originalul",
    newWindow: "se deschide într-o fereastră nouă",
    undeclared: (host) =>
      `Această parte provine de la ${host}. Site-ul nu a declarat la ce folosește, așa că rămâne dezactivată.`,
    undeclaredNowhere:
      "Site-ul nu a declarat la ce folosește această parte, așa că rămâne dezactivată.",
    captcha: (service) =>
      `Acest formular are nevoie de ${service}, care rămâne dezactivat până când îl permiteți în setările pentru cookie-uri.`,
  },
  preferences: {
    title: "Setări pentru cookie-uri",
    intro:
      "Hotărâți ce poate folosi acest site. Numai ceea ce îi este indispensabil este mereu activ.",
    status: {
      title: "Setările dumneavoastră actuale",
      undecided:
        "Nu ați hotărât încă. Nimic din ce necesită consimțământul dumneavoastră nu este activ.",
      undecidedGranted:
        "Nu ați hotărât încă. Acolo unde vă aflați, serviciile sunt active până când le refuzați.",
      refused: "Ați refuzat tot ce necesită consimțământul dumneavoastră.",
      granted: "Ați acceptat tot ce am întrebat.",
      partial: "Ați acceptat o parte din ce am întrebat.",
    },
    decidedOn: (date) => `Decizie luată la ${date}.`,
    validUntil: (date) => `Vom întreba din nou după ${date}.`,
    reference: (id) => `Referința deciziei dumneavoastră: ${id}`,
    receipt: "Descarcă dovada",
    alwaysOn: "Mereu activ",
    answer: (category) => `${category}: răspunsul dumneavoastră`,
    refuseAll: "Refuz toate",
    allowAll: "Permite toate",
    chooseEach: "Alege unul câte unul",
    refuseOne: "Refuz",
    allowOne: "Permit",
    exempt: "Activ fără consimțământ: considerăm că legea nu îl cere aici. Vă puteți opune.",
    object: (service) => `Mă opun: ${service}`,
    allowed: "Activ",
    notAllowed: "Dezactivat",
    save: "Salvează alegerile mele",
    accept: "Accept toate",
    refuse: "Refuz toate",
    withdraw: "Retrag consimțământul",
    withdrawEffect:
      "Dezactivează tot ce necesită consimțământ și șterge cookie-urile aferente, în măsura în care acest site are acces la ele.",
    back: "Înapoi la pagină",
  },
  service: {
    by: (provider) => `furnizor: ${provider}`,
    details: "Detalii și cookie-uri",
    storesNothing: "Nu este declarat niciun cookie.",
    usage: "Utilizare",
    sharing: "Partajarea datelor",
    privacyPolicy: (provider) => `Politica de confidențialitate: ${provider}`,
    name: "Nume",
    expiration: "Durata păstrării",
    function: "Scop",
    purposePending: "Scop în curs de clarificare",
    sharingPending: "Partajarea datelor este în curs de clarificare",
    tableOf: (service) => `Ce păstrează ${service} în browserul dumneavoastră`,
    browserStorage: "spațiul de stocare al browserului",
  },
  own: {
    name: "Răspunsul dumneavoastră la această întrebare",
    purpose: "Ține minte ce ați hotărât, ca să nu întrebăm pe fiecare pagină.",
    sharing: "Cu nimeni.",
    decision: "Decizia dumneavoastră, data ei și o referință aleatorie",
    once: "Încarcă o dată un conținut încorporat, pentru că ați cerut acest lucru",
    done: "Confirmă răspunsul dumneavoastră pe pagina următoare",
    form: "Dovedește că răspunsul a fost dat pe o pagină a noastră",
    notice: "Ține minte că ați ascuns un mesaj",
    account: "Reține că acest browser v-a arătat alegerea din contul dumneavoastră.",
  },
  retention: {
    ofSession: "sesiune",
    ofPersistent: "permanent",
    session: "până închideți browserul",
    persistent: "până îl ștergeți",
    various: "variabil",
    unknown: "nespecificat de furnizor",
    immediately: "nu se păstrează",
  },
  policy: {
    title: "Politica privind cookie-urile",
    asText: "Această politică în text simplu (Markdown)",
    updated: (date) => `Ultima actualizare: ${date}.`,
    appliesTo: (people) => `Această politică se aplică pentru: ${people}.`,
    introduction: (controller) => ({
      title: "Prezentare",
      paragraphs: [
        `Această pagină arată ce cookie-uri și tehnici similare folosește site-ul ${controller}, în ce scop, cât timp și cine mai primește date prin ele.`,
        "Pe scurt, le numim pe toate „cookie-uri”: cookie-uri, spațiul de stocare al browserului, scripturi, pixeli și conținut încărcat de la alte companii.",
      ],
    }),
    cookies: {
      title: "Ce sunt cookie-urile?",
      paragraphs: [
        "Un cookie este un text scurt pe care un site îi cere browserului să îl păstreze și să îl trimită înapoi la vizitele următoare. Spațiul de stocare al browserului are același rol, dar poate fi citit numai de scripturi.",
      ],
    },
    lifetimes: {
      title: "Cât timp rămân?",
      paragraphs: [
        "Un cookie de sesiune dispare când închideți browserul. Un cookie permanent rămâne până îi expiră termenul sau îl ștergeți. Tabelele de mai jos arată durata pentru fiecare.",
      ],
    },
    scripts: {
      title: "Ce sunt scripturile?",
      paragraphs: [
        "Un script este un mic program care vine odată cu pagina și rulează în browserul dumneavoastră. Poate face pagina interactivă, dar poate și transmite date altora.",
      ],
    },
    beacons: {
      title: "Ce sunt pixelii de urmărire?",
      paragraphs: [
        "Un pixel de urmărire este o imagine prea mică pentru a fi văzută. Încărcarea ei îi arată proprietarului că o pagină sau un e-mail a fost deschis.",
      ],
    },
    categories: {
      title: "Tipuri de cookie-uri",
      paragraphs: [
        "Clasificăm după scop ceea ce folosește site-ul. Dumneavoastră hotărâți pentru fiecare scop.",
      ],
    },
    withoutConsent: "Folosite fără consimțământul dumneavoastră.",
    withConsent: "Folosite numai cu consimțământul dumneavoastră.",
    untilRefused: "Folosite până refuzați.",
    saveExempt: "Ceea ce este exceptat prin lege de la consimțământ este marcat mai jos.",
    placed: {
      title: "Cookie-uri pe servicii",
      paragraphs: [
        "Fiecare serviciu pe care îl poate folosi site-ul, la ce servește, cine primește date și ce păstrează în browserul dumneavoastră.",
      ],
    },
    pending: {
      title: "Scop în curs de clarificare",
      paragraphs: [
        "Aceste nume au fost văzute în browsere care au vizitat site-ul. Nu știm încă la ce servesc sau cine le setează. Până atunci, serverul nu le setează, oricare ar fi răspunsul dumneavoastră.",
      ],
    },
    consent: {
      title: "Consimțământul dumneavoastră",
      paragraphs: [
        "La prima vizită vă întrebăm. Refuzul cere un singur clic, la fel ca acceptarea. Cât timp nu ați consimțit, serverul nu vă trimite părțile care necesită consimțământ și nici nu le setează cookie-urile; închiderea paginii sau continuarea lecturii nu înseamnă consimțământ.",
        "Vă puteți schimba sau retrage răspunsul oricând. Aceasta nu afectează legalitatea celor petrecute înainte.",
      ],
    },
    choice: {
      title: "Alegerea dumneavoastră",
      paragraphs: [
        "Acolo unde vă aflați, serviciile de mai jos sunt active până când le refuzați. Refuzul cere un singur clic, iar un semnal de confidențialitate al browserului este considerat refuz. Ceea ce ați refuzat serverul nu mai trimite și nici nu îi mai setează cookie-urile.",
        "Vă puteți schimba alegerea oricând.",
      ],
    },
    deleting: {
      title: "Cum puteți bloca și șterge cookie-urile",
      paragraphs: [
        "În orice browser puteți vedea, șterge și bloca cookie-urile; paginile lui de ajutor explică cum. Dacă le blocați pe toate, părțile site-ului care necesită autentificare sau un formular s-ar putea să nu mai funcționeze.",
        "Dacă ștergeți cookie-ul cu răspunsul dumneavoastră, nu îl mai cunoaștem și întrebăm din nou.",
      ],
    },
    rights: {
      title: "Drepturile dumneavoastră",
      paragraphs: ["Când cookie-urile prelucrează date despre dumneavoastră, aveți dreptul:"],
    },
    rightsList: [
      "să aflați de ce este nevoie de datele dumneavoastră, ce se întâmplă cu ele și cât timp sunt păstrate;",
      "să aveți acces la datele pe care le deținem despre dumneavoastră și să primiți o copie;",
      "să cereți rectificarea, completarea, restricționarea sau ștergerea lor;",
      "să vă retrageți consimțământul oricând;",
      "să primiți într-un format uzual datele pe care ni le-ați dat sau să cereți transmiterea lor;",
      "să vă opuneți prelucrării întemeiate pe interesele noastre.",
    ],
    complaint: (authority) =>
      `Pentru a le exercita, scrieți la adresa de mai jos. Puteți depune și o plângere la ${authority ?? "autoritatea dumneavoastră pentru protecția datelor"}.`,
    contact: {
      title: "Date de contact",
      paragraphs: [],
    },
    controller: "Operator",
    address: "Adresă",
    website: "Site web",
    email: "Adresă de e-mail",
    phone: "Număr de telefon",
    dpo: "Responsabil cu protecția datelor",
    authority: "Autoritate de supraveghere",
    version: (version) => `Versiunea ${version} a acestei politici.`,
    catalogueDate: (date) =>
      `Lista cookie-urilor a fost comparată ultima dată cu site-ul la ${date}.`,
  },
  missing: {
    title: "Această pagină necesită consimțământul dumneavoastră",
    text: "Ceea ce ați cerut funcționează numai cu următoarele, pe care nu le-ați permis:",
    allow: "Permit și continui",
    home: "Înapoi la pagina principală",
  },
  proof: {
    title: "Vă rugăm să confirmați",
    text: "Nu am putut fi siguri că acest răspuns a fost dat pe o pagină a noastră, așa că încă nu s-a schimbat nimic. Dacă confirmați, se permite:",
    confirm: "Confirm răspunsul",
  },
  stays: {
    title: "Răspunsul dumneavoastră este salvat",
    text: "Pagina nu a fost reîncărcată, pentru ca nimic din ce ați scris sau trimis să nu se piardă ori să se trimită de două ori. Ceea ce ați permis apare pe pagina următoare.",
    back: "Reveniți în browser la pagina de unde veniți.",
  },
  cookieless: {
    title: "Browserul dumneavoastră nu păstrează cookie-uri",
    text: "De aceea nu putem ține minte răspunsul: este valabil cel mult pe această pagină. Pe oricare alta este ca și cum nu ați fi răspuns.",
  },
  problem: {
    unproven: {
      title: "Răspunsul nu a fost acceptat",
      text: "Îi lipsea cheia unui formular al acestui site. Nu s-a schimbat nimic. Răspundeți pe o pagină a acestui site sau trimiteți JSON.",
    },
    tooMany: {
      title: "Prea multe răspunsuri deodată",
      text: "Nu s-a schimbat nimic. Încercați din nou peste un minut. Puteți refuza și retrage oricând.",
    },
    notFound: {
      title: "Pagina nu există",
      text: "La această adresă nu se află nimic.",
    },
    method: {
      title: "Acest lucru nu este posibil aici",
      text: "Adresa există, dar nu pentru acest tip de cerere. Nu s-a schimbat nimic.",
    },
    badAnswer: {
      title: "Nu am putut citi răspunsul dumneavoastră",
      text: "Nu s-a schimbat nimic. Reveniți și alegeți din nou.",
    },
    foreign: {
      title: "Răspunsul nu a fost acceptat",
      text: "Răspunsul nu a venit de pe o pagină a acestui site, așa că nu a fost salvat. Alegeți pe acest site.",
    },
    tooLarge: {
      title: "Răspunsul este prea lung",
      text: "Nu s-a schimbat nimic.",
    },
    mediaType: {
      title: "Nu putem citi acest format",
      text: "Trimiteți un formular sau JSON. Nu s-a schimbat nimic.",
    },
    notStored: {
      title: "Răspunsul dumneavoastră nu a putut fi salvat",
      text: "Nu s-a schimbat nimic: ceea ce nu era permis rămâne dezactivat. Încercați din nou peste câteva clipe.",
    },
  },
};
