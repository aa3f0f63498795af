// Portuguese (Brazil).
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const ptBR: Texts = {
  categories: {
    functional: {
      name: "Necessários",
      description:
        "Necessários para o que você pede ao site: manter a sessão aberta, enviar um formulário com segurança, lembrar sua resposta a esta pergunta.",
    },
    preferences: {
      name: "Preferências",
      description: "Lembram como você gosta de usar o site, por exemplo o layout ou o idioma.",
    },
    statistics: {
      name: "Estatísticas",
      description:
        "Contam as visitas e mostram quais páginas são lidas, para que possam ser melhoradas.",
    },
    marketing: {
      name: "Marketing e conteúdo incorporado",
      description:
        "Vídeos, mapas, postagens e anúncios de outras empresas. Elas ficam sabendo da sua visita e podem reconhecer você em outros sites.",
    },
  },
  banner: {
    title: "Sua escolha sobre cookies",
    intro:
      "Partes deste site vêm de terceiros ou salvam algo no seu navegador. Usamos essas partes para estas finalidades e somente com o seu consentimento:",
    afterwards: (validFor) =>
      `O que você não aceitou continua desativado. Guardamos sua resposta por ${validFor}; você pode mudá-la quando quiser.`,
    expired: "Sua resposta anterior expirou, por isso perguntamos de novo.",
    policyChanged:
      "Nossa política de cookies mudou desde a sua resposta, por isso perguntamos de novo.",
    onlyChanged:
      "Trata-se apenas das finalidades indicadas aqui. Suas outras respostas continuam como estão.",
    alsoUsed: (purposes) => `Usado sem perguntar, até que você se oponha: ${purposes}.`,
    account:
      "Você está conectado: sua resposta é guardada na sua conta e vale onde quer que você entre.",
    more: plural("pt-BR", { one: "mais #", other: "mais #" }),
    accept: "Aceitar todos",
    refuse: "Recusar todos",
    customise: "Escolher",
    policy: "Política de cookies",
  },
  choices: {
    link: "Suas opções de privacidade",
    honoured: "Pedido de exclusão respeitado",
    howTo: (refuse) =>
      `Com “${refuse}” nesta página, você também pede que seus dados pessoais não sejam vendidos nem compartilhados. Não é preciso dar um motivo nem ter uma conta.`,
    account: "Vale também para a sua conta.",
  },
  notice: {
    title: "Usado neste site, a menos que você se oponha",
    text: "Onde você está, o que segue é usado sem perguntar antes. Você pode se opor a qualquer momento, gratuitamente.",
    object: "Opor-me a tudo",
    fold: "Ocultar este aviso",
    objected: "Agradecemos. Aquilo a que você se opôs está desativado.",
  },
  signal: {
    title: "Sinal de privacidade respeitado",
    honoured:
      "Recebemos um sinal de privacidade do seu navegador. Por isso, neste site vale para você: somente o estritamente necessário.",
    outweighed:
      "Seu navegador envia um sinal de privacidade. Avisamos você disso quando fez a escolha abaixo, e é a sua escolha que vale.",
    change: "Configurações de cookies",
  },
  confirmation: {
    label: "Sua escolha foi salva",
    accepted: "Agradecemos. Você aceitou tudo o que perguntamos.",
    refused: "Agradecemos. Você recusou tudo o que precisa do seu consentimento.",
    saved: "Agradecemos. Suas escolhas foram salvas.",
    withdrawn: "Seu consentimento foi revogado. O que ele permitia está desativado.",
    applied: "A escolha de cookies da sua conta foi aplicada.",
  },
  settings: "Configurações de cookies",
  embed: {
    label: (service) => `${service}: conteúdo não carregado`,
    contacts: (recipient) =>
      `Ainda não carregado. Ao carregar, ${recipient} fica sabendo da sua visita e pode salvar dados no seu navegador.`,
    loadOnce: "Carregar uma vez",
    load: (service) => `Carregar ${service}`,
    always: (service) => `Sempre permitir ${service}`,
    original: "Abrir o original",
    newWindow: "abre em uma nova janela",
    undeclared: (host) =>
      `Esta parte vem de ${host}. O site não informou para que serve, por isso ela continua desativada.`,
    undeclaredNowhere:
      "O site não informou para que serve esta parte, por isso ela continua desativada.",
    captcha: (service) =>
      `Este formulário precisa do ${service}, que fica desativado até que você o permita nas configurações de cookies.`,
  },
  preferences: {
    title: "Configurações de cookies",
    intro:
      "Decida o que este site pode usar. Só fica sempre ativado aquilo sem o qual ele não funciona.",
    status: {
      title: "Suas configurações agora",
      undecided: "Você ainda não decidiu. Nada do que precisa do seu consentimento está ativado.",
      undecidedGranted:
        "Você ainda não decidiu. Onde você está, os serviços ficam ativados até que você os recuse.",
      refused: "Você recusou tudo o que precisa do seu consentimento.",
      granted: "Você aceitou tudo o que perguntamos.",
      partial: "Você aceitou uma parte do que perguntamos.",
    },
    decidedOn: (date) => `Decidido em ${date}.`,
    validUntil: (date) => `Perguntaremos de novo depois de ${date}.`,
    reference: (id) => `Referência da sua decisão: ${id}`,
    receipt: "Baixar seu comprovante",
    alwaysOn: "Sempre ativado",
    answer: (category) => `${category}: sua resposta`,
    refuseAll: "Recusar todos",
    allowAll: "Permitir todos",
    chooseEach: "Escolher um por um",
    refuseOne: "Recusar",
    allowOne: "Permitir",
    exempt: "Ativado sem consentimento: entendemos que a lei não o exige aqui. Você pode se opor.",
    object: (service) => `Eu me oponho: ${service}`,
    allowed: "Ativado",
    notAllowed: "Desativado",
    save: "Salvar minhas escolhas",
    accept: "Aceitar todos",
    refuse: "Recusar todos",
    withdraw: "Revogar meu consentimento",
    withdrawEffect:
      "Desativa tudo o que precisa de consentimento e exclui os cookies correspondentes, na medida em que este site tem acesso a eles.",
    back: "Voltar à página",
  },
  service: {
    by: (provider) => `de ${provider}`,
    details: "Detalhes e cookies",
    storesNothing: "Nenhum cookie declarado.",
    usage: "Uso",
    sharing: "Compartilhamento de dados",
    privacyPolicy: (provider) => `Política de privacidade: ${provider}`,
    name: "Nome",
    expiration: "Tempo de retenção",
    function: "Finalidade",
    purposePending: "Finalidade em apuração",
    sharingPending: "O compartilhamento de dados está em apuração",
    tableOf: (service) => `O que ${service} guarda no seu navegador`,
    browserStorage: "armazenamento do navegador",
  },
  own: {
    name: "Sua resposta a esta pergunta",
    purpose: "Lembra o que você decidiu, para não perguntarmos em cada página.",
    sharing: "Com ninguém.",
    decision: "Sua decisão, a data dela e uma referência aleatória",
    once: "Carrega um conteúdo incorporado uma vez, porque você pediu",
    done: "Confirma sua resposta na página seguinte",
    form: "Comprova que a resposta foi dada em uma página nossa",
    notice: "Lembra que você ocultou um aviso",
    account: "Lembra que este navegador mostrou a você a escolha da sua conta.",
  },
  retention: {
    ofSession: "sessão",
    ofPersistent: "persistente",
    session: "até você fechar o navegador",
    persistent: "até você excluir",
    various: "variável",
    unknown: "não informado pelo fornecedor",
    immediately: "não é guardado",
  },
  policy: {
    title: "Política de cookies",
    asText: "Esta política em texto simples (Markdown)",
    updated: (date) => `Última atualização: ${date}.`,
    appliesTo: (people) => `Esta política se aplica a: ${people}.`,
    introduction: (controller) => ({
      title: "Introdução",
      paragraphs: [
        `Esta página informa quais cookies e técnicas semelhantes o site de ${controller} usa, para quê, por quanto tempo e quem mais recebe dados por meio deles.`,
        "Para simplificar, chamamos todos de “cookies”: cookies, armazenamento do navegador, scripts, pixels e conteúdo carregado de outras empresas.",
      ],
    }),
    cookies: {
      title: "O que são cookies?",
      paragraphs: [
        "Um cookie é um texto curto que um site pede ao navegador para guardar e enviar de volta em visitas futuras. O armazenamento do navegador tem a mesma finalidade, mas só scripts podem lê-lo.",
      ],
    },
    lifetimes: {
      title: "Quanto tempo eles duram?",
      paragraphs: [
        "Um cookie de sessão some quando você fecha o navegador. Um cookie persistente fica até o prazo terminar ou até você excluí-lo. As tabelas abaixo mostram o prazo de cada um.",
      ],
    },
    scripts: {
      title: "O que são scripts?",
      paragraphs: [
        "Um script é um pequeno programa que vem com uma página e roda no seu navegador. Ele pode dar funções à página e também repassar dados a terceiros.",
      ],
    },
    beacons: {
      title: "O que são pixels de rastreamento?",
      paragraphs: [
        "Um pixel de rastreamento é uma imagem pequena demais para ser vista. Ao carregá-la, o dono fica sabendo que uma página ou um e-mail foi aberto.",
      ],
    },
    categories: {
      title: "Tipos de cookies",
      paragraphs: [
        "Organizamos por finalidade o que o site usa. Você decide cada finalidade separadamente.",
      ],
    },
    withoutConsent: "Usados sem o seu consentimento.",
    withConsent: "Usados somente com o seu consentimento.",
    untilRefused: "Usados até que você recuse.",
    saveExempt: "O que a lei dispensa de consentimento está indicado abaixo.",
    placed: {
      title: "Cookies por serviço",
      paragraphs: [
        "Cada serviço que o site pode usar, para que serve, quem recebe dados e o que ele guarda no seu navegador.",
      ],
    },
    pending: {
      title: "Finalidade em apuração",
      paragraphs: [
        "Estes nomes foram vistos em navegadores que visitaram este site. Ainda não sabemos para que servem nem quem os define. Até sabermos, o servidor não os define, seja qual for a sua resposta.",
      ],
    },
    consent: {
      title: "Seu consentimento",
      paragraphs: [
        "Na sua primeira visita, perguntamos a você. Recusar exige um clique, assim como aceitar. Enquanto você não consentir, o servidor não envia as partes que precisam de consentimento nem define os cookies delas; fechar a página ou continuar lendo não é consentimento.",
        "Você pode mudar ou revogar sua resposta a qualquer momento. Isso não torna ilegal o que aconteceu antes.",
      ],
    },
    choice: {
      title: "Sua escolha",
      paragraphs: [
        "Onde você está, os serviços abaixo ficam ativados até que você os recuse. Recusar exige um clique, e um sinal de privacidade do seu navegador vale como recusa. O que você recusou o servidor não envia mais, nem define os cookies correspondentes.",
        "Você pode mudar sua escolha a qualquer momento.",
      ],
    },
    deleting: {
      title: "Como bloquear e excluir cookies",
      paragraphs: [
        "Em qualquer navegador você pode ver, excluir e bloquear cookies; as páginas de ajuda explicam como. Se você bloquear todos, partes do site que precisam de login ou de um formulário podem deixar de funcionar.",
        "Se você excluir o cookie com a sua resposta, deixamos de conhecê-la e perguntamos de novo.",
      ],
    },
    rights: {
      title: "Seus direitos",
      paragraphs: ["Quando os cookies tratam dados sobre você, você tem o direito:"],
    },
    rightsList: [
      "de saber por que os seus dados são necessários, o que acontece com eles e por quanto tempo são guardados;",
      "de acessar os dados que temos sobre você e obter uma cópia;",
      "de pedir que sejam corrigidos, completados, bloqueados ou eliminados;",
      "de revogar seu consentimento a qualquer momento;",
      "de receber em formato usual os dados que você nos forneceu ou pedir a portabilidade deles;",
      "de se opor a um tratamento baseado em nossos interesses.",
    ],
    complaint: (authority) =>
      `Para exercê-los, escreva para o endereço abaixo. Você também pode apresentar reclamação à autoridade: ${authority ?? "a autoridade de proteção de dados do seu país"}.`,
    contact: {
      title: "Contato",
      paragraphs: [],
    },
    controller: "Controlador",
    address: "Endereço",
    website: "Site",
    email: "E-mail",
    phone: "Telefone",
    dpo: "Encarregado pelo tratamento de dados pessoais",
    authority: "Autoridade de proteção de dados",
    version: (version) => `Versão ${version} desta política.`,
    catalogueDate: (date) =>
      `A lista de cookies foi comparada com o site pela última vez em ${date}.`,
  },
  missing: {
    title: "Esta página precisa do seu consentimento",
    text: "O que você pediu só funciona com o seguinte, que você não permitiu:",
    allow: "Permitir e continuar",
    home: "Voltar à página inicial",
  },
  proof: {
    title: "Confirme, por favor",
    text: "Não tivemos certeza de que esta resposta foi dada em uma página nossa, por isso nada mudou ainda. Se você confirmar, será permitido:",
    confirm: "Confirmar",
  },
  stays: {
    title: "Sua resposta foi salva",
    text: "A página não foi recarregada, para que nada do que você digitou ou enviou se perca ou seja enviado duas vezes. O que você permitiu aparece na próxima página.",
    back: "Volte no navegador para ver a página de onde você veio.",
  },
  cookieless: {
    title: "Seu navegador não guarda cookies",
    text: "Por isso não podemos lembrar sua resposta: ela vale, no máximo, nesta página. Em todas as outras é como se você não tivesse respondido.",
  },
  problem: {
    unproven: {
      title: "Resposta não aceita",
      text: "Faltava nela a chave de um formulário deste site. Nada foi alterado. Responda em uma página deste site ou envie JSON.",
    },
    tooMany: {
      title: "Respostas demais de uma vez",
      text: "Nada foi alterado. Tente de novo em um minuto. Você pode recusar e revogar a qualquer momento.",
    },
    notFound: {
      title: "Esta página não existe",
      text: "Não há nada neste endereço.",
    },
    method: {
      title: "Isso não funciona aqui",
      text: "O endereço existe, mas não para este tipo de requisição. Nada foi alterado.",
    },
    badAnswer: {
      title: "Não conseguimos ler sua resposta",
      text: "Nada foi alterado. Volte e escolha de novo.",
    },
    foreign: {
      title: "Resposta não aceita",
      text: "A resposta não veio de uma página deste site, por isso não foi salva. Escolha neste site.",
    },
    tooLarge: {
      title: "A resposta é longa demais",
      text: "Nada foi alterado.",
    },
    mediaType: {
      title: "Não conseguimos ler este formato",
      text: "Envie um formulário ou JSON. Nada foi alterado.",
    },
    notStored: {
      title: "Não foi possível salvar sua resposta",
      text: "Nada foi alterado: o que não estava permitido continua desativado. Tente de novo em instantes.",
    },
  },
};
