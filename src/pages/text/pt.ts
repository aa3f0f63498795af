// Portuguese (Portugal).
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const pt: Texts = {
  categories: {
    functional: {
      name: "Necessários",
      description:
        "Necessários para o que pede ao site: manter a sessão iniciada, enviar um formulário em segurança, guardar a sua resposta a esta pergunta.",
    },
    preferences: {
      name: "Preferências",
      description:
        "Recordam como gosta de utilizar o site, por exemplo a apresentação ou o idioma.",
    },
    statistics: {
      name: "Estatísticas",
      description:
        "Contam as visitas e mostram que páginas são lidas, para que possam ser melhoradas.",
    },
    marketing: {
      name: "Marketing e conteúdo incorporado",
      description:
        "Vídeos, mapas, publicações e publicidade de outras empresas. Ficam a saber da sua visita e podem reconhecer o seu navegador noutros sites.",
    },
  },
  banner: {
    title: "A sua escolha sobre cookies",
    intro:
      "Partes deste site provêm de terceiros ou guardam algo no seu navegador. Utilizamo-las para estas finalidades e apenas com o seu consentimento:",
    afterwards: (validFor) =>
      `O que não aceitou permanece desligado. Guardamos a sua resposta durante ${validFor}; pode alterá-la a qualquer momento.`,
    expired: "A sua resposta anterior expirou, por isso perguntamos de novo.",
    policyChanged:
      "A nossa política de cookies mudou desde a sua resposta, por isso perguntamos de novo.",
    onlyChanged:
      "Trata-se apenas das finalidades aqui indicadas. As suas outras respostas mantêm-se.",
    alsoUsed: (purposes) => `Usado sem perguntar, até se opor: ${purposes}.`,
    account:
      "Tem sessão iniciada: a sua resposta é guardada na sua conta e vale onde quer que inicie sessão.",
    more: plural("pt", { one: "mais #", other: "mais #" }),
    accept: "Aceitar todos",
    refuse: "Recusar todos",
    customise: "Escolher",
    policy: "Política de cookies",
  },
  choices: {
    link: "As suas opções de privacidade",
    honoured: "Pedido de exclusão respeitado",
    howTo: (refuse) =>
      `Com «${refuse}» nesta página pede também que os seus dados pessoais não sejam vendidos nem partilhados. Não precisa de indicar um motivo nem de ter conta.`,
    account: "Vale também para a sua conta.",
  },
  notice: {
    title: "Usado neste site, salvo se se opuser",
    text: "No local onde se encontra, o seguinte é usado sem lhe perguntar primeiro. Pode opor-se a qualquer momento e sem custos.",
    object: "Opor-me a tudo",
    fold: "Ocultar este aviso",
    objected: "Agradecemos. Aquilo a que se opôs está desligado.",
  },
  signal: {
    title: "Sinal de privacidade respeitado",
    honoured:
      "Recebemos um sinal de privacidade do seu navegador. Neste site aplica-se-lhe, por isso: apenas o estritamente necessário.",
    outweighed:
      "O seu navegador envia um sinal de privacidade. Informámos disso quando fez a escolha abaixo, e é a sua escolha que conta.",
    change: "Definições de cookies",
  },
  confirmation: {
    label: "A sua escolha está guardada",
    accepted: "Agradecemos. Aceitou tudo o que perguntámos.",
    refused: "Agradecemos. Recusou tudo o que precisa do seu consentimento.",
    saved: "Agradecemos. As suas escolhas estão guardadas.",
    withdrawn: "O seu consentimento foi retirado. O que ele permitia está desligado.",
    applied: "Foi aplicada a escolha de cookies da sua conta.",
  },
  settings: "Definições de cookies",
  embed: {
    label: (service) => `${service}: conteúdo não carregado`,
    contacts: (recipient) =>
      `Ainda não carregado. Ao carregar, ${recipient} fica a saber da sua visita e pode guardar dados no seu navegador.`,
    loadOnce: "Carregar uma vez",
    load: (service) => `Carregar ${service}`,
    always: (service) => `Permitir sempre ${service}`,
    original: "Abrir o original",
    newWindow: "abre numa nova janela",
    undeclared: (host) =>
      `Esta parte provém de ${host}. O site não declarou para que serve, por isso permanece desligada.`,
    undeclaredNowhere:
      "O site não declarou para que serve esta parte, por isso permanece desligada.",
    captcha: (service) =>
      `Este formulário precisa de ${service}, que permanece desativado até que o permita nas definições de cookies.`,
  },
  preferences: {
    title: "Definições de cookies",
    intro:
      "Decida o que este site pode utilizar. Só está sempre ligado aquilo sem o qual não funciona.",
    status: {
      title: "As suas definições atuais",
      undecided: "Ainda não decidiu. Nada do que precisa do seu consentimento está ligado.",
      undecidedGranted:
        "Ainda não decidiu. No local onde se encontra, os serviços estão ligados até os recusar.",
      refused: "Recusou tudo o que precisa do seu consentimento.",
      granted: "Aceitou tudo o que perguntámos.",
      partial: "Aceitou uma parte do que perguntámos.",
    },
    decidedOn: (date) => `Decidido em ${date}.`,
    validUntil: (date) => `Voltamos a perguntar depois de ${date}.`,
    reference: (id) => `Referência da sua decisão: ${id}`,
    receipt: "Transferir o comprovativo",
    alwaysOn: "Sempre ligado",
    answer: (category) => `${category}: a sua resposta`,
    refuseAll: "Recusar todos",
    allowAll: "Permitir todos",
    chooseEach: "Escolher um a um",
    refuseOne: "Recusar",
    allowOne: "Permitir",
    exempt: "Ligado sem consentimento: entendemos que a lei aqui não o exige. Pode opor-se.",
    object: (service) => `Oponho-me: ${service}`,
    allowed: "Ligado",
    notAllowed: "Desligado",
    save: "Guardar as minhas escolhas",
    accept: "Aceitar todos",
    refuse: "Recusar todos",
    withdraw: "Retirar o consentimento",
    withdrawEffect:
      "Desliga tudo o que precisa de consentimento e apaga os respetivos cookies, na medida em que este site lhes tem acesso.",
    back: "Voltar à página",
  },
  service: {
    by: (provider) => `de ${provider}`,
    details: "Pormenores e cookies",
    storesNothing: "Não há cookies declarados.",
    usage: "Utilização",
    sharing: "Partilha de dados",
    privacyPolicy: (provider) => `Política de privacidade: ${provider}`,
    name: "Nome",
    expiration: "Conservação",
    function: "Finalidade",
    purposePending: "Finalidade em averiguação",
    sharingPending: "A partilha de dados está em averiguação",
    tableOf: (service) => `O que ${service} guarda no seu navegador`,
    browserStorage: "armazenamento do navegador",
  },
  own: {
    name: "A sua resposta a esta pergunta",
    purpose: "Recorda o que decidiu, para não perguntarmos em cada página.",
    sharing: "Com ninguém.",
    decision: "A sua decisão, a respetiva data e uma referência aleatória",
    once: "Carrega um conteúdo incorporado uma vez, porque o pediu",
    done: "Confirma a sua resposta na página seguinte",
    form: "Comprova que a resposta foi dada numa página nossa",
    notice: "Regista que ocultou um aviso",
    account: "Recorda que este navegador lhe mostrou a escolha da sua conta.",
  },
  retention: {
    ofSession: "sessão",
    ofPersistent: "persistente",
    session: "até fechar o navegador",
    persistent: "até o apagar",
    various: "variável",
    unknown: "não indicado pelo fornecedor",
    immediately: "não é guardado",
  },
  policy: {
    title: "Política de cookies",
    asText: "Esta política em texto simples (Markdown)",
    updated: (date) => `Última atualização: ${date}.`,
    appliesTo: (people) => `Esta política aplica-se a: ${people}.`,
    introduction: (controller) => ({
      title: "Introdução",
      paragraphs: [
        `Esta página indica que cookies e técnicas semelhantes utiliza o site de ${controller}, para quê, durante quanto tempo e quem mais recebe dados através deles.`,
        "Para abreviar, chamamos a todos «cookies»: cookies, armazenamento do navegador, scripts, píxeis e conteúdo carregado de outras empresas.",
      ],
    }),
    cookies: {
      title: "O que são cookies?",
      paragraphs: [
        "Um cookie é um texto curto que um site pede ao navegador para guardar e devolver em visitas posteriores. O armazenamento do navegador serve o mesmo fim, mas só os scripts o podem ler.",
      ],
    },
    lifetimes: {
      title: "Quanto tempo duram?",
      paragraphs: [
        "Um cookie de sessão desaparece quando fecha o navegador. Um cookie persistente fica até o seu prazo terminar ou o apagar. As tabelas abaixo indicam o prazo de cada um.",
      ],
    },
    scripts: {
      title: "O que são scripts?",
      paragraphs: [
        "Um script é um pequeno programa que vem com uma página e é executado no seu navegador. Pode dar funções à página e também transmitir dados a terceiros.",
      ],
    },
    beacons: {
      title: "O que são píxeis de rastreio?",
      paragraphs: [
        "Um píxel de rastreio é uma imagem demasiado pequena para ser vista. Ao ser carregada, o proprietário fica a saber que uma página ou um e-mail foi aberto.",
      ],
    },
    categories: {
      title: "Tipos de cookies",
      paragraphs: [
        "Ordenamos por finalidade o que o site utiliza. Decide finalidade a finalidade.",
      ],
    },
    withoutConsent: "Utilizados sem o seu consentimento.",
    withConsent: "Utilizados apenas com o seu consentimento.",
    untilRefused: "Utilizados até recusar.",
    saveExempt: "O que a lei dispensa de consentimento está assinalado abaixo.",
    placed: {
      title: "Cookies por serviço",
      paragraphs: [
        "Cada serviço que o site pode utilizar, para que serve, quem recebe dados e o que guarda no seu navegador.",
      ],
    },
    pending: {
      title: "Finalidade em averiguação",
      paragraphs: [
        "Estes nomes foram vistos em navegadores que visitaram este site. Ainda não sabemos para que servem nem quem os define. Até lá, o servidor não os define, seja qual for a sua resposta.",
      ],
    },
    consent: {
      title: "O seu consentimento",
      paragraphs: [
        "Na sua primeira visita, perguntamos-lhe. Recusar exige um clique, tal como aceitar. Enquanto não consentir, o servidor não lhe envia as partes que precisam de consentimento nem define os respetivos cookies; fechar a página ou continuar a ler não é consentimento.",
        "Pode alterar ou retirar a sua resposta a qualquer momento. Isso não compromete a licitude do que aconteceu antes.",
      ],
    },
    choice: {
      title: "A sua escolha",
      paragraphs: [
        "No local onde se encontra, os serviços abaixo estão ligados até os recusar. Recusar exige um clique, e um sinal de privacidade do seu navegador vale como recusa. O que recusou deixa de ser enviado pelo servidor, que também não define os respetivos cookies.",
        "Pode alterar a sua escolha a qualquer momento.",
      ],
    },
    deleting: {
      title: "Bloquear e apagar cookies no seu navegador",
      paragraphs: [
        "Em qualquer navegador pode ver, apagar e bloquear cookies; as páginas de ajuda explicam como. Se bloquear todos, as partes do site que precisam de início de sessão ou de um formulário podem deixar de funcionar.",
        "Se apagar o cookie com a sua resposta, deixamos de a conhecer e voltamos a perguntar.",
      ],
    },
    rights: {
      title: "Os seus direitos",
      paragraphs: ["Quando os cookies tratam dados a seu respeito, tem o direito:"],
    },
    rightsList: [
      "de saber por que são necessários dados a seu respeito, o que lhes acontece e por quanto tempo são conservados;",
      "de aceder aos dados que temos a seu respeito e de obter uma cópia;",
      "de os fazer retificar, completar, limitar ou apagar;",
      "de retirar o seu consentimento a qualquer momento;",
      "de receber os dados que nos forneceu num formato de uso corrente ou de os fazer transmitir;",
      "de se opor a um tratamento baseado nos nossos interesses.",
    ],
    complaint: (authority) =>
      `Para os exercer, escreva para o endereço abaixo. Pode também apresentar reclamação à autoridade de controlo: ${authority ?? "a autoridade de proteção de dados do seu país"}.`,
    contact: {
      title: "Contacto",
      paragraphs: [],
    },
    controller: "Responsável pelo tratamento",
    address: "Morada",
    website: "Sítio web",
    email: "Correio eletrónico",
    phone: "Telefone",
    dpo: "Encarregado da proteção de dados",
    authority: "Autoridade de controlo",
    version: (version) => `Versão ${version} desta política.`,
    catalogueDate: (date) =>
      `A lista de cookies foi comparada com o site pela última vez em ${date}.`,
  },
  missing: {
    title: "Esta página precisa do seu consentimento",
    text: "O que pediu só funciona com o seguinte, que não permitiu:",
    allow: "Permitir e continuar",
    home: "Voltar à página inicial",
  },
  proof: {
    title: "Confirme, por favor",
    text: "Não foi possível ter a certeza de que esta resposta foi dada numa página nossa, por isso ainda nada mudou. Se confirmar, será permitido:",
    confirm: "Confirmar",
  },
  stays: {
    title: "A sua resposta está guardada",
    text: "A página não foi recarregada, para que nada do que escreveu ou enviou se perca ou seja enviado duas vezes. O que permitiu aparece na página seguinte.",
    back: "Recue no navegador para ver a página de onde vem.",
  },
  cookieless: {
    title: "O seu navegador não guarda cookies",
    text: "Por isso não podemos recordar a sua resposta: vale, no máximo, nesta página. Em todas as outras é como se não tivesse respondido.",
  },
  problem: {
    unproven: {
      title: "Resposta não aceite",
      text: "Faltava-lhe a chave de um formulário deste site. Nada foi alterado. Responda numa página deste site ou envie JSON.",
    },
    tooMany: {
      title: "Demasiadas respostas de uma vez",
      text: "Nada foi alterado. Tente de novo dentro de um minuto. Pode recusar e retirar a qualquer momento.",
    },
    notFound: {
      title: "Esta página não existe",
      text: "Não há nada neste endereço.",
    },
    method: {
      title: "Isto não funciona aqui",
      text: "O endereço existe, mas não para este tipo de pedido. Nada foi alterado.",
    },
    badAnswer: {
      title: "Não conseguimos ler a sua resposta",
      text: "Nada foi alterado. Volte atrás e escolha de novo.",
    },
    foreign: {
      title: "Resposta não aceite",
      text: "A resposta não veio de uma página deste site, por isso não foi guardada. Escolha neste site.",
    },
    tooLarge: {
      title: "A resposta é demasiado longa",
      text: "Nada foi alterado.",
    },
    mediaType: {
      title: "Não conseguimos ler este formato",
      text: "Envie um formulário ou JSON. Nada foi alterado.",
    },
    notStored: {
      title: "Não foi possível guardar a sua resposta",
      text: "Nada foi alterado: o que não estava permitido permanece desligado. Tente de novo dentro de momentos.",
    },
  },
};
