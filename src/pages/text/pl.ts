// Polish.
import { plural } from "./plural.ts";
import type { Texts } from "./types.ts";

export const pl: Texts = {
  categories: {
    functional: {
      name: "Niezbędne",
      description:
        "Potrzebne do tego, o co prosisz: pozostania zalogowanym, bezpiecznego wysłania formularza, zapamiętania odpowiedzi na to pytanie.",
    },
    preferences: {
      name: "Preferencje",
      description: "Zapamiętują, jak chcesz korzystać z witryny, na przykład układ lub język.",
    },
    statistics: {
      name: "Statystyka",
      description:
        "Liczą odwiedziny i pokazują, które strony są czytane, aby można je było ulepszać.",
    },
    marketing: {
      name: "Marketing i treści zewnętrzne",
      description:
        "Filmy, mapy, wpisy i reklamy innych firm. Firmy te dowiadują się o Twojej wizycie i mogą rozpoznać Cię w innych witrynach.",
    },
  },
  banner: {
    title: "Twój wybór dotyczący plików cookie",
    intro:
      "Części tej witryny pochodzą od podmiotów trzecich lub zapisują coś w Twojej przeglądarce. Używamy ich i plików cookie w tych celach, tylko za Twoją zgodą:",
    afterwards: (validFor) =>
      `To, na co nie wyrażasz zgody, pozostaje wyłączone. Okres przechowywania odpowiedzi: ${validFor}; możesz ją zmienić w każdej chwili.`,
    expired: "Twoja wcześniejsza odpowiedź wygasła, dlatego pytamy ponownie.",
    policyChanged:
      "Nasza polityka plików cookie zmieniła się od Twojej odpowiedzi, dlatego pytamy ponownie.",
    onlyChanged:
      "Chodzi tylko o cele wymienione tutaj. Twoje pozostałe odpowiedzi pozostają bez zmian.",
    alsoUsed: (purposes) => `Używane bez pytania, do czasu sprzeciwu: ${purposes}.`,
    account:
      "Jesteś zalogowany(-a): Twoja odpowiedź jest zapisywana na Twoim koncie i obowiązuje wszędzie, gdzie się zalogujesz.",
    more: plural("pl", { one: "# inny", few: "# inne", many: "# innych", other: "# innych" }),
    accept: "Akceptuj wszystkie",
    refuse: "Odrzuć wszystkie",
    customise: "Wybierz",
    policy: "Polityka plików cookie",
  },
  choices: {
    link: "Twoje wybory dotyczące prywatności",
    honoured: "Sprzeciw został uwzględniony",
    howTo: (refuse) =>
      `Przycisk „${refuse}” na tej stronie to także żądanie, aby nie sprzedawać ani nie udostępniać Twoich danych osobowych. Nie trzeba podawać powodu ani mieć konta.`,
    account: "Dotyczy to także Twojego konta.",
  },
  notice: {
    title: "Używane w tej witrynie, chyba że wniesiesz sprzeciw",
    text: "W Twoim regionie poniższe jest używane bez wcześniejszego pytania. Sprzeciw możesz wnieść w każdej chwili, bezpłatnie.",
    object: "Sprzeciwiam się",
    fold: "Ukryj powiadomienie",
    objected: "Dziękujemy. To, wobec czego wniesiono sprzeciw, jest wyłączone.",
  },
  signal: {
    title: "Sygnał prywatności uwzględniony",
    honoured:
      "Otrzymaliśmy sygnał prywatności z Twojej przeglądarki. W tej witrynie obowiązuje więc dla Ciebie: tylko to, co ściśle niezbędne.",
    outweighed:
      "Twoja przeglądarka wysyła sygnał prywatności. Informowaliśmy o tym przy podejmowaniu poniższej decyzji i to ona obowiązuje.",
    change: "Ustawienia plików cookie",
  },
  confirmation: {
    label: "Twój wybór został zapisany",
    accepted: "Dziękujemy. Zaakceptowano wszystko, o co pytaliśmy.",
    refused: "Dziękujemy. Odrzucono wszystko, co wymaga Twojej zgody.",
    saved: "Dziękujemy. Twoje wybory zostały zapisane.",
    withdrawn: "Twoja zgoda została wycofana. To, na co pozwalała, jest wyłączone.",
    applied: "Zastosowano wybór plików cookie z Twojego konta.",
  },
  settings: "Ustawienia plików cookie",
  embed: {
    label: (service) => `${service}: treść nie została wczytana`,
    contacts: (recipient) =>
      `Jeszcze nie wczytano. Po wczytaniu ${recipient} dowie się o Twojej wizycie i może zapisać dane w Twojej przeglądarce.`,
    loadOnce: "Wczytaj raz",
    load: (service) => `Wczytaj ${service}`,
    always: (service) => `Zawsze zezwalaj: ${service}`,
    original: "Otwórz oryginał",
    newWindow: "otwiera się w nowym oknie",
    undeclared: (host) =>
      `Ta część pochodzi z ${host}. Witryna nie podała, do czego ona służy, dlatego pozostaje wyłączona.`,
    undeclaredNowhere: "Witryna nie podała, do czego służy ta część, dlatego pozostaje wyłączona.",
    captcha: (service) =>
      `Ten formularz wymaga usługi ${service}, która pozostaje wyłączona, dopóki nie zostanie dozwolona w ustawieniach plików cookie.`,
  },
  preferences: {
    title: "Ustawienia plików cookie",
    intro:
      "Zdecyduj, z czego ta witryna może korzystać. Zawsze włączone jest tylko to, bez czego nie może działać.",
    status: {
      title: "Twoje obecne ustawienia",
      undecided:
        "Decyzja nie została jeszcze podjęta. Nic, co wymaga Twojej zgody, nie jest włączone.",
      undecidedGranted:
        "Decyzja nie została jeszcze podjęta. W Twoim regionie usługi są włączone, dopóki ich nie odrzucisz.",
      refused: "Odrzucono wszystko, co wymaga Twojej zgody.",
      granted: "Zaakceptowano wszystko, o co pytaliśmy.",
      partial: "Zaakceptowano część tego, o co pytaliśmy.",
    },
    decidedOn: (date) => `Data decyzji: ${date}.`,
    validUntil: (date) => `Zapytamy ponownie po ${date}.`,
    reference: (id) => `Numer Twojej decyzji: ${id}`,
    receipt: "Pobierz potwierdzenie",
    alwaysOn: "Zawsze włączone",
    answer: (category) => `${category}: Twoja odpowiedź`,
    refuseAll: "Odrzuć wszystkie",
    allowAll: "Zezwól na wszystkie",
    chooseEach: "Wybierz pojedynczo",
    refuseOne: "Odrzuć",
    allowOne: "Zezwól",
    exempt: "Włączone bez zgody: uważamy, że ustawa jej tu nie wymaga. Możesz wnieść sprzeciw.",
    object: (service) => `Sprzeciwiam się: ${service}`,
    allowed: "Włączone",
    notAllowed: "Wyłączone",
    save: "Zapisz moje wybory",
    accept: "Akceptuj wszystkie",
    refuse: "Odrzuć wszystkie",
    withdraw: "Wycofaj moją zgodę",
    withdrawEffect:
      "Wyłącza wszystko, co wymaga zgody, i usuwa związane z tym pliki cookie, o ile ta witryna ma do nich dostęp.",
    back: "Wróć do strony",
  },
  service: {
    by: (provider) => `dostawca: ${provider}`,
    details: "Szczegóły i pliki cookie",
    storesNothing: "Nie podano żadnych plików cookie.",
    usage: "Zastosowanie",
    sharing: "Udostępnianie danych",
    privacyPolicy: (provider) => `Polityka prywatności: ${provider}`,
    name: "Nazwa",
    expiration: "Czas przechowywania",
    function: "Cel",
    purposePending: "Cel jest ustalany",
    sharingPending: "Udostępnianie danych jest ustalane",
    tableOf: (service) => `Co ${service} zapisuje w Twojej przeglądarce`,
    browserStorage: "pamięć przeglądarki",
  },
  own: {
    name: "Twoja odpowiedź na to pytanie",
    purpose: "Zapamiętuje Twoją decyzję, abyśmy nie pytali na każdej stronie.",
    sharing: "Nikomu.",
    decision: "Twoja decyzja, jej data i losowy numer",
    once: "Jednorazowo wczytuje treść zewnętrzną na Twoją prośbę",
    done: "Potwierdza Twoją odpowiedź na następnej stronie",
    form: "Dowodzi, że odpowiedzi udzielono na naszej stronie",
    notice: "Pamięta, że powiadomienie zostało ukryte",
    account: "Pamięta, że ta przeglądarka pokazała Ci wybór z Twojego konta.",
  },
  retention: {
    ofSession: "sesja",
    ofPersistent: "trwały",
    session: "do zamknięcia przeglądarki",
    persistent: "do usunięcia przez Ciebie",
    various: "różnie",
    unknown: "dostawca nie podaje",
    immediately: "nie jest przechowywany",
  },
  policy: {
    title: "Polityka plików cookie",
    asText: "Ta polityka jako zwykły tekst (Markdown)",
    updated: (date) => `Ostatnia aktualizacja: ${date}.`,
    appliesTo: (people) => `Ta polityka dotyczy: ${people}.`,
    introduction: (controller) => ({
      title: "Wprowadzenie",
      paragraphs: [
        `Ta strona wyjaśnia, jakich plików cookie i podobnych technik używa witryna, w jakim celu, jak długo i kto jeszcze otrzymuje dzięki nim dane. Witrynę prowadzi ${controller}.`,
        "Dla zwięzłości wszystkie je nazywamy „plikami cookie”: pliki cookie, pamięć przeglądarki, skrypty, piksele i treści wczytywane od innych firm.",
      ],
    }),
    cookies: {
      title: "Czym są pliki cookie?",
      paragraphs: [
        "Plik cookie to krótki tekst, który witryna zleca przeglądarce zachować i odsyłać przy kolejnych wizytach. Pamięć przeglądarki służy temu samemu, ale mogą ją odczytać tylko skrypty.",
      ],
    },
    lifetimes: {
      title: "Jak długo są przechowywane?",
      paragraphs: [
        "Sesyjny plik cookie znika po zamknięciu przeglądarki. Trwały plik cookie pozostaje do upływu swojego terminu lub do usunięcia. Poniższe tabele podają czas dla każdego z nich.",
      ],
    },
    scripts: {
      title: "Czym są skrypty?",
      paragraphs: [
        "Skrypt to mały program, który przychodzi ze stroną i działa w Twojej przeglądarce. Może ożywić stronę, a także przekazywać dane innym.",
      ],
    },
    beacons: {
      title: "Czym są piksele śledzące?",
      paragraphs: [
        "Piksel śledzący to obraz tak mały, że go nie widać. Jego pobranie informuje właściciela, że otwarto stronę lub wiadomość e-mail.",
      ],
    },
    categories: {
      title: "Rodzaje plików cookie",
      paragraphs: [
        "To, czego używa witryna, porządkujemy według celu. Decydujesz o każdym celu osobno.",
      ],
    },
    withoutConsent: "Używane bez Twojej zgody.",
    withConsent: "Używane tylko za Twoją zgodą.",
    untilRefused: "Używane, dopóki nie odmówisz.",
    saveExempt: "To, co z mocy prawa nie wymaga zgody, zaznaczono poniżej.",
    placed: {
      title: "Pliki cookie według usług",
      paragraphs: [
        "Każda usługa, z której witryna może korzystać: do czego służy, kto otrzymuje dane i co zapisuje w Twojej przeglądarce.",
      ],
    },
    pending: {
      title: "Cel jest ustalany",
      paragraphs: [
        "Te nazwy zauważono w przeglądarkach osób odwiedzających tę witrynę. Nie wiemy jeszcze, do czego służą ani kto je ustawia. Do tego czasu serwer ich nie ustawia, niezależnie od Twojej odpowiedzi.",
      ],
    },
    consent: {
      title: "Twoja zgoda",
      paragraphs: [
        "Pytamy Cię przy pierwszej wizycie. Odmowa wymaga jednego kliknięcia, tak samo jak zgoda. Dopóki nie wyrazisz zgody, serwer nie wysyła części, które jej wymagają, ani nie ustawia ich plików cookie; zamknięcie strony lub dalsze czytanie nie jest zgodą.",
        "Odpowiedź możesz zmienić lub wycofać w każdej chwili. Nie wpływa to na zgodność z prawem tego, co działo się wcześniej.",
      ],
    },
    choice: {
      title: "Twój wybór",
      paragraphs: [
        "W Twoim regionie poniższe usługi są włączone, dopóki ich nie odrzucisz. Odmowa wymaga jednego kliknięcia, a sygnał prywatności przeglądarki jest traktowany jak odmowa. Tego, co odrzucono, serwer już nie wysyła i nie ustawia jego plików cookie.",
        "Swój wybór możesz zmienić w każdej chwili.",
      ],
    },
    deleting: {
      title: "Samodzielne blokowanie i usuwanie plików cookie",
      paragraphs: [
        "W każdej przeglądarce możesz przeglądać, usuwać i blokować pliki cookie; jej strony pomocy wyjaśniają, jak to zrobić. Jeśli zablokujesz wszystkie, części witryny wymagające logowania lub formularza mogą przestać działać.",
        "Jeśli usuniesz plik cookie z Twoją odpowiedzią, nie będziemy jej już znać i zapytamy ponownie.",
      ],
    },
    rights: {
      title: "Twoje prawa",
      paragraphs: ["Gdy pliki cookie służą do przetwarzania danych o Tobie, masz prawo:"],
    },
    rightsList: [
      "wiedzieć, po co są potrzebne dane o Tobie, co się z nimi dzieje i jak długo są przechowywane;",
      "uzyskać dostęp do danych o Tobie, które mamy, oraz ich kopię;",
      "żądać ich sprostowania, uzupełnienia, ograniczenia przetwarzania lub usunięcia;",
      "wycofać zgodę w każdej chwili;",
      "otrzymać dane, które nam przekazano, w powszechnie używanym formacie lub zlecić ich przesłanie;",
      "wnieść sprzeciw wobec przetwarzania opartego na naszych interesach.",
    ],
    complaint: (authority) =>
      `Aby z nich skorzystać, napisz na poniższy adres. Możesz też wnieść skargę do organu nadzorczego: ${authority ?? "właściwy organ ochrony danych"}.`,
    contact: {
      title: "Kontakt",
      paragraphs: [],
    },
    controller: "Administrator danych",
    address: "Adres",
    website: "Witryna",
    email: "Adres e-mail",
    phone: "Telefon",
    dpo: "Inspektor ochrony danych",
    authority: "Organ nadzorczy",
    version: (version) => `Wersja ${version} tej polityki.`,
    catalogueDate: (date) => `Listę plików cookie ostatnio porównano z witryną: ${date}.`,
  },
  missing: {
    title: "Ta strona wymaga Twojej zgody",
    text: "To, o co prosisz, działa tylko z poniższymi elementami, na które nie ma Twojej zgody:",
    allow: "Zezwól i kontynuuj",
    home: "Wróć do strony głównej",
  },
  proof: {
    title: "Potwierdź odpowiedź",
    text: "Nie mamy pewności, że odpowiedzi udzielono na naszej stronie, więc nic się jeszcze nie zmieniło. Po potwierdzeniu dozwolone będzie:",
    confirm: "Potwierdź",
  },
  stays: {
    title: "Twoja odpowiedź została zapisana",
    text: "Strona nie została wczytana ponownie, aby nic, co wpisano lub wysłano, nie przepadło ani nie zostało wysłane dwa razy. To, na co zezwolono, pojawi się na następnej stronie.",
    back: "Cofnij się w przeglądarce, aby zobaczyć poprzednią stronę.",
  },
  cookieless: {
    title: "Twoja przeglądarka nie zachowuje plików cookie",
    text: "Dlatego nie możemy zapamiętać Twojej odpowiedzi: obowiązuje ona co najwyżej na tej stronie. Na każdej innej jest tak, jakby jej nie było.",
  },
  problem: {
    unproven: {
      title: "Odpowiedź nie została przyjęta",
      text: "Brakowało w niej klucza formularza tej witryny. Nic nie zostało zmienione. Odpowiedz na stronie tej witryny lub wyślij JSON.",
    },
    tooMany: {
      title: "Zbyt wiele odpowiedzi naraz",
      text: "Nic nie zostało zmienione. Spróbuj ponownie za minutę. Odmówić i wycofać zgodę można w każdej chwili.",
    },
    notFound: {
      title: "Nie ma takiej strony",
      text: "Pod tym adresem nic nie ma.",
    },
    method: {
      title: "Tutaj to nie działa",
      text: "Adres istnieje, ale nie dla tego rodzaju żądania. Nic nie zostało zmienione.",
    },
    badAnswer: {
      title: "Nie udało się odczytać odpowiedzi",
      text: "Nic nie zostało zmienione. Wróć i wybierz ponownie.",
    },
    foreign: {
      title: "Odpowiedź nie została przyjęta",
      text: "Odpowiedź nie pochodziła ze strony tej witryny, więc nie została zapisana. Dokonaj wyboru w tej witrynie.",
    },
    tooLarge: {
      title: "Odpowiedź jest za długa",
      text: "Nic nie zostało zmienione.",
    },
    mediaType: {
      title: "Nie możemy odczytać tego formatu",
      text: "Wyślij formularz lub JSON. Nic nie zostało zmienione.",
    },
    notStored: {
      title: "Nie udało się zapisać odpowiedzi",
      text: "Nic nie zostało zmienione: to, na co nie zezwolono, pozostaje wyłączone. Spróbuj ponownie za chwilę.",
    },
  },
};
