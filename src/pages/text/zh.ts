// Chinese (simplified).
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const zh: Texts = {
  categories: {
    functional: {
      name: "必要",
      description: "用于完成您对本网站的请求：保持登录、安全提交表单、记住您对此问题的回答。",
    },
    preferences: {
      name: "偏好",
      description: "记住您使用本网站的习惯，例如布局或语言。",
    },
    statistics: {
      name: "统计",
      description: "统计访问次数和页面阅读情况，以便改进页面。",
    },
    marketing: {
      name: "营销与嵌入内容",
      description:
        "其他公司的视频、地图、帖子和广告。这些公司会得知您的访问，并可能在其他网站上识别您。",
    },
  },
  banner: {
    title: "您对 Cookie 的选择",
    intro:
      "本网站的部分内容来自第三方，或会在您的浏览器中存储信息。仅在您同意后，我们才将其用于以下目的：",
    afterwards: (validFor) =>
      `您未同意的内容保持关闭。我们会将您的回答保留${validFor}，您可以随时更改。`,
    expired: "您之前的回答已过期，因此我们再次询问。",
    policyChanged: "自您上次回答以来，我们的 Cookie 政策已有变更，因此我们再次询问。",
    onlyChanged: "此次询问仅涉及此处列出的目的。您的其他选择保持不变。",
    alsoUsed: (purposes) => `在您提出反对之前，无需询问即使用：${purposes}。`,
    account: "您已登录：您的回答将保存在您的账户中，并在您登录的所有设备上生效。",
    more: plural("zh", { other: "另外 # 项" }),
    accept: "全部接受",
    refuse: "全部拒绝",
    customise: "自行选择",
    policy: "Cookie 政策",
  },
  choices: {
    link: "您的隐私选择",
    honoured: "已遵循退出请求",
    howTo: (refuse) =>
      `在本页选择“${refuse}”，也即要求不得出售或共享您的个人信息。您无需说明理由，也无需拥有账户。`,
    account: "该请求同样适用于您的账户。",
  },
  notice: {
    title: "除非您反对，否则本网站将使用",
    text: "在您所在的地区，以下内容无需事先询问即可使用。您可以随时免费提出反对。",
    object: "全部反对",
    fold: "隐藏此通知",
    objected: "谢谢。您所反对的内容已关闭。",
  },
  signal: {
    title: "已遵循隐私信号",
    honoured:
      "我们收到了您的浏览器发出的隐私信号。因此，本网站对您适用的设置为：仅限绝对必要的内容。",
    outweighed: "您的浏览器会发送隐私信号。您做出以下选择时已获告知，以您的选择为准。",
    change: "Cookie 设置",
  },
  confirmation: {
    label: "您的选择已保存",
    accepted: "谢谢。您已接受我们询问的全部内容。",
    refused: "谢谢。您已拒绝需要您同意的全部内容。",
    saved: "谢谢。您的选择已保存。",
    withdrawn: "您的同意已撤回。此前因该同意而启用的内容已关闭。",
    applied: "已应用您账户中的 Cookie 选择。",
  },
  settings: "Cookie 设置",
  embed: {
    label: (service) => `${service}：内容未加载`,
    contacts: (recipient) =>
      `尚未加载。加载后，${recipient} 将得知您的访问，并可能在您的浏览器中存储数据。`,
    loadOnce: "加载一次",
    load: (service) => `加载 ${service}`,
    always: (service) => `始终允许 ${service}`,
    original: "打开原始内容",
    newWindow: "在新窗口中打开",
    undeclared: (host) => `此部分来自 ${host}。本网站未说明其用途，因此保持关闭。`,
    undeclaredNowhere: "本网站未说明此部分的用途，因此保持关闭。",
    captcha: (service) => `此表单需要 ${service}，在您于 Cookie 设置中允许之前，它将保持关闭。`,
  },
  preferences: {
    title: "Cookie 设置",
    intro: "请决定本网站可以使用哪些内容。只有网站运行不可缺少的内容始终开启。",
    status: {
      title: "您当前的设置",
      undecided: "您尚未做出选择。需要您同意的内容均未开启。",
      undecidedGranted: "您尚未做出选择。在您所在的地区，服务在您拒绝之前处于开启状态。",
      refused: "您已拒绝需要您同意的全部内容。",
      granted: "您已接受我们询问的全部内容。",
      partial: "您已接受我们询问的部分内容。",
    },
    decidedOn: (date) => `选择日期：${date}。`,
    validUntil: (date) => `我们将在${date}之后再次询问。`,
    reference: (id) => `您的选择编号：${id}`,
    receipt: "下载您的凭证",
    alwaysOn: "始终开启",
    answer: (category) => `${category}：您的回答`,
    refuseAll: "全部拒绝",
    allowAll: "全部允许",
    chooseEach: "逐项选择",
    refuseOne: "拒绝",
    allowOne: "允许",
    exempt: "未经同意即开启：我们认为法律在此不要求同意。您可以提出反对。",
    object: (service) => `我反对 ${service}`,
    allowed: "开启",
    notAllowed: "关闭",
    save: "保存我的选择",
    accept: "全部接受",
    refuse: "全部拒绝",
    withdraw: "撤回我的同意",
    withdrawEffect: "关闭需要同意的全部内容，并在本网站可及的范围内删除相应的 Cookie。",
    back: "返回页面",
  },
  service: {
    by: (provider) => `提供方：${provider}`,
    details: "详情与 Cookie",
    storesNothing: "未声明任何 Cookie。",
    usage: "用途",
    sharing: "数据共享",
    privacyPolicy: (provider) => `${provider} 的隐私声明`,
    name: "名称",
    expiration: "保存期限",
    function: "目的",
    purposePending: "目的正在核实",
    sharingPending: "数据共享情况正在核实",
    tableOf: (service) => `${service} 在您的浏览器中保存的内容`,
    browserStorage: "浏览器存储",
  },
  own: {
    name: "您对此问题的回答",
    purpose: "记住您的选择，以免在每个页面上询问。",
    sharing: "不与任何人共享。",
    decision: "您的选择、日期和随机编号",
    once: "应您的要求加载一次嵌入内容",
    done: "在下一个页面上确认您的回答",
    form: "证明回答是在我们的页面上做出的",
    notice: "记住您已隐藏通知",
    account: "记住此浏览器已向您显示账户中的选择。",
  },
  retention: {
    ofSession: "会话",
    ofPersistent: "持久",
    session: "直到您关闭浏览器",
    persistent: "直到您将其删除",
    various: "不固定",
    unknown: "提供方未说明",
    immediately: "不保存",
  },
  policy: {
    title: "Cookie 政策",
    asText: "本政策的纯文本版（Markdown）",
    updated: (date) => `最后更新：${date}。`,
    appliesTo: (people) => `本政策适用于：${people}。`,
    introduction: (controller) => ({
      title: "引言",
      paragraphs: [
        `本页说明 ${controller} 的网站使用哪些 Cookie 和类似技术、用途为何、保存多久，以及还有谁会因此获得数据。`,
        "为简便起见，我们统称为“Cookie”：包括 Cookie、浏览器存储、脚本、像素以及从其他公司加载的内容。",
      ],
    }),
    cookies: {
      title: "什么是 Cookie？",
      paragraphs: [
        "Cookie 是网站要求您的浏览器保存、并在之后访问时发回的一小段文本。浏览器存储的用途相同，但只有脚本可以读取。",
      ],
    },
    lifetimes: {
      title: "它们保存多久？",
      paragraphs: [
        "会话 Cookie 在您关闭浏览器时消失。持久 Cookie 会保留到期满或被您删除为止。下方表格列出每项的期限。",
      ],
    },
    scripts: {
      title: "什么是脚本？",
      paragraphs: [
        "脚本是随页面一同加载、在您的浏览器中运行的小程序。它可以让页面具备各种功能，也可以把数据传给他人。",
      ],
    },
    beacons: {
      title: "什么是跟踪像素？",
      paragraphs: [
        "跟踪像素是小到看不见的图片。加载它会让其所有者得知某个页面或电子邮件已被打开。",
      ],
    },
    categories: {
      title: "Cookie 的种类",
      paragraphs: ["我们按目的对网站使用的内容分类。您可以逐项目的做出决定。"],
    },
    withoutConsent: "无需您同意即使用。",
    withConsent: "仅在您同意后使用。",
    untilRefused: "在您拒绝之前使用。",
    saveExempt: "依法无需同意的内容在下方注明。",
    placed: {
      title: "按服务列出的 Cookie",
      paragraphs: ["网站可能使用的每项服务、其用途、数据接收方，以及它在您的浏览器中保存的内容。"],
    },
    pending: {
      title: "目的正在核实",
      paragraphs: [
        "这些名称曾出现在访问过本网站的浏览器中。我们尚不清楚其用途或由谁设置。在查明之前，无论您如何回答，服务器都不会设置它们。",
      ],
    },
    consent: {
      title: "您的同意",
      paragraphs: [
        "您首次访问时，我们会询问您。拒绝与接受一样，只需点击一次。在您同意之前，服务器既不向您发送需要同意的部分，也不设置其 Cookie；关闭页面或继续阅读均不构成同意。",
        "您可以随时更改或撤回您的回答。这不影响此前处理活动的合法性。",
      ],
    },
    choice: {
      title: "您的选择",
      paragraphs: [
        "在您所在的地区，以下服务在您拒绝之前处于开启状态。拒绝只需点击一次，您的浏览器发出的隐私信号也视为拒绝。您已拒绝的内容，服务器不再发送，也不再设置其 Cookie。",
        "您可以随时更改您的选择。",
      ],
    },
    deleting: {
      title: "自行阻止和删除 Cookie",
      paragraphs: [
        "每种浏览器都可以查看、删除和阻止 Cookie，其帮助页面有操作说明。如果您阻止全部 Cookie，网站中需要登录或表单的部分可能无法使用。",
        "如果您删除保存您回答的 Cookie，我们将无从得知该回答，并会再次询问。",
      ],
    },
    rights: {
      title: "您的权利",
      paragraphs: ["在 Cookie 处理您的个人信息时，您有权："],
    },
    rightsList: [
      "了解为何需要您的个人信息、如何处理以及保存多久；",
      "查阅我们持有的您的个人信息并获取副本；",
      "要求更正、补充、限制处理或删除；",
      "随时撤回您的同意；",
      "以通用格式获取您向我们提供的信息，或要求转移给他人；",
      "反对基于我们利益的处理活动。",
    ],
    complaint: (authority) =>
      `如需行使上述权利，请按下方地址联系我们。您也可以向${authority ?? "您所在地的个人信息保护机构"}投诉。`,
    contact: {
      title: "联系方式",
      paragraphs: [],
    },
    controller: "个人信息处理者",
    address: "地址",
    website: "网站",
    email: "电子邮件",
    phone: "电话",
    dpo: "个人信息保护负责人",
    authority: "监管机构",
    version: (version) => `本政策版本：${version}。`,
    catalogueDate: (date) => `Cookie 清单最近一次与网站核对的日期：${date}。`,
  },
  missing: {
    title: "此页面需要您的同意",
    text: "您请求的内容需要以下项目才能使用，而您尚未允许：",
    allow: "允许并继续",
    home: "返回首页",
  },
  proof: {
    title: "请确认",
    text: "我们无法确定该回答是在我们的页面上做出的，因此尚未做任何更改。如果您确认，将允许以下内容：",
    confirm: "确认",
  },
  stays: {
    title: "您的回答已保存",
    text: "页面没有重新加载，以免您输入或发送的内容丢失或重复发送。您允许的内容会在下一个页面显示。",
    back: "请在浏览器中返回，查看您之前所在的页面。",
  },
  cookieless: {
    title: "您的浏览器不保存 Cookie",
    text: "因此我们无法记住您的回答：它至多在本页有效。在其他任何页面上，都视为您未回答。",
  },
  problem: {
    unproven: {
      title: "回答未被接受",
      text: "其中缺少本网站表单的密钥。未做任何更改。请在本网站的页面上回答，或发送 JSON。",
    },
    tooMany: {
      title: "一次提交的回答过多",
      text: "未做任何更改。请一分钟后重试。您可以随时拒绝和撤回。",
    },
    notFound: {
      title: "没有此页面",
      text: "此地址没有内容。",
    },
    method: {
      title: "此处无法执行该操作",
      text: "该地址存在，但不适用于此类请求。未做任何更改。",
    },
    badAnswer: {
      title: "我们无法读取您的回答",
      text: "未做任何更改。请返回并重新选择。",
    },
    foreign: {
      title: "回答未被接受",
      text: "该回答并非来自本网站的页面，因此未保存。请在本网站上选择。",
    },
    tooLarge: {
      title: "回答过长",
      text: "未做任何更改。",
    },
    mediaType: {
      title: "我们无法读取此格式",
      text: "请发送表单或 JSON。未做任何更改。",
    },
    notStored: {
      title: "您的回答未能保存",
      text: "未做任何更改：未获允许的内容保持关闭。请稍后重试。",
    },
  },
};
