// Spanish.
import type { Texts } from "./types.ts";

export const es: Texts = {
  categories: {
    functional: {
      name: "Necesarias",
      description:
        "Hacen falta para lo que usted pide al sitio: mantener la sesión iniciada, enviar un formulario con seguridad, recordar su respuesta a esta pregunta.",
    },
    preferences: {
      name: "Preferencias",
      description:
        "Recuerdan cómo le gusta usar el sitio, por ejemplo una presentación o un idioma.",
    },
    statistics: {
      name: "Estadísticas",
      description: "Cuentan las visitas y muestran qué páginas se leen, para poder mejorarlas.",
    },
    marketing: {
      name: "Marketing y contenidos incrustados",
      description:
        "Vídeos, mapas, publicaciones y anuncios de otras empresas. Se enteran de su visita y pueden reconocerle en otros sitios.",
    },
  },
  banner: {
    title: "Su decisión sobre las cookies",
    intro:
      "Algunas partes de este sitio vienen de terceros o guardan algo en su navegador. Usamos estas cookies y contenidos con estas finalidades, y solo si usted está de acuerdo:",
    afterwards: (validFor) =>
      `Lo que no haya aceptado queda desactivado. Guardamos su respuesta durante ${validFor}; puede cambiarla cuando quiera.`,
    expired: "Su respuesta anterior ha caducado, por eso volvemos a preguntar.",
    policyChanged:
      "Nuestra política de cookies ha cambiado desde su respuesta, por eso volvemos a preguntar.",
    onlyChanged:
      "Se trata solo de las finalidades indicadas aquí. Sus demás respuestas no cambian.",
    alsoUsed: (purposes) => `Se usa sin preguntar, hasta que se oponga: ${purposes}.`,
    account:
      "Ha iniciado sesión: su respuesta se guarda en su cuenta y vale dondequiera que inicie sesión.",
    more: (count) => `${count} más`,
    accept: "Aceptar todo",
    refuse: "Rechazar todo",
    customise: "Elegir",
    policy: "Política de cookies",
  },
  choices: {
    link: "Sus opciones de privacidad",
    honoured: "Solicitud de exclusión respetada",
    howTo: (refuse) =>
      `Con «${refuse}» en esta página también solicita que su información personal no se venda ni se comparta. No necesita dar motivos ni tener una cuenta.`,
    account: "También vale para su cuenta.",
  },
  notice: {
    title: "Se usa en este sitio, salvo que se oponga",
    text: "En el lugar donde está, lo siguiente se usa sin preguntarle antes. Puede oponerse en cualquier momento, gratis.",
    object: "Oponerme a todo",
    fold: "Ocultar este aviso",
    objected: "Gracias. Aquello a lo que se ha opuesto está desactivado.",
  },
  signal: {
    title: "Señal de privacidad respetada",
    honoured:
      "Hemos recibido una señal de privacidad de su navegador. Por eso, en este sitio solo se usa lo estrictamente necesario.",
    outweighed:
      "Su navegador envía una señal de privacidad. Se le informó de ello cuando tomó la decisión que sigue, y es su decisión la que cuenta.",
    change: "Configurar las cookies",
  },
  confirmation: {
    label: "Su decisión está guardada",
    accepted: "Gracias. Ha aceptado todo lo que le hemos preguntado.",
    refused: "Gracias. Ha rechazado todo lo que necesita su consentimiento.",
    saved: "Gracias. Su elección está guardada.",
    withdrawn: "Su consentimiento está retirado. Lo que permitía está desactivado.",
    applied: "Se ha aplicado la elección de cookies de su cuenta.",
  },
  settings: "Configurar las cookies",
  embed: {
    label: (service) => `${service}: contenido no cargado`,
    contacts: (recipient) =>
      `Aún no se ha cargado. Al cargarlo, ${recipient} sabrá de su visita y podrá guardar datos en su navegador.`,
    loadOnce: "Cargar una vez",
    load: (service) => `Cargar ${service}`,
    always: (service) => `Permitir siempre ${service}`,
    original: "Abrir el original",
    newWindow: "se abre en otra ventana",
    undeclared: (host) =>
      `Esta parte viene de ${host}. El sitio no ha declarado para qué sirve, así que queda desactivada.`,
    undeclaredNowhere:
      "El sitio no ha declarado para qué sirve esta parte, así que queda desactivada.",
    captcha: (service) =>
      `Este formulario necesita ${service}, que permanece desactivado hasta que lo permita al configurar las cookies.`,
  },
  preferences: {
    title: "Configurar las cookies",
    intro:
      "Decida qué puede usar este sitio. Solo está siempre activo aquello de lo que no puede prescindir.",
    status: {
      title: "Su configuración actual",
      undecided: "Aún no ha decidido. Nada de lo que necesita su consentimiento está activado.",
      undecidedGranted:
        "Aún no ha decidido. En el lugar donde está, los servicios están activados hasta que los rechace.",
      refused: "Ha rechazado todo lo que necesita su consentimiento.",
      granted: "Ha aceptado todo lo que le hemos preguntado.",
      partial: "Ha aceptado una parte de lo que le hemos preguntado.",
    },
    decidedOn: (date) => `Decidido el ${date}.`,
    validUntil: (date) => `Volveremos a preguntar después del ${date}.`,
    reference: (id) => `Referencia de su decisión: ${id}`,
    receipt: "Descargar su comprobante",
    alwaysOn: "Siempre activas",
    answer: (category) => `${category}: su respuesta`,
    refuseAll: "Rechazar todo",
    allowAll: "Permitir todo",
    chooseEach: "Elegir uno por uno",
    refuseOne: "Rechazar",
    allowOne: "Permitir",
    exempt: "Activado sin consentimiento: consideramos que la ley lo exime. Puede oponerse.",
    object: (service) => `Me opongo a ${service}`,
    allowed: "Activado",
    notAllowed: "Desactivado",
    save: "Guardar mi elección",
    accept: "Aceptar todo",
    refuse: "Rechazar todo",
    withdraw: "Retirar mi consentimiento",
    withdrawEffect:
      "Desactiva todo lo que necesita su consentimiento y borra sus cookies, en la medida en que este sitio puede alcanzarlas.",
    back: "Volver a la página",
  },
  service: {
    by: (provider) => `de ${provider}`,
    details: "Detalles y cookies",
    storesNothing: "No se declara ninguna cookie.",
    usage: "Uso",
    sharing: "Comunicación de datos",
    privacyPolicy: (provider) => `Política de privacidad de ${provider}`,
    name: "Nombre",
    expiration: "Duración",
    function: "Para qué",
    purposePending: "Finalidad en estudio",
    sharingPending: "La comunicación de datos está en estudio",
    tableOf: (service) => `Lo que ${service} guarda en su navegador`,
    browserStorage: "almacenamiento del navegador",
  },
  own: {
    name: "Su respuesta a esta pregunta",
    purpose: "Recuerda lo que ha decidido, para no preguntarle en cada página.",
    sharing: "A nadie.",
    decision: "Su decisión, su fecha y una referencia aleatoria",
    once: "Carga una vez un contenido incrustado, porque usted lo ha pedido",
    done: "Confirma su respuesta en la página siguiente",
    form: "Prueba que una respuesta se dio en una de nuestras páginas",
    notice: "Recuerda que ha ocultado un aviso",
    account: "Recuerda que este navegador le ha mostrado la elección de su cuenta.",
  },
  retention: {
    ofSession: "de sesión",
    ofPersistent: "persistente",
    session: "hasta que cierre el navegador",
    persistent: "hasta que la borre",
    various: "variable",
    unknown: "no indicada por el proveedor",
    immediately: "no se guarda",
  },
  policy: {
    title: "Política de cookies",
    asText: "Esta política como texto sin formato (Markdown)",
    updated: (date) => `Última actualización: ${date}.`,
    appliesTo: (people) => `Esta política se dirige a: ${people}.`,
    introduction: (controller) => ({
      title: "Introducción",
      paragraphs: [
        `Esta página dice qué cookies y técnicas similares usa el sitio web de ${controller}, para qué, durante cuánto tiempo y quién más recibe datos por medio de ellas.`,
        "Para abreviar, las llamamos a todas «cookies»: cookies, almacenamiento del navegador, scripts, píxeles y contenidos cargados de otras empresas.",
      ],
    }),
    cookies: {
      title: "¿Qué son las cookies?",
      paragraphs: [
        "Una cookie es un texto breve que un sitio pide a su navegador que guarde y le devuelva en visitas posteriores. El almacenamiento del navegador sirve para lo mismo, pero solo los scripts pueden leerlo.",
      ],
    },
    lifetimes: {
      title: "¿Cuánto duran?",
      paragraphs: [
        "Una cookie de sesión desaparece al cerrar el navegador. Una cookie persistente permanece hasta que acaba su plazo o usted la borra. Las tablas siguientes dan la duración de cada una.",
      ],
    },
    scripts: {
      title: "¿Qué son los scripts?",
      paragraphs: [
        "Un script es un pequeño programa que llega con una página y se ejecuta en su navegador. Puede dar vida a una página y también comunicar datos a otros.",
      ],
    },
    beacons: {
      title: "¿Qué son las balizas web?",
      paragraphs: [
        "Una baliza web, o píxel, es una imagen demasiado pequeña para verse. Al cargarla, su dueño sabe que se ha abierto una página o un correo.",
      ],
    },
    categories: {
      title: "Tipos de cookies",
      paragraphs: [
        "Clasificamos por finalidad lo que el sitio usa. Usted decide finalidad por finalidad.",
      ],
    },
    withoutConsent: "Se usan sin su consentimiento.",
    withConsent: "Se usan solo con su consentimiento.",
    untilRefused: "Se usan hasta que usted las rechace.",
    saveExempt: "Lo que la ley exime de consentimiento se indica más abajo.",
    placed: {
      title: "Cookies por servicio",
      paragraphs: [
        "Cada servicio que el sitio puede usar, para qué sirve, quién recibe datos y qué guarda en su navegador.",
      ],
    },
    pending: {
      title: "Finalidad en estudio",
      paragraphs: [
        "Estos nombres se han visto en navegadores que visitaron este sitio. Todavía no sabemos para qué sirven ni quién los pone. Mientras tanto, el servidor no los pone, sea cual sea su respuesta.",
      ],
    },
    consent: {
      title: "Su consentimiento",
      paragraphs: [
        "En su primera visita le preguntamos. Rechazar requiere un clic, igual que aceptar. Mientras no haya aceptado, el servidor no le envía las partes que necesitan su consentimiento ni pone sus cookies; cerrar la página o seguir leyendo no es consentir.",
        "Puede cambiar su respuesta o retirarla en cualquier momento. Lo ocurrido antes no se vuelve ilícito por ello.",
      ],
    },
    choice: {
      title: "Su decisión",
      paragraphs: [
        "En el lugar donde está, los servicios siguientes están activados hasta que los rechace. Rechazar requiere un clic, y una señal de privacidad de su navegador vale como rechazo. Lo que haya rechazado, el servidor deja de enviarlo y no pone sus cookies.",
        "Puede cambiar su decisión en cualquier momento.",
      ],
    },
    deleting: {
      title: "Bloquear y borrar usted mismo las cookies",
      paragraphs: [
        "Todos los navegadores permiten ver, borrar y bloquear cookies; sus páginas de ayuda explican cómo. Si las bloquea todas, las partes del sitio que necesitan iniciar sesión o enviar un formulario pueden dejar de funcionar.",
        "Si borra la cookie que contiene su respuesta, dejamos de conocerla y volvemos a preguntar.",
      ],
    },
    rights: {
      title: "Sus derechos",
      paragraphs: ["Cuando las cookies tratan datos sobre usted, tiene derecho:"],
    },
    rightsList: [
      "a saber para qué se necesitan datos sobre usted, qué se hace con ellos y cuánto tiempo se conservan;",
      "a ver los datos que tenemos sobre usted y obtener una copia;",
      "a que se corrijan, completen, limiten o borren;",
      "a retirar su consentimiento en cualquier momento;",
      "a recibir en un formato corriente los datos que nos dio, o a que se transmitan;",
      "a oponerse a un tratamiento basado en nuestros intereses.",
    ],
    complaint: (authority) =>
      `Para ejercerlos, escriba a la dirección que figura abajo. También puede reclamar ante ${authority ?? "su autoridad de protección de datos"}.`,
    contact: { title: "Contacto", paragraphs: [] },
    controller: "Responsable",
    address: "Dirección",
    website: "Sitio web",
    email: "Correo electrónico",
    phone: "Teléfono",
    dpo: "Delegado de protección de datos",
    authority: "Autoridad de control",
    version: (version) => `Versión ${version} de esta política.`,
    catalogueDate: (date) => `La lista de cookies se comparó con el sitio el ${date}.`,
  },
  missing: {
    title: "Esta página necesita su consentimiento",
    text: "Lo que ha pedido solo funciona con lo siguiente, que no ha permitido:",
    allow: "Permitir y continuar",
    home: "Volver al inicio",
  },
  proof: {
    title: "Confirme su respuesta",
    text: "Su respuesta llegó sin la prueba de que la dio en una de nuestras páginas. Todavía no se ha cambiado nada. Si confirma, se permitirá lo siguiente:",
    confirm: "Confirmar",
  },
  stays: {
    title: "Su respuesta se ha guardado",
    text: "La página no se ha vuelto a cargar, para que nada de lo que ha escrito o enviado se pierda o se envíe dos veces. Lo que ha permitido aparecerá con la página siguiente.",
    back: "Vuelva atrás en su navegador para ver la página de la que viene.",
  },
  cookieless: {
    title: "Su navegador no guarda cookies",
    text: "Por eso no podemos recordar su respuesta: vale, como mucho, en esta página. En todas las demás es como si no hubiera respondido.",
  },
  problem: {
    unproven: {
      title: "Respuesta no aceptada",
      text: "Le faltaba la clave de un formulario de este sitio. No se ha cambiado nada. Responda en una página de este sitio o envíe JSON.",
    },
    tooMany: {
      title: "Demasiadas respuestas a la vez",
      text: "No se ha cambiado nada. Inténtelo de nuevo en un minuto. Puede rechazar o retirar su consentimiento en cualquier momento.",
    },
    notFound: { title: "Esta página no existe", text: "No hay nada en esta dirección." },
    method: {
      title: "Esto no funciona aquí",
      text: "La dirección existe, pero no para este tipo de petición. No se ha cambiado nada.",
    },
    badAnswer: {
      title: "No hemos podido leer su respuesta",
      text: "No se ha cambiado nada. Vuelva atrás y elija de nuevo.",
    },
    foreign: {
      title: "Respuesta no aceptada",
      text: "La respuesta no venía de una página de este sitio, así que no se ha guardado. Elija en este sitio.",
    },
    tooLarge: { title: "La respuesta es demasiado larga", text: "No se ha cambiado nada." },
    mediaType: {
      title: "No podemos leer este formato",
      text: "Envíe un formulario o JSON. No se ha cambiado nada.",
    },
    notStored: {
      title: "No se ha podido guardar su respuesta",
      text: "No se ha cambiado nada: lo que no estaba permitido sigue desactivado. Inténtelo de nuevo dentro de un momento.",
    },
  },
};
