// German.
import type { Texts } from "./types.ts";

export const de: Texts = {
  categories: {
    functional: {
      name: "Notwendig",
      description:
        "Nötig für das, was Sie von dieser Website verlangen: angemeldet bleiben, ein Formular sicher absenden, Ihre Antwort auf diese Frage behalten.",
    },
    preferences: {
      name: "Einstellungen",
      description: "Merkt sich, wie Sie die Website gern nutzen, etwa eine Ansicht oder Sprache.",
    },
    statistics: {
      name: "Statistik",
      description: "Zählt Besuche und zeigt, welche Seiten gelesen werden, um sie zu verbessern.",
    },
    marketing: {
      name: "Marketing und eingebettete Inhalte",
      description:
        "Videos, Karten, Beiträge und Werbung anderer Unternehmen. Sie erfahren von Ihrem Besuch und können Sie auf anderen Websites wiedererkennen.",
    },
  },
  banner: {
    title: "Ihre Entscheidung über Cookies",
    intro:
      "Teile dieser Website kommen von Dritten oder speichern etwas in Ihrem Browser. Wir verwenden sie nur für diese Zwecke und nur, wenn Sie zustimmen:",
    afterwards: (validFor) =>
      `Wozu Sie nicht zugestimmt haben, das bleibt aus. Ihre Antwort gilt ${validFor}; Sie können sie jederzeit ändern.`,
    expired: "Ihre frühere Antwort ist abgelaufen, daher fragen wir erneut.",
    policyChanged:
      "Unsere Cookie-Richtlinie hat sich seit Ihrer Antwort geändert, daher fragen wir erneut.",
    onlyChanged:
      "Es geht nur um die hier genannten Zwecke. Ihre übrigen Antworten bleiben, wie sie sind.",
    alsoUsed: (purposes) => `Ohne Nachfrage im Einsatz, bis Sie widersprechen: ${purposes}.`,
    account:
      "Sie sind angemeldet: Ihre Antwort wird in Ihrem Konto gespeichert und gilt überall, wo Sie sich anmelden.",
    more: (count) => (count === 1 ? "1 weiterer" : `${count} weitere`),
    accept: "Alle annehmen",
    refuse: "Alle ablehnen",
    customise: "Auswählen",
    policy: "Cookie-Richtlinie",
  },
  choices: {
    link: "Ihre Datenschutz-Auswahl",
    honoured: "Widerspruch wird beachtet",
    howTo: (refuse) =>
      `Mit „${refuse}“ auf dieser Seite verlangen Sie auch, dass Ihre personenbezogenen Daten weder verkauft noch weitergegeben werden. Sie brauchen dafür weder einen Grund noch ein Konto.`,
    account: "Das gilt auch für Ihr Konto.",
  },
  notice: {
    title: "Im Einsatz, solange Sie nicht widersprechen",
    text: "Wo Sie sind, wird Folgendes verwendet, ohne Sie vorher zu fragen. Sie können jederzeit kostenlos widersprechen.",
    object: "Allem widersprechen",
    fold: "Hinweis ausblenden",
    objected: "Danke. Wogegen Sie Widerspruch eingelegt haben, ist ausgeschaltet.",
  },
  signal: {
    title: "Datenschutzsignal beachtet",
    honoured:
      "Ihr Browser hat uns ein Datenschutzsignal gesendet. Auf dieser Website gilt für Sie daher: nur das unbedingt Notwendige.",
    outweighed:
      "Ihr Browser sendet ein Datenschutzsignal. Darauf wurden Sie hingewiesen, als Sie die folgende Entscheidung trafen; es gilt Ihre Entscheidung.",
    change: "Cookie-Einstellungen",
  },
  confirmation: {
    label: "Ihre Entscheidung ist gespeichert",
    accepted: "Danke. Sie haben alles angenommen, wonach wir gefragt haben.",
    refused: "Danke. Sie haben alles abgelehnt, was Ihre Einwilligung braucht.",
    saved: "Danke. Ihre Auswahl ist gespeichert.",
    withdrawn: "Ihre Einwilligung ist widerrufen. Was sie erlaubt hatte, ist ausgeschaltet.",
    applied: "Ihre Cookie-Auswahl wurde aus Ihrem Konto übernommen.",
  },
  settings: "Cookie-Einstellungen",
  embed: {
    label: (service) => `${service}: Inhalt nicht geladen`,
    contacts: (recipient) =>
      `Noch nicht geladen. Beim Laden erfährt ${recipient} von Ihrem Besuch und kann Daten in Ihrem Browser speichern.`,
    loadOnce: "Einmal laden",
    load: (service) => `${service} laden`,
    always: (service) => `${service} immer erlauben`,
    original: "Original öffnen",
    newWindow: "öffnet ein neues Fenster",
    undeclared: (host) =>
      `Dieser Teil kommt von ${host}. Die Website hat nicht angegeben, wozu er dient; er bleibt daher aus.`,
    undeclaredNowhere:
      "Die Website hat nicht angegeben, wozu dieser Teil dient; er bleibt daher aus.",
    captcha: (service) =>
      `Dieses Formular braucht ${service}. Es bleibt aus, bis Sie es in den Cookie-Einstellungen erlauben.`,
  },
  preferences: {
    title: "Cookie-Einstellungen",
    intro:
      "Entscheiden Sie, was diese Website verwenden darf. Nur worauf sie nicht verzichten kann, ist immer an.",
    status: {
      title: "Ihre Einstellungen zurzeit",
      undecided:
        "Sie haben noch nicht entschieden. Nichts von dem, was Ihre Einwilligung braucht, ist an.",
      undecidedGranted:
        "Sie haben noch nicht entschieden. Wo Sie sind, bleiben die Dienste an, bis Sie ablehnen.",
      refused: "Sie haben alles abgelehnt, was Ihre Einwilligung braucht.",
      granted: "Sie haben alles angenommen, wonach wir gefragt haben.",
      partial: "Sie haben einen Teil dessen angenommen, wonach wir gefragt haben.",
    },
    decidedOn: (date) => `Entschieden am ${date}.`,
    validUntil: (date) => `Wir fragen erneut nach dem ${date}.`,
    reference: (id) => `Kennzeichen Ihrer Entscheidung: ${id}`,
    receipt: "Ihren Beleg herunterladen",
    alwaysOn: "Immer an",
    answer: (category) => `${category}: Ihre Antwort`,
    refuseAll: "Alle ablehnen",
    allowAll: "Alle erlauben",
    chooseEach: "Einzeln auswählen",
    refuseOne: "Ablehnen",
    allowOne: "Erlauben",
    exempt:
      "Ohne Einwilligung an: Wir halten diesen Dienst für gesetzlich ausgenommen. Sie können widersprechen.",
    object: (service) => `Ich widerspreche: ${service}`,
    allowed: "An",
    notAllowed: "Aus",
    save: "Auswahl speichern",
    accept: "Alle annehmen",
    refuse: "Alle ablehnen",
    withdraw: "Einwilligung widerrufen",
    withdrawEffect:
      "Schaltet alles aus, was Ihre Einwilligung braucht, und löscht dessen Cookies, soweit diese Website sie erreicht.",
    back: "Zurück zur Seite",
  },
  service: {
    by: (provider) => `von ${provider}`,
    details: "Einzelheiten und Cookies",
    storesNothing: "Es sind keine Cookies angegeben.",
    usage: "Verwendung",
    sharing: "Weitergabe von Daten",
    privacyPolicy: (provider) => `Datenschutzerklärung von ${provider}`,
    name: "Name",
    expiration: "Dauer",
    function: "Wozu",
    purposePending: "Zweck wird noch untersucht",
    sharingPending: "Die Weitergabe von Daten wird noch untersucht",
    tableOf: (service) => `Was ${service} in Ihrem Browser speichert`,
    browserStorage: "Browserspeicher",
  },
  own: {
    name: "Ihre Antwort auf diese Frage",
    purpose: "Merkt sich, was Sie entschieden haben, damit wir nicht auf jeder Seite fragen.",
    sharing: "An niemanden.",
    decision: "Ihre Entscheidung, ihr Datum und ein zufälliges Kennzeichen",
    once: "Lädt einen Inhalt einmal, weil Sie darum gebeten haben",
    done: "Bestätigt Ihre Antwort auf der nächsten Seite",
    form: "Belegt, dass eine Antwort auf einer unserer Seiten gegeben wurde",
    notice: "Merkt sich, dass Sie einen Hinweis ausgeblendet haben",
    account: "Merkt sich, dass dieser Browser Ihnen die Auswahl Ihres Kontos gezeigt hat.",
  },
  retention: {
    ofSession: "Sitzung",
    ofPersistent: "dauerhaft",
    session: "bis Sie den Browser schließen",
    persistent: "bis Sie ihn löschen",
    various: "unterschiedlich",
    unknown: "vom Anbieter nicht angegeben",
    immediately: "wird nicht gespeichert",
  },
  policy: {
    title: "Cookie-Richtlinie",
    asText: "Diese Richtlinie als reiner Text (Markdown)",
    updated: (date) => `Zuletzt geändert am ${date}.`,
    appliesTo: (people) => `Diese Richtlinie gilt für: ${people}.`,
    introduction: (controller) => ({
      title: "Einleitung",
      paragraphs: [
        `Diese Seite sagt, welche Cookies und ähnlichen Techniken die Website von ${controller} verwendet, wozu, wie lange, und wer sonst dadurch Daten erhält.`,
        "Der Kürze halber nennen wir sie alle „Cookies“: Cookies, Browserspeicher, Skripte, Zählpixel und Inhalte, die von anderen Unternehmen geladen werden.",
      ],
    }),
    cookies: {
      title: "Was sind Cookies?",
      paragraphs: [
        "Ein Cookie ist ein kurzer Text, den eine Website Ihren Browser aufbewahren und bei späteren Besuchen zurücksenden lässt. Der Browserspeicher dient demselben Zweck, ist aber nur für Skripte lesbar.",
      ],
    },
    lifetimes: {
      title: "Wie lange bleiben sie?",
      paragraphs: [
        "Ein Sitzungscookie verschwindet, wenn Sie den Browser schließen. Ein dauerhaftes Cookie bleibt, bis seine Zeit um ist oder Sie es löschen. Die Tabellen unten nennen für jedes die Dauer.",
      ],
    },
    scripts: {
      title: "Was sind Skripte?",
      paragraphs: [
        "Ein Skript ist ein kleines Programm, das mit einer Seite kommt und in Ihrem Browser läuft. Es kann eine Seite beweglich machen und auch Daten an andere weitergeben.",
      ],
    },
    beacons: {
      title: "Was sind Zählpixel?",
      paragraphs: [
        "Ein Zählpixel ist ein Bild, das zu klein ist, um gesehen zu werden. Sein Abruf verrät dem Besitzer, dass eine Seite oder E-Mail geöffnet wurde.",
      ],
    },
    categories: {
      title: "Arten von Cookies",
      paragraphs: [
        "Wir ordnen nach dem Zweck, was die Website verwendet. Sie entscheiden Zweck für Zweck.",
      ],
    },
    withoutConsent: "Wird ohne Ihre Einwilligung verwendet.",
    withConsent: "Wird nur mit Ihrer Einwilligung verwendet.",
    untilRefused: "Wird verwendet, bis Sie ablehnen.",
    saveExempt: "Was gesetzlich von der Einwilligung ausgenommen ist, ist unten gekennzeichnet.",
    placed: {
      title: "Cookies nach Diensten",
      paragraphs: [
        "Jeder Dienst, den die Website verwenden kann, wozu er dient, wer Daten erhält und was er in Ihrem Browser speichert.",
      ],
    },
    pending: {
      title: "Zweck wird noch untersucht",
      paragraphs: [
        "Diese Namen wurden in Browsern gesehen, die auf dieser Website waren. Wir wissen noch nicht, wozu sie dienen oder wer sie setzt. Bis dahin setzt der Server sie nicht, was auch immer Sie geantwortet haben.",
      ],
    },
    consent: {
      title: "Ihre Einwilligung",
      paragraphs: [
        "Bei Ihrem ersten Besuch fragen wir Sie. Ablehnen braucht einen Klick, ebenso wie Annehmen. Solange Sie nicht zugestimmt haben, sendet der Server Ihnen die Teile nicht, die Ihre Einwilligung brauchen, und setzt deren Cookies nicht; die Seite zu schließen oder weiterzulesen ist keine Einwilligung.",
        "Sie können Ihre Antwort jederzeit ändern oder widerrufen. Was vorher geschah, wird dadurch nicht unrechtmäßig.",
      ],
    },
    choice: {
      title: "Ihre Entscheidung",
      paragraphs: [
        "Wo Sie sind, bleiben die Dienste unten an, bis Sie ablehnen. Ablehnen braucht einen Klick, und ein Datenschutzsignal Ihres Browsers gilt als Ablehnung. Was Sie abgelehnt haben, sendet der Server nicht mehr, und er setzt dessen Cookies nicht mehr.",
        "Sie können Ihre Entscheidung jederzeit ändern.",
      ],
    },
    deleting: {
      title: "Cookies selbst sperren und löschen",
      paragraphs: [
        "In jedem Browser können Sie Cookies ansehen, löschen und sperren; seine Hilfeseiten sagen, wie. Wenn Sie alle sperren, funktionieren Teile der Website, die eine Anmeldung oder ein Formular brauchen, vielleicht nicht mehr.",
        "Wenn Sie das Cookie mit Ihrer Antwort löschen, kennen wir sie nicht mehr und fragen erneut.",
      ],
    },
    rights: {
      title: "Ihre Rechte",
      paragraphs: ["Wo Cookies Daten über Sie verarbeiten, haben Sie das Recht:"],
    },
    rightsList: [
      "zu erfahren, wozu Daten über Sie gebraucht werden, was mit ihnen geschieht und wie lange sie bleiben;",
      "die Daten zu sehen, die wir über Sie haben, und eine Kopie zu erhalten;",
      "sie berichtigen, vervollständigen, einschränken oder löschen zu lassen;",
      "Ihre Einwilligung jederzeit zu widerrufen;",
      "die Daten, die Sie uns gegeben haben, in einem üblichen Format zu erhalten oder weitergeben zu lassen;",
      "einer Verarbeitung zu widersprechen, die auf unseren Interessen beruht.",
    ],
    complaint: (authority) =>
      `Schreiben Sie dazu an die unten stehende Adresse. Sie können sich auch beschweren bei: ${authority ?? "Ihrer Datenschutzbehörde"}.`,
    contact: { title: "Kontakt", paragraphs: [] },
    controller: "Verantwortlich",
    address: "Anschrift",
    website: "Website",
    email: "E-Mail",
    phone: "Telefon",
    dpo: "Datenschutzbeauftragte Person",
    authority: "Aufsichtsbehörde",
    version: (version) => `Version ${version} dieser Richtlinie.`,
    catalogueDate: (date) =>
      `Die Liste der Cookies wurde zuletzt am ${date} mit der Website verglichen.`,
  },
  missing: {
    title: "Diese Seite braucht Ihre Einwilligung",
    text: "Was Sie aufgerufen haben, funktioniert nur mit Folgendem, das Sie nicht erlaubt haben:",
    allow: "Erlauben und fortfahren",
    home: "Zurück zur Startseite",
  },
  proof: {
    title: "Bitte bestätigen Sie",
    text: "Ihrer Antwort fehlte der Nachweis, dass sie auf einer unserer Seiten gegeben wurde. Noch wurde nichts geändert. Mit Ihrer Bestätigung ist Folgendes erlaubt:",
    confirm: "Bestätigen",
  },
  stays: {
    title: "Ihre Antwort ist gespeichert",
    text: "Die Seite wurde nicht neu geladen, damit nichts verloren geht oder doppelt gesendet wird, was Sie eingegeben oder abgeschickt haben. Was Sie erlaubt haben, erscheint mit der nächsten Seite.",
    back: "Gehen Sie in Ihrem Browser zurück, um die Seite zu sehen, von der Sie kommen.",
  },
  cookieless: {
    title: "Ihr Browser behält keine Cookies",
    text: "Darum können wir uns Ihre Antwort nicht merken: Sie gilt höchstens auf dieser Seite. Auf jeder anderen ist es, als hätten Sie nicht geantwortet.",
  },
  problem: {
    unproven: {
      title: "Antwort nicht angenommen",
      text: "Ihr fehlte der Schlüssel eines Formulars dieser Website. Es wurde nichts geändert. Bitte antworten Sie auf einer Seite dieser Website, oder senden Sie JSON.",
    },
    tooMany: {
      title: "Zu viele Antworten auf einmal",
      text: "Es wurde nichts geändert. Bitte versuchen Sie es in einer Minute erneut. Ablehnen und widerrufen können Sie jederzeit.",
    },
    notFound: {
      title: "Diese Seite gibt es nicht",
      text: "Unter dieser Adresse ist nichts zu finden.",
    },
    method: {
      title: "Das geht hier nicht",
      text: "Die Adresse gibt es, aber nicht für diese Art von Anfrage. Es wurde nichts geändert.",
    },
    badAnswer: {
      title: "Wir konnten Ihre Antwort nicht lesen",
      text: "Es wurde nichts geändert. Bitte gehen Sie zurück und wählen Sie erneut.",
    },
    foreign: {
      title: "Antwort nicht angenommen",
      text: "Die Antwort kam nicht von einer Seite dieser Website und wurde daher nicht gespeichert. Bitte wählen Sie auf dieser Website.",
    },
    tooLarge: { title: "Die Antwort ist zu lang", text: "Es wurde nichts geändert." },
    mediaType: {
      title: "Dieses Format können wir nicht lesen",
      text: "Senden Sie ein Formular oder JSON. Es wurde nichts geändert.",
    },
    notStored: {
      title: "Ihre Antwort konnte nicht gespeichert werden",
      text: "Es wurde nichts geändert: Was nicht erlaubt war, bleibt aus. Bitte versuchen Sie es gleich noch einmal.",
    },
  },
};
