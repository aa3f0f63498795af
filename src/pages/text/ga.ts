// Irish.
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const ga: Texts = {
  categories: {
    functional: {
      name: "Riachtanach",
      description:
        "Ag teastáil don rud a iarrann tú ar an suíomh: fanacht logáilte isteach, foirm a sheoladh go slán, do fhreagra ar an gceist seo a choinneáil.",
    },
    preferences: {
      name: "Roghanna pearsanta",
      description:
        "Cuimhníonn sé ar an gcaoi ar mhaith leat an suíomh a úsáid, mar shampla leagan amach nó teanga.",
    },
    statistics: {
      name: "Staitisticí",
      description:
        "Áiríonn sé cuairteanna agus léiríonn sé na leathanaigh a léitear, ionas gur féidir iad a fheabhsú.",
    },
    marketing: {
      name: "Margaíocht agus ábhar leabaithe",
      description:
        "Físeáin, léarscáileanna, postálacha agus fógraí ó chuideachtaí eile. Faigheann siad amach faoi do chuairt agus d’fhéadfaidís tú a aithint ar shuíomhanna eile.",
    },
  },
  banner: {
    title: "Do rogha faoi fhianáin",
    intro:
      "Tagann codanna den suíomh seo ó thríú páirtithe nó stórálann siad rud éigin i do bhrabhsálaí. Úsáidimid iad chun na gcríoch seo, agus le do thoiliú amháin:",
    afterwards: (validFor) =>
      `Fanann an rud nár thoiligh tú leis múchta. Coinnímid do fhreagra ar feadh ${validFor}; is féidir leat é a athrú am ar bith.`,
    expired: "Tá do fhreagra roimhe seo as feidhm, mar sin táimid ag fiafraí arís.",
    policyChanged:
      "Tá athrú ar ár mbeartas fianán ó thug tú freagra, mar sin táimid ag fiafraí arís.",
    onlyChanged:
      "Ní bhaineann sé seo ach leis na cuspóirí atá liostaithe anseo. Fanann do chuid freagraí eile mar atá.",
    alsoUsed: (purposes) =>
      `In úsáid gan ceist a chur, go dtí go gcuireann tú ina choinne: ${purposes}.`,
    account:
      "Tá tú logáilte isteach: stórtar do fhreagra le do chuntas agus tá feidhm leis cibé áit a logálann tú isteach.",
    more: plural("ga", {
      one: "# eile",
      two: "# eile",
      few: "# eile",
      many: "# eile",
      other: "# eile",
    }),
    accept: "Ceadaigh iad uile",
    refuse: "Diúltaigh iad uile",
    customise: "Roghnaigh",
    policy: "Beartas fianán",
  },
  choices: {
    link: "Do roghanna príobháideachais",
    honoured: "Iarratas ar dhiúltú á urramú",
    howTo: (refuse) =>
      `Le “${refuse}” ar an leathanach seo iarrann tú freisin gan do chuid faisnéise pearsanta a dhíol ná a chomhroinnt. Níl cúis ná cuntas ag teastáil.`,
    account: "Tá feidhm aige le do chuntas freisin.",
  },
  notice: {
    title: "In úsáid ar an suíomh seo mura gcuireann tú ina choinne",
    text: "San áit a bhfuil tú, úsáidtear an méid seo a leanas gan ceist a chur ort roimh ré. Is féidir leat cur ina choinne am ar bith, saor in aisce.",
    object: "Cuir i gcoinne gach rud",
    fold: "Folaigh an fógra",
    objected: "Go raibh maith agat. Tá an rud ar chuir tú ina choinne múchta.",
  },
  signal: {
    title: "Comhartha príobháideachais á urramú",
    honoured:
      "Fuaireamar comhartha príobháideachais ó do bhrabhsálaí. Is iad na socruithe atá agat ar an suíomh seo dá bhrí sin: an méid atá fíor-riachtanach amháin.",
    outweighed:
      "Tá do bhrabhsálaí ag seoladh comhartha príobháideachais. Cuireadh é sin in iúl duit nuair a rinne tú an rogha thíos, agus is í do rogha a bhfuil feidhm léi.",
    change: "Socruithe fianán",
  },
  confirmation: {
    label: "Tá do rogha sábháilte",
    accepted: "Go raibh maith agat. Ghlac tú le gach rud ar fhiafraíomar fút.",
    refused: "Go raibh maith agat. Dhiúltaigh tú do gach rud a dteastaíonn do thoiliú uaidh.",
    saved: "Go raibh maith agat. Tá do roghanna sábháilte.",
    withdrawn: "Tá do thoiliú tarraingthe siar. Tá an méid a cheadaigh sé múchta.",
    applied: "Cuireadh rogha fianán do chuntais i bhfeidhm.",
  },
  settings: "Socruithe fianán",
  embed: {
    label: (service) => `${service}: ábhar gan lódáil`,
    contacts: (recipient) =>
      `Gan lódáil fós. Nuair a lódáiltear é, faigheann ${recipient} amach faoi do chuairt agus d’fhéadfadh sonraí a bheith á stóráil i do bhrabhsálaí.`,
    loadOnce: "Lódáil uair amháin",
    load: (service) => `Lódáil ${service}`,
    always: (service) => `Ceadaigh ${service} i gcónaí`,
    original: "Oscail an bunleagan",
    newWindow: "osclaíonn i bhfuinneog nua",
    undeclared: (host) =>
      `Tagann an chuid seo ó ${host}. Níor luaigh an suíomh cad chuige í, mar sin fanann sí múchta.`,
    undeclaredNowhere: "Níor luaigh an suíomh cad chuige an chuid seo, mar sin fanann sí múchta.",
    captcha: (service) =>
      `Tá ${service} de dhíth ar an bhfoirm seo, agus fanann sé múchta go dtí go gceadóidh tú é sna socruithe fianán.`,
  },
  preferences: {
    title: "Socruithe fianán",
    intro:
      "Socraigh cad is féidir leis an suíomh seo a úsáid. Níl ar siúl i gcónaí ach an rud nach féidir leis oibriú gan é.",
    status: {
      title: "Do shocruithe anois",
      undecided:
        "Níl cinneadh déanta agat fós. Níl aon rud a dteastaíonn do thoiliú uaidh ar siúl.",
      undecidedGranted:
        "Níl cinneadh déanta agat fós. San áit a bhfuil tú, bíonn na seirbhísí ar siúl go dtí go ndiúltaíonn tú dóibh.",
      refused: "Dhiúltaigh tú do gach rud a dteastaíonn do thoiliú uaidh.",
      granted: "Ghlac tú le gach rud ar fhiafraíomar fút.",
      partial: "Ghlac tú le cuid den mhéid ar fhiafraíomar fút.",
    },
    decidedOn: (date) => `Dáta an chinnidh: ${date}.`,
    validUntil: (date) => `Fiafróimid arís i ndiaidh ${date}.`,
    reference: (id) => `Tagairt do chinnidh: ${id}`,
    receipt: "Íoslódáil d’admháil",
    alwaysOn: "Ar siúl i gcónaí",
    answer: (category) => `${category}: do fhreagra`,
    refuseAll: "Diúltaigh iad uile",
    allowAll: "Ceadaigh gach ceann",
    chooseEach: "Roghnaigh ceann ar cheann",
    refuseOne: "Diúltaigh",
    allowOne: "Ceadaigh",
    exempt:
      "Ar siúl gan toiliú: measaimid nach n-éilíonn an dlí anseo é. Is féidir leat cur ina choinne.",
    object: (service) => `Cuirim i gcoinne ${service}`,
    allowed: "Ar siúl",
    notAllowed: "Múchta",
    save: "Sábháil mo roghanna",
    accept: "Ceadaigh iad uile",
    refuse: "Diúltaigh iad uile",
    withdraw: "Tarraing siar mo thoiliú",
    withdrawEffect:
      "Múchann sé gach rud a dteastaíonn toiliú uaidh, agus scriosann sé na fianáin a bhaineann leis a mhéid is féidir leis an suíomh seo.",
    back: "Ar ais chuig an leathanach",
  },
  service: {
    by: (provider) => `ó ${provider}`,
    details: "Sonraí agus fianáin",
    storesNothing: "Níl aon fhianán luaite.",
    usage: "Úsáid",
    sharing: "Comhroinnt sonraí",
    privacyPolicy: (provider) => `Ráiteas príobháideachais ${provider}`,
    name: "Ainm",
    expiration: "Tréimhse",
    function: "Cuspóir",
    purposePending: "Cuspóir á fhiosrú",
    sharingPending: "Comhroinnt sonraí á fiosrú",
    tableOf: (service) => `An méid a choinníonn ${service} i do bhrabhsálaí`,
    browserStorage: "stóras an bhrabhsálaí",
  },
  own: {
    name: "Do fhreagra ar an gceist seo",
    purpose: "Cuimhníonn sé ar do chinneadh, ionas nach bhfiafraímid ar gach leathanach.",
    sharing: "Le duine ar bith.",
    decision: "Do chinneadh, a dháta agus tagairt randamach",
    once: "Lódálann sé ábhar leabaithe uair amháin, mar gur iarr tú é",
    done: "Deimhníonn sé do fhreagra ar an gcéad leathanach eile",
    form: "Cruthaíonn sé gur tugadh freagra ar leathanach dár gcuid",
    notice: "Cuimhníonn sé gur fholaigh tú fógra",
    account: "Cuimhníonn sé gur thaispeáin an brabhsálaí seo rogha do chuntais duit.",
  },
  retention: {
    ofSession: "seisiún",
    ofPersistent: "buan",
    session: "go dtí go ndúnann tú an brabhsálaí",
    persistent: "go dtí go scriosann tú é",
    various: "éagsúil",
    unknown: "gan lua ag an soláthraí",
    immediately: "gan choinneáil",
  },
  policy: {
    title: "Beartas fianán",
    asText: "An beartas seo mar ghnáth-théacs (Markdown)",
    updated: (date) => `Nuashonraithe go deireanach: ${date}.`,
    appliesTo: (people) => `Baineann an beartas seo le: ${people}.`,
    introduction: (controller) => ({
      title: "Réamhrá",
      paragraphs: [
        `Deir an leathanach seo cé na fianáin agus teicnící cosúla a úsáideann an suíomh, cad chuige, cá fhad, agus cé eile a fhaigheann sonraí tríothu. Úinéir an tsuímh: ${controller}.`,
        "Chun é a choinneáil gairid, tugaimid “fianáin” orthu go léir: fianáin, stóras an bhrabhsálaí, scripteanna, picteilíní agus ábhar a lódáiltear ó chuideachtaí eile.",
      ],
    }),
    cookies: {
      title: "Cad is fianáin ann?",
      paragraphs: [
        "Is éard is fianán ann téacs gairid a iarrann suíomh ar do bhrabhsálaí a choinneáil agus a sheoladh ar ais le cuairteanna ina dhiaidh sin. Tá an cuspóir céanna le stóras an bhrabhsálaí, ach is scripteanna amháin a léann é.",
      ],
    },
    lifetimes: {
      title: "Cá fhad a mhaireann siad?",
      paragraphs: [
        "Imíonn fianán seisiúin nuair a dhúnann tú an brabhsálaí. Fanann fianán buan go dtí go mbíonn a thréimhse istigh nó go scriosann tú é. Tugann na táblaí thíos an tréimhse do gach ceann.",
      ],
    },
    scripts: {
      title: "Cad is scripteanna ann?",
      paragraphs: [
        "Is éard is script ann ríomhchlár beag a thagann le leathanach agus a ritheann i do bhrabhsálaí. Féadann sé leathanach a chur ag obair, agus féadann sé sonraí a chur ar aghaidh freisin.",
      ],
    },
    beacons: {
      title: "Cad is picteilíní rianaithe ann?",
      paragraphs: [
        "Is éard is picteilín rianaithe ann íomhá atá róbheag le feiceáil. Nuair a lódáiltear í, faigheann a húinéir amach gur osclaíodh leathanach nó ríomhphost.",
      ],
    },
    categories: {
      title: "Cineálacha fianán",
      paragraphs: [
        "Déanaimid an méid a úsáideann an suíomh a shórtáil de réir cuspóra. Déanann tusa cinneadh faoi gach cuspóir.",
      ],
    },
    withoutConsent: "In úsáid gan do thoiliú.",
    withConsent: "In úsáid le do thoiliú amháin.",
    untilRefused: "In úsáid go dtí go ndiúltaíonn tú.",
    saveExempt: "Tá an méid atá díolmhaithe ó thoiliú de réir dlí marcáilte thíos.",
    placed: {
      title: "Fianáin de réir seirbhíse",
      paragraphs: [
        "Gach seirbhís ar féidir leis an suíomh í a úsáid, cad chuige a n-úsáidtear í, cé a fhaigheann sonraí, agus cad a choinníonn sí i do bhrabhsálaí.",
      ],
    },
    pending: {
      title: "Cuspóir á fhiosrú",
      paragraphs: [
        "Chonacthas na hainmneacha seo i mbrabhsálaithe a thug cuairt ar an suíomh. Níl a fhios againn fós cad chuige iad ná cé a shocraíonn iad. Go dtí go mbeidh a fhios, ní shocraíonn an freastalaí iad, is cuma cén freagra a thug tú.",
      ],
    },
    consent: {
      title: "Do thoiliú",
      paragraphs: [
        "Ar do chéad chuairt fiafraímid díot. Tógann sé cliceáil amháin diúltú, díreach mar a thógann sé glacadh. Fad nár thoiligh tú, ní sheolann an freastalaí na codanna a dteastaíonn toiliú uathu agus ní shocraíonn sé a gcuid fianán; ní toiliú é an leathanach a dhúnadh ná leanúint den léamh.",
        "Is féidir leat do fhreagra a athrú nó a tharraingt siar am ar bith. Ní dhéanann sé sin neamhdhleathach an méid a tharla roimhe sin.",
      ],
    },
    choice: {
      title: "Do rogha",
      paragraphs: [
        "San áit a bhfuil tú, bíonn na seirbhísí thíos ar siúl go dtí go ndiúltaíonn tú dóibh. Tógann sé cliceáil amháin diúltú, agus áirítear comhartha príobháideachais ó do bhrabhsálaí mar dhiúltú. An rud ar dhiúltaigh tú dó, ní sheolann an freastalaí a thuilleadh é, ná ní shocraíonn sé na fianáin a bhaineann leis.",
        "Is féidir leat do rogha a athrú am ar bith.",
      ],
    },
    deleting: {
      title: "Fianáin a bhlocáil agus a scriosadh tú féin",
      paragraphs: [
        "I ngach brabhsálaí is féidir fianáin a fheiceáil, a scriosadh agus a bhlocáil; insíonn a leathanaigh chabhrach conas. Má bhlocálann tú iad go léir, seans nach n-oibreoidh codanna den suíomh a dteastaíonn logáil isteach nó foirm uathu.",
        "Má scriosann tú an fianán ina bhfuil do fhreagra, ní bheidh sé ar eolas againn a thuilleadh agus fiafróimid arís.",
      ],
    },
    rights: {
      title: "Do chearta",
      paragraphs: ["Nuair a phróiseálann fianáin sonraí fút, tá sé de cheart agat:"],
    },
    rightsList: [
      "a fháil amach cén fáth a dteastaíonn sonraí fút, cad a tharlaíonn dóibh agus cá fhad a choinnítear iad;",
      "rochtain a fháil ar na sonraí atá againn fút, agus cóip a fháil;",
      "iad a cheartú, a chomhlánú, a shrianadh nó a scriosadh;",
      "do thoiliú a tharraingt siar am ar bith;",
      "na sonraí a thug tú dúinn a fháil i bhformáid choitianta, nó iad a chur ar aghaidh;",
      "cur i gcoinne próiseáil atá bunaithe ar ár leasanna.",
    ],
    complaint: (authority) =>
      `Chun iad a úsáid, scríobh chuig an seoladh thíos. Is féidir leat gearán a dhéanamh freisin le ${authority ?? "d’údarás cosanta sonraí"}.`,
    contact: {
      title: "Teagmháil",
      paragraphs: [],
    },
    controller: "Rialaitheoir",
    address: "Seoladh",
    website: "Suíomh gréasáin",
    email: "Ríomhphost",
    phone: "Teileafón",
    dpo: "Oifigeach cosanta sonraí",
    authority: "Údarás maoirseachta",
    version: (version) => `Leagan ${version} den bheartas seo.`,
    catalogueDate: (date) => `Seiceáladh liosta na bhfianán leis an suíomh go deireanach: ${date}.`,
  },
  missing: {
    title: "Teastaíonn do thoiliú don leathanach seo",
    text: "Ní oibríonn an rud a d’iarr tú ach leis an méid seo a leanas, nár cheadaigh tú:",
    allow: "Ceadaigh agus lean ort",
    home: "Ar ais chuig an leathanach baile",
  },
  proof: {
    title: "Deimhnigh le do thoil",
    text: "Ní rabhamar cinnte gur tugadh an freagra seo ar leathanach dár gcuid, mar sin níl aon rud athraithe fós. Má dheimhníonn tú, ceadófar an méid seo:",
    confirm: "Deimhnigh",
  },
  stays: {
    title: "Tá do fhreagra sábháilte",
    text: "Níor lódáladh an leathanach arís, ionas nach gcaillfí ná nach seolfaí faoi dhó aon rud a scríobh nó a sheol tú. Feicfear an méid a cheadaigh tú ar an gcéad leathanach eile.",
    back: "Téigh siar i do bhrabhsálaí chun an leathanach ónar tháinig tú a fheiceáil.",
  },
  cookieless: {
    title: "Ní choinníonn do bhrabhsálaí fianáin",
    text: "Mar sin ní féidir linn cuimhneamh ar do fhreagra: baineann sé leis an leathanach seo ar a mhéad. Ar gach leathanach eile is amhail nár thug tú freagra.",
  },
  problem: {
    unproven: {
      title: "Níor glacadh leis an bhfreagra",
      text: "Bhí eochair fhoirme an tsuímh seo in easnamh air. Níor athraíodh aon rud. Freagair ar leathanach den suíomh seo, nó seol JSON.",
    },
    tooMany: {
      title: "An iomarca freagraí ag an am céanna",
      text: "Níor athraíodh aon rud. Bain triail eile as i gceann nóiméid. Is féidir diúltú agus tarraingt siar am ar bith.",
    },
    notFound: {
      title: "Níl an leathanach sin ann",
      text: "Níl aon rud ag an seoladh seo.",
    },
    method: {
      title: "Ní oibríonn sé sin anseo",
      text: "Tá an seoladh ann, ach ní don chineál iarratais seo. Níor athraíodh aon rud.",
    },
    badAnswer: {
      title: "Níorbh fhéidir linn do fhreagra a léamh",
      text: "Níor athraíodh aon rud. Téigh siar agus roghnaigh arís.",
    },
    foreign: {
      title: "Níor glacadh leis an bhfreagra",
      text: "Níor tháinig an freagra ó leathanach den suíomh seo, mar sin níor sábháladh é. Roghnaigh ar an suíomh seo.",
    },
    tooLarge: {
      title: "Tá an freagra rófhada",
      text: "Níor athraíodh aon rud.",
    },
    mediaType: {
      title: "Ní féidir linn an fhormáid seo a léamh",
      text: "Seol foirm nó JSON. Níor athraíodh aon rud.",
    },
    notStored: {
      title: "Níorbh fhéidir do fhreagra a shábháil",
      text: "Níor athraíodh aon rud: fanann an rud nár ceadaíodh múchta. Bain triail eile as ar ball.",
    },
  },
};
