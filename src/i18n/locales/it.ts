/** Italian. Whole messages, never fragments. */
import type { EntryKind } from '#domain/entryKinds.ts';
import type { Confidence } from '#domain/evidence.ts';
import type { FacetId } from '#domain/facets.ts';
import type { SearchPlace } from '#domain/haystack.ts';
import type { WordingId } from '#domain/wordings.ts';
import type { Messages } from '#i18n/messages.ts';
import { pluralIn } from '#i18n/plural.ts';
import { fromDate, toDate } from './it/articles.ts';
import { citeIt } from './it/cite.ts';
import { compareIt } from './it/compare.ts';
import { drawerIt } from './it/drawer.ts';
import { evidenceIt } from './it/evidence.ts';
import { embedIt } from './it/embed.ts';
import { figuresIt } from './it/figures.ts';
import { matrixIt } from './it/matrix.ts';
import { offlineIt } from './it/offline.ts';
import { printIt } from './it/print.ts';
import { selectionIt } from './it/selection.ts';
import { takeawayIt } from './it/takeaway.ts';
import { timelineIt } from './it/timeline.ts';

const count = pluralIn('it');

const wordings: Record<WordingId, string> = {
  commit: 'Impegnarsi',
  reaffirm: 'Ribadire',
  prioritise: 'Dare priorità',
  encourage: 'Incoraggiare',
  welcome: 'Accogliere con favore',
  recognise: 'Riconoscere',
  acknowledge: 'Dare atto',
  note: 'Prendere atto',
  call: 'Sollecitare',
  transform: 'Trasformare',
  'set-terms': 'Fissare il mandato',
  statement: 'Nessun verbo operativo',
  'held-an-event': 'Evento organizzato',
  unclassified: 'Non classificato',
};

const kinds: Record<EntryKind, string> = {
  summit: 'Vertici',
  ministerial: 'Riunioni ministeriali',
  forum: 'Forum e seminari',
  'working-meeting': 'Task force e gruppi di lavoro',
  negotiation: 'Negoziati',
  milestone: 'Tappe',
  unclassified: 'Non classificati',
  document: 'Documenti',
};

const kind: Record<EntryKind, string> = {
  summit: 'Vertice',
  ministerial: 'Riunione ministeriale',
  forum: 'Forum o seminario',
  'working-meeting': 'Riunione di lavoro',
  negotiation: 'Negoziato',
  milestone: 'Tappa',
  unclassified: 'Non classificato',
  document: 'Documento',
};

const confidences: Record<Confidence, string> = {
  release: 'Nel comunicato',
  primary: 'Fonte primaria',
  secondary: 'Solo fonte secondaria',
  inference: 'Per deduzione',
};

const datesFrom: Record<Confidence, string> = {
  release: 'data indicata nel comunicato',
  primary: 'data da una fonte primaria',
  secondary: 'data da una fonte secondaria',
  inference: 'data dedotta',
};

const facets: Record<FacetId, string> = {
  track: 'Filone',
  wording: 'Formulazione',
  origin: 'Provenienza',
  area: 'Area',
  kind: 'Tipo',
  year: 'Anno',
  organisation: 'Organizzazione',
  presidency: 'Presidenza',
  release: 'Citazione nel comunicato',
  confidence: 'Attendibilità',
};

const places: Record<SearchPlace, string> = {
  title: 'titolo',
  text: 'testo',
  area: 'titolo dell’area',
  documents: 'documenti',
  events: 'eventi',
  organisations: 'organizzazioni',
  interventions: 'interventi alla riunione',
  notes: 'note',
  code: 'codice di riferimento',
};

export const it: Messages = {
  page: {
    name: 'Communiqué',
    skip: 'Vai ai risultati',
    direct: 'Collegamenti diretti',
    language: 'Lingua',
    theme: 'Tema',
    themes: { system: 'Sistema', light: 'Chiaro', dark: 'Scuro' },
    notTranslated: (language, other) => `I testi non disponibili in ${language} sono mostrati in ${other}.`,
    newTab: '(si apre in una nuova scheda)',
    sentences: (sentences) => sentences.join(' '),
  },
  date: {
    uncertain: (date) => `${date} (data incerta)`,
    approximate: (date) => `${date} circa`,
    uncertainAndApproximate: (date) => `${date} circa (data incerta)`,
    openStart: (end) => `fino ${toDate(end)}`,
    openEnd: (start) => fromDate(start),
    range: (start, end) => `${fromDate(start)} ${toDate(end)}`,
    dropsFromEnd: false,
  },
  counts: {
    areas: (n) => count(n, { one: '# area', other: '# aree' }),
    statements: (n) => count(n, { one: '# enunciato', other: '# enunciati' }),
    statementsOf: (statements, inSummary) =>
      count(inSummary, { other: `${statements} (# nella sintesi del comunicato)` }),
    events: (n) => count(n, { one: '# evento', other: '# eventi' }),
    documents: (n) => count(n, { one: '# documento', other: '# documenti' }),
    entries: (n) => count(n, { one: '# evento o documento', other: '# eventi e documenti' }),
    sources: (n) => count(n, { one: '# fonte', other: '# fonti' }),
    records: (n) => count(n, { one: '# scheda', other: '# schede' }),
  },
  masthead: {
    figures: 'La riunione in cifre',
    areas: (n) => count(n, { one: 'area', other: 'aree' }),
    statements: (n) =>
      count(n, { one: 'enunciato nella sintesi del comunicato', other: 'enunciati nella sintesi del comunicato' }),
    withCommit: (n) => count(n, { one: '# usa il verbo «impegnarsi»', other: '# usano il verbo «impegnarsi»' }),
    reported: (n) => count(n, { one: 'più # riportato da altre fonti', other: 'più # riportati da altre fonti' }),
    events: (n) => count(n, { one: 'evento', other: 'eventi' }),
    documents: (n) => count(n, { one: 'documento', other: 'documenti' }),
    namedInRelease: (n) => count(n, { one: '# citato nel comunicato', other: '# citati nel comunicato' }),
    releaseAndNamed: (n) =>
      count(n, { one: 'il comunicato e # citato da esso', other: 'il comunicato e # citati da esso' }),
    tracks: (names) => names,
    howCounted: 'Come si è contato',
  },
  facets,
  options: {
    wording: wordings,
    kind: kinds,
    origin: { summary: 'Nella sintesi del comunicato', reported: 'Riportato da altre fonti' },
    confidence: confidences,
    release: { named: 'Citato nel comunicato', context: 'Contesto' },
  },
  wordings,
  kinds,
  kind,
  confidences,
  datesFrom,
  filters: {
    heading: 'Cerca e filtra',
    search: 'Cerca',
    searchHint: 'Parole, persone, documenti',
    clearSearch: 'Cancella la ricerca',
    all: 'Tutti',
    more: 'Altri filtri',
    trackLegend: 'Filone',
    option: (value, n) => `${value} (${n})`,
    open: 'Filtra',
    openWithCount: (n) => `Filtra (${n})`,
    done: 'Mostra i risultati',
    clearAll: 'Azzera i filtri',
    remove: (facet, value) => `Togli ${facet}: ${value}`,
    removeSearch: (query) => `Togli la ricerca: ${query}`,
    chosen: 'Filtri scelti',
    searchChip: (query) => `«${query}»`,
    nothing: 'nessun risultato con gli altri filtri scelti',
    chosenCount: (n) => count(n, { one: '# scelto', other: '# scelti' }),
    units: {
      areas: 'I numeri contano le aree',
      commitments: 'I numeri contano gli enunciati',
      entries: 'I numeri contano eventi e documenti',
      records: 'I numeri contano enunciati, eventi e documenti',
    },
  },
  results: {
    heading: 'Che cosa hanno concordato i ministri',
    view: 'Visualizza',
    views: {
      areas: 'Aree',
      statements: 'Enunciati',
      matrix: 'Panoramica',
      compare: 'Confronto',
      scope: 'Metodo',
    },
    all: (areas, statements, entries) => `${areas}, ${statements}, ${entries}`,
    some: (areas, statements, entries) => `Sono mostrati: ${areas}, ${statements}, ${entries}`,
    focusMoved: 'La voce che aveva il focus non è più mostrata; il focus è sul titolo.',
    partOf: (part, whole) => `${part} di ${whole}`,
    none: 'Nessun risultato con questi filtri.',
    noData: 'Questo insieme di dati non ha aree né enunciati.',
    noneLift: (facet) => `Togli il filtro «${facet}»`,
    noneLiftSearch: (query) => `Togli la ricerca «${query}»`,
    joined: 'Sono mostrate le aree con un evento o un documento che corrisponde ai filtri, con i loro enunciati.',
    noStatement: 'Nessun enunciato corrisponde ai filtri; gli eventi e i documenti qui sotto sì.',
    outside: 'Fuori dalle aree',
  },
  scope: {
    tally: 'Enunciati per verbo operativo',
    verb: 'Verbo',
    inSummary: 'Nella sintesi del comunicato',
    reported: 'Riportati da altre fonti',
    total: 'Totale',
    facts: 'Dati sulla riunione',
    notes: 'Da leggere con attenzione',
    questions: 'Questioni aperte',
    glossary: 'Sigle',
  },
  card: {
    strength: 'Formulazione degli enunciati',
    statementsShown: (part, whole) => `${part} enunciati su ${whole} corrispondono ai filtri`,
    events: (n) => count(n, { one: '# evento', other: '# eventi' }),
    documents: (n) => count(n, { one: '# documento', other: '# documenti' }),
    reported: (n) => count(n, { one: '# altro riportato da altre fonti', other: '# altri riportati da altre fonti' }),
    noOwn: 'Nessun evento o documento specifico trovato',
    span: (from, to) => `${fromDate(from)} ${toDate(to)}`,
    foundIn: (where) => `Trovato in: ${where}`,
    marks: (n) => count(n, { one: 'Cronologia in breve: # voce', other: 'Cronologia in breve: # voci' }),
  },
  places,
  origin: {
    summary: 'Nella sintesi del comunicato',
    reported: 'Riportato da altre fonti',
  },
  form: {
    quoted: 'citazione testuale della fonte',
    paraphrased: 'parafrasi della fonte',
    'own-summary': 'sintesi della stessa presidenza',
  },
  load: {
    loading: 'Caricamento dei dati',
    waiting: 'I dati stanno arrivando. Intanto si può leggere; i comandi funzioneranno appena ci saranno.',
    slow: 'Il caricamento richiede più tempo del solito.',
    retry: 'Riprova',
    heading: 'Non è stato possibile caricare i dati',
    problems: {
      http: (status) => `Il server ha risposto con un errore (HTTP ${status ?? '?'}).`,
      network: () => 'Non è stato possibile collegarsi al server.',
      timeout: () => 'Il server non ha risposto in tempo.',
      'web-page': () =>
        'Al posto dei dati è arrivata una pagina web. Può succedere con le reti che richiedono un accesso.',
      empty: () => 'Il file dei dati è arrivato vuoto.',
      'not-utf-8': () => 'Il file dei dati non è in UTF-8 e non si può leggere con sicurezza.',
      damaged: () => 'Il file dei dati è danneggiato o incompleto.',
      'not-a-dataset': () => 'Il file ricevuto non è un insieme di dati di questo tipo.',
      'no-areas': () => 'Il file dei dati non contiene nessuna area leggibile.',
      'newer-format': () => 'Questa pagina è meno recente dei dati. Ricaricandola si può ottenere quella nuova.',
      'older-format': () =>
        'I dati sono meno recenti di quanto la pagina richieda. Potrebbero essere aggiornati a breve.',
    },
    rest: 'I filtri e l’indirizzo della pagina sono conservati. Il testo qui sotto si può leggere; i comandi attendono i dati.',
    notStarted:
      'I comandi di questa pagina non sono partiti: manca uno script, il browser è troppo vecchio, oppure la pagina è stata aperta senza un server web. Testo e link funzionano.',
    broken: 'Un errore di questa pagina le impedisce di proseguire',
    brokenRest: 'Il browser e l’indirizzo non hanno problemi, e l’indirizzo resta. Ricaricare può bastare.',
    details: 'Dettagli',
    copy: 'Copia i dettagli',
    copied: 'Copiato',
    copyList: 'Copia l’elenco',
    andMore: (n) => count(n, { one: 'e # altro', other: 'e altri #' }),
    dropped: (n) =>
      count(n, {
        one: '# scheda contiene errori e non è mostrata',
        other: '# schede contengono errori e non sono mostrate',
      }),
  },
  notice: {
    heading: 'Avvisi',
    badAddress: (values) => `Alcune parti dell’indirizzo non sono utilizzabili e sono state ignorate: ${values}`,
    dismiss: 'Chiudi',
    languageFailed: 'Non è stato possibile caricare la lingua. Controllare la connessione e riprovare.',
    partFailed: 'Non è stato possibile caricare questa parte della pagina.',
    recordFailed: 'Non è stato possibile caricare il contenuto richiesto. Il resto della pagina funziona.',
    reload: 'Ricarica la pagina',
    close: 'Chiudi',
  },
  figures: figuresIt,
  matrix: matrixIt,
  compare: compareIt,
  cite: citeIt,
  drawer: drawerIt,
  embed: embedIt,
  evidence: evidenceIt,
  offline: offlineIt,
  print: printIt,
  selection: selectionIt,
  takeaway: takeawayIt,
  timeline: timelineIt,
  footer: {
    sources: 'Fonti',
    sourcesLine: (n) => count(n, { one: 'Basato su # fonte citata.', other: 'Basato su # fonti citate.' }),
    mainSource: 'Il comunicato da cui parte questa pagina',
    allSources: 'Elenco di tutte le fonti',
    licence: 'Licenza',
    code: 'Codice: licenza MIT',
    cite: 'Come citare questa pagina',
    citation: (title, version, released) => `Communiqué: ${title}. Versione dei dati ${version}, ${released}.`,
    data: 'Dati',
    changed: 'I dati sono stati modificati dopo la creazione di questa pagina: sono mostrati come sono ora.',
    version: (version) => `Versione dei dati ${version}`,
    download: 'L’insieme dei dati (JSON)',
    about: { keys: 'Tastiera', accessibility: 'Accessibilità' },
    official:
      'I titoli indicati come ufficiali sono riportati come li pubblicano gli enti; ogni altro testo, salvo diversa indicazione, è di questo progetto.',
  },
};
