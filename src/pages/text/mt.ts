// Maltese.
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const mt: Texts = {
  categories: {
    functional: {
      name: "Meħtieġa",
      description:
        "Meħtieġa għal dak li titlob mis-sit: li tibqa’ lloggjat, tibgħat formola b’mod sigur, u niftakru t-tweġiba tiegħek għal din il-mistoqsija.",
    },
    preferences: {
      name: "Preferenzi",
      description: "Jiftakru kif tixtieq tuża s-sit, bħal dehra jew lingwa.",
    },
    statistics: {
      name: "Statistika",
      description: "Tgħodd iż-żjarat u turi liema paġni jinqraw, biex ikunu jistgħu jittejbu.",
    },
    marketing: {
      name: "Marketing u kontenut inkorporat",
      description:
        "Vidjows, mapep, posts u reklami ta’ kumpaniji oħra. Isiru jafu biż-żjara tiegħek u jistgħu jagħrfuk f’siti oħra.",
    },
  },
  banner: {
    title: "L-għażla tiegħek dwar il-cookies",
    intro:
      "Partijiet minn dan is-sit ġejjin minn partijiet terzi jew jaħżnu xi ħaġa fil-browser tiegħek. Nużawhom għal dawn l-għanijiet, u biss bil-kunsens tiegħek:",
    afterwards: (validFor) =>
      `Dak li ma tajtx kunsens għalih jibqa’ mitfi. Inżommu t-tweġiba għal ${validFor}; tista’ tibdilha meta trid.`,
    expired: "It-tweġiba preċedenti tiegħek skadiet, għalhekk qed nerġgħu nistaqsu.",
    policyChanged:
      "Il-politika tagħna dwar il-cookies inbidlet minn meta weġibt, għalhekk qed nerġgħu nistaqsu.",
    onlyChanged:
      "Dan hu biss dwar l-għanijiet elenkati hawn. It-tweġibiet l-oħra tiegħek jibqgħu kif inhuma.",
    alsoUsed: (purposes) => `Jintuża mingħajr ma nistaqsu, sakemm toġġezzjona: ${purposes}.`,
    account:
      "Int iddaħħalt fil-kont: it-tweġiba tiegħek tinħażen mal-kont tiegħek u tgħodd kull fejn tidħol.",
    more: plural("mt", {
      one: "# ieħor",
      two: "# oħra",
      few: "# oħra",
      many: "# oħra",
      other: "# oħra",
    }),
    accept: "Aċċetta kollox",
    refuse: "Irrifjuta kollox",
    customise: "Agħżel",
    policy: "Politika dwar il-cookies",
  },
  choices: {
    link: "L-għażliet tiegħek dwar il-privatezza",
    honoured: "It-talba biex tiġi eskluż qed tiġi rrispettata",
    howTo: (refuse) =>
      `B’“${refuse}” f’din il-paġna titlob ukoll li l-informazzjoni personali tiegħek la tinbiegħ u lanqas tinqasam. M’għandekx bżonn raġuni jew kont.`,
    account: "Jgħodd ukoll għall-kont tiegħek.",
  },
  notice: {
    title: "Jintuża f’dan is-sit sakemm ma toġġezzjonax",
    text: "Fejn tinsab, dan li ġej jintuża mingħajr ma nistaqsuk qabel. Tista’ toġġezzjona meta trid, mingħajr ħlas.",
    object: "Oġġezzjona għal kollox",
    fold: "Aħbi dan l-avviż",
    objected: "Grazzi. Dak li oġġezzjonajt għalih huwa mitfi.",
  },
  signal: {
    title: "Is-sinjal tal-privatezza qed jiġi rrispettat",
    honoured:
      "Irċevejna sinjal tal-privatezza mill-browser tiegħek. Għalhekk f’dan is-sit japplika għalik: dak li hu strettament meħtieġ biss.",
    outweighed:
      "Il-browser tiegħek jibgħat sinjal tal-privatezza. Ġejt infurmat b’dan meta għamilt l-għażla ta’ hawn taħt, u tgħodd l-għażla tiegħek.",
    change: "Settings tal-cookies",
  },
  confirmation: {
    label: "L-għażla tiegħek hija ssejvjata",
    accepted: "Grazzi. Aċċettajt dak kollu li staqsejna dwaru.",
    refused: "Grazzi. Irrifjutajt dak kollu li jeħtieġ il-kunsens tiegħek.",
    saved: "Grazzi. L-għażliet tiegħek huma ssejvjati.",
    withdrawn: "Il-kunsens tiegħek ġie rtirat. Dak li kien jippermetti huwa mitfi.",
    applied: "Ġiet applikata l-għażla tal-cookies tal-kont tiegħek.",
  },
  settings: "Settings tal-cookies",
  embed: {
    label: (service) => `${service}: il-kontenut mhux imtella’`,
    contacts: (recipient) =>
      `Għadu mhux imtella’. Meta jittella’, ${recipient} isir jaf biż-żjara tiegħek u jista’ jaħżen data fil-browser tiegħek.`,
    loadOnce: "Tella’ darba",
    load: (service) => `Tella’ ${service}`,
    always: (service) => `Dejjem ippermetti ${service}`,
    original: "Iftaħ l-oriġinal",
    newWindow: "jinfetaħ f’tieqa ġdida",
    undeclared: (host) =>
      `Din il-parti ġejja minn ${host}. Is-sit ma ddikjarax għalxiex isservi, għalhekk tibqa’ mitfija.`,
    undeclaredNowhere:
      "Is-sit ma ddikjarax għalxiex isservi din il-parti, għalhekk tibqa’ mitfija.",
    captcha: (service) =>
      `Din il-formola teħtieġ ${service}, li jibqa’ mitfi sakemm tippermettih fis-settings tal-cookies.`,
  },
  preferences: {
    title: "Settings tal-cookies",
    intro:
      "Iddeċiedi x’jista’ juża dan is-sit. Dejjem mixgħul hemm biss dak li ma jistax jaħdem mingħajru.",
    status: {
      title: "Is-settings tiegħek bħalissa",
      undecided: "Għadek ma ddeċidejtx. Xejn li jeħtieġ il-kunsens tiegħek mhu mixgħul.",
      undecidedGranted:
        "Għadek ma ddeċidejtx. Fejn tinsab, is-servizzi huma mixgħula sakemm tirrifjutahom.",
      refused: "Irrifjutajt dak kollu li jeħtieġ il-kunsens tiegħek.",
      granted: "Aċċettajt dak kollu li staqsejna dwaru.",
      partial: "Aċċettajt parti minn dak li staqsejna dwaru.",
    },
    decidedOn: (date) => `Data tad-deċiżjoni: ${date}.`,
    validUntil: (date) => `Nerġgħu nistaqsu wara ${date}.`,
    reference: (id) => `Referenza tad-deċiżjoni tiegħek: ${id}`,
    receipt: "Niżżel l-irċevuta",
    alwaysOn: "Dejjem mixgħul",
    answer: (category) => `${category}: it-tweġiba tiegħek`,
    refuseAll: "Irrifjuta kollox",
    allowAll: "Ippermetti kollox",
    chooseEach: "Agħżel wieħed wieħed",
    refuseOne: "Irrifjuta",
    allowOne: "Ippermetti",
    exempt: "Mixgħul mingħajr kunsens: inqisu li l-liġi ma teħtieġux hawn. Tista’ toġġezzjona.",
    object: (service) => `Noġġezzjona għal ${service}`,
    allowed: "Mixgħul",
    notAllowed: "Mitfi",
    save: "Issejvja l-għażliet tiegħi",
    accept: "Aċċetta kollox",
    refuse: "Irrifjuta kollox",
    withdraw: "Irtira l-kunsens tiegħi",
    withdrawEffect:
      "Jitfi dak kollu li jeħtieġ kunsens, u jħassar il-cookies tiegħu sa fejn jista’ jilħaqhom dan is-sit.",
    back: "Lura għall-paġna",
  },
  service: {
    by: (provider) => `minn ${provider}`,
    details: "Dettalji u cookies",
    storesNothing: "L-ebda cookie mhija ddikjarata.",
    usage: "Użu",
    sharing: "Kondiviżjoni tad-data",
    privacyPolicy: (provider) => `Dikjarazzjoni tal-privatezza ta’ ${provider}`,
    name: "Isem",
    expiration: "Żmien taż-żamma",
    function: "Għan",
    purposePending: "L-għan qed jiġi investigat",
    sharingPending: "Il-kondiviżjoni tad-data qed tiġi investigata",
    tableOf: (service) => `X’iżomm ${service} fil-browser tiegħek`,
    browserStorage: "ħażna tal-browser",
  },
  own: {
    name: "It-tweġiba tiegħek għal din il-mistoqsija",
    purpose: "Tiftakar x’iddeċidejt, biex ma nistaqsux fuq kull paġna.",
    sharing: "Ma’ ħadd.",
    decision: "Id-deċiżjoni tiegħek, id-data tagħha u referenza każwali",
    once: "Ittella’ kontenut inkorporat darba, għax tlabt dan",
    done: "Tikkonferma t-tweġiba tiegħek fuq il-paġna li jmiss",
    form: "Turi li t-tweġiba ngħatat fuq paġna tagħna",
    notice: "Tiftakar li ħbejt avviż",
    account: "Iżomm f’moħħu li dan il-browser urik l-għażla tal-kont tiegħek.",
  },
  retention: {
    ofSession: "sessjoni",
    ofPersistent: "persistenti",
    session: "sakemm tagħlaq il-browser",
    persistent: "sakemm tħassarha",
    various: "ivarja",
    unknown: "mhux iddikjarat mill-fornitur",
    immediately: "ma tinżammx",
  },
  policy: {
    title: "Politika dwar il-cookies",
    asText: "Din il-politika bħala test sempliċi (Markdown)",
    updated: (date) => `Aġġornata l-aħħar: ${date}.`,
    appliesTo: (people) => `Din il-politika hija għal ${people}.`,
    introduction: (controller) => ({
      title: "Introduzzjoni",
      paragraphs: [
        `Din il-paġna tgħid liema cookies u tekniki simili juża s-sit web ta’ ${controller}, għalxiex, għal kemm żmien, u min aktar jirċievi data permezz tagħhom.`,
        "Biex inkunu qosra, insejħulhom kollha “cookies”: cookies, ħażna tal-browser, skripts, pixels u kontenut li jittella’ minn kumpaniji oħra.",
      ],
    }),
    cookies: {
      title: "X’inhuma l-cookies?",
      paragraphs: [
        "Cookie hija test qasir li sit web jitlob lill-browser tiegħek iżomm u jibgħat lura fi żjarat oħra. Il-ħażna tal-browser isservi l-istess għan, iżda jistgħu jaqrawha l-iskripts biss.",
      ],
    },
    lifetimes: {
      title: "Kemm idumu?",
      paragraphs: [
        "Cookie tas-sessjoni tisparixxi meta tagħlaq il-browser. Cookie persistenti tibqa’ sakemm jiskadi żmienha jew tħassarha. It-tabelli ta’ hawn taħt jagħtu ż-żmien għal kull waħda.",
      ],
    },
    scripts: {
      title: "X’inhuma l-iskripts?",
      paragraphs: [
        "Skript huwa programm żgħir li jiġi ma’ paġna u jaħdem fil-browser tiegħek. Jista’ jġiegħel paġna tagħmel affarijiet, u jista’ wkoll jgħaddi data lil oħrajn.",
      ],
    },
    beacons: {
      title: "X’inhuma l-pixels tat-traċċar?",
      paragraphs: [
        "Pixel tat-traċċar hija stampa żgħira wisq biex tidher. Meta tittella’, is-sid isir jaf li nfetħet paġna jew email.",
      ],
    },
    categories: {
      title: "Tipi ta’ cookies",
      paragraphs: ["Aħna nqassmu dak li juża s-sit skont l-għan. Int tiddeċiedi għan b’għan."],
    },
    withoutConsent: "Jintużaw mingħajr il-kunsens tiegħek.",
    withConsent: "Jintużaw biss bil-kunsens tiegħek.",
    untilRefused: "Jintużaw sakemm tirrifjuta.",
    saveExempt: "Dak li bil-liġi huwa eżentat mill-kunsens huwa mmarkat hawn taħt.",
    placed: {
      title: "Cookies skont is-servizz",
      paragraphs: [
        "Kull servizz li jista’ juża s-sit, għalxiex jintuża, min jirċievi data, u x’iżomm fil-browser tiegħek.",
      ],
    },
    pending: {
      title: "L-għan qed jiġi investigat",
      paragraphs: [
        "Dawn l-ismijiet dehru fi browsers li żaru dan is-sit. Għadna ma nafux għalxiex iservu jew min jissettjahom. Sa dakinhar, is-server ma jissettjahomx, tkun xi tkun it-tweġiba tiegħek.",
      ],
    },
    consent: {
      title: "Il-kunsens tiegħek",
      paragraphs: [
        "Fl-ewwel żjara tiegħek nistaqsuk. Biex tirrifjuta hemm bżonn klikk waħda, l-istess bħal biex taċċetta. Sakemm ma tkunx tajt kunsens, is-server la jibgħatlek il-partijiet li jeħtieġu kunsens u lanqas jissettja l-cookies tagħhom; li tagħlaq il-paġna jew tkompli taqra mhuwiex kunsens.",
        "Tista’ tibdel it-tweġiba tiegħek jew tirtiraha meta trid. Dan ma jagħmilx illegali dak li ġara qabel.",
      ],
    },
    choice: {
      title: "L-għażla tiegħek",
      paragraphs: [
        "Fejn tinsab, is-servizzi ta’ hawn taħt huma mixgħula sakemm tirrifjutahom. Biex tirrifjuta hemm bżonn klikk waħda, u sinjal tal-privatezza tal-browser tiegħek jgħodd bħala rifjut. Dak li rrifjutajt is-server ma jibgħatux aktar, u lanqas jissettja l-cookies tiegħu.",
        "Tista’ tibdel l-għażla tiegħek meta trid.",
      ],
    },
    deleting: {
      title: "Kif timblokka u tħassar il-cookies int stess",
      paragraphs: [
        "F’kull browser tista’ tara, tħassar u timblokka l-cookies; il-paġni tal-għajnuna tiegħu jgħidu kif. Jekk timblokkahom kollha, partijiet mis-sit li jeħtieġu login jew formola jistgħu ma jaħdmux aktar.",
        "Jekk tħassar il-cookie bit-tweġiba tiegħek, ma nkunux nafuha aktar u nerġgħu nistaqsu.",
      ],
    },
    rights: {
      title: "Id-drittijiet tiegħek",
      paragraphs: ["Fejn il-cookies jipproċessaw data dwarek, għandek id-dritt:"],
    },
    rightsList: [
      "li tkun taf għaliex hija meħtieġa d-data dwarek, x’jiġri minnha u kemm iddum tinżamm;",
      "li jkollok aċċess għad-data li għandna dwarek, u kopja tagħha;",
      "li tiġi kkoreġuta, ikkompletata, ristretta jew imħassra;",
      "li tirtira l-kunsens tiegħek meta trid;",
      "li tirċievi d-data li tajtna f’format komuni, jew li tiġi trażmessa;",
      "li toġġezzjona għal ipproċessar ibbażat fuq l-interessi tagħna.",
    ],
    complaint: (authority) =>
      `Biex tużahom, ikteb fl-indirizz ta’ hawn taħt. Tista’ wkoll tressaq ilment quddiem ${authority ?? "l-awtorità tal-protezzjoni tad-data tiegħek"}.`,
    contact: {
      title: "Kuntatt",
      paragraphs: [],
    },
    controller: "Kontrollur",
    address: "Indirizz",
    website: "Sit web",
    email: "Indirizz elettroniku",
    phone: "Telefown",
    dpo: "Uffiċjal tal-protezzjoni tad-data",
    authority: "Awtorità superviżorja",
    version: (version) => `Verżjoni ${version} ta’ din il-politika.`,
    catalogueDate: (date) => `Il-lista tal-cookies tqabblet mas-sit l-aħħar: ${date}.`,
  },
  missing: {
    title: "Din il-paġna teħtieġ il-kunsens tiegħek",
    text: "Dak li tlabt jaħdem biss b’dan li ġej, li ma ppermettejtx:",
    allow: "Ippermetti u kompli",
    home: "Lura għall-paġna ewlenija",
  },
  proof: {
    title: "Jekk jogħġbok ikkonferma",
    text: "Ma stajniex inkunu ċerti li din it-tweġiba ngħatat fuq paġna tagħna, għalhekk għadu ma nbidel xejn. Jekk tikkonferma, dan jiġi permess:",
    confirm: "Ikkonferma",
  },
  stays: {
    title: "It-tweġiba tiegħek hija ssejvjata",
    text: "Il-paġna ma ttellgħetx mill-ġdid, biex xejn minn dak li ktibt jew bgħatt ma jintilef jew jintbagħat darbtejn. Dak li ppermettejt jidher fuq il-paġna li jmiss.",
    back: "Mur lura fil-browser biex tara l-paġna li ġejt minnha.",
  },
  cookieless: {
    title: "Il-browser tiegħek ma jżommx cookies",
    text: "Għalhekk ma nistgħux niftakru t-tweġiba tiegħek: tgħodd l-aktar fuq din il-paġna. Fuq kull paġna oħra huwa bħallikieku ma weġibtx.",
  },
  problem: {
    unproven: {
      title: "It-tweġiba ma ġietx aċċettata",
      text: "Kienet nieqsa miċ-ċavetta ta’ formola ta’ dan is-sit. Ma nbidel xejn. Wieġeb fuq paġna ta’ dan is-sit, jew ibgħat JSON.",
    },
    tooMany: {
      title: "Wisq tweġibiet f’daqqa",
      text: "Ma nbidel xejn. Erġa’ pprova f’minuta. Tista’ tirrifjuta u tirtira meta trid.",
    },
    notFound: {
      title: "Din il-paġna ma teżistix",
      text: "M’hemm xejn f’dan l-indirizz.",
    },
    method: {
      title: "Dan ma jaħdimx hawn",
      text: "L-indirizz jeżisti, iżda mhux għal dan it-tip ta’ talba. Ma nbidel xejn.",
    },
    badAnswer: {
      title: "Ma stajniex naqraw it-tweġiba tiegħek",
      text: "Ma nbidel xejn. Mur lura u erġa’ agħżel.",
    },
    foreign: {
      title: "It-tweġiba ma ġietx aċċettata",
      text: "It-tweġiba ma ġietx minn paġna ta’ dan is-sit, għalhekk ma ġietx issejvjata. Agħżel fuq dan is-sit.",
    },
    tooLarge: {
      title: "It-tweġiba hija twila wisq",
      text: "Ma nbidel xejn.",
    },
    mediaType: {
      title: "Ma nistgħux naqraw dan il-format",
      text: "Ibgħat formola jew JSON. Ma nbidel xejn.",
    },
    notStored: {
      title: "It-tweġiba tiegħek ma setgħetx tiġi ssejvjata",
      text: "Ma nbidel xejn: dak li ma kienx permess jibqa’ mitfi. Erġa’ pprova ftit ieħor.",
    },
  },
};
