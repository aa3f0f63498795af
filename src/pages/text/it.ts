// Italian.
import type { Texts } from "./types.ts";

export const it: Texts = {
  categories: {
    functional: {
      name: "Necessari",
      description:
        "Servono per ciò che chiede al sito: restare connesso, inviare un modulo in sicurezza, ricordare la Sua risposta a questa domanda.",
    },
    preferences: {
      name: "Preferenze",
      description: "Ricordano come preferisce usare il sito, per esempio un aspetto o una lingua.",
    },
    statistics: {
      name: "Statistiche",
      description: "Contano le visite e mostrano quali pagine si leggono, per poterle migliorare.",
    },
    marketing: {
      name: "Marketing e contenuti incorporati",
      description:
        "Video, mappe, post e pubblicità di altre aziende. Vengono a sapere della Sua visita e possono riconoscerLa su altri siti.",
    },
  },
  banner: {
    title: "La Sua scelta sui cookie",
    intro:
      "Alcune parti di questo sito vengono da terzi o conservano qualcosa nel Suo browser. Usiamo questi cookie e contenuti per queste finalità, e solo se è d’accordo:",
    afterwards: (validFor) =>
      `Ciò che non ha accettato resta disattivato. Conserviamo la Sua risposta per ${validFor}; può cambiarla in ogni momento.`,
    expired: "La Sua risposta precedente è scaduta, perciò chiediamo di nuovo.",
    policyChanged:
      "La nostra informativa sui cookie è cambiata dopo la Sua risposta, perciò chiediamo di nuovo.",
    onlyChanged:
      "Si tratta solo delle finalità indicate qui. Le altre Sue risposte restano invariate.",
    alsoUsed: (purposes) => `In uso senza chiedere, finché non si oppone: ${purposes}.`,
    account:
      "Ha effettuato l’accesso: la Sua risposta è salvata nel Suo account e vale ovunque acceda.",
    more: (count) => (count === 1 ? "1 altro" : `altri ${count}`),
    accept: "Accetta tutto",
    refuse: "Rifiuta tutto",
    customise: "Scegli",
    policy: "Informativa sui cookie",
  },
  choices: {
    link: "Le Sue scelte sulla privacy",
    honoured: "Richiesta di esclusione rispettata",
    howTo: (refuse) =>
      `Con «${refuse}» in questa pagina chiede anche che i Suoi dati personali non siano venduti né condivisi. Non occorrono né un motivo né un account.`,
    account: "Vale anche per il Suo account.",
  },
  notice: {
    title: "In uso su questo sito, salvo Sua opposizione",
    text: "Dove si trova, quanto segue è usato senza chiederLe prima. Può opporsi in qualsiasi momento e gratuitamente.",
    object: "Mi oppongo a tutto",
    fold: "Nascondi l’avviso",
    objected: "Grazie. Ciò a cui si è opposto è disattivato.",
  },
  signal: {
    title: "Segnale di privacy rispettato",
    honoured:
      "Abbiamo ricevuto un segnale di privacy dal Suo browser. Su questo sito vale quindi per Lei: solo lo stretto necessario.",
    outweighed:
      "Il Suo browser invia un segnale di privacy. Ne era informato quando ha fatto la scelta che segue, ed è la Sua scelta che conta.",
    change: "Impostazioni dei cookie",
  },
  confirmation: {
    label: "La Sua scelta è salvata",
    accepted: "Grazie. Ha accettato tutto ciò che Le abbiamo chiesto.",
    refused: "Grazie. Ha rifiutato tutto ciò che richiede il Suo consenso.",
    saved: "Grazie. Le Sue scelte sono salvate.",
    withdrawn: "Il Suo consenso è revocato. Ciò che permetteva è disattivato.",
    applied: "È stata applicata la scelta sui cookie del Suo account.",
  },
  settings: "Impostazioni dei cookie",
  embed: {
    label: (service) => `${service}: contenuto non caricato`,
    contacts: (recipient) =>
      `Non ancora caricato. Caricandolo, ${recipient} viene a sapere della Sua visita e può conservare dati nel Suo browser.`,
    loadOnce: "Carica una volta",
    load: (service) => `Carica ${service}`,
    always: (service) => `Consenti sempre ${service}`,
    original: "Apri l’originale",
    newWindow: "si apre in una nuova finestra",
    undeclared: (host) =>
      `Questa parte viene da ${host}. Il sito non ha dichiarato a che cosa serve, perciò resta disattivata.`,
    undeclaredNowhere:
      "Il sito non ha dichiarato a che cosa serve questa parte, perciò resta disattivata.",
    captcha: (service) =>
      `Questo modulo richiede ${service}, che resta disattivato finché non lo consente nelle impostazioni dei cookie.`,
  },
  preferences: {
    title: "Impostazioni dei cookie",
    intro:
      "Decida che cosa può usare questo sito. È sempre attivo solo ciò di cui non può fare a meno.",
    status: {
      title: "Le Sue impostazioni attuali",
      undecided: "Non ha ancora deciso. Nulla di ciò che richiede il Suo consenso è attivo.",
      undecidedGranted:
        "Non ha ancora deciso. Dove si trova, i servizi sono attivi finché non li rifiuta.",
      refused: "Ha rifiutato tutto ciò che richiede il Suo consenso.",
      granted: "Ha accettato tutto ciò che Le abbiamo chiesto.",
      partial: "Ha accettato una parte di ciò che Le abbiamo chiesto.",
    },
    decidedOn: (date) => `Deciso il ${date}.`,
    validUntil: (date) => `Chiederemo di nuovo dopo il ${date}.`,
    reference: (id) => `Riferimento della Sua decisione: ${id}`,
    receipt: "Scarica la Sua ricevuta",
    alwaysOn: "Sempre attivi",
    answer: (category) => `${category}: la Sua risposta`,
    refuseAll: "Rifiuta tutto",
    allowAll: "Consenti tutto",
    chooseEach: "Scegli uno per uno",
    refuseOne: "Rifiuta",
    allowOne: "Consenti",
    exempt: "Attivo senza consenso: lo riteniamo esente per legge. Può opporsi.",
    object: (service) => `Mi oppongo a ${service}`,
    allowed: "Attivo",
    notAllowed: "Disattivato",
    save: "Salva le mie scelte",
    accept: "Accetta tutto",
    refuse: "Rifiuta tutto",
    withdraw: "Revoca il mio consenso",
    withdrawEffect:
      "Disattiva tutto ciò che richiede il Suo consenso e cancella i relativi cookie, per quanto questo sito può raggiungerli.",
    back: "Torna alla pagina",
  },
  service: {
    by: (provider) => `di ${provider}`,
    details: "Dettagli e cookie",
    storesNothing: "Nessun cookie dichiarato.",
    usage: "Uso",
    sharing: "Condivisione dei dati",
    privacyPolicy: (provider) => `Informativa sulla privacy di ${provider}`,
    name: "Nome",
    expiration: "Durata",
    function: "A che serve",
    purposePending: "Finalità in corso di verifica",
    sharingPending: "La condivisione dei dati è in corso di verifica",
    tableOf: (service) => `Ciò che ${service} conserva nel Suo browser`,
    browserStorage: "memoria del browser",
  },
  own: {
    name: "La Sua risposta a questa domanda",
    purpose: "Ricorda ciò che ha deciso, per non chiederglielo a ogni pagina.",
    sharing: "Con nessuno.",
    decision: "La Sua decisione, la sua data e un riferimento casuale",
    once: "Carica una volta un contenuto incorporato, su Sua richiesta",
    done: "Conferma la Sua risposta nella pagina successiva",
    form: "Prova che una risposta è stata data su una nostra pagina",
    notice: "Ricorda che ha nascosto un avviso",
    account: "Ricorda che questo browser Le ha mostrato la scelta del Suo account.",
  },
  retention: {
    ofSession: "di sessione",
    ofPersistent: "persistente",
    session: "finché non chiude il browser",
    persistent: "finché non lo cancella",
    various: "variabile",
    unknown: "non indicata dal fornitore",
    immediately: "non conservato",
  },
  policy: {
    title: "Informativa sui cookie",
    asText: "Questa informativa come testo semplice (Markdown)",
    updated: (date) => `Ultimo aggiornamento: ${date}.`,
    appliesTo: (people) => `Questa informativa è rivolta a: ${people}.`,
    introduction: (controller) => ({
      title: "Introduzione",
      paragraphs: [
        `Questa pagina dice quali cookie e tecniche simili usa il sito di ${controller}, a che scopo, per quanto tempo e chi altro riceve dati per mezzo loro.`,
        "Per brevità li chiamiamo tutti «cookie»: cookie, memoria del browser, script, pixel e contenuti caricati da altre aziende.",
      ],
    }),
    cookies: {
      title: "Che cosa sono i cookie?",
      paragraphs: [
        "Un cookie è un breve testo che un sito chiede al Suo browser di conservare e di rinviare nelle visite successive. La memoria del browser serve allo stesso scopo, ma solo gli script possono leggerla.",
      ],
    },
    lifetimes: {
      title: "Quanto durano?",
      paragraphs: [
        "Un cookie di sessione scompare quando chiude il browser. Un cookie persistente resta finché non scade o non lo cancella. Le tabelle qui sotto indicano la durata di ciascuno.",
      ],
    },
    scripts: {
      title: "Che cosa sono gli script?",
      paragraphs: [
        "Uno script è un piccolo programma che arriva con una pagina e viene eseguito nel Suo browser. Può animare una pagina e anche passare dati ad altri.",
      ],
    },
    beacons: {
      title: "Che cosa sono i web beacon?",
      paragraphs: [
        "Un web beacon, o pixel, è un’immagine troppo piccola per essere vista. Il suo caricamento dice al proprietario che una pagina o un’e-mail è stata aperta.",
      ],
    },
    categories: {
      title: "Tipi di cookie",
      paragraphs: ["Ordiniamo per finalità ciò che il sito usa. Lei decide finalità per finalità."],
    },
    withoutConsent: "Usati senza il Suo consenso.",
    withConsent: "Usati solo con il Suo consenso.",
    untilRefused: "Usati finché non li rifiuta.",
    saveExempt: "Ciò che la legge esenta dal consenso è indicato più sotto.",
    placed: {
      title: "Cookie per servizio",
      paragraphs: [
        "Ogni servizio che il sito può usare, a che cosa serve, chi riceve dati e che cosa conserva nel Suo browser.",
      ],
    },
    pending: {
      title: "Finalità in corso di verifica",
      paragraphs: [
        "Questi nomi sono stati visti in browser che hanno visitato il sito. Non sappiamo ancora a che cosa servono né chi li imposta. Finché non lo sappiamo, il server non li imposta, qualunque sia la Sua risposta.",
      ],
    },
    consent: {
      title: "Il Suo consenso",
      paragraphs: [
        "Alla prima visita Le facciamo la domanda. Rifiutare richiede un clic, come accettare. Finché non ha accettato, il server non Le invia le parti che richiedono il consenso e non ne imposta i cookie; chiudere la pagina o continuare a leggere non è un consenso.",
        "Può cambiare la Sua risposta o revocarla in ogni momento. Ciò che è avvenuto prima non diventa per questo illecito.",
      ],
    },
    choice: {
      title: "La Sua scelta",
      paragraphs: [
        "Dove si trova, i servizi qui sotto sono attivi finché non li rifiuta. Rifiutare richiede un clic, e un segnale di privacy del Suo browser vale come rifiuto. Ciò che ha rifiutato, il server non lo invia più e non ne imposta più i cookie.",
        "Può cambiare la Sua scelta in ogni momento.",
      ],
    },
    deleting: {
      title: "Bloccare e cancellare da sé i cookie",
      paragraphs: [
        "Ogni browser permette di vedere, cancellare e bloccare i cookie; le sue pagine di aiuto spiegano come. Se li blocca tutti, le parti del sito che richiedono un accesso o un modulo potrebbero non funzionare più.",
        "Se cancella il cookie che contiene la Sua risposta, non la conosciamo più e chiediamo di nuovo.",
      ],
    },
    rights: {
      title: "I Suoi diritti",
      paragraphs: ["Quando i cookie trattano dati che La riguardano, ha il diritto:"],
    },
    rightsList: [
      "di sapere perché servono dati che La riguardano, che cosa ne viene fatto e quanto tempo si conservano;",
      "di vedere i dati che abbiamo su di Lei e di averne una copia;",
      "di farli correggere, completare, limitare o cancellare;",
      "di revocare il Suo consenso in ogni momento;",
      "di ricevere in un formato comune i dati che ci ha dato, o di farli trasmettere;",
      "di opporsi a un trattamento basato sui nostri interessi.",
    ],
    complaint: (authority) =>
      `Per esercitarli, scriva all’indirizzo qui sotto. Può anche presentare un reclamo a: ${authority ?? "la Sua autorità per la protezione dei dati"}.`,
    contact: { title: "Contatti", paragraphs: [] },
    controller: "Titolare",
    address: "Indirizzo",
    website: "Sito web",
    email: "E-mail",
    phone: "Telefono",
    dpo: "Responsabile della protezione dei dati",
    authority: "Autorità di controllo",
    version: (version) => `Versione ${version} di questa informativa.`,
    catalogueDate: (date) => `Elenco dei cookie confrontato con il sito in data: ${date}.`,
  },
  missing: {
    title: "Questa pagina richiede il Suo consenso",
    text: "Ciò che ha chiesto funziona solo con quanto segue, che non ha consentito:",
    allow: "Consenti e continua",
    home: "Torna alla pagina iniziale",
  },
  proof: {
    title: "Confermi la Sua risposta",
    text: "La Sua risposta è arrivata senza la prova di essere stata data su una nostra pagina. Nulla è stato ancora modificato. Se conferma, sarà consentito quanto segue:",
    confirm: "Conferma",
  },
  stays: {
    title: "La Sua risposta è salvata",
    text: "La pagina non è stata ricaricata, così che nulla di ciò che ha scritto o inviato vada perso o sia inviato due volte. Ciò che ha consentito appare con la pagina successiva.",
    back: "Torni indietro con il browser per rivedere la pagina da cui proviene.",
  },
  cookieless: {
    title: "Il Suo browser non conserva i cookie",
    text: "Perciò non possiamo ricordare la Sua risposta: vale al massimo su questa pagina. Su tutte le altre è come se non avesse risposto.",
  },
  problem: {
    unproven: {
      title: "Risposta non accettata",
      text: "Mancava la chiave di un modulo di questo sito. Nulla è stato modificato. Risponda su una pagina di questo sito o invii JSON.",
    },
    tooMany: {
      title: "Troppe risposte in una volta",
      text: "Nulla è stato modificato. Riprovi tra un minuto. Può rifiutare o revocare il consenso in qualsiasi momento.",
    },
    notFound: { title: "Pagina inesistente", text: "A questo indirizzo non c’è nulla." },
    method: {
      title: "Qui non funziona",
      text: "L’indirizzo esiste, ma non per questo tipo di richiesta. Nulla è stato cambiato.",
    },
    badAnswer: {
      title: "Non abbiamo potuto leggere la Sua risposta",
      text: "Nulla è stato cambiato. Torni indietro e scelga di nuovo.",
    },
    foreign: {
      title: "Risposta non accettata",
      text: "La risposta non veniva da una pagina di questo sito e non è stata salvata. Scelga su questo sito.",
    },
    tooLarge: { title: "La risposta è troppo lunga", text: "Nulla è stato cambiato." },
    mediaType: {
      title: "Non possiamo leggere questo formato",
      text: "Invii un modulo o JSON. Nulla è stato cambiato.",
    },
    notStored: {
      title: "Non è stato possibile salvare la Sua risposta",
      text: "Nulla è stato cambiato: ciò che non era consentito resta disattivato. Riprovi fra un momento.",
    },
  },
};
