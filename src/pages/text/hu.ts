// Hungarian.
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const hu: Texts = {
  categories: {
    functional: {
      name: "Szükséges",
      description:
        "Ahhoz kell, amit Ön a webhelytől kér: hogy bejelentkezve maradjon, biztonságosan elküldjön egy űrlapot, és megjegyezzük a válaszát.",
    },
    preferences: {
      name: "Beállítások",
      description:
        "Megjegyzi, hogyan szereti használni a webhelyet, például az elrendezést vagy a nyelvet.",
    },
    statistics: {
      name: "Statisztika",
      description:
        "Számolja a látogatásokat, és megmutatja, mely oldalakat olvassák, hogy javítani lehessen őket.",
    },
    marketing: {
      name: "Marketing és beágyazott tartalom",
      description:
        "Más cégek videói, térképei, bejegyzései és hirdetései. E cégek értesülnek a látogatásáról, és más webhelyeken felismerhetik Önt.",
    },
  },
  banner: {
    title: "Döntése a sütikről",
    intro:
      "A webhely egyes részei harmadik felektől származnak, vagy a böngészőjében tárolnak valamit. Ezekre a célokra, csak az Ön hozzájárulásával használjuk őket:",
    afterwards: (validFor) =>
      `Amihez nem járult hozzá, kikapcsolva marad. A válasz megőrzési ideje: ${validFor}; bármikor módosíthatja.`,
    expired: "Korábbi válaszának érvényessége lejárt, ezért újra megkérdezzük.",
    policyChanged:
      "A sütikre vonatkozó szabályzatunk a válasza óta megváltozott, ezért újra megkérdezzük.",
    onlyChanged: "Csak az itt felsorolt célokról van szó. A többi válasza változatlan marad.",
    alsoUsed: (purposes) => `Kérdés nélkül használjuk, amíg nem tiltakozik: ${purposes}.`,
    account:
      "Ön be van jelentkezve: válaszát a fiókjával együtt tároljuk, és mindenhol érvényes, ahol bejelentkezik.",
    more: plural("hu", { one: "további #", other: "további #" }),
    accept: "Mind elfogadom",
    refuse: "Mind elutasítom",
    customise: "Választok",
    policy: "Sütiszabályzat",
  },
  choices: {
    link: "Az Ön adatvédelmi választásai",
    honoured: "A leiratkozási kérést teljesítjük",
    howTo: (refuse) =>
      `Az oldalon a „${refuse}” gombbal azt is kéri, hogy személyes adatait ne adják el és ne osszák meg. Sem indokra, sem fiókra nincs szükség.`,
    account: "Ez a fiókjára is érvényes.",
  },
  notice: {
    title: "Ezen a webhelyen használatban, hacsak nem tiltakozik",
    text: "Ott, ahol Ön van, a következőket előzetes kérdés nélkül használjuk. Bármikor, díjmentesen tiltakozhat.",
    object: "Tiltakozom ellenük",
    fold: "Értesítés elrejtése",
    objected: "Köszönjük. Amire a tiltakozása vonatkozik, azt kikapcsoltuk.",
  },
  signal: {
    title: "Adatvédelmi jelzés figyelembe véve",
    honoured:
      "Adatvédelmi jelzést kaptunk a böngészőjétől. Ezen a webhelyen ezért az Ön számára ez érvényes: csak a feltétlenül szükséges.",
    outweighed:
      "Böngészője adatvédelmi jelzést küld. Erről az alábbi döntése meghozatalakor tájékoztattuk, és az Ön döntése számít.",
    change: "Sütibeállítások",
  },
  confirmation: {
    label: "Döntését elmentettük",
    accepted: "Köszönjük. Mindent elfogadott, amit kérdeztünk.",
    refused: "Köszönjük. Mindent elutasított, amihez a hozzájárulása kell.",
    saved: "Köszönjük. Választásait elmentettük.",
    withdrawn: "Hozzájárulását visszavonta. Amit engedélyezett, ki van kapcsolva.",
    applied: "A fiókjában tárolt sütiválasztás érvényes itt is.",
  },
  settings: "Sütibeállítások",
  embed: {
    label: (service) => `${service}: a tartalom nincs betöltve`,
    contacts: (recipient) =>
      `Még nincs betöltve. Betöltéskor ${recipient} értesül a látogatásáról, és adatokat tárolhat a böngészőjében.`,
    loadOnce: "Betöltés egyszer",
    load: (service) => `${service} betöltése`,
    always: (service) => `${service} engedélyezése mindig`,
    original: "Az eredeti megnyitása",
    newWindow: "új ablakban nyílik meg",
    undeclared: (host) =>
      `E rész forrása: ${host}. A webhely nem adta meg, mire szolgál, ezért kikapcsolva marad.`,
    undeclaredNowhere: "A webhely nem adta meg, mire szolgál ez a rész, ezért kikapcsolva marad.",
    captcha: (service) =>
      `Ehhez az űrlaphoz a(z) ${service} szükséges, amely kikapcsolva marad, amíg a sütibeállításokban nem engedélyezi.`,
  },
  preferences: {
    title: "Sütibeállítások",
    intro:
      "Döntse el, mit használhat ez a webhely. Mindig csak az van bekapcsolva, ami nélkül nem működik.",
    status: {
      title: "Jelenlegi beállításai",
      undecided: "Még nem döntött. Semmi nincs bekapcsolva, amihez a hozzájárulása kell.",
      undecidedGranted:
        "Még nem döntött. Ott, ahol Ön van, a szolgáltatások be vannak kapcsolva, amíg el nem utasítja őket.",
      refused: "Mindent elutasított, amihez a hozzájárulása kell.",
      granted: "Mindent elfogadott, amit kérdeztünk.",
      partial: "Egy részét elfogadta annak, amit kérdeztünk.",
    },
    decidedOn: (date) => `A döntés napja: ${date}`,
    validUntil: (date) => `Ez után a nap után kérdezzük meg újra: ${date}`,
    reference: (id) => `Döntésének azonosítója: ${id}`,
    receipt: "Igazolás letöltése",
    alwaysOn: "Mindig bekapcsolva",
    answer: (category) => `${category}: az Ön válasza`,
    refuseAll: "Mind elutasítom",
    allowAll: "Mind engedélyezése",
    chooseEach: "Választás egyenként",
    refuseOne: "Elutasítás",
    allowOne: "Engedélyezés",
    exempt:
      "Hozzájárulás nélkül bekapcsolva: megítélésünk szerint a törvény itt nem írja elő. Ön tiltakozhat.",
    object: (service) => `Tiltakozom: ${service}`,
    allowed: "Bekapcsolva",
    notAllowed: "Kikapcsolva",
    save: "Választásaim mentése",
    accept: "Mind elfogadom",
    refuse: "Mind elutasítom",
    withdraw: "Hozzájárulásom visszavonása",
    withdrawEffect:
      "Kikapcsol mindent, amihez hozzájárulás kell, és törli a hozzá tartozó sütiket, amennyire ez a webhely eléri őket.",
    back: "Vissza az oldalra",
  },
  service: {
    by: (provider) => `szolgáltató: ${provider}`,
    details: "Részletek és sütik",
    storesNothing: "Nincsenek megadva sütik.",
    usage: "Felhasználás",
    sharing: "Adatok megosztása",
    privacyPolicy: (provider) => `Adatvédelmi tájékoztató: ${provider}`,
    name: "Név",
    expiration: "Megőrzési idő",
    function: "Cél",
    purposePending: "A cél tisztázása folyamatban",
    sharingPending: "Az adatmegosztás tisztázása folyamatban",
    tableOf: (service) => `Amit ${service} a böngészőjében tárol`,
    browserStorage: "böngészőtár",
  },
  own: {
    name: "Válasza erre a kérdésre",
    purpose: "Megjegyzi a döntését, hogy ne kérdezzük meg minden oldalon.",
    sharing: "Senkivel.",
    decision: "Döntése, annak napja és egy véletlenszerű azonosító",
    once: "Egyszer betölt egy beágyazott tartalmat, mert ezt kérte",
    done: "Megerősíti válaszát a következő oldalon",
    form: "Igazolja, hogy a válasz a mi oldalunkon született",
    notice: "Megjegyzi, hogy elrejtett egy értesítést",
    account: "Megjegyzi, hogy ez a böngésző megmutatta Önnek a fiókja választását.",
  },
  retention: {
    ofSession: "munkamenet",
    ofPersistent: "állandó",
    session: "a böngésző bezárásáig",
    persistent: "amíg nem törli",
    various: "változó",
    unknown: "a szolgáltató nem közli",
    immediately: "nem őrizzük meg",
  },
  policy: {
    title: "Sütiszabályzat",
    asText: "Ez a szabályzat egyszerű szövegként (Markdown)",
    updated: (date) => `Utolsó frissítés: ${date}`,
    appliesTo: (people) => `Ez a szabályzat a következőkre vonatkozik: ${people}.`,
    introduction: (controller) => ({
      title: "Bevezetés",
      paragraphs: [
        `Ez az oldal leírja, milyen sütiket és hasonló technikákat használ a webhely, mire, mennyi ideig, és ki kap még általuk adatokat. A webhely üzemeltetője: ${controller}.`,
        "A rövidség kedvéért mindegyiket „sütinek” nevezzük: a sütiket, a böngészőtárat, a szkripteket, a képpontokat és a más cégektől betöltött tartalmat.",
      ],
    }),
    cookies: {
      title: "Mik azok a sütik?",
      paragraphs: [
        "A süti egy rövid szöveg, amelyet a webhely kérésére a böngésző megőriz, és a későbbi látogatásoknál visszaküld. A böngészőtár ugyanezt a célt szolgálja, de csak szkriptek olvashatják.",
      ],
    },
    lifetimes: {
      title: "Meddig maradnak meg?",
      paragraphs: [
        "A munkamenetsüti eltűnik, amikor bezárja a böngészőt. Az állandó süti megmarad, amíg le nem jár, vagy Ön nem törli. Az alábbi táblázatok mindegyiknél megadják az időt.",
      ],
    },
    scripts: {
      title: "Mik azok a szkriptek?",
      paragraphs: [
        "A szkript egy kis program, amely az oldallal érkezik, és a böngészőjében fut. Műveleteket végezhet az oldalon, és adatokat is továbbíthat másoknak.",
      ],
    },
    beacons: {
      title: "Mik azok a követőképpontok?",
      paragraphs: [
        "A követőképpont olyan kép, amely túl kicsi ahhoz, hogy látszódjon. A letöltéséből a tulajdonosa megtudja, hogy megnyitottak egy oldalt vagy e-mailt.",
      ],
    },
    categories: {
      title: "A sütik fajtái",
      paragraphs: [
        "A webhely által használt sütiket cél szerint csoportosítjuk. Ön célonként dönthet.",
      ],
    },
    withoutConsent: "Hozzájárulása nélkül használjuk.",
    withConsent: "Csak a hozzájárulásával használjuk.",
    untilRefused: "Addig használjuk, amíg el nem utasítja.",
    saveExempt: "Amihez a törvény szerint nem kell hozzájárulás, azt alább megjelöltük.",
    placed: {
      title: "Sütik szolgáltatásonként",
      paragraphs: [
        "Minden szolgáltatás, amelyet a webhely használhat, mire való, ki kap adatokat, és mit tárol a böngészőjében.",
      ],
    },
    pending: {
      title: "A cél tisztázása folyamatban",
      paragraphs: [
        "Ezeket a neveket olyan böngészőkben láttuk, amelyek jártak ezen a webhelyen. Még nem tudjuk, mire szolgálnak, vagy ki helyezi el őket. Addig a kiszolgáló nem helyezi el őket, bármit válaszolt is.",
      ],
    },
    consent: {
      title: "Az Ön hozzájárulása",
      paragraphs: [
        "Az első látogatásakor megkérdezzük. Az elutasítás egy kattintás, akárcsak az elfogadás. Amíg nem járult hozzá, a kiszolgáló nem küldi el a hozzájárulást igénylő részeket, és a sütijeiket sem helyezi el; az oldal bezárása vagy továbbolvasása nem hozzájárulás.",
        "Válaszát bármikor módosíthatja vagy visszavonhatja. Ez nem érinti a korábban történtek jogszerűségét.",
      ],
    },
    choice: {
      title: "Az Ön döntése",
      paragraphs: [
        "Ott, ahol Ön van, az alábbi szolgáltatások be vannak kapcsolva, amíg el nem utasítja őket. Az elutasítás egy kattintás, és a böngészője adatvédelmi jelzése elutasításnak számít. Amit elutasított, azt a kiszolgáló többé nem küldi el, és a sütijeit sem helyezi el.",
        "Döntését bármikor módosíthatja.",
      ],
    },
    deleting: {
      title: "Sütik letiltása és törlése saját kezűleg",
      paragraphs: [
        "Minden böngészőben megtekintheti, törölheti és letilthatja a sütiket; a böngésző súgója leírja, hogyan. Ha mindet letiltja, a webhely bejelentkezést vagy űrlapot igénylő részei esetleg nem működnek.",
        "Ha törli a válaszát tartalmazó sütit, azt többé nem ismerjük, és újra megkérdezzük.",
      ],
    },
    rights: {
      title: "Az Ön jogai",
      paragraphs: ["Ha a sütik Önről kezelnek adatokat, Önnek joga van:"],
    },
    rightsList: [
      "megtudni, miért van szükség az adataira, mi történik velük, és meddig őrzik meg őket;",
      "hozzáférni az Önről tárolt adatokhoz, és másolatot kapni róluk;",
      "kérni helyesbítésüket, kiegészítésüket, korlátozásukat vagy törlésüket;",
      "hozzájárulását bármikor visszavonni;",
      "az általunk Öntől kapott adatokat szokásos formátumban megkapni, vagy továbbíttatni;",
      "tiltakozni az érdekeinken alapuló adatkezelés ellen.",
    ],
    complaint: (authority) =>
      `Ha élni kíván velük, írjon az alábbi címre. Panaszt is tehet a felügyeleti hatóságnál: ${authority ?? "az országa adatvédelmi hatósága"}.`,
    contact: {
      title: "Kapcsolat",
      paragraphs: [],
    },
    controller: "Adatkezelő",
    address: "Cím",
    website: "Webhely",
    email: "E-mail-cím",
    phone: "Telefonszám",
    dpo: "Adatvédelmi tisztviselő",
    authority: "Felügyeleti hatóság",
    version: (version) => `E szabályzat változata: ${version}.`,
    catalogueDate: (date) =>
      `A sütik listáját legutóbb ezen a napon vetettük össze a webhellyel: ${date}`,
  },
  missing: {
    title: "Ehhez az oldalhoz az Ön hozzájárulása kell",
    text: "Amit kért, csak a következőkkel működik, amelyeket Ön nem engedélyezett:",
    allow: "Engedélyezés és tovább",
    home: "Vissza a kezdőlapra",
  },
  proof: {
    title: "Kérjük, erősítse meg",
    text: "Nem lehettünk biztosak abban, hogy ez a válasz a mi oldalunkon született, ezért még semmi sem változott. Ha megerősíti, ezt engedélyezi:",
    confirm: "Megerősítés",
  },
  stays: {
    title: "Válaszát elmentettük",
    text: "Az oldal nem töltődött be újra, hogy semmi se vesszen el vagy menjen el kétszer abból, amit beírt vagy elküldött. Amit engedélyezett, a következő oldalon jelenik meg.",
    back: "Lépjen vissza a böngészőben arra az oldalra, ahonnan jött.",
  },
  cookieless: {
    title: "Böngészője nem őriz meg sütiket",
    text: "Ezért nem tudjuk megjegyezni a válaszát: legfeljebb ezen az oldalon érvényes. Minden más oldalon olyan, mintha nem válaszolt volna.",
  },
  problem: {
    unproven: {
      title: "A választ nem fogadtuk el",
      text: "Hiányzott belőle a webhely egyik űrlapjának kulcsa. Semmi sem változott. Válaszoljon a webhely egyik oldalán, vagy küldjön JSON-t.",
    },
    tooMany: {
      title: "Túl sok válasz egyszerre",
      text: "Semmi sem változott. Próbálja újra egy perc múlva. Elutasítani és visszavonni bármikor lehet.",
    },
    notFound: {
      title: "Nincs ilyen oldal",
      text: "Ezen a címen nincs semmi.",
    },
    method: {
      title: "Ez itt nem működik",
      text: "A cím létezik, de nem az ilyen kérésekhez. Semmi sem változott.",
    },
    badAnswer: {
      title: "Nem tudtuk elolvasni a válaszát",
      text: "Semmi sem változott. Lépjen vissza, és válasszon újra.",
    },
    foreign: {
      title: "A választ nem fogadtuk el",
      text: "A válasz nem e webhely oldaláról jött, ezért nem mentettük el. Ezen a webhelyen válasszon.",
    },
    tooLarge: {
      title: "A válasz túl hosszú",
      text: "Semmi sem változott.",
    },
    mediaType: {
      title: "Ezt a formátumot nem tudjuk olvasni",
      text: "Küldjön űrlapot vagy JSON-t. Semmi sem változott.",
    },
    notStored: {
      title: "Válaszát nem sikerült elmenteni",
      text: "Semmi sem változott: ami nem volt engedélyezve, kikapcsolva marad. Próbálja újra kicsit később.",
    },
  },
};
