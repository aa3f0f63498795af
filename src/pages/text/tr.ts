// Turkish.
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const tr: Texts = {
  categories: {
    functional: {
      name: "Zorunlu",
      description:
        "Bu siteden istedikleriniz için gerekli: oturumun açık kalması, formun güvenle gönderilmesi, bu soruya verdiğiniz yanıtın hatırlanması.",
    },
    preferences: {
      name: "Tercihler",
      description: "Siteyi nasıl kullanmak istediğinizi hatırlar; örneğin görünümü veya dili.",
    },
    statistics: {
      name: "İstatistik",
      description:
        "Ziyaretleri sayar ve hangi sayfaların okunduğunu gösterir; böylece sayfalar iyileştirilebilir.",
    },
    marketing: {
      name: "Pazarlama ve gömülü içerik",
      description:
        "Başka şirketlerin videoları, haritaları, gönderileri ve reklamları. Bu şirketler ziyaretinizi öğrenir ve sizi başka sitelerde tanıyabilir.",
    },
  },
  banner: {
    title: "Çerezlerle ilgili seçiminiz",
    intro:
      "Bu sitenin bazı bölümleri üçüncü taraflardan gelir veya tarayıcınızda veri saklar. Bunları yalnızca açık rıza verirseniz şu amaçlarla kullanırız:",
    afterwards: (validFor) =>
      `Rıza vermedikleriniz kapalı kalır. Yanıtınızı ${validFor} saklarız; dilediğiniz zaman değiştirebilirsiniz.`,
    expired: "Önceki yanıtınızın süresi doldu, bu yüzden yeniden soruyoruz.",
    policyChanged: "Çerez politikamız yanıtınızdan sonra değişti, bu yüzden yeniden soruyoruz.",
    onlyChanged:
      "Bu yalnızca burada belirtilen amaçlarla ilgilidir. Diğer yanıtlarınız olduğu gibi kalır.",
    alsoUsed: (purposes) => `Siz itiraz edene kadar sorulmadan kullanılanlar: ${purposes}.`,
    account:
      "Oturum açtınız: yanıtınız hesabınızda saklanır ve oturum açtığınız her yerde geçerlidir.",
    more: plural("tr", { one: "# tane daha", other: "# tane daha" }),
    accept: "Tümünü kabul et",
    refuse: "Tümünü reddet",
    customise: "Seç",
    policy: "Çerez politikası",
  },
  choices: {
    link: "Gizlilik tercihleriniz",
    honoured: "Vazgeçme talebi dikkate alındı",
    howTo: (refuse) =>
      `Bu sayfadaki “${refuse}” seçeneği, kişisel bilgilerinizin satılmaması ve paylaşılmaması talebiniz anlamına da gelir. Gerekçe veya hesap gerekmez.`,
    account: "Hesabınız için de geçerlidir.",
  },
  notice: {
    title: "İtiraz etmediğiniz sürece bu sitede kullanılanlar",
    text: "Bulunduğunuz yerde aşağıdakiler size önceden sorulmadan kullanılır. İstediğiniz zaman ücretsiz olarak itiraz edebilirsiniz.",
    object: "Tümüne itiraz et",
    fold: "Bu bildirimi gizle",
    objected: "Teşekkürler. İtiraz ettikleriniz kapatıldı.",
  },
  signal: {
    title: "Gizlilik sinyali dikkate alındı",
    honoured:
      "Tarayıcınızdan bir gizlilik sinyali aldık. Bu nedenle bu sitede sizin için geçerli olan: yalnızca kesinlikle gerekli olanlar.",
    outweighed:
      "Tarayıcınız bir gizlilik sinyali gönderiyor. Aşağıdaki seçimi yaptığınızda bu size bildirildi; geçerli olan sizin seçiminizdir.",
    change: "Çerez ayarları",
  },
  confirmation: {
    label: "Seçiminiz kaydedildi",
    accepted: "Teşekkürler. Sorduğumuz her şeyi kabul ettiniz.",
    refused: "Teşekkürler. Rızanızı gerektiren her şeyi reddettiniz.",
    saved: "Teşekkürler. Seçimleriniz kaydedildi.",
    withdrawn: "Rızanız geri alındı. İzin verdiği her şey kapatıldı.",
    applied: "Hesabınızdaki çerez tercihi uygulandı.",
  },
  settings: "Çerez ayarları",
  embed: {
    label: (service) => `${service}: içerik yüklenmedi`,
    contacts: (recipient) =>
      `Henüz yüklenmedi. Yüklediğinizde ${recipient} ziyaretinizi öğrenir ve tarayıcınızda veri saklayabilir.`,
    loadOnce: "Bir kez yükle",
    load: (service) => `${service} yükle`,
    always: (service) => `${service} için her zaman izin ver`,
    original: "Özgün sayfayı aç",
    newWindow: "yeni pencerede açılır",
    undeclared: (host) =>
      `Bu bölüm şuradan geliyor: ${host}. Site bunun ne işe yaradığını belirtmediği için kapalı kalıyor.`,
    undeclaredNowhere: "Site bu bölümün ne işe yaradığını belirtmediği için bölüm kapalı kalıyor.",
    captcha: (service) =>
      `Bu form ${service} hizmetine ihtiyaç duyuyor; çerez ayarlarında izin verene kadar kapalı kalır.`,
  },
  preferences: {
    title: "Çerez ayarları",
    intro:
      "Bu sitenin neleri kullanabileceğine karar verin. Yalnızca sitenin onsuz çalışamayacağı şeyler her zaman açıktır.",
    status: {
      title: "Şu anki ayarlarınız",
      undecided: "Henüz karar vermediniz. Rızanızı gerektiren hiçbir şey açık değil.",
      undecidedGranted:
        "Henüz karar vermediniz. Bulunduğunuz yerde hizmetler siz reddedene kadar açıktır.",
      refused: "Rızanızı gerektiren her şeyi reddettiniz.",
      granted: "Sorduğumuz her şeyi kabul ettiniz.",
      partial: "Sorduklarımızın bir kısmını kabul ettiniz.",
    },
    decidedOn: (date) => `Karar tarihi: ${date}.`,
    validUntil: (date) => `Şu tarihten sonra yeniden sorarız: ${date}.`,
    reference: (id) => `Kararınızın numarası: ${id}`,
    receipt: "Belgenizi indirin",
    alwaysOn: "Her zaman açık",
    answer: (category) => `${category}: yanıtınız`,
    refuseAll: "Tümünü reddet",
    allowAll: "Tümüne izin ver",
    chooseEach: "Tek tek seç",
    refuseOne: "Reddet",
    allowOne: "İzin ver",
    exempt: "Rızasız açık: kanunun burada rıza aramadığı kanısındayız. İtiraz edebilirsiniz.",
    object: (service) => `İtiraz ediyorum: ${service}`,
    allowed: "Açık",
    notAllowed: "Kapalı",
    save: "Seçimlerimi kaydet",
    accept: "Tümünü kabul et",
    refuse: "Tümünü reddet",
    withdraw: "Rızamı geri al",
    withdrawEffect:
      "Rıza gerektiren her şeyi kapatır ve bu sitenin erişebildiği ölçüde çerezlerini siler.",
    back: "Sayfaya dön",
  },
  service: {
    by: (provider) => `sağlayıcı: ${provider}`,
    details: "Ayrıntılar ve çerezler",
    storesNothing: "Belirtilmiş çerez yok.",
    usage: "Kullanım",
    sharing: "Verilerin paylaşımı",
    privacyPolicy: (provider) => `Gizlilik bildirimi: ${provider}`,
    name: "Ad",
    expiration: "Saklama süresi",
    function: "Amaç",
    purposePending: "Amaç araştırılıyor",
    sharingPending: "Verilerin paylaşımı araştırılıyor",
    tableOf: (service) => `${service} tarayıcınızda neler saklar`,
    browserStorage: "tarayıcı depolaması",
  },
  own: {
    name: "Bu soruya yanıtınız",
    purpose: "Kararınızı hatırlar, böylece her sayfada sormayız.",
    sharing: "Kimseyle.",
    decision: "Kararınız, tarihi ve rastgele bir numara",
    once: "İstediğiniz için gömülü bir içeriği bir kez yükler",
    done: "Yanıtınızı sonraki sayfada onaylar",
    form: "Yanıtın bizim sayfamızda verildiğini gösterir",
    notice: "Bir bildirimi gizlediğinizi hatırlar",
    account: "Bu tarayıcının size hesabınızdaki tercihi gösterdiğini hatırlar.",
  },
  retention: {
    ofSession: "oturum",
    ofPersistent: "kalıcı",
    session: "tarayıcıyı kapatana kadar",
    persistent: "siz silene kadar",
    various: "değişken",
    unknown: "sağlayıcı belirtmemiş",
    immediately: "saklanmaz",
  },
  policy: {
    title: "Çerez politikası",
    asText: "Düz metin olarak bu politika (Markdown)",
    updated: (date) => `Son güncelleme: ${date}.`,
    appliesTo: (people) => `Bu politikanın kapsamı: ${people}.`,
    introduction: (controller) => ({
      title: "Giriş",
      paragraphs: [
        `Bu sayfa, web sitesinin hangi çerezleri ve benzer teknikleri, ne amaçla, ne kadar süreyle kullandığını ve bunlar aracılığıyla başka kimlerin veri aldığını açıklar. Web sitesinin sahibi: ${controller}.`,
        "Kısa olsun diye hepsine “çerez” diyoruz: çerezler, tarayıcı depolaması, betikler, pikseller ve başka şirketlerden yüklenen içerik.",
      ],
    }),
    cookies: {
      title: "Çerez nedir?",
      paragraphs: [
        "Çerez, bir web sitesinin tarayıcınızdan saklamasını ve sonraki ziyaretlerde geri göndermesini istediği kısa bir metindir. Tarayıcı depolaması aynı işe yarar, ancak onu yalnızca betikler okuyabilir.",
      ],
    },
    lifetimes: {
      title: "Ne kadar kalırlar?",
      paragraphs: [
        "Oturum çerezi, tarayıcıyı kapattığınızda silinir. Kalıcı çerez, süresi dolana veya siz silene kadar kalır. Aşağıdaki tablolarda her birinin süresi yazılıdır.",
      ],
    },
    scripts: {
      title: "Betik nedir?",
      paragraphs: [
        "Betik, sayfayla birlikte gelen ve tarayıcınızda çalışan küçük bir programdır. Sayfaya işlev katabilir, verileri başkalarına da aktarabilir.",
      ],
    },
    beacons: {
      title: "İzleme pikseli nedir?",
      paragraphs: [
        "İzleme pikseli, görülemeyecek kadar küçük bir resimdir. Yüklendiğinde sahibi, bir sayfanın veya e-postanın açıldığını öğrenir.",
      ],
    },
    categories: {
      title: "Çerez türleri",
      paragraphs: [
        "Sitenin kullandıklarını amaca göre ayırıyoruz. Her amaç için ayrı ayrı siz karar verirsiniz.",
      ],
    },
    withoutConsent: "Rızanız olmadan kullanılır.",
    withConsent: "Yalnızca rızanızla kullanılır.",
    untilRefused: "Siz reddedene kadar kullanılır.",
    saveExempt: "Kanunen rıza gerektirmeyenler aşağıda işaretlidir.",
    placed: {
      title: "Hizmetlere göre çerezler",
      paragraphs: [
        "Sitenin kullanabileceği her hizmet, ne işe yaradığı, kimlerin veri aldığı ve tarayıcınızda neler sakladığı.",
      ],
    },
    pending: {
      title: "Amaç araştırılıyor",
      paragraphs: [
        "Bu adlar, siteyi ziyaret eden tarayıcılarda görüldü. Ne işe yaradıklarını ve kimin yerleştirdiğini henüz bilmiyoruz. O zamana kadar, yanıtınız ne olursa olsun, sunucu bunları yerleştirmez.",
      ],
    },
    consent: {
      title: "Rızanız",
      paragraphs: [
        "İlk ziyaretinizde size sorarız. Reddetmek de kabul etmek gibi tek tıklamayla olur. Siz rıza vermedikçe sunucu, rıza gerektiren bölümleri size göndermez ve çerezlerini yerleştirmez; sayfayı kapatmak veya okumaya devam etmek rıza sayılmaz.",
        "Yanıtınızı dilediğiniz zaman değiştirebilir veya geri alabilirsiniz. Bu, önceden yapılanları hukuka aykırı kılmaz.",
      ],
    },
    choice: {
      title: "Seçiminiz",
      paragraphs: [
        "Bulunduğunuz yerde aşağıdaki hizmetler siz reddedene kadar açıktır. Reddetmek tek tıklamayla olur ve tarayıcınızın gizlilik sinyali ret sayılır. Reddettiklerinizi sunucu artık göndermez, çerezlerini de yerleştirmez.",
        "Seçiminizi dilediğiniz zaman değiştirebilirsiniz.",
      ],
    },
    deleting: {
      title: "Çerezleri kendiniz engelleme ve silme",
      paragraphs: [
        "Her tarayıcıda çerezleri görebilir, silebilir ve engelleyebilirsiniz; yardım sayfaları nasıl yapılacağını anlatır. Tümünü engellerseniz sitenin oturum veya form gerektiren bölümleri çalışmayabilir.",
        "Yanıtınızı içeren çerezi silerseniz yanıtınızı artık bilmeyiz ve yeniden sorarız.",
      ],
    },
    rights: {
      title: "Haklarınız",
      paragraphs: ["Çerezler hakkınızda veri işlediğinde şu haklara sahipsiniz:"],
    },
    rightsList: [
      "hakkınızdaki verilere neden gerek duyulduğunu, onlara ne olduğunu ve ne kadar saklandıklarını öğrenmek;",
      "hakkınızda tuttuğumuz verilere erişmek ve bir kopyasını almak;",
      "bunların düzeltilmesini, tamamlanmasını, kısıtlanmasını veya silinmesini istemek;",
      "rızanızı dilediğiniz zaman geri almak;",
      "bize verdiğiniz verileri yaygın bir biçimde almak veya aktarılmasını istemek;",
      "çıkarlarımıza dayanan işlemeye itiraz etmek.",
    ],
    complaint: (authority) =>
      `Bunları kullanmak için aşağıdaki adrese yazın. Denetim makamına da şikâyette bulunabilirsiniz: ${authority ?? "ülkenizin veri koruma makamı"}.`,
    contact: {
      title: "İletişim",
      paragraphs: [],
    },
    controller: "Veri sorumlusu",
    address: "Adres",
    website: "Web sitesi",
    email: "E-posta",
    phone: "Telefon",
    dpo: "Veri koruma görevlisi",
    authority: "Denetim makamı",
    version: (version) => `Bu politikanın sürümü: ${version}.`,
    catalogueDate: (date) => `Çerez listesi siteyle en son şu tarihte karşılaştırıldı: ${date}.`,
  },
  missing: {
    title: "Bu sayfa rızanızı gerektiriyor",
    text: "İstediğiniz şey yalnızca izin vermediğiniz şunlarla çalışır:",
    allow: "İzin ver ve devam et",
    home: "Ana sayfaya dön",
  },
  proof: {
    title: "Lütfen onaylayın",
    text: "Bu yanıtın bizim bir sayfamızda verildiğinden emin olamadık, bu nedenle henüz hiçbir şey değişmedi. Onaylarsanız şunlara izin verilecek:",
    confirm: "Onayla",
  },
  stays: {
    title: "Yanıtınız kaydedildi",
    text: "Yazdığınız veya gönderdiğiniz hiçbir şey kaybolmasın ya da iki kez gönderilmesin diye sayfa yeniden yüklenmedi. İzin verdikleriniz sonraki sayfada görünür.",
    back: "Geldiğiniz sayfayı görmek için tarayıcınızda geri gidin.",
  },
  cookieless: {
    title: "Tarayıcınız çerez saklamıyor",
    text: "Bu yüzden yanıtınızı hatırlayamayız: en fazla bu sayfada geçerlidir. Diğer her sayfada yanıt vermemişsiniz gibi olur.",
  },
  problem: {
    unproven: {
      title: "Yanıt kabul edilmedi",
      text: "Yanıtta bu sitenin form anahtarı eksikti. Hiçbir şey değişmedi. Lütfen bu sitenin bir sayfasında yanıtlayın veya JSON gönderin.",
    },
    tooMany: {
      title: "Aynı anda çok fazla yanıt",
      text: "Hiçbir şey değişmedi. Lütfen bir dakika sonra yeniden deneyin. Reddetmek ve geri almak her zaman mümkündür.",
    },
    notFound: {
      title: "Böyle bir sayfa yok",
      text: "Bu adreste hiçbir şey yok.",
    },
    method: {
      title: "Bu burada olmaz",
      text: "Adres var, ancak bu tür bir istek için değil. Hiçbir şey değişmedi.",
    },
    badAnswer: {
      title: "Yanıtınızı okuyamadık",
      text: "Hiçbir şey değişmedi. Lütfen geri dönüp yeniden seçin.",
    },
    foreign: {
      title: "Yanıt kabul edilmedi",
      text: "Yanıt bu sitenin bir sayfasından gelmediği için kaydedilmedi. Lütfen bu sitede seçin.",
    },
    tooLarge: {
      title: "Yanıt çok uzun",
      text: "Hiçbir şey değişmedi.",
    },
    mediaType: {
      title: "Bu biçimi okuyamıyoruz",
      text: "Form veya JSON gönderin. Hiçbir şey değişmedi.",
    },
    notStored: {
      title: "Yanıtınız kaydedilemedi",
      text: "Hiçbir şey değişmedi: izin verilmeyenler kapalı kalır. Lütfen birazdan yeniden deneyin.",
    },
  },
};
