// Finnish.
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const fi: Texts = {
  categories: {
    functional: {
      name: "Välttämättömät",
      description:
        "Tarvitaan siihen, mitä pyydät sivustolta: pysymään kirjautuneena, lähettämään lomakkeen turvallisesti, muistamaan vastauksesi tähän kysymykseen.",
    },
    preferences: {
      name: "Asetukset",
      description: "Muistaa, miten haluat käyttää sivustoa, esimerkiksi asettelun tai kielen.",
    },
    statistics: {
      name: "Tilastot",
      description: "Laskee käynnit ja kertoo, mitä sivuja luetaan, jotta niitä voidaan parantaa.",
    },
    marketing: {
      name: "Markkinointi ja upotettu sisältö",
      description:
        "Muiden yritysten videoita, karttoja, julkaisuja ja mainoksia. Ne saavat tiedon käynnistäsi ja voivat tunnistaa sinut muilla sivustoilla.",
    },
  },
  banner: {
    title: "Valintasi evästeistä",
    intro:
      "Osa sivustosta tulee kolmansilta osapuolilta tai tallentaa jotain selaimeesi. Käytämme niitä näihin tarkoituksiin ja vain suostumuksellasi:",
    afterwards: (validFor) =>
      `Se, mihin et ole suostunut, pysyy pois päältä. Vastaus säilytetään ${validFor}, ja voit muuttaa sitä milloin tahansa.`,
    expired: "Aiempi vastauksesi on vanhentunut, joten kysymme uudelleen.",
    policyChanged: "Evästekäytäntömme on muuttunut vastauksesi jälkeen, joten kysymme uudelleen.",
    onlyChanged:
      "Kysymys koskee vain tässä mainittuja tarkoituksia. Muut vastauksesi pysyvät ennallaan.",
    alsoUsed: (purposes) => `Käytössä kysymättä, kunnes vastustat: ${purposes}.`,
    account:
      "Olet kirjautunut sisään: vastauksesi tallennetaan tilillesi ja pätee kaikkialla, missä kirjaudut sisään.",
    more: plural("fi", { one: "# muu", other: "# muuta" }),
    accept: "Hyväksy kaikki",
    refuse: "Hylkää kaikki",
    customise: "Valitse",
    policy: "Evästekäytäntö",
  },
  choices: {
    link: "Yksityisyysvalintasi",
    honoured: "Kieltoasi noudatetaan",
    howTo: (refuse) =>
      `Painikkeella ”${refuse}” tällä sivulla pyydät myös, ettei henkilötietojasi myydä eikä jaeta. Et tarvitse perustelua etkä tiliä.`,
    account: "Se koskee myös tiliäsi.",
  },
  notice: {
    title: "Käytössä tällä sivustolla, ellet vastusta",
    text: "Alueellasi seuraavia käytetään kysymättä sinulta ensin. Voit vastustaa käyttöä milloin tahansa maksutta.",
    object: "Vastusta kaikkia",
    fold: "Piilota ilmoitus",
    objected: "Kiitos. Vastustamasi on pois päältä.",
  },
  signal: {
    title: "Yksityisyyssignaalia noudatetaan",
    honoured:
      "Olemme saaneet selaimeltasi yksityisyyssignaalin. Tällä sivustolla sallitaan siksi vain se, mikä on ehdottoman välttämätöntä.",
    outweighed:
      "Selaimesi lähettää yksityisyyssignaalia. Siitä kerrottiin, kun teit alla olevan valinnan, ja valintasi ratkaisee.",
    change: "Evästeasetukset",
  },
  confirmation: {
    label: "Valintasi on tallennettu",
    accepted: "Kiitos. Olet hyväksynyt kaiken, mitä kysyimme.",
    refused: "Kiitos. Olet hylännyt kaiken, mikä vaatii suostumuksesi.",
    saved: "Kiitos. Valintasi on tallennettu.",
    withdrawn: "Suostumuksesi on peruutettu. Se, minkä se salli, on pois päältä.",
    applied: "Tilisi evästevalinta on otettu käyttöön.",
  },
  settings: "Evästeasetukset",
  embed: {
    label: (service) => `${service}: sisältöä ei ole ladattu`,
    contacts: (recipient) =>
      `Ei vielä ladattu. Jos lataat sisällön, ${recipient} saa tiedon käynnistäsi ja voi tallentaa tietoja selaimeesi.`,
    loadOnce: "Lataa kerran",
    load: (service) => `Lataa ${service}`,
    always: (service) => `Salli aina ${service}`,
    original: "Avaa alkuperäinen",
    newWindow: "avautuu uuteen ikkunaan",
    undeclared: (host) =>
      `Tämän osan lähde on ${host}. Sivusto ei ole ilmoittanut sen tarkoitusta, joten se pysyy pois päältä.`,
    undeclaredNowhere:
      "Sivusto ei ole ilmoittanut tämän osan tarkoitusta, joten se pysyy pois päältä.",
    captcha: (service) =>
      `Tämä lomake tarvitsee palvelun ${service}, joka pysyy pois päältä, kunnes sallit sen evästeasetuksissa.`,
  },
  preferences: {
    title: "Evästeasetukset",
    intro: "Päätä, mitä sivusto saa käyttää. Vain se, mitä ilman sivusto ei toimi, on aina päällä.",
    status: {
      title: "Asetuksesi nyt",
      undecided: "Et ole vielä valinnut. Mikään, mikä vaatii suostumuksesi, ei ole päällä.",
      undecidedGranted:
        "Et ole vielä valinnut. Alueellasi palvelut ovat päällä, kunnes hylkäät ne.",
      refused: "Olet hylännyt kaiken, mikä vaatii suostumuksesi.",
      granted: "Olet hyväksynyt kaiken, mitä kysyimme.",
      partial: "Olet hyväksynyt osan siitä, mitä kysyimme.",
    },
    decidedOn: (date) => `Valittu ${date}.`,
    validUntil: (date) => `Kysymme uudelleen tämän päivän jälkeen: ${date}.`,
    reference: (id) => `Valintasi tunniste: ${id}`,
    receipt: "Lataa kuitti",
    alwaysOn: "Aina päällä",
    answer: (category) => `${category}: vastauksesi`,
    refuseAll: "Hylkää kaikki",
    allowAll: "Salli kaikki",
    chooseEach: "Valitse yksitellen",
    refuseOne: "Hylkää",
    allowOne: "Salli",
    exempt:
      "Päällä ilman suostumusta: katsomme, että laki ei vaadi suostumusta. Voit vastustaa käyttöä.",
    object: (service) => `Vastustan palvelua ${service}`,
    allowed: "Päällä",
    notAllowed: "Pois",
    save: "Tallenna valintani",
    accept: "Hyväksy kaikki",
    refuse: "Hylkää kaikki",
    withdraw: "Peruuta suostumukseni",
    withdrawEffect:
      "Poistaa käytöstä kaiken, mikä vaatii suostumuksen, ja poistaa sen evästeet siltä osin kuin sivusto pystyy.",
    back: "Takaisin sivulle",
  },
  service: {
    by: (provider) => `palveluntarjoaja: ${provider}`,
    details: "Tiedot ja evästeet",
    storesNothing: "Evästeitä ei ole ilmoitettu.",
    usage: "Käyttö",
    sharing: "Tietojen jakaminen",
    privacyPolicy: (provider) => `Tietosuojaseloste: ${provider}`,
    name: "Nimi",
    expiration: "Säilytysaika",
    function: "Tarkoitus",
    purposePending: "Tarkoitusta selvitetään",
    sharingPending: "Tietojen jakamista selvitetään",
    tableOf: (service) => `Mitä ${service} tallentaa selaimeesi`,
    browserStorage: "selaimen tallennustila",
  },
  own: {
    name: "Vastauksesi tähän kysymykseen",
    purpose: "Muistaa valintasi, jotta emme kysy jokaisella sivulla.",
    sharing: "Ei kenellekään.",
    decision: "Valintasi, sen päivämäärä ja satunnainen tunniste",
    once: "Lataa upotetun sisällön kerran, koska pyysit sitä",
    done: "Vahvistaa vastauksesi seuraavalla sivulla",
    form: "Osoittaa, että vastaus on annettu sivustomme sivulla",
    notice: "Muistaa, että olet piilottanut ilmoituksen",
    account: "Muistaa, että tämä selain on näyttänyt sinulle tilisi valinnan.",
  },
  retention: {
    ofSession: "istunto",
    ofPersistent: "pysyvä",
    session: "kunnes suljet selaimen",
    persistent: "kunnes poistat sen",
    various: "vaihtelee",
    unknown: "palveluntarjoaja ei ilmoita",
    immediately: "ei säilytetä",
  },
  policy: {
    title: "Evästekäytäntö",
    asText: "Tämä käytäntö pelkkänä tekstinä (Markdown)",
    updated: (date) => `Päivitetty viimeksi ${date}.`,
    appliesTo: (people) => `Käytäntö koskee: ${people}.`,
    introduction: (controller) => ({
      title: "Johdanto",
      paragraphs: [
        `Tällä sivulla kerrotaan, mitä evästeitä ja vastaavia tekniikoita sivustolla käytetään, mihin, kuinka kauan ja ketkä muut saavat niiden kautta tietoja. Sivuston ylläpitäjä: ${controller}.`,
        "Lyhyyden vuoksi kutsumme niitä kaikkia ”evästeiksi”: evästeitä, selaimen tallennustilaa, skriptejä, seurantapikseleitä ja muilta yrityksiltä ladattavaa sisältöä.",
      ],
    }),
    cookies: {
      title: "Mitä evästeet ovat?",
      paragraphs: [
        "Eväste on lyhyt teksti, jonka sivusto pyytää selaintasi säilyttämään ja lähettämään takaisin myöhemmillä käynneillä. Selaimen tallennustila palvelee samaa tarkoitusta, mutta vain skriptit voivat lukea sitä.",
      ],
    },
    lifetimes: {
      title: "Kuinka kauan ne säilyvät?",
      paragraphs: [
        "Istuntoeväste häviää, kun suljet selaimen. Pysyvä eväste säilyy, kunnes sen aika päättyy tai poistat sen. Alla olevissa taulukoissa kerrotaan kunkin säilytysaika.",
      ],
    },
    scripts: {
      title: "Mitä skriptit ovat?",
      paragraphs: [
        "Skripti on pieni ohjelma, joka tulee sivun mukana ja jota selaimesi suorittaa. Se voi tuoda sivulle toimintoja, mutta myös välittää tietoja muille.",
      ],
    },
    beacons: {
      title: "Mitä seurantapikselit ovat?",
      paragraphs: [
        "Seurantapikseli on kuva, joka on liian pieni näkyäkseen. Sen lataaminen kertoo omistajalle, että sivu tai sähköposti on avattu.",
      ],
    },
    categories: {
      title: "Evästeiden tyypit",
      paragraphs: [
        "Lajittelemme sivuston käyttämät evästeet tarkoituksen mukaan. Sinä päätät jokaisesta tarkoituksesta erikseen.",
      ],
    },
    withoutConsent: "Käytetään ilman suostumustasi.",
    withConsent: "Käytetään vain suostumuksellasi.",
    untilRefused: "Käytetään, kunnes hylkäät.",
    saveExempt: "Lain mukaan ilman suostumusta sallitut on merkitty alle.",
    placed: {
      title: "Evästeet palveluittain",
      paragraphs: [
        "Kaikki palvelut, joita sivusto voi käyttää, mihin niitä käytetään, ketkä saavat tietoja ja mitä palvelut tallentavat selaimeesi.",
      ],
    },
    pending: {
      title: "Tarkoitusta selvitetään",
      paragraphs: [
        "Nämä nimet on havaittu sivustolla käyneissä selaimissa. Emme vielä tiedä, mihin ne ovat tai kuka ne asettaa. Siihen asti palvelin ei aseta niitä, vastasitpa mitä tahansa.",
      ],
    },
    consent: {
      title: "Suostumuksesi",
      paragraphs: [
        "Kysymme sinulta ensimmäisellä käynnillä. Hylkäämiseen riittää yksi painallus, kuten hyväksymiseenkin. Niin kauan kuin et ole suostunut, palvelin ei lähetä suostumusta vaativia osia eikä aseta niiden evästeitä. Sivun sulkeminen tai lukemisen jatkaminen ei ole suostumus.",
        "Voit muuttaa vastaustasi tai peruuttaa sen milloin tahansa. Se ei tee aiemmin tapahtuneesta lainvastaista.",
      ],
    },
    choice: {
      title: "Valintasi",
      paragraphs: [
        "Alueellasi alla olevat palvelut ovat päällä, kunnes hylkäät ne. Hylkäämiseen riittää yksi painallus, ja selaimesi yksityisyyssignaali tulkitaan hylkäämiseksi. Hylkäämääsi palvelin ei enää lähetä eikä aseta sen evästeitä.",
        "Voit muuttaa valintaasi milloin tahansa.",
      ],
    },
    deleting: {
      title: "Evästeiden estäminen ja poistaminen itse",
      paragraphs: [
        "Jokaisessa selaimessa voi tarkastella, poistaa ja estää evästeitä; ohje löytyy selaimen ohjesivuilta. Jos estät kaikki, kirjautumista tai lomaketta vaativat sivuston osat eivät ehkä enää toimi.",
        "Jos poistat evästeen, jossa vastauksesi on, emme enää tiedä sitä ja kysymme uudelleen.",
      ],
    },
    rights: {
      title: "Oikeutesi",
      paragraphs: ["Kun evästeiden avulla käsitellään sinua koskevia tietoja, sinulla on oikeus:"],
    },
    rightsList: [
      "tietää, miksi tietojasi tarvitaan, mitä niille tapahtuu ja kuinka kauan ne säilytetään;",
      "tutustua tietoihin, joita meillä on sinusta, ja saada niistä jäljennös;",
      "saada ne oikaistuiksi, täydennetyiksi, rajoitetuiksi tai poistetuiksi;",
      "peruuttaa suostumuksesi milloin tahansa;",
      "saada meille antamasi tiedot yleisesti käytetyssä muodossa tai siirretyiksi toiselle;",
      "vastustaa käsittelyä, joka perustuu meidän etuihimme.",
    ],
    complaint: (authority) =>
      `Käytä oikeuksiasi kirjoittamalla alla olevaan osoitteeseen. Voit myös tehdä valituksen. Toimivaltainen viranomainen: ${authority ?? "oman maasi tietosuojaviranomainen"}.`,
    contact: {
      title: "Yhteystiedot",
      paragraphs: [],
    },
    controller: "Rekisterinpitäjä",
    address: "Osoite",
    website: "Verkkosivusto",
    email: "Sähköposti",
    phone: "Puhelin",
    dpo: "Tietosuojavastaava",
    authority: "Valvontaviranomainen",
    version: (version) => `Tämän käytännön versio: ${version}.`,
    catalogueDate: (date) => `Evästeluettelo on viimeksi tarkistettu sivustoon verraten ${date}.`,
  },
  missing: {
    title: "Tämä sivu vaatii suostumuksesi",
    text: "Pyytämäsi toimii vain seuraavien kanssa, joita et ole sallinut:",
    allow: "Salli ja jatka",
    home: "Takaisin etusivulle",
  },
  proof: {
    title: "Vahvista vastauksesi",
    text: "Emme voineet varmistaa, että vastaus annettiin sivustomme sivulla, joten mitään ei ole vielä muutettu. Jos vahvistat, tämä sallitaan:",
    confirm: "Vahvista",
  },
  stays: {
    title: "Vastauksesi on tallennettu",
    text: "Sivua ei ladattu uudelleen, jotta mitään kirjoittamaasi tai lähettämääsi ei katoa eikä lähetetä kahdesti. Sallimasi sisältö näkyy seuraavalla sivulla.",
    back: "Palaa selaimella takaisin sivulle, jolta tulit.",
  },
  cookieless: {
    title: "Selaimesi ei säilytä evästeitä",
    text: "Siksi emme voi muistaa vastaustasi: se on voimassa enintään tällä sivulla. Kaikilla muilla sivuilla on kuin et olisi vastannut.",
  },
  problem: {
    unproven: {
      title: "Vastausta ei hyväksytty",
      text: "Siitä puuttui sivuston lomakkeen avain. Mitään ei muutettu. Vastaa jollakin sivuston sivulla tai lähetä JSON-tietoja.",
    },
    tooMany: {
      title: "Liian monta vastausta kerralla",
      text: "Mitään ei muutettu. Yritä uudelleen minuutin kuluttua. Hylätä ja peruuttaa voit milloin tahansa.",
    },
    notFound: {
      title: "Sivua ei ole",
      text: "Tässä osoitteessa ei ole mitään.",
    },
    method: {
      title: "Tämä ei toimi täällä",
      text: "Osoite on olemassa, mutta ei tällaiselle pyynnölle. Mitään ei muutettu.",
    },
    badAnswer: {
      title: "Vastaustasi ei voitu lukea",
      text: "Mitään ei muutettu. Palaa takaisin ja valitse uudelleen.",
    },
    foreign: {
      title: "Vastausta ei hyväksytty",
      text: "Vastaus ei tullut tämän sivuston sivulta, joten sitä ei tallennettu. Tee valinta tällä sivustolla.",
    },
    tooLarge: {
      title: "Vastaus on liian pitkä",
      text: "Mitään ei muutettu.",
    },
    mediaType: {
      title: "Tätä muotoa ei voida lukea",
      text: "Lähetä lomake tai JSON-tietoja. Mitään ei muutettu.",
    },
    notStored: {
      title: "Vastaustasi ei voitu tallentaa",
      text: "Mitään ei muutettu: se, mitä ei ollut sallittu, pysyy pois päältä. Yritä hetken kuluttua uudelleen.",
    },
  },
};
