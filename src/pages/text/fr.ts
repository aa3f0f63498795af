// French.
import type { Texts } from "./types.ts";

export const fr: Texts = {
  categories: {
    functional: {
      name: "Fonctionnels",
      description:
        "Nécessaires à ce que vous demandez au site : rester connecté, envoyer un formulaire en sécurité, retenir votre réponse à cette question.",
    },
    preferences: {
      name: "Préférences",
      description:
        "Retiennent votre façon d’utiliser le site, par exemple une présentation ou une langue.",
    },
    statistics: {
      name: "Statistiques",
      description: "Comptent les visites et montrent quelles pages sont lues, pour les améliorer.",
    },
    marketing: {
      name: "Marketing et contenus intégrés",
      description:
        "Vidéos, cartes, publications et publicités d’autres sociétés. Elles apprennent votre visite et peuvent vous reconnaître ailleurs.",
    },
  },
  banner: {
    title: "Votre choix sur les cookies",
    intro:
      "Certaines parties de ce site viennent de tiers ou conservent des données dans votre navigateur. Nous ne les utilisons que pour ces finalités, et si vous êtes d’accord :",
    afterwards: (validFor) =>
      `Ce que vous n’avez pas accepté reste désactivé. Nous gardons votre réponse ${validFor} ; vous pouvez la changer à tout moment.`,
    expired: "Votre réponse précédente est arrivée à son terme : nous vous reposons la question.",
    policyChanged:
      "Notre politique de cookies a changé depuis votre réponse : nous vous reposons la question.",
    onlyChanged:
      "Il ne s’agit que des finalités indiquées ici. Vos autres réponses restent inchangées.",
    alsoUsed: (purposes) =>
      `Utilisé sans demander, tant que vous ne vous y opposez pas : ${purposes}.`,
    account:
      "Vous êtes connecté : votre réponse est enregistrée dans votre compte et vaut partout où vous vous connectez.",
    more: (count) => (count === 1 ? "1 autre" : `${count} autres`),
    accept: "Tout accepter",
    refuse: "Tout refuser",
    customise: "Choisir",
    policy: "Politique de cookies",
  },
  choices: {
    link: "Vos choix de confidentialité",
    honoured: "Demande de refus respectée",
    howTo: (refuse) =>
      `Avec « ${refuse} » sur cette page, vous demandez aussi que vos informations personnelles ne soient ni vendues ni partagées. Aucun motif ni compte n’est nécessaire.`,
    account: "Elle vaut aussi pour votre compte.",
  },
  notice: {
    title: "Utilisé sur ce site, sauf si vous vous y opposez",
    text: "Là où vous êtes, ce qui suit est utilisé sans vous demander d’abord. Vous pouvez vous y opposer à tout moment et sans frais.",
    object: "M’opposer à tout",
    fold: "Masquer cet avis",
    objected: "Merci. Ce à quoi vous vous êtes opposé est désactivé.",
  },
  signal: {
    title: "Signal de confidentialité respecté",
    honoured:
      "Nous avons reçu un signal de confidentialité de votre navigateur. Vos réglages sur ce site sont donc : strict nécessaire uniquement.",
    outweighed:
      "Votre navigateur envoie un signal de confidentialité. Vous en étiez informé en faisant le choix ci-dessous, et c’est ce choix qui compte.",
    change: "Gérer les cookies",
  },
  confirmation: {
    label: "Votre choix est enregistré",
    accepted: "Merci. Vous avez accepté tout ce que nous demandions.",
    refused: "Merci. Vous avez refusé tout ce qui demande votre accord.",
    saved: "Merci. Vos choix sont enregistrés.",
    withdrawn: "Votre accord est retiré. Ce qu’il permettait est désactivé.",
    applied: "Le choix enregistré dans votre compte s’applique à cet appareil.",
  },
  settings: "Gérer les cookies",
  embed: {
    label: (service) => `${service} : contenu non chargé`,
    contacts: (recipient) =>
      `Pas encore chargé. Le charger signale votre visite à ${recipient} et peut conserver des données dans votre navigateur.`,
    loadOnce: "Charger une fois",
    load: (service) => `Charger ${service}`,
    always: (service) => `Toujours autoriser ${service}`,
    original: "Ouvrir l’original",
    newWindow: "s’ouvre dans une nouvelle fenêtre",
    undeclared: (host) =>
      `Cette partie vient de ${host}. Le site n’a pas déclaré à quoi elle sert : elle reste désactivée.`,
    undeclaredNowhere: "Le site n’a pas déclaré à quoi sert cette partie : elle reste désactivée.",
    captcha: (service) =>
      `Ce formulaire a besoin de ${service}, qui reste désactivé tant que vous ne l’avez pas autorisé dans « Gérer les cookies ».`,
  },
  preferences: {
    title: "Gérer les cookies",
    intro:
      "Décidez de ce que ce site peut utiliser. Seul ce dont il ne peut se passer est toujours actif.",
    status: {
      title: "Vos réglages actuels",
      undecided: "Vous n’avez pas encore décidé. Rien de ce qui demande votre accord n’est activé.",
      undecidedGranted:
        "Vous n’avez pas encore décidé. Là où vous êtes, les services sont activés tant que vous ne refusez pas.",
      refused: "Vous avez refusé tout ce qui demande votre accord.",
      granted: "Vous avez accepté tout ce que nous demandions.",
      partial: "Vous avez accepté une partie de ce que nous demandions.",
    },
    decidedOn: (date) => `Décision du ${date}.`,
    validUntil: (date) => `Nous reposerons la question après le ${date}.`,
    reference: (id) => `Référence de votre décision : ${id}`,
    receipt: "Télécharger votre reçu",
    alwaysOn: "Toujours actifs",
    answer: (category) => `${category} : votre réponse`,
    refuseAll: "Tout refuser",
    allowAll: "Tout autoriser",
    chooseEach: "Choisir un par un",
    refuseOne: "Refuser",
    allowOne: "Autoriser",
    exempt:
      "Actif sans accord : nous le tenons pour dispensé par la loi. Vous pouvez vous y opposer.",
    object: (service) => `Je m’oppose à ${service}`,
    allowed: "Activé",
    notAllowed: "Désactivé",
    save: "Enregistrer mes choix",
    accept: "Tout accepter",
    refuse: "Tout refuser",
    withdraw: "Retirer mon accord",
    withdrawEffect:
      "Désactive tout ce qui demande votre accord et supprime ses cookies, dans la mesure où ce site peut les atteindre.",
    back: "Retour à la page",
  },
  service: {
    by: (provider) => `par ${provider}`,
    details: "Détails et cookies",
    storesNothing: "Aucun cookie n’est déclaré.",
    usage: "Utilisation",
    sharing: "Partage des données",
    privacyPolicy: (provider) => `Politique de confidentialité de ${provider}`,
    name: "Nom",
    expiration: "Durée",
    function: "Fonction",
    purposePending: "Finalité en cours d’examen",
    sharingPending: "Le partage des données est en cours d’examen",
    tableOf: (service) => `Ce que ${service} conserve dans votre navigateur`,
    browserStorage: "stockage du navigateur",
  },
  own: {
    name: "Votre réponse à cette question",
    purpose: "Retient ce que vous avez décidé, pour ne pas vous le redemander à chaque page.",
    sharing: "Aucun partage.",
    decision: "Votre décision, sa date et une référence aléatoire",
    once: "Charge une fois un contenu intégré, à votre demande",
    done: "Confirme votre réponse sur la page suivante",
    form: "Prouve qu’une réponse a été donnée sur une de nos pages",
    notice: "Retient que vous avez masqué un avis",
    account: "Retient que ce navigateur vous a montré le choix de votre compte.",
  },
  retention: {
    ofSession: "de session",
    ofPersistent: "persistant",
    session: "jusqu’à la fermeture du navigateur",
    persistent: "jusqu’à ce que vous l’effaciez",
    various: "variable",
    unknown: "non précisée par le fournisseur",
    immediately: "non conservé",
  },
  policy: {
    title: "Politique de cookies",
    asText: "Cette politique en texte brut (Markdown)",
    updated: (date) => `Dernière mise à jour le ${date}.`,
    appliesTo: (people) => `Cette politique s’adresse à : ${people}.`,
    introduction: (controller) => ({
      title: "Introduction",
      paragraphs: [
        `Cette page dit quels cookies et techniques similaires le site de ${controller} utilise, à quelles fins, pour combien de temps, et qui d’autre reçoit des données par leur biais.`,
        "Pour faire court, nous disons « cookies » pour tous : cookies, stockage du navigateur, scripts, pixels et contenus chargés chez d’autres sociétés.",
      ],
    }),
    cookies: {
      title: "Que sont les cookies ?",
      paragraphs: [
        "Un cookie est un court texte qu’un site demande à votre navigateur de garder et de lui renvoyer lors des visites suivantes. Le stockage du navigateur sert au même but, mais seuls des scripts peuvent le lire.",
      ],
    },
    lifetimes: {
      title: "Combien de temps durent-ils ?",
      paragraphs: [
        "Un cookie de session disparaît quand vous fermez le navigateur. Un cookie persistant reste jusqu’à son terme ou jusqu’à ce que vous l’effaciez. Les tableaux ci-dessous donnent la durée de chacun.",
      ],
    },
    scripts: {
      title: "Que sont les scripts ?",
      paragraphs: [
        "Un script est un petit programme livré avec une page et exécuté par votre navigateur. Il peut animer une page, mais aussi transmettre des données à d’autres.",
      ],
    },
    beacons: {
      title: "Que sont les balises web ?",
      paragraphs: [
        "Une balise web, ou pixel, est une image trop petite pour être vue. Son chargement apprend à son propriétaire qu’une page ou un courriel a été ouvert.",
      ],
    },
    categories: {
      title: "Catégories de cookies",
      paragraphs: [
        "Nous classons ce que le site utilise par finalité. Vous décidez finalité par finalité.",
      ],
    },
    withoutConsent: "Utilisés sans votre accord.",
    withConsent: "Utilisés seulement avec votre accord.",
    untilRefused: "Utilisés tant que vous ne refusez pas.",
    saveExempt: "Ce que la loi dispense d’accord est signalé ci-dessous.",
    placed: {
      title: "Cookies par service",
      paragraphs: [
        "Chaque service que le site peut utiliser, à quoi il sert, qui reçoit des données et ce qu’il conserve dans votre navigateur.",
      ],
    },
    pending: {
      title: "Finalité en cours d’examen",
      paragraphs: [
        "Ces noms ont été vus dans des navigateurs passés sur ce site. Nous ne savons pas encore à quoi ils servent ni qui les dépose. En attendant, le serveur ne les dépose pas, quelle que soit votre réponse.",
      ],
    },
    consent: {
      title: "Votre accord",
      paragraphs: [
        "À votre première visite, nous vous posons la question. Refuser demande un clic, comme accepter. Tant que vous n’avez pas donné votre accord, le serveur ne vous envoie pas les parties qui en ont besoin et ne dépose pas leurs cookies ; fermer la page ou poursuivre la lecture ne vaut pas accord.",
        "Vous pouvez changer votre réponse ou la retirer à tout moment. Ce qui a eu lieu auparavant n’en devient pas illicite.",
      ],
    },
    choice: {
      title: "Votre choix",
      paragraphs: [
        "Là où vous êtes, les services ci-dessous sont activés tant que vous ne refusez pas. Refuser demande un clic, et un signal de confidentialité de votre navigateur vaut refus. Ce que vous avez refusé, le serveur ne l’envoie plus, et il n’en dépose plus les cookies.",
        "Vous pouvez changer votre choix à tout moment.",
      ],
    },
    deleting: {
      title: "Bloquer et supprimer vous-même les cookies",
      paragraphs: [
        "Tout navigateur permet de voir, de supprimer et de bloquer les cookies ; ses pages d’aide disent comment. Si vous les bloquez tous, les parties du site qui demandent une connexion ou un formulaire peuvent ne plus fonctionner.",
        "Si vous supprimez le cookie qui contient votre réponse, nous ne la connaissons plus et reposons la question.",
      ],
    },
    rights: {
      title: "Vos droits",
      paragraphs: [
        "Lorsque des cookies traitent des données qui vous concernent, vous avez le droit :",
      ],
    },
    rightsList: [
      "de savoir pourquoi ces données sont nécessaires, ce qu’elles deviennent et combien de temps elles sont gardées ;",
      "de consulter les données que nous détenons sur vous et d’en obtenir copie ;",
      "de les faire corriger, compléter, limiter ou effacer ;",
      "de retirer votre accord à tout moment ;",
      "de recevoir dans un format courant les données que vous nous avez fournies, ou de les faire transmettre ;",
      "de vous opposer à un traitement fondé sur nos intérêts.",
    ],
    complaint: (authority) =>
      `Pour les exercer, écrivez à l’adresse ci-dessous. Vous pouvez aussi adresser une réclamation à ${authority ?? "votre autorité de protection des données"}.`,
    contact: { title: "Contact", paragraphs: [] },
    controller: "Responsable",
    address: "Adresse",
    website: "Site",
    email: "Courriel",
    phone: "Téléphone",
    dpo: "Délégué à la protection des données",
    authority: "Autorité de contrôle",
    version: (version) => `Version ${version} de cette politique.`,
    catalogueDate: (date) => `La liste des cookies a été comparée au site le ${date}.`,
  },
  missing: {
    title: "Cette page demande votre accord",
    text: "Ce que vous avez demandé ne fonctionne qu’avec ce qui suit, que vous n’avez pas autorisé :",
    allow: "Autoriser et continuer",
    home: "Retour à l’accueil",
  },
  proof: {
    title: "Veuillez confirmer",
    text: "Votre réponse est arrivée sans la preuve qu’elle a été donnée sur une de nos pages. Rien n’a encore été modifié. Si vous confirmez, voici ce qui sera autorisé :",
    confirm: "Confirmer",
  },
  stays: {
    title: "Votre réponse est enregistrée",
    text: "La page n’a pas été rechargée, afin que rien de ce que vous avez saisi ou envoyé ne soit perdu ou envoyé deux fois. Ce que vous avez autorisé apparaîtra avec la page suivante.",
    back: "Revenez en arrière dans votre navigateur pour revoir la page d’où vous venez.",
  },
  cookieless: {
    title: "Votre navigateur ne conserve pas les cookies",
    text: "Nous ne pouvons donc pas retenir votre réponse : elle vaut tout au plus pour cette page. Sur toutes les autres, c’est comme si vous n’aviez pas répondu.",
  },
  problem: {
    unproven: {
      title: "Réponse non acceptée",
      text: "Il lui manquait la clé d’un formulaire de ce site. Rien n’a été modifié. Veuillez répondre sur une page de ce site, ou envoyer du JSON.",
    },
    tooMany: {
      title: "Trop de réponses à la fois",
      text: "Rien n’a été modifié. Veuillez réessayer dans une minute. Vous pouvez refuser ou retirer votre consentement à tout moment.",
    },
    notFound: { title: "Page introuvable", text: "Il n’y a rien à cette adresse." },
    method: {
      title: "Cela ne fonctionne pas ici",
      text: "L’adresse existe, mais pas pour ce type de requête. Rien n’a été modifié.",
    },
    badAnswer: {
      title: "Nous n’avons pas pu lire votre réponse",
      text: "Rien n’a été modifié. Revenez en arrière et choisissez à nouveau.",
    },
    foreign: {
      title: "Réponse non acceptée",
      text: "La réponse ne venait pas d’une page de ce site et n’a pas été enregistrée. Faites votre choix sur ce site.",
    },
    tooLarge: { title: "La réponse est trop longue", text: "Rien n’a été modifié." },
    mediaType: {
      title: "Nous ne savons pas lire ce format",
      text: "Envoyez un formulaire ou du JSON. Rien n’a été modifié.",
    },
    notStored: {
      title: "Votre réponse n’a pas pu être enregistrée",
      text: "Rien n’a été modifié : ce qui n’était pas autorisé reste désactivé. Réessayez dans un instant.",
    },
  },
};
