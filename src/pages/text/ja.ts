// Japanese.
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const ja: Texts = {
  categories: {
    functional: {
      name: "必須",
      description:
        "ご要望に応えるために必要なもの：ログイン状態の維持、フォームの安全な送信、この質問へのご回答の記憶。",
    },
    preferences: {
      name: "設定",
      description: "レイアウトや言語など、サイトの使い方のお好みを記憶します。",
    },
    statistics: {
      name: "統計",
      description: "訪問数と読まれているページを集計し、改善に役立てます。",
    },
    marketing: {
      name: "マーケティングと埋め込みコンテンツ",
      description:
        "他社の動画、地図、投稿、広告。各社はお客様の訪問を知り、他のサイトでもお客様を識別できる場合があります。",
    },
  },
  banner: {
    title: "Cookie に関する選択",
    intro:
      "このサイトの一部は第三者から提供され、またはブラウザーに情報を保存します。同意いただいた場合に限り、次の目的で使用します。",
    afterwards: (validFor) =>
      `同意されていないものはオフのままです。ご回答は${validFor}保存され、いつでも変更できます。`,
    expired: "以前のご回答の有効期間が終了したため、改めてお伺いします。",
    policyChanged: "ご回答の後に Cookie ポリシーが変更されたため、改めてお伺いします。",
    onlyChanged: "ここに挙げた目的についてのみお伺いします。その他のご回答は変わりません。",
    more: plural("ja", { other: "ほか # 件" }),
    accept: "すべて許可",
    refuse: "すべて拒否",
    customise: "個別に選択",
    policy: "Cookie ポリシー",
  },
  signal: {
    title: "プライバシー信号に従っています",
    honoured:
      "お使いのブラウザーからプライバシー信号を受信しました。そのため、このサイトでは厳密に必要なもののみが使用されます。",
    outweighed:
      "お使いのブラウザーはプライバシー信号を送信しています。以下の選択をされた際にお知らせしており、お客様の選択が優先されます。",
    change: "Cookie の設定",
  },
  confirmation: {
    label: "選択が保存されました",
    accepted: "ありがとうございます。お伺いしたすべてを許可されました。",
    refused: "ありがとうございます。同意が必要なものをすべて拒否されました。",
    saved: "ありがとうございます。選択内容が保存されました。",
    withdrawn: "同意は撤回されました。同意により許可されていたものはオフになりました。",
  },
  settings: "Cookie の設定",
  embed: {
    label: (service) => `${service}：コンテンツは読み込まれていません`,
    contacts: (recipient) =>
      `まだ読み込まれていません。読み込むと、${recipient} に訪問が伝わり、ブラウザーにデータが保存される場合があります。`,
    loadOnce: "一度だけ読み込む",
    load: (service) => `${service} を読み込む`,
    always: (service) => `${service} を常に許可`,
    original: "元のページを開く",
    newWindow: "新しいウィンドウで開きます",
    undeclared: (host) =>
      `この部分は ${host} から提供されています。サイトが用途を明示していないため、オフのままです。`,
    undeclaredNowhere: "サイトがこの部分の用途を明示していないため、オフのままです。",
    captcha: (service) =>
      `このフォームには ${service} が必要です。Cookie の設定で許可されるまでオフのままです。`,
  },
  preferences: {
    title: "Cookie の設定",
    intro:
      "このサイトが使用してよいものをお選びください。サイトの動作に欠かせないものだけが常にオンです。",
    status: {
      title: "現在の設定",
      undecided: "まだ選択されていません。同意が必要なものはすべてオフです。",
      undecidedGranted:
        "まだ選択されていません。お住まいの地域では、拒否されるまでサービスはオンです。",
      refused: "同意が必要なものをすべて拒否されています。",
      granted: "お伺いしたすべてを許可されています。",
      partial: "お伺いしたものの一部を許可されています。",
    },
    decidedOn: (date) => `選択日：${date}`,
    validUntil: (date) => `${date}より後に改めてお伺いします。`,
    reference: (id) => `選択の参照番号：${id}`,
    receipt: "控えをダウンロード",
    alwaysOn: "常にオン",
    answer: (category) => `${category}：ご回答`,
    refuseAll: "すべて拒否",
    allowAll: "すべてオンにする",
    chooseEach: "一つずつ選択",
    refuseOne: "拒否",
    allowOne: "許可",
    exempt: "同意なしでオン：法律上、同意は不要と考えています。異議を申し立てることができます。",
    object: (service) => `${service} に異議を申し立てる`,
    allowed: "オン",
    notAllowed: "オフ",
    save: "選択を保存",
    accept: "すべて許可",
    refuse: "すべて拒否",
    withdraw: "同意を撤回",
    withdrawEffect:
      "同意が必要なものをすべてオフにし、このサイトから可能な範囲でその Cookie を削除します。",
    back: "ページに戻る",
  },
  service: {
    by: (provider) => `提供：${provider}`,
    details: "詳細と Cookie",
    storesNothing: "Cookie は申告されていません。",
    usage: "用途",
    sharing: "データの共有",
    privacyPolicy: (provider) => `${provider} のプライバシーポリシー`,
    name: "名前",
    expiration: "保存期間",
    function: "目的",
    purposePending: "目的を確認中です",
    sharingPending: "データの共有について確認中です",
    tableOf: (service) => `${service} がブラウザーに保存するもの`,
    browserStorage: "ブラウザーのストレージ",
  },
  own: {
    name: "この質問へのご回答",
    purpose: "ご回答を記憶し、ページごとにお伺いしないようにします。",
    sharing: "共有先はありません。",
    decision: "お客様の選択、その日付、ランダムな参照番号",
    once: "ご要望により、埋め込みコンテンツを一度だけ読み込みます",
    done: "次のページでご回答を確認します",
    form: "ご回答が当サイトのページで行われたことを証明します",
  },
  retention: {
    ofSession: "セッション",
    ofPersistent: "永続",
    session: "ブラウザーを閉じるまで",
    persistent: "お客様が削除するまで",
    various: "一定ではありません",
    unknown: "提供者による記載なし",
    immediately: "保存されません",
  },
  policy: {
    title: "Cookie ポリシー",
    asText: "このポリシーのテキスト版（Markdown）",
    updated: (date) => `最終更新日：${date}`,
    appliesTo: (people) => `このポリシーの対象：${people}`,
    introduction: (controller) => ({
      title: "はじめに",
      paragraphs: [
        `このページでは、${controller} のウェブサイトが使用する Cookie と類似の技術、その目的と期間、およびそれらを通じてデータを受け取る者について説明します。`,
        "簡潔にするため、Cookie、ブラウザーのストレージ、スクリプト、ピクセル、他社から読み込まれるコンテンツを、すべて「Cookie」と呼びます。",
      ],
    }),
    cookies: {
      title: "Cookie とは",
      paragraphs: [
        "Cookie は、ウェブサイトがブラウザーに保存させ、次回以降の訪問時に送り返させる短いテキストです。ブラウザーのストレージも目的は同じですが、読み取れるのはスクリプトだけです。",
      ],
    },
    lifetimes: {
      title: "保存される期間",
      paragraphs: [
        "セッション Cookie は、ブラウザーを閉じると消えます。永続 Cookie は、期限が切れるか、お客様が削除するまで残ります。それぞれの期間は下の表のとおりです。",
      ],
    },
    scripts: {
      title: "スクリプトとは",
      paragraphs: [
        "スクリプトは、ページとともに届き、ブラウザーで実行される小さなプログラムです。ページに機能を加えるほか、データを他者に渡すこともできます。",
      ],
    },
    beacons: {
      title: "トラッキングピクセルとは",
      paragraphs: [
        "トラッキングピクセルは、目に見えないほど小さな画像です。読み込まれると、ページやメールが開かれたことが所有者に伝わります。",
      ],
    },
    categories: {
      title: "Cookie の種類",
      paragraphs: ["サイトが使用するものを目的別に分類しています。目的ごとにお選びいただけます。"],
    },
    withoutConsent: "同意なしで使用されます。",
    withConsent: "同意がある場合にのみ使用されます。",
    untilRefused: "拒否されるまで使用されます。",
    saveExempt: "法律により同意が不要なものは、下に明記しています。",
    placed: {
      title: "サービス別の Cookie",
      paragraphs: [
        "サイトが使用する可能性のある各サービス、その用途、データの受領者、およびブラウザーに保存するもの。",
      ],
    },
    pending: {
      title: "目的を確認中です",
      paragraphs: [
        "これらの名前は、このサイトを訪問したブラウザーで確認されました。用途や設定元はまだわかっていません。判明するまで、ご回答にかかわらず、サーバーはこれらを設定しません。",
      ],
    },
    consent: {
      title: "お客様の同意",
      paragraphs: [
        "初回のご訪問時にお伺いします。拒否も許可と同じく、1 回のクリックで行えます。同意がない限り、サーバーは同意が必要な部分を送信せず、その Cookie も設定しません。ページを閉じることや読み続けることは、同意とはみなされません。",
        "ご回答はいつでも変更または撤回できます。撤回しても、それ以前に行われた処理の適法性は失われません。",
      ],
    },
    choice: {
      title: "お客様の選択",
      paragraphs: [
        "お住まいの地域では、以下のサービスは拒否されるまでオンです。拒否は 1 回のクリックで行え、ブラウザーのプライバシー信号も拒否として扱われます。拒否されたものをサーバーは送信せず、その Cookie も設定しません。",
        "選択はいつでも変更できます。",
      ],
    },
    deleting: {
      title: "ご自身で Cookie をブロック・削除する方法",
      paragraphs: [
        "どのブラウザーでも、Cookie の表示、削除、ブロックができます。方法は各ブラウザーのヘルプに記載されています。すべてブロックすると、ログインやフォームが必要な部分が動作しなくなる場合があります。",
        "ご回答を保存した Cookie を削除されると、当サイトはご回答を把握できなくなり、改めてお伺いします。",
      ],
    },
    rights: {
      title: "お客様の権利",
      paragraphs: ["Cookie がお客様に関するデータを処理する場合、お客様には次の権利があります。"],
    },
    rightsList: [
      "データが必要な理由、その取り扱い、保存期間を知る権利",
      "当サイトが保有するお客様のデータにアクセスし、その写しを得る権利",
      "データの訂正、追加、処理の制限、削除を求める権利",
      "いつでも同意を撤回する権利",
      "提供されたデータを一般的な形式で受け取り、または移転させる権利",
      "当方の利益に基づく処理に異議を申し立てる権利",
    ],
    complaint: (authority) =>
      `権利を行使するには、下記の連絡先までご連絡ください。${authority ?? "お住まいの地域の個人データ保護機関"}に苦情を申し立てることもできます。`,
    contact: {
      title: "お問い合わせ",
      paragraphs: [],
    },
    controller: "管理者",
    address: "住所",
    website: "ウェブサイト",
    email: "メール",
    phone: "電話",
    dpo: "データ保護責任者",
    authority: "監督機関",
    version: (version) => `このポリシーのバージョン：${version}`,
    catalogueDate: (date) => `Cookie の一覧を最後にサイトと照合した日：${date}`,
  },
  missing: {
    title: "このページには同意が必要です",
    text: "ご要望の内容は、まだ許可されていない次のものがある場合にのみ動作します。",
    allow: "許可して続ける",
    home: "トップページに戻る",
  },
  proof: {
    title: "確認してください",
    text: "このご回答が当サイトのページで行われたことを確認できなかったため、まだ何も変更されていません。確認すると、次のものが許可されます。",
    confirm: "確認する",
  },
  stays: {
    title: "ご回答が保存されました",
    text: "入力または送信された内容が失われたり二重に送信されたりしないよう、ページは再読み込みされませんでした。許可されたものは次のページから表示されます。",
    back: "元のページを見るには、ブラウザーで戻ってください。",
  },
  cookieless: {
    title: "お使いのブラウザーは Cookie を保存しません",
    text: "そのため、ご回答を記憶できません。有効なのは最大でもこのページのみです。他のすべてのページでは、未回答として扱われます。",
  },
  problem: {
    unproven: {
      title: "ご回答は受け付けられませんでした",
      text: "このサイトのフォームのキーがありませんでした。何も変更されていません。このサイトのページで回答するか、JSON を送信してください。",
    },
    tooMany: {
      title: "一度に送られた回答が多すぎます",
      text: "何も変更されていません。1 分後にもう一度お試しください。拒否と撤回はいつでもできます。",
    },
    notFound: {
      title: "このページは存在しません",
      text: "このアドレスには何もありません。",
    },
    method: {
      title: "ここでは実行できません",
      text: "このアドレスは存在しますが、この種類のリクエストには対応していません。何も変更されていません。",
    },
    badAnswer: {
      title: "ご回答を読み取れませんでした",
      text: "何も変更されていません。戻ってもう一度お選びください。",
    },
    foreign: {
      title: "ご回答は受け付けられませんでした",
      text: "このサイトのページからの回答ではないため、保存されませんでした。このサイトでお選びください。",
    },
    tooLarge: {
      title: "回答が長すぎます",
      text: "何も変更されていません。",
    },
    mediaType: {
      title: "この形式は読み取れません",
      text: "フォームまたは JSON を送信してください。何も変更されていません。",
    },
    notStored: {
      title: "ご回答を保存できませんでした",
      text: "何も変更されていません。許可されていないものはオフのままです。しばらくしてからもう一度お試しください。",
    },
  },
};
